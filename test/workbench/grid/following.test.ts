import { describe, expect, it } from 'vitest';
import type { Book, Sheet } from '../../../src/workbench/book/book';
import { formatRect } from '../../../src/workbench/book/address';
import { cellRect } from '../../../src/workbench/book/rects';
import { at, openBook, valueOf } from './support';

/** A table in B3:C5, and comments at B4 and E9. */
function openWithTable(): { book: Book; sheet: Sheet; places: () => unknown[] } {
  const { book } = openBook();
  const sheet = book.activeSheet();
  sheet.write(at('B3:C5'), [
    ['Name', 'Value'],
    ['a', 1],
    ['b', 2],
  ]);
  sheet.write(at('H1'), [['=SUM(Table1[Value])']]);
  const table = book.tables.add(sheet.id, at('B3:C5'), 'Table1', ['Name', 'Value']);
  book.comments.add(sheet.id, 3, 1, 'in the table');
  book.comments.add(sheet.id, 8, 4, 'outside');
  const places = () => [
    book.tables.get('Table1') && formatRect(table.rect),
    table.columns.map(({ name }) => name),
    book.comments.all().map(({ row, column }) => formatRect(cellRect(row, column))),
  ];
  return { book, sheet, places };
}

const WHOLE = { rows: { left: 0, right: 16_383 }, columns: { top: 0, bottom: 1_048_575 } };
const rows = (top: number, bottom: number) => ({ ...WHOLE.rows, top: top - 1, bottom: bottom - 1 });
const columns = (left: number, right: number) => ({ ...WHOLE.columns, left, right });

describe('tables and comments', () => {
  it.each<[name: string, change: (sheet: Sheet) => void, places: unknown[], sum: unknown]>([
    ['move down with rows above', (sheet) => sheet.insertCells(rows(1, 2), 'Down'), ['B5:C7', ['Name', 'Value'], ['B6', 'E11']], 3],
    ['grow by rows within', (sheet) => sheet.insertCells(rows(5, 5), 'Down'), ['B3:C6', ['Name', 'Value'], ['B4', 'E10']], 3],
    ['shrink by deleted rows', (sheet) => sheet.deleteCells(rows(4, 4), 'Up'), ['B3:C4', ['Name', 'Value'], ['E8']], 2],
    ['move right', (sheet) => sheet.insertCells(columns(0, 0), 'Right'), ['C3:D5', ['Name', 'Value'], ['C4', 'F9']], 3],
    ['gain a column', (sheet) => sheet.insertCells(columns(2, 2), 'Right'), ['B3:D5', ['Name', 'Column2', 'Value'], ['B4', 'F9']], 3],
    ['lose a column', (sheet) => sheet.deleteCells(columns(1, 1), 'Left'), ['B3:B5', ['Value'], ['D9']], 3],
    [
      'move with their cells',
      (sheet) => sheet.moveCells(at('B3:C5'), { sheetId: sheet.id, top: 9, left: 3 }),
      ['D10:E12', ['Name', 'Value'], ['D11', 'E9']],
      3,
    ],
  ])('%s', async (_name, change, expected, sum) => {
    const { book, sheet, places } = openWithTable();
    change(sheet);
    await book.settled();
    expect(places()).toEqual(expected);
    const used = sheet.usedRect(true);
    const formulas = used ? sheet.formulas(used).flat() : [];
    const index = formulas.indexOf('=SUM(Table1[Value])');
    expect(used && sheet.values(used).flat()[index]).toBe(sum);
  });

  it('go with all their rows', () => {
    const { book, sheet } = openWithTable();
    sheet.deleteCells(rows(3, 9), 'Up');
    expect([book.tables.all(), book.comments.all()]).toEqual([[], []]);
  });

  it('are not found by formulas once their sheet is gone', async () => {
    const { book, sheet } = openWithTable();
    const other = book.addSheet('Other');
    other.write(at('A1'), [['=SUM(Table1[Value])']]);
    await book.settled();
    expect(valueOf(other, 'A1')).toBe(3);
    book.removeSheet(sheet);
    await book.settled();
    expect(valueOf(other, 'A1')).toMatch(/^#(NAME\?|REF!)$/);
  });
});
