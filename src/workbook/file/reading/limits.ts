import { damaged, WorkbookFileError } from '../workbookFileError';
import type { Rectangle } from '../../a1';

/** The last row and column of a sheet in Excel, zero-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** What one workbook may hold: many times what people keep in one, few enough to be read at once. */
export const MOST_CELLS = 500_000;
export const MOST_SHEETS = 500;
/** Characters of all formulas together, once those are written out that the file stores for many cells at once. */
export const MOST_FORMULA_CHARACTERS = 20_000_000;
/** Excel's own limit on one formula as people see it; prefixes make it longer in the file. */
export const LONGEST_FORMULA = 8192;
/** Brackets that are opened and never closed: each costs a search to the end of the formula. */
export const MOST_OPEN_BRACKETS = 64;

export function tooMany(what: string): WorkbookFileError {
  return new WorkbookFileError('too-large', `The file has more ${what} than the workbench can hold. Nothing of it was opened.`);
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/** A cell address; undefined for anything else and for one beyond XFD1048576. */
export function parseCell(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = CELL.exec(address) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return row >= 0 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}

/** @throws WorkbookFileError `damaged` for what is no range of a sheet */
export function parseArea(range: string, part: string): Rectangle {
  const [first = '', last = first] = range.split(':');
  const [from, to] = [parseCell(first), parseCell(last)];
  if (!from || !to || to.row < from.row || to.column < from.column)
    throw damaged(`${part} names the cells "${range.slice(0, 40)}", which no sheet has`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
