import { parseCellRef } from 'hucre/xlsx';
import { cellAddress, type Rectangle } from '../a1';

/** The rectangle of an A1 text without a sheet: `B4:D14` or `B4`. */
export function parseRange(range: string): Rectangle {
  const [first = '', last = first] = range.replaceAll('$', '').split(':');
  const [from, to] = [parseCellRef(first), parseCellRef(last)];
  return { top: from.row, left: from.col, bottom: to.row, right: to.col };
}

/** `'Gas power'!$B$4:$D$14`: the range of a sheet as names and charts refer to it. */
export function absoluteReference(sheet: string, range: string): string {
  const { top, left, bottom, right } = parseRange(range);
  const [first, last] = [absolute(top, left), absolute(bottom, right)];
  return `${quoted(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** `'Gas power'!$1:$4` from `1:4`. */
export function absoluteRows(sheet: string, rows: string): string {
  return `${quoted(sheet)}!${rows.replace(/\d+/g, '$$$&')}`;
}

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/^[A-Z]+/, '$$$&$$');
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
