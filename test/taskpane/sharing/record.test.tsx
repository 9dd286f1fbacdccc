// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { RecordError, type RecordComparison } from '../../../src/workbook/provenance';
import { BookInHand } from '../bookInHand';
import { announced, closePane, find, get, nameOf, openPane, press, turnToPane } from '../paneDriver';

afterEach(closePane);

const NOTHING: RecordComparison = { since: '2026-11-28', terms: [], inputs: [], outputs: [], added: [], removed: [] };
const TITLE = 'This workbook has changed since its record of 28 Nov 2026';

async function openWith(comparison: Partial<RecordComparison>): Promise<BookInHand> {
  const book = new BookInHand(['Pact']);
  book.sharing.finding = { kind: 'changed', comparison: { ...NOTHING, ...comparison } };
  await openPane({ kind: 'workbook', host: book }, 'en-US', 'share');
  return book;
}

const lines = () => [...document.querySelectorAll('[aria-label="What changed"] li')].map(nameOf);
const isShown = () => document.body.textContent.includes('has changed since its record');

describe('the record of the workbook', () => {
  it.each(['none', 'same'] as const)('is not spoken of where it is %s', async (kind) => {
    const book = new BookInHand();
    book.sharing.finding = { kind };
    await openPane({ kind: 'workbook', host: book }, 'en-US', 'share');
    expect([isShown(), announced()]).toEqual([false, '']);
  });

  it('says what changed: version, projects, terms, inputs, results', async () => {
    await openWith({
      versions: {
        before: { pact: '0.1.0', engine: 'decimal.js 10.6.0' },
        now: { pact: '0.2.0', engine: 'decimal.js 10.6.0' },
        major: true,
      },
      added: ['diamonds', 'blank'],
      removed: ['gas-power'],
      terms: [{ name: 'share_before', before: '0.5', now: '0.6' }],
    });
    expect(announced()).toBe(TITLE);
    expect(document.body.textContent).toContain('Changed: 1 term. Another version of PACT is at work. Its results may differ.');
    expect(lines()).toEqual([
      'Recorded with PACT 0.1.0 (decimal.js 10.6.0), now PACT 0.2.0 (decimal.js 10.6.0)',
      'Project added: Diamonds',
      'Project added: Blank project',
      'Project removed: Gas power',
      'Term share_before: 0.5 → 0.6',
    ]);
  });

  it('shows figures as short as they can be while they differ, and ranges in one line', async () => {
    await openWith({
      inputs: [
        { name: 'Gas_Price', before: '60', now: '' },
        { name: 'Gas_Drawdowns', position: 3, before: '1000.123456789', now: '2000' },
        { name: 'Dia_Output', position: 1, before: '1', now: '2' },
        { name: 'Dia_Output', position: 2, before: '1', now: '2' },
      ],
      outputs: [{ name: 'Gas_Recovery', before: '10.1234561', now: '10.1234562' }],
    });
    expect(document.body.textContent).toContain('Changed: 4 inputs and 1 result.');
    expect(lines()).toEqual([
      'Input Gas_Price: 60 → blank',
      'Input Gas_Drawdowns, figure 3: 1,000.12 → 2,000',
      'Input Dia_Output: 2 figures',
      'Result Gas_Recovery: 10.1234561 → 10.1234562',
    ]);
  });

  it('shows five lines at first', async () => {
    await openWith({ inputs: Array.from({ length: 9 }, (_, index) => ({ name: `Gas_${index}`, before: '1', now: '2' })) });
    expect(lines().length).toBe(5);
    await press(get('button', 'and 4 more'));
    expect(lines().length).toBe(9);
  });

  it('becomes what the workbook holds where the values are kept', async () => {
    const book = await openWith({ terms: [{ name: 'rate', before: '1', now: '2' }] });
    await press(get('button', 'Keep these values'));
    expect([book.sharing.log, isShown()]).toEqual([[['keepRecord']], false]);
    expect(announced()).toBe('The record now holds these values');
  });

  it('is compared again after a recalculation', async () => {
    const book = await openWith({ outputs: [{ name: 'Gas_NPV', before: '1', now: '2' }] });
    book.sharing.finding = { kind: 'same' };
    await press(get('button', 'Recalculate'));
    expect([book.sharing.log, isShown()]).toEqual([[['recalculate']], false]);
    expect(announced()).toBe('Every formula was calculated again');
  });

  it('stays in question where a frozen copy is saved', async () => {
    const book = await openWith({ outputs: [{ name: 'Gas_NPV', before: '1', now: '2' }] });
    await press(get('button', 'Save a frozen copy'));
    expect(book.sharing.requests).toEqual([{ mode: 'frozen', language: 'en', reference: false }]);
    expect(announced()).toContain('The copy is open in a new window');
    expect(isShown()).toBe(true);
  });

  it('of a newer version gets a sentence and no actions', async () => {
    const book = new BookInHand();
    book.sharing.finding = { kind: 'newer' };
    await openPane({ kind: 'workbook', host: book }, 'en-US', 'share');
    expect(announced()).toBe('Made with a newer version of PACT');
    expect(document.body.textContent).toContain('Update PACT to compare it.');
    expect(find('button', /Keep these values|Save a frozen copy/)).toEqual([]);
  });

  it('that cannot be read says why', async () => {
    const book = new BookInHand();
    book.sharing.failures.compareRecord = new RecordError('damaged', 'The record of this workbook is damaged.');
    await openPane({ kind: 'workbook', host: book }, 'en-US', 'share');
    expect(announced()).toBe('The record of this workbook could not be compared. The record of this workbook is damaged.');
  });

  it('is compared when the pane opens, not whenever somebody turns to it', async () => {
    const book = new BookInHand();
    await openPane({ kind: 'workbook', host: book }, 'en-US', 'share');
    book.sharing.finding = { kind: 'changed', comparison: NOTHING };
    await turnToPane();
    expect(isShown()).toBe(false);
  });
});
