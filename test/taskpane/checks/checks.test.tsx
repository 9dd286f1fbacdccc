// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { PACT_VERSION } from '../../../src/functions/versions';
import { WorkbookError } from '../../../src/workbook/excel';
import type { CheckResult, SheetChecks } from '../../../src/workbook/excel/checks';
import { BookInHand } from '../bookInHand';
import { announced, closePane, find, get, happens, nameOf, openPane, press, turnToPane } from '../paneDriver';

afterEach(closePane);

function checksOf(sheet: string, says: readonly string[]): SheetChecks {
  const checks = says.map((one, row): CheckResult => {
    const state = one === 'OK' ? 'ok' : one.startsWith('not compared') ? 'notCompared' : 'wrong';
    return { label: `Rule ${row + 1}`, sheet, address: `D${row + 90}`, says: one, state };
  });
  return { sheet, checks };
}

async function openChecks(set: (book: BookInHand) => void = () => undefined, locale = 'en-US'): Promise<BookInHand> {
  const book = new BookInHand(['Pact', 'Diamonds']);
  book.checks.sheets = [checksOf('Pact', ['OK', 'OK']), checksOf('Diamonds', ['OK', 'OK'])];
  book.checks.formulas = { count: 12, damaged: [], uncalculated: [], versions: [] };
  book.checks.inputs = { count: 60, unsourced: [] };
  book.sharing.finding = { kind: 'same' };
  set(book);
  await openPane({ kind: 'workbook', host: book }, locale, 'checks');
  return book;
}

const text = () => document.body.textContent;
const list = (name: string) => [...document.querySelectorAll(`[aria-label="${name}"] li`)].map(nameOf);

describe('a workbook in order', () => {
  it('has one light that says so, and its checks folded away', async () => {
    const book = await openChecks();
    expect(announced()).toContain('All 4 checks pass');
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([false, false]);
    expect(find('heading', 'Diamonds')[0]?.tagName).toBe('H3');
    expect(text()).toContain('All 12 PACT formulas calculate.');
    expect(text()).toContain('All 60 figures have their source.');
    expect(text()).toContain(`Everything was made with PACT ${PACT_VERSION}.`);
    await press(get('button', 'Rule 2: Go to Diamonds!D91'));
    expect(book.shown).toContain('Diamonds!D91');
  });

  it('says nothing of the versions where it keeps no record of them', async () => {
    await openChecks((book) => (book.sharing.finding = { kind: 'none' }));
    expect(text()).toContain('This workbook keeps no record of versions yet.');
    expect(text()).not.toContain('Everything was made with');
  });

  it('is looked at again by the button and whenever the user turns to the pane, and says so meanwhile', async () => {
    const book = await openChecks();
    const before = book.checks.readings;
    book.checks.sheets = [checksOf('Diamonds', ['a formula was typed over in M157', 'OK'])];
    let go: () => void = () => undefined;
    book.checks.until = new Promise((resolve) => (go = resolve));
    await press(get('button', 'Check again'));
    expect([book.checks.readings, announced()]).toEqual([before + 1, 'Checking…']);
    expect(find('button', 'Check again').length).toBe(1);
    await happens(go);
    expect(announced()).toContain('1 of 2 checks needs attention');
    await turnToPane();
    expect(book.checks.readings).toBe(before + 2);
  });
});

describe('a workbook that is not in order', () => {
  it('shows first what fails, with the way to it, and folds what passes', async () => {
    const book = await openChecks((one) => {
      one.checks.sheets = [
        checksOf('Pact', ['OK']),
        checksOf('Diamonds', ['OK', 'M157 is not revenue less costs', 'not compared: no PACT']),
      ];
    });
    expect(announced()).toContain('1 of 4 checks needs attention');
    expect(announced()).toContain('1 check compares nothing');
    expect([...document.querySelectorAll('h3')].map(nameOf)).toEqual(['Diamonds', 'Pact']);
    expect(text()).toContain('M157 is not revenue less costs');
    await press(get('button', 'Rule 2: Go to Diamonds!D91'));
    expect(book.shown).toContain('Diamonds!D91');
  });

  it('names each formula without a result with its reason, and leads to its explanation', async () => {
    const book = await openChecks((one) => {
      const cell = { sheet: 'Diamonds', formula: '=PACT.IRR(A1,1,1)' };
      one.checks.formulas = {
        count: 3,
        damaged: [],
        uncalculated: [
          { ...cell, address: 'B1', shown: '#NUM!', kind: 'error', reason: 'rate: -0.01 is below 0.' },
          { ...cell, address: 'B2', shown: '#SPILL!', kind: 'error' },
          { ...cell, address: 'B3', shown: '#BUSY!', kind: 'waiting' },
        ],
        versions: [],
      };
    });
    expect(announced()).toContain('3 formulas do not calculate.');
    const lines = list('Formulas that do not calculate');
    expect(lines[0]).toContain('rate: -0.01 is below 0.');
    expect(lines[1]).toContain('the result has no room');
    expect(lines[2]).toContain('No result yet');
    await press(get('button', 'Recalculate the workbook'));
    expect(book.sharing.log).toEqual([['recalculate']]);
    expect(announced()).toContain('Every formula was calculated again.');
    await press(get('button', 'Explain the formula in Diamonds!B1'));
    expect(book.shown).toContain('Diamonds!B1');
    expect(find('heading', 'Checks')).toEqual([]);
  });

  it('repairs damaged formulas and looks again', async () => {
    const damaged = { sheet: 'Diamonds', cell: 'B4', damage: 'caseChanged', found: '=pact.irr(1)', formula: '=PACT.IRR(1)' } as const;
    const book = await openChecks((one) => {
      one.checks.formulas = { count: 1, damaged: [damaged], uncalculated: [], versions: [] };
    });
    book.checks.formulas = { count: 1, damaged: [], uncalculated: [], versions: [] };
    await press(get('button', 'Repair 1 formula'));
    expect(book.sharing.log).toEqual([['repair', [damaged]]]);
    expect(announced()).toContain('1 formula was repaired and calculated again.');
    expect(text()).toContain('The PACT formula calculates.');
  });

  it('says why a repair failed', async () => {
    await openChecks((one) => {
      const cell = { sheet: 'Diamonds', cell: 'B4', damage: 'stored', found: '=x', formula: '=y' } as const;
      one.checks.formulas = { count: 1, damaged: [cell], uncalculated: [], versions: [] };
      one.sharing.failures.repair = new WorkbookError('AccessDenied', 'Sheets are protected: "Diamonds".', { subjects: ['Diamonds'] });
    });
    await press(get('button', 'Repair 1 formula'));
    expect(announced()).toContain('Sheets are protected: "Diamonds".');
  });

  it('names inputs whose source is missing or of another value', async () => {
    const book = await openChecks((one) => {
      const place = { sheet: 'Diamonds', address: 'D77', sourceAddress: 'K77' };
      one.checks.inputs = {
        count: 60,
        unsourced: [
          { ...place, label: 'Price', kind: 'changed', source: 'Our assumption' },
          { ...place, address: 'D78', label: 'Volume', kind: 'none', source: '' },
        ],
      };
    });
    const lines = list('Sources of the inputs');
    expect(lines[0]).toContain('Changed by you: the source beside it still names “Our assumption”.');
    expect(lines[1]).toContain('The source beside it is empty.');
    await press(get('button', 'Show the source of Price'));
    expect(book.shown).toContain('Diamonds!K77');
  });

  it('says what other versions made, and lets the record become the present one', async () => {
    const book = await openChecks((one) => {
      one.checks.formulas = {
        count: 1,
        damaged: [],
        uncalculated: [],
        versions: [{ sheet: 'Sources', address: 'B8', shown: 'PACT 0.0.1, engine x' }],
      };
      one.sharing.finding = {
        kind: 'changed',
        comparison: {
          since: '2026-11-28',
          terms: [],
          inputs: [],
          outputs: [],
          added: [],
          removed: [],
          versions: { before: { pact: '0.0.1', engine: 'x' }, now: { pact: PACT_VERSION, engine: 'x' }, major: true },
        },
      };
    });
    expect(text()).not.toContain('Everything was made with');
    expect(text()).toContain(`The record of this workbook was made with PACT 0.0.1; PACT ${PACT_VERSION} is at work now.`);
    expect(text()).toContain('for up to 24 hours');
    expect(list('Versions')[0]).toContain('PACT 0.0.1, engine x');
    await press(get('button', 'Keep the present values as the record'));
    expect(book.sharing.log).toEqual([['keepRecord']]);
  });

  it('says what could not be read, and shows the rest', async () => {
    await openChecks((one) => {
      one.checks.failures.readFormulas = new WorkbookError(
        'ResponsePayloadSizeLimitExceeded',
        'The answer is larger than Excel can return.',
      );
    });
    expect(announced()).toContain('Not everything could be checked.');
    expect(text()).toContain('The answer is larger than Excel can return.');
    expect(find('heading', 'Diamonds').length).toBe(1);
  });
});

describe('a workbook without PACT', () => {
  it('has nothing to check, and the way to projects', async () => {
    const book = new BookInHand();
    await openPane({ kind: 'workbook', host: book }, 'en-US', 'checks');
    expect(text()).toContain('Nothing to check yet');
    await press(get('button', 'Add projects'));
    expect(find('heading', 'Checks')).toEqual([]);
  });

  it('is told what would be checked outside Excel', async () => {
    await openPane({ kind: 'outside' }, 'en-US', 'checks');
    expect(text()).toContain('In Excel, this view lists the checks of the workbook');
  });
});

describe('the view in Japanese', () => {
  it('says the same', async () => {
    await openChecks(undefined, 'ja-JP');
    expect(get('heading', '検証').tagName).toBe('H1');
    expect(announced()).toContain('4件すべて合格');
  });
});

describe('the number of failing checks', () => {
  const badge = () => get('button', /^Checks\d*$/).textContent.replace('Checks', '');
  const wrong = [checksOf('Diamonds', ['OK', 'M157 is not revenue less costs', 'an input is empty'])];

  it('stands in the navigation and is announced, as long as there are some', async () => {
    const book = await openChecks((one) => (one.checks.sheets = wrong));
    expect(badge()).toBe('2');
    expect(announced()).toContain('Failing checks: 2');
    book.checks.sheets = [checksOf('Diamonds', ['OK'])];
    await turnToPane();
    expect(badge()).toBe('');
    expect(announced()).not.toContain('Failing checks');
  });

  it('is not there where it cannot be counted', async () => {
    await openChecks((one) => {
      one.checks.sheets = wrong;
      one.checks.failures.countWrong = new WorkbookError('unexpected', 'Excel is away.');
    });
    expect(badge()).toBe('');
  });
});
