/** What happens to cells when a table is made, grows or shrinks. */
import type { Book, CellFormat, Rect, Sheet } from '../book/book';
import { AccessRefused } from '../book/protection';
import { columnsOf, intersect, rowsOf } from '../book/rects';
import { asText, bodyRect, headerRect, newColumnId, totalsRect, uniqueNames, type Table } from '../book/tables';
import { invalidArgument, itemAlreadyExists, itemNotFound, RichApiError, UnsupportedError } from './errors';
import { checkName } from './definedNames';
import { rewriteFormulas } from './structuredReferences';

export function sheetOf(book: Book, table: Table): Sheet {
  const sheet = book.sheet(table.sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** @throws AccessRefused on a protected sheet: no option of its lets a table change its form. */
function changeable(book: Book, table: Table): Sheet {
  requireUnprotected(book, table.sheetId);
  return sheetOf(book, table);
}

function requireUnprotected(book: Book, sheetId: string): void {
  if (book.protection.ofSheet(sheetId)) throw new AccessRefused('sheet');
}

/** Tables of sheets that exist. */
export function tablesOf(book: Book, sheet?: Sheet): readonly Table[] {
  return book.tables.all(sheet?.id).filter(({ sheetId }) => book.sheet(sheetId) !== undefined);
}

/** Without headers in the cells, they are written into a row of their own and the data is shifted down by it. */
export function createTable(book: Book, sheet: Sheet, wanted: Rect, hasHeaders: boolean): Table {
  requireUnprotected(book, sheet.id);
  if (!hasHeaders) requireWholeTablesBelow(book, sheet, wanted);
  const rect = { ...wanted, bottom: Math.max(wanted.bottom + (hasHeaders ? 0 : 1), wanted.top + 1) };
  requireFree(book, sheet, rect);
  if (!hasHeaders) sheet.insertCells({ ...wanted, bottom: wanted.top }, 'Down');
  const header = { ...rect, bottom: rect.top };
  const names = uniqueNames((sheet.text(header)[0] ?? []).map(String));
  sheet.write(header, [names.map(asText)]);
  let number = 1;
  while (isTaken(book, `Table${number}`)) number += 1;
  return book.tables.add(sheet.id, rect, `Table${number}`, names);
}

export function renameTable(book: Book, table: Table, name: string): void {
  checkName(name);
  if (name.toLowerCase() !== table.name.toLowerCase() && isTaken(book, name)) throw itemAlreadyExists();
  const before = table.name;
  table.name = name;
  book.tables.changed(table);
  rewriteFormulas(book, before, (reference) => name + reference.slice(before.length));
}

export function renameColumn(book: Book, table: Table, index: number, name: string): void {
  const column = table.columns[index];
  if (!column) throw itemNotFound();
  const clash = table.columns.some((other) => other !== column && other.name.toLowerCase() === name.toLowerCase());
  if (name === '' || clash) throw invalidArgument('Each column of a table has a name of its own.');
  const before = column.name;
  book.tables.reform(table, () => {
    column.name = name;
    const header = headerRect(table);
    if (header) changeable(book, table).write(columnPart(header, index), [[asText(name)]]);
  });
  rewriteFormulas(book, table.name, (reference) => reference.replaceAll(`[${before}]`, `[${name}]`));
}

/**
 * `before` counts rows of data; undefined appends, beginning with the row that a table without data keeps for it. Answers the place of
 * the new rows, empty and formatted as their neighbours.
 */
export function addRows(book: Book, table: Table, before: number | undefined, count: number): Rect {
  const sheet = changeable(book, table);
  const body = bodyRect(table);
  const height = rowsOf(body);
  if (before !== undefined && (before < 0 || before > height)) throw invalidArgument(`The table has ${height} rows.`);
  if (before === undefined && height === 1 && isEmpty(sheet, body)) {
    if (count > 1) addRows(book, table, height, count - 1);
    return { ...body, bottom: body.top + count - 1 };
  }
  const top = body.top + (before ?? height);
  const rows = { ...body, top, bottom: top + count - 1 };
  const grown = { ...table.rect, bottom: table.rect.bottom + count };
  const formats = sheet.formats({ ...body, top: body.bottom })[0] ?? [];
  book.tables.reform(table, () => {
    const atEnd = top > table.rect.bottom;
    if (!atEnd || !isEmpty(sheet, rows) || meets(book, table, rows)) {
      requireWholeTablesBelow(book, sheet, table.rect, table);
      sheet.insertCells(rows, 'Down');
    }
    table.rect = grown;
    formats.forEach((format, index) => sheet.format(columnPart(rows, index), formatOnly(format)));
  });
  return rows;
}

/** Of the data. A table keeps one row, empty. */
export function deleteRow(book: Book, table: Table, index: number): void {
  const sheet = changeable(book, table);
  const body = bodyRect(table);
  const row = { ...body, top: body.top + index, bottom: body.top + index };
  if (index < 0 || row.top > body.bottom) throw itemNotFound();
  if (rowsOf(body) === 1) {
    sheet.clear(row, 'Contents');
    return;
  }
  requireWholeTablesBelow(book, sheet, table.rect, table);
  const shrunk = { ...table.rect, bottom: table.rect.bottom - 1 };
  book.tables.reform(table, () => {
    sheet.deleteCells(row, 'Up');
    table.rect = shrunk;
  });
}

/** `before` is the index that the column will have; undefined appends. Answers that index. */
export function addColumn(book: Book, table: Table, before: number | undefined, name: string | undefined): number {
  const sheet = changeable(book, table);
  const width = columnsOf(table.rect);
  const index = before ?? width;
  if (index < 0 || index > width) throw invalidArgument(`The table has ${width} columns.`);
  const names = table.columns.map((column) => column.name);
  names.splice(index, 0, name ?? '');
  const fresh = uniqueNames(names)[index] ?? '';
  if (name !== undefined && fresh !== name) throw invalidArgument('Each column of a table has a name of its own.');
  const left = table.rect.left + index;
  const cells = { ...table.rect, left, right: left };
  const grown = { ...table.rect, right: table.rect.right + 1 };
  book.tables.reform(table, () => {
    if (index < width || !isEmpty(sheet, cells) || meets(book, table, cells)) {
      if (tablesOf(book, sheet).some((other) => other !== table && touchesRows(other, table.rect) && other.rect.left >= left)) {
        throw new RichApiError('InvalidOperation', 'This would move cells of another table.');
      }
      sheet.insertCells(cells, 'Right');
    }
    table.rect = grown;
    table.columns.splice(index, 0, { id: newColumnId(table), name: fresh });
    if (table.showHeaders) sheet.write({ ...cells, bottom: cells.top }, [[asText(fresh)]]);
  });
  return index;
}

/** The last column takes the table with it. */
export function deleteColumn(book: Book, table: Table, index: number): void {
  const sheet = changeable(book, table);
  const shrunk = { ...table.rect, right: table.rect.right - 1 };
  if (table.columns.length === 1) {
    deleteTable(book, table);
    return;
  }
  book.tables.reform(table, () => {
    sheet.deleteCells(columnPart(table.rect, index), 'Left');
    table.rect = shrunk;
    table.columns.splice(index, 1);
  });
}

export function deleteTable(book: Book, table: Table): void {
  changeable(book, table).clear(table.rect, 'All');
  book.tables.remove(table);
}

/** The top row stays where it is, and the new place meets the old one. */
export function resizeTable(book: Book, table: Table, rect: Rect): void {
  const sheet = changeable(book, table);
  const lowest = rect.top + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (rect.top !== table.rect.top || !intersect(rect, table.rect) || rect.bottom < lowest) {
    throw invalidArgument('The new range overlaps the table, and its headers are in the same row.');
  }
  if (table.showTotals && rect.bottom !== table.rect.bottom) throw new UnsupportedError('Table.resize of rows with totals');
  requireFree(book, sheet, rect, table);
  const { left } = table.rect;
  const kept = Array.from({ length: columnsOf(rect) }, (_, index) => table.columns[rect.left + index - left]);
  const texts = sheet.text({ ...rect, bottom: rect.top })[0] ?? [];
  const names = uniqueNames(kept.map((column, index) => column?.name ?? (table.showHeaders ? (texts[index] ?? '') : '')));
  let id = newColumnId(table);
  book.tables.reform(table, () => {
    table.rect = rect;
    table.columns = names.map((name, index) => ({ id: kept[index]?.id ?? id++, name }));
    if (table.showHeaders) sheet.write({ ...rect, bottom: rect.top }, [names.map(asText)]);
  });
}

/** Hidden headers leave their row empty; shown ones take the row above, where it is free. */
export function showHeaders(book: Book, table: Table, show: boolean): void {
  if (show === table.showHeaders) return;
  const sheet = changeable(book, table);
  if (!show) {
    const header = { ...table.rect, bottom: table.rect.top };
    book.tables.reform(table, () => {
      sheet.clear(header, 'Contents');
      table.rect = { ...table.rect, top: table.rect.top + 1 };
      table.showHeaders = false;
    });
    return;
  }
  const top = table.rect.top - 1;
  const header = { ...table.rect, top, bottom: top };
  if (top < 0 || !isEmpty(sheet, header) || meets(book, table, header)) throw new UnsupportedError('Table.showHeaders without a free row');
  book.tables.reform(table, () => {
    table.rect = { ...table.rect, top };
    table.showHeaders = true;
    sheet.write(header, [table.columns.map(({ name }) => asText(name))]);
  });
}

/** The word "Total" below the first column, and a subtotal below the last one: a sum of numbers, or a count. */
export function showTotals(book: Book, table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  const sheet = changeable(book, table);
  if (!show) {
    const totals = totalsRect(table);
    const shrunk = { ...table.rect, bottom: table.rect.bottom - 1 };
    book.tables.reform(table, () => {
      if (totals) sheet.deleteCells(totals, 'Up');
      table.rect = shrunk;
      table.showTotals = false;
    });
    return;
  }
  const row = addRows(book, table, undefined, 1);
  table.showTotals = true;
  book.tables.changed(table);
  const last = table.columns.at(-1)?.name ?? '';
  const numbers = sheet.values(columnPart(bodyRect(table), table.columns.length - 1)).flat();
  const subtotal = numbers.every((value) => typeof value === 'number') ? 109 : 103;
  sheet.write(columnPart(row, 0), [['Total']]);
  if (table.columns.length > 1) sheet.write(columnPart(row, table.columns.length - 1), [[`=SUBTOTAL(${subtotal},${table.name}[${last}])`]]);
}

export const columnPart = (rect: Rect, index: number): Rect => ({ ...rect, left: rect.left + index, right: rect.left + index });
export const rowAt = (rect: Rect, index: number): Rect => ({ ...rect, top: rect.top + index, bottom: rect.top + index });
const formatOnly = ({ borders: _borders, ...format }: CellFormat) => format;

function isTaken(book: Book, name: string): boolean {
  const wanted = name.toLowerCase();
  return [...tablesOf(book), ...book.names()].some((known) => known.name.toLowerCase() === wanted);
}

function isEmpty(sheet: Sheet, rect: Rect): boolean {
  return sheet
    .valueTypes(rect)
    .flat()
    .every((type) => type === 'Empty');
}

const touchesRows = (table: Table, { top, bottom }: Rect) => table.rect.top <= bottom && table.rect.bottom >= top;

function meets(book: Book, table: Table, rect: Rect): boolean {
  return tablesOf(book, sheetOf(book, table)).some((other) => other !== table && intersect(other.rect, rect) !== undefined);
}

function requireFree(book: Book, sheet: Sheet, rect: Rect, self?: Table): void {
  const other = tablesOf(book, sheet).find((table) => table !== self && intersect(table.rect, rect));
  if (other) throw invalidArgument(`The range overlaps the table ${other.name}.`);
}

/** Cells below move with whole tables or with none. */
function requireWholeTablesBelow(book: Book, sheet: Sheet, { bottom, top, left, right }: Rect, self?: Table): void {
  const cut = tablesOf(book, sheet).some(
    (table) =>
      table !== self &&
      table.rect.bottom >= Math.min(top, bottom) &&
      table.rect.left <= right &&
      table.rect.right >= left &&
      (table.rect.left < left || table.rect.right > right),
  );
  if (cut) throw new RichApiError('InvalidOperation', 'This would move a part of another table.');
}
