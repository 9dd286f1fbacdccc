// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { WorkbookError } from '../../../src/workbook/excel';
import type { DamagedCell, NotRestored } from '../../../src/workbook/sharing';
import { BookInHand } from '../bookInHand';
import { announced, closePane, find, get, nameOf, openPane, press } from '../paneDriver';

afterEach(closePane);

async function openIn(book: BookInHand): Promise<BookInHand> {
  await openPane({ kind: 'workbook', host: book }, 'en-US', 'share');
  return book;
}

const left = (cell: string, reason: NotRestored['reason']): NotRestored => ({
  entry: { sheet: 'Mine', cell, formula: '=PACT.SPLIT(1,2)', fingerprint: '' },
  reason,
});

describe('restoring formulas', () => {
  const copy = () => {
    const book = new BookInHand();
    book.sharing.state = { ...book.sharing.state, formulaList: true };
    return book;
  };

  it('is offered only where the workbook has a list of them', async () => {
    await openIn(new BookInHand());
    expect(find('button', 'Restore formulas')).toEqual([]);
    await closePane();
    await openIn(copy());
    expect(find('button', 'Restore formulas').length).toBe(1);
  });

  it('says how many came back, also when the list is gone with them', async () => {
    const book = copy();
    book.sharing.restoration = { restored: 12, left: [] };
    await openIn(book);
    book.sharing.state = { ...book.sharing.state, formulaList: false };
    await press(get('button', 'Restore formulas'));
    expect(announced()).toBe('12 PACT formulas restored');
    expect(find('button', 'Restore formulas')).toEqual([]);
    await press(get('button', 'Dismiss'));
    // The button is gone.
    expect(document.activeElement?.textContent).toBe('Share and repair');
  });

  it('lists what it left alone, why, and leads to each cell', async () => {
    const book = copy();
    book.sharing.restoration = { restored: 1, left: [left('B4', 'edited'), left('C4', 'moved'), left('D4', 'gone')] };
    await openIn(book);
    await press(get('button', 'Restore formulas'));
    expect(announced()).toBe('1 PACT formula restored. 3 cells left alone:');
    expect(find('listitem', /^Mine/).map(nameOf)).toEqual([
      'Mine!B4edited since the copy was made',
      'Mine!C4cells that the formula refers to were moved or deleted',
      'Mine!D4the cell or its sheet was deleted',
    ]);
    await press(get('button', 'Go to Mine!B4'));
    expect(book.shown).toContain('Mine!B4');
  });

  it('says when a cell cannot be shown', async () => {
    const book = copy();
    book.sharing.restoration = { restored: 0, left: [left('B4', 'gone')] };
    book.own = [];
    await openIn(book);
    await press(get('button', 'Restore formulas'));
    expect(announced()).toMatch(/^No formula was restored/);
    await press(get('button', 'Go to Mine!B4'));
    expect(announced()).toContain('Mine!B4 could not be shown');
  });

  it('that fails says why', async () => {
    const book = copy();
    book.sharing.failures.restore = new WorkbookError('AccessDenied', 'The workbook is protected.');
    await openIn(book);
    await press(get('button', 'Restore formulas'));
    expect(announced()).toBe('The formulas could not be restored. The workbook is protected.');
  });
});

describe('repairing formulas', () => {
  const damaged = (cell: string, damage: DamagedCell['damage']): DamagedCell => ({ sheet: 'Mine', cell, damage, found: '', formula: '' });
  const CELLS = [
    damaged('A1', 'stored'),
    damaged('A2', 'foreignLink'),
    damaged('A3', 'caseChanged'),
    damaged('A4', 'nameError'),
    damaged('A5', 'implicitIntersection'),
    damaged('A6', 'array'),
  ];
  const look = () => press(get('button', 'Look for damaged formulas'));

  it('finds nothing and says so', async () => {
    await openIn(new BookInHand());
    await look();
    expect(announced()).toBe('No damaged formulas were found.');
    expect(find('button', 'Repair all')).toEqual([]);
    expect(find('button', 'Look again').length).toBe(1);
  });

  it('lists each damaged cell with what is wrong, leads to it, and repairs them all', async () => {
    const book = new BookInHand();
    book.sharing.damage = CELLS;
    await openIn(book);
    await look();
    expect(announced()).toBe('6 damaged formulas');
    await press(get('button', 'and 1 more'));
    const lines = find('listitem', /^Mine/).map(nameOf);
    expect(lines.length).toBe(6);
    expect(new Set(lines.map((line) => line.replace(/^Mine!A\d/, ''))).size).toBe(6);
    expect(lines[3]).toBe('Mine!A4the cell is stuck on #NAME?');
    await press(get('button', 'Go to Mine!A4'));
    await press(get('button', 'Repair all'));
    expect(book.shown).toContain('Mine!A4');
    expect(book.sharing.log).toEqual([['repair', CELLS]]);
    expect(announced()).toBe('6 formulas repaired and calculated again');
  });

  it('says when some were changed in the meantime', async () => {
    const book = new BookInHand();
    book.sharing.damage = CELLS;
    book.sharing.repairable = 5;
    await openIn(book);
    await look();
    await press(get('button', 'Repair all'));
    expect(announced()).toMatch(/^5 formulas repaired and calculated again. 1 cell changed in the meantime/);
  });

  it('that fails says why', async () => {
    const book = new BookInHand();
    book.sharing.failures.findDamage = new WorkbookError('InvalidOperationInCellEditMode', 'A cell is being edited.');
    await openIn(book);
    await look();
    expect(announced()).toBe('The formulas could not be repaired. A cell is being edited.');
  });
});
