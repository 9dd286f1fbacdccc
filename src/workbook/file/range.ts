import { parseCellRef } from 'hucre/xlsx';
import { fixed, fixedRange } from '../../templates/a1';
import type { Rectangle } from '../a1';

/** The rectangle of an A1 text without a sheet: `B4:D14` or `B4`. */
export function parseRange(range: string): Rectangle {
  const [first = '', last = first] = range.replaceAll('$', '').split(':');
  const [from, to] = [parseCellRef(first), parseCellRef(last)];
  return { top: from.row, left: from.col, bottom: to.row, right: to.col };
}

/** `'Gas power'!$B$4:$D$14`: the range of a sheet as names and charts refer to it. */
export function absoluteReference(sheet: string, range: string): string {
  const { top, left, bottom, right } = parseRange(range);
  const isOneCell = top === bottom && left === right;
  return `${quoted(sheet)}!${isOneCell ? fixed(top, left) : fixedRange(top, left, bottom, right)}`;
}

/** `'Gas power'!$1:$4` from `1:4`, `'Gas power'!$A:$C` from `A:C`. */
export function absoluteLines(sheet: string, lines: string): string {
  return `${quoted(sheet)}!${lines.replace(/\w+/g, '$$$&')}`;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
