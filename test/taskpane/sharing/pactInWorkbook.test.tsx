// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { WorkbookError } from '../../../src/workbook/excel';
import { BookInHand } from '../bookInHand';
import { announced, closePane, find, get, nameOf, openPane, press } from '../paneDriver';

afterEach(closePane);

async function openIn(book: BookInHand): Promise<BookInHand> {
  await openPane({ kind: 'workbook', host: book }, 'en-US', 'share');
  return book;
}

describe('loading PACT with the workbook', () => {
  const box = () => document.querySelector<HTMLInputElement>('[role=switch]') as HTMLInputElement;

  it('is off at first, and takes effect at once', async () => {
    const book = await openIn(new BookInHand());
    expect([box().checked, box().closest('label')?.textContent]).toEqual([false, expect.stringContaining('Load PACT with this workbook')]);
    await press(box());
    expect([book.sharing.log, box().checked]).toEqual([[['setStartup', true]], true]);
    expect(announced()).toBe('PACT now loads with this workbook.');
    await press(box());
    expect([book.sharing.log.at(-1), box().checked]).toEqual([['setStartup', false], false]);
    expect(announced()).toBe('PACT no longer loads with this workbook.');
  });

  it('is not offered where this Excel has no such setting', async () => {
    const book = new BookInHand();
    book.sharing.state = { ...book.sharing.state, startup: undefined };
    await openIn(book);
    expect(document.querySelector('[role=switch]')).toBeNull();
  });

  it('stays as it was where it cannot be changed', async () => {
    const book = new BookInHand();
    book.sharing.failures.setStartup = new WorkbookError('AccessDenied', 'The workbook is protected.');
    await openIn(book);
    await press(box());
    expect(box().checked).toBe(false);
    expect(announced()).toBe('The setting was not changed. The workbook is protected.');
  });
});

describe('removing PACT', () => {
  const ask = () => press(get('button', 'Remove PACT from this workbook'));
  const question = () => get('dialog', 'Remove PACT from this workbook?');

  it('asks first, and says what stays and what goes', async () => {
    const book = await openIn(new BookInHand());
    await ask();
    expect(find('heading', /^What/, question()).map(nameOf)).toEqual(['What stays', 'What goes']);
    expect(question().textContent).toContain('their cells keep the values');
    expect(question().textContent).toContain('A list of the PACT formulas');
    expect(find('button', /./, question()).map(nameOf)).toEqual(['Cancel', 'Remove PACT']);
    await press(get('button', 'Cancel', question()));
    expect([book.sharing.log, find('dialog', /./)]).toEqual([[], []]);
    expect(document.activeElement).toBe(get('button', 'Remove PACT from this workbook'));
  });

  it.each([
    { frozen: 3, said: '3 PACT formulas became values. A sheet of its own lists them.' },
    { frozen: 0, said: 'There were no PACT formulas.' },
  ])('tells what became of $frozen formulas', async ({ frozen, said }) => {
    const book = new BookInHand();
    book.sharing.frozen = frozen;
    await openIn(book);
    await ask();
    await press(get('button', 'Remove PACT', question()));
    expect(book.sharing.log).toEqual([['removePact']]);
    expect(announced()).toBe(`PACT was removed from this workbook. ${said}`);
    await press(get('button', 'Dismiss'));
    expect(document.activeElement).toBe(get('button', 'Remove PACT from this workbook'));
  });
});

describe('exporting a schedule', () => {
  it('needs a project', async () => {
    await openIn(new BookInHand());
    expect(document.body.textContent).toContain('Add a project to this workbook first.');
    expect(find('button', 'Export')).toEqual([]);
  });

  it.each(['CSV', 'JSON'])('gives the chosen project as %s', async (format) => {
    const book = await openIn(new BookInHand(['Pact', 'Gas power', 'Diamonds']));
    await press(get('radio', 'Diamonds'));
    await press(get('radio', format));
    await press(get('button', 'Export'));
    expect(book.sharing.log).toEqual([['exportSchedule', 'Diamonds', format.toLowerCase()]]);
    expect(announced()).toBe('The file is ready.');
    expect(get('link', `Download Diamonds.${format.toLowerCase()}`).getAttribute('download')).toBe(`Diamonds.${format.toLowerCase()}`);
  });

  it('says why a schedule cannot be exported', async () => {
    const book = new BookInHand(['Pact', 'Gas power']);
    book.sharing.failures.exportSchedule = new Error('The sheet "Gas power" shows #NUM! in period 3.');
    await openIn(book);
    await press(get('button', 'Export'));
    expect(announced()).toBe('The schedule could not be exported. The sheet "Gas power" shows #NUM! in period 3.');
  });
});
