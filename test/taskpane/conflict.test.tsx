// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { WorkbookError } from '../../src/workbook/excel';
import type { Conflict, ConflictAnswer } from '../../src/workbook/excel';
import { BookInHand, usualSheet } from './bookInHand';
import { announced, closePane, find, get, happens, nameOf, openPane, press } from './paneDriver';

afterEach(closePane);

const FOREIGN: Conflict = { sheet: 'Gas power', reason: 'foreign', canReplace: false, copy: 'Gas power (2)' };
const EDITED: Conflict = { sheet: 'Checks', reason: 'edited', canReplace: false, copy: 'Checks (2)' };
const PRESENT: Conflict = { sheet: 'Diamonds', reason: 'present', canReplace: true, copy: 'Diamonds (2)' };

/** Opens the pane, begins an addition there, and lets the host find a sheet in the way. */
async function meet(conflict: Conflict, button = 'Add all three', book = new BookInHand()): Promise<BookInHand> {
  await openPane({ kind: 'workbook', host: book });
  await press(get('button', button));
  await happens(() => book.addition.meet(conflict));
  return book;
}
const question = () => get('dialog', /./);
const dock = () => get('region', 'Progress and result');
const answersOf = (dialog: HTMLElement) => find('button', /./, dialog).map(nameOf);
const describedBy = (button: HTMLElement) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent;

describe('a sheet in the way', () => {
  it.each([
    {
      name: "somebody's own sheet",
      conflict: FOREIGN,
      title: 'The workbook already has a sheet "Gas power" of yours',
      meanings: {
        'Keep both': 'Your sheet keeps its name. PACT’s sheet becomes "Gas power (2)".',
        Cancel: 'Nothing is added. The workbook stays as it is.',
      },
    },
    {
      name: 'a sheet of PACT that somebody edited',
      conflict: EDITED,
      title: 'The sheet "Checks" was edited',
      meanings: {
        'Keep both': 'The edited sheet stays as it is. PACT’s new sheet becomes "Checks (2)".',
        Cancel: 'Nothing is added. The workbook stays as it is.',
      },
    },
    {
      name: 'a project that is there already',
      conflict: PRESENT,
      title: 'The project is in this workbook already, on the sheet "Diamonds"',
      meanings: {
        'Keep both': 'That sheet stays as it is. The project gets one more, "Diamonds (2)", with figures of its own.',
        Replace: 'PACT writes the sheet anew.',
        Cancel: 'Nothing is added. The workbook stays as it is.',
      },
    },
  ])('brings a question that says what is there and what each answer does: $name', async ({ conflict, title, meanings }) => {
    await meet(conflict);
    expect(nameOf(question())).toBe(title);
    const said = find('button', /./, question()).map((button) => [nameOf(button), describedBy(button)]);
    expect(Object.fromEntries(said)).toEqual(meanings);
    expect(said.length).toBe(Object.keys(meanings).length);
  });

  it('offers no replacing where something would be lost', async () => {
    await meet({ ...PRESENT, canReplace: false });
    expect(answersOf(question())).toEqual(['Keep both', 'Cancel']);
  });

  it('is waited for: the dock says so, and nothing goes on before the answer', async () => {
    const book = await meet(FOREIGN);
    expect(dock().textContent).toContain('Waiting for your answer');
    expect(announced()).toBe('Waiting for your answer');
    expect(book.answers).toEqual([]);

    await press(get('button', 'Keep both', question()));
    expect(find('dialog', /./)).toEqual([]);
    expect(document.activeElement).toBe(dock());
    expect(announced()).toBe('Preparing the sheets');
  });

  it.each<[string, ConflictAnswer]>([
    ['Keep both', 'keepBoth'],
    ['Replace', 'replace'],
    ['Cancel', 'cancel'],
  ])('is decided by the button %s', async (button, answer) => {
    const book = await meet(PRESENT);
    await press(get('button', button, question()));
    expect(book.answers).toEqual([answer]);
  });

  it('stays untouched on Esc, which cancels', async () => {
    const book = await meet(PRESENT);
    await act(async () => {
      // What a browser sends to its dialog on Esc; happy-dom does not.
      question().dispatchEvent(new Event('cancel', { cancelable: true }));
    });
    expect(book.answers).toEqual(['cancel']);
    expect(find('dialog', /./)).toEqual([]);
    await happens(() => book.addition.fail(new WorkbookError('cancelled', 'Cancelled.')));
    expect(announced()).toBe('Cancelled. Nothing was added. The workbook is as it was before.');
  });

  it('may be followed by another one', async () => {
    const book = await meet(FOREIGN);
    await press(get('button', 'Keep both', question()));
    await happens(() => book.addition.meet(EDITED));
    expect(nameOf(question())).toBe('The sheet "Checks" was edited');
    await press(get('button', 'Cancel', question()));
    expect(book.answers).toEqual(['keepBoth', 'cancel']);
  });

  it('takes its question back where the host fails meanwhile', async () => {
    const book = await meet(FOREIGN);
    await happens(() => book.addition.fail(new WorkbookError('AccessDenied', 'The workbook is protected.')));
    expect(find('dialog', /./)).toEqual([]);
    expect(announced()).toBe('Nothing was added. The workbook is protected.');
  });
});

describe('a project that is in the workbook', () => {
  const withDiamonds = () => new BookInHand(['Pact', 'Diamonds', 'Sources', 'Checks']);

  it('can be added again, and the question says how', async () => {
    const book = await meet(PRESENT, 'Add again Diamonds', withDiamonds());
    expect(book.addition.projects).toEqual(['diamonds']);
    await press(get('button', 'Keep both', question()));
    expect(book.answers).toEqual(['keepBoth']);
    await happens(() => book.addition.succeed({ added: ['Diamonds (2)'], rebuilt: ['Sources', 'Checks'], kept: ['Pact', 'Diamonds'] }));
    expect(announced()).toBe(
      'Added to this workbook: Diamonds (2). Brought up to date: Sources and Checks. Left as before: Pact and Diamonds.',
    );
  });

  it('gives the focus back to the button once the result is dismissed', async () => {
    const book = await meet(PRESENT, 'Add again Diamonds', withDiamonds());
    await press(get('button', 'Replace', question()));
    await happens(() => book.addition.succeed({ added: [], rebuilt: ['Diamonds', 'Sources', 'Checks'], kept: ['Pact'] }));
    await press(get('button', 'Dismiss'));
    expect(document.activeElement).toBe(get('button', 'Add again Diamonds'));
  });
});

describe('a project of one’s own', () => {
  it('is added as often as one likes, without a question', async () => {
    const book = new BookInHand();
    book.sheets = { pact: 'Pact' };
    book.projects = [{ ...usualSheet('blank'), sheet: 'Wind farm' }];
    await openPane({ kind: 'workbook', host: book });
    await press(get('button', 'Add another Blank project'));
    expect(book.addition.projects).toEqual(['blank']);
    await happens(() => book.addition.meet({ sheet: 'Wind farm', reason: 'edited', canReplace: false, copy: 'Project' }));
    expect(book.answers).toEqual(['keepBoth']);
    expect(find('dialog', /./)).toEqual([]);
  });

  it('asks where another sheet is in its way', async () => {
    const book = await meet(
      { sheet: 'Project', reason: 'foreign', canReplace: false, copy: 'Project (2)' },
      'Add to workbook Blank project',
    );
    expect(book.answers).toEqual([]);
    expect(nameOf(question())).toContain('"Project" of yours');
  });
});
