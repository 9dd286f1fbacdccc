/** A1 addresses to rectangles and back. */
import type { Rect } from './book';

/** Last row and column of Excel: a rectangle that reaches them means whole columns or rows. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export interface SheetAddress {
  /** undefined when the address names no sheet. */
  readonly sheet: string | undefined;
  readonly rect: Rect;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** "B2", "B2:C9", "A:C", "1:4", each also absolute and with a sheet name. undefined when it is none of these. */
export function parseAddress(text: string): SheetAddress | undefined {
  const cut = text.lastIndexOf('!');
  const sheet = cut < 0 ? undefined : unquote(text.slice(0, cut));
  const rect = parseRect(text.slice(cut + 1));
  if (rect === undefined || sheet === '') return undefined;
  return { sheet, rect };
}

function parseRect(text: string): Rect | undefined {
  const [start = '', end = start, ...more] = text.split(':');
  if (more.length > 0) return undefined;
  const first = corner(start);
  const last = corner(end);
  if (!first || !last || first.kind !== last.kind) return undefined;
  if (first.kind !== 'cell' && !text.includes(':')) return undefined;
  const rect = {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: first.kind === 'columns' ? LAST_ROW : Math.max(first.row, last.row),
    right: first.kind === 'rows' ? LAST_COLUMN : Math.max(first.column, last.column),
  };
  return inSheet(rect) ? rect : undefined;
}

function corner(text: string): { kind: 'cell' | 'columns' | 'rows'; row: number; column: number } | undefined {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters !== undefined && digits !== undefined) return { kind: 'cell', row: Number(digits) - 1, column: columnIndex(letters) };
  const [, column] = COLUMN.exec(text) ?? [];
  if (column !== undefined) return { kind: 'columns', row: 0, column: columnIndex(column) };
  const [, row] = ROW.exec(text) ?? [];
  if (row !== undefined) return { kind: 'rows', row: Number(row) - 1, column: 0 };
  return undefined;
}

/** Whether the rectangle lies inside Excel's 1,048,576 rows and 16,384 columns and is not empty. */
export function inSheet({ top, left, bottom, right }: Rect): boolean {
  return top >= 0 && left >= 0 && top <= bottom && left <= right && bottom <= LAST_ROW && right <= LAST_COLUMN;
}

/** "A" is 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** 0 is "A". */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export const isWholeColumns = (rect: Rect) => rect.top === 0 && rect.bottom === LAST_ROW;
export const isWholeRows = (rect: Rect) => rect.left === 0 && rect.right === LAST_COLUMN;

/** "B2:C9"; whole columns "A:C", whole rows "1:4". */
export function formatRect(rect: Rect, absolute = false): string {
  const sign = absolute ? '$' : '';
  const column = (index: number) => sign + columnLetters(index);
  const row = (index: number) => sign + String(index + 1);
  if (isWholeColumns(rect) && !isWholeRows(rect)) return `${column(rect.left)}:${column(rect.right)}`;
  if (isWholeRows(rect)) return `${row(rect.top)}:${row(rect.bottom)}`;
  const start = column(rect.left) + row(rect.top);
  const end = column(rect.right) + row(rect.bottom);
  return start === end ? start : `${start}:${end}`;
}

/** "Sheet1!B2:C9", with the sheet's name in apostrophes where Excel needs them. */
export function formatAddress(sheet: string, rect: Rect, absolute = false): string {
  return `${quoteSheet(sheet)}!${formatRect(rect, absolute)}`;
}

export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^(r|c|r\d*c\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquote(name: string): string {
  return name.startsWith("'") && name.endsWith("'") && name.length > 1 ? name.slice(1, -1).replaceAll("''", "'") : name;
}
