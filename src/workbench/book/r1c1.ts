/** References of a formula between the styles A1 and R1C1, and formulas as they read after being copied to another cell. */
import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from './address';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Texts, quoted names and square brackets that are no offset: nothing in them is a reference. */
const SKIPPED = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const BEFORE = String.raw`(?<![\p{L}\p{N}_.$\\[])`;
const AFTER = String.raw`(?![\p{L}\p{N}_.(!\]])`;
const A1_CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const A1 = new RegExp(String.raw`${SKIPPED}|${BEFORE}(?:${A1_CELL}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})${AFTER}`, 'giu');
const OFFSET = String.raw`(?:\[-?\d+\]|\d+)?`;
const R1C1_PART = `(?:R${OFFSET}C${OFFSET}|R${OFFSET}|C${OFFSET})`;
const R1C1 = new RegExp(`${SKIPPED}|${BEFORE}${R1C1_PART}(?::${R1C1_PART})?${AFTER}`, 'giu');

/** `=A1*$B$2` in C3 is `=R[-2]C[-2]*R2C2`. */
export function toR1C1(formula: string, at: Cell): string {
  return formula.replace(A1, (text) =>
    isSkipped(text)
      ? text
      : text
          .split(':')
          .map((part) => partToR1C1(part, at))
          .join(':'),
  );
}

function partToR1C1(text: string, at: Cell): string {
  const [, columnSign = '', letters = '', rowSign = '', digits = ''] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  const [row, column] = [Number(digits) - 1, letters === '' ? -1 : columnIndex(letters)];
  if (row > LAST_ROW || column > LAST_COLUMN) return text;
  // In "$1" the sign stands where that of a column would.
  const rowFixed = letters === '' ? columnSign !== '' || rowSign !== '' : rowSign !== '';
  return (
    (digits === '' ? '' : axisToR1C1('R', row, at.row, rowFixed)) +
    (letters === '' ? '' : axisToR1C1('C', column, at.column, columnSign !== ''))
  );
}

function axisToR1C1(letter: 'R' | 'C', index: number, from: number, fixed: boolean): string {
  if (fixed) return `${letter}${index + 1}`;
  return index === from ? letter : `${letter}[${index - from}]`;
}

/** The reverse. A reference outside the sheet becomes #REF!. */
export function fromR1C1(formula: string, at: Cell): string {
  return formula.replace(R1C1, (text) => {
    if (isSkipped(text)) return text;
    const parts = text.split(':').map((part) => partFromR1C1(part, at));
    if (parts.includes(undefined)) return '#REF!';
    // A whole row or column alone is a range in A1: R1 is 1:1.
    const [first = ''] = parts;
    return parts.length === 1 && !/[A-Z].*\d/i.test(first) ? `${first}:${first}` : parts.join(':');
  });
}

function partFromR1C1(text: string, at: Cell): string | undefined {
  const [, , rowOffset, , columnOffset] = /^(R(\[-?\d+\]|\d+)?)?(C(\[-?\d+\]|\d+)?)?$/i.exec(text) ?? [];
  const row = /^R/i.test(text) ? axisFromR1C1(rowOffset, at.row, LAST_ROW, (index) => String(index + 1)) : '';
  const column = /C/i.test(text) ? axisFromR1C1(columnOffset, at.column, LAST_COLUMN, columnLetters) : '';
  return row === undefined || column === undefined ? undefined : column + row;
}

function axisFromR1C1(offset: string | undefined, from: number, last: number, show: (index: number) => string): string | undefined {
  const relative = offset === undefined || offset.startsWith('[');
  const index = relative ? from + Number(offset?.slice(1, -1) ?? 0) : Number(offset) - 1;
  if (index < 0 || index > last) return undefined;
  return (relative ? '' : '$') + show(index);
}

/** What stands in `to` after the formula in `from` was copied there: relative references move along. */
export function copiedFormula(formula: string, from: Cell, to: Cell): string {
  return fromR1C1(toR1C1(formula, from), to);
}

const isSkipped = (text: string) => text.startsWith('"') || text.startsWith("'");
