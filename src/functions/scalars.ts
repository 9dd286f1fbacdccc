import type { Cell } from './cell';
import { describeCell } from './cell';
import { CellError } from './cellError';

/** Beyond it a product of two amounts would leave the range of a cell. */
const LARGEST_NUMBER = 1e300;

/** 31 December 9999. */
const LAST_DATE = 2958465;

/** Signed decimal text with an optional exponent and percent sign. No grouping: "1,234" is a different number in Berlin and in Tokyo. */
const NUMERIC_TEXT = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:[eE]([+-]?\d{1,4}))?\s*(%?)$/;

/**
 * One number, coerced as Excel coerces a scalar: blank is 0, TRUE is 1, numeric text such as "5%" (full-width digits too) is its number.
 *
 * @param what names the argument, and the position where there is one
 * @throws CellError #VALUE! for anything else, #NUM! for a number that is not finite or beyond 1e300 either side of 0
 */
export function toNumber(what: string, cell: Cell): number {
  if (cell === null) return 0;
  if (typeof cell === 'boolean') return Number(cell);
  const number = typeof cell === 'string' ? numericText(cell) : cell;
  return toPlainNumber(what, number ?? cell);
}

/** A number that needs no coercion and has no fault. */
export function isPlainNumber(cell: Cell): cell is number {
  return typeof cell === 'number' && Math.abs(cell) <= LARGEST_NUMBER;
}

/** One number without coercion: only a number or a blank (0) will do. Errors as `toNumber`. */
export function toPlainNumber(what: string, cell: Cell): number {
  if (cell === null) return 0;
  if (isPlainNumber(cell)) return cell;
  if (typeof cell !== 'number') throw new CellError('#VALUE!', `${what} is ${describeCell(cell)}; expected a number`);
  throw new CellError('#NUM!', `${what} is ${cell}; expected a number within 1e300 either side of 0`);
}

/**
 * One date as a whole serial number (1900 system); the time of day is dropped.
 *
 * @throws CellError #VALUE! for a blank or anything that is no number, #NUM! for a date that Excel does not know
 */
export function toDate(what: string, cell: Cell): number {
  if (typeof cell !== 'number' || isBlankDate(cell)) {
    throw new CellError('#VALUE!', `${what} is ${isBlankDate(cell) ? 'blank' : describeCell(cell)}; expected a date`);
  }
  const date = Math.floor(toPlainNumber(what, cell));
  if (date < 1 || date > LAST_DATE) throw new CellError('#NUM!', `${what} is ${cell}; Excel's dates are 1 to ${LAST_DATE}`);
  return date;
}

/** A blank cell is 0 on some desktops; as a date 0 would be "January 0, 1900". */
export function isBlankDate(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || cell === 0;
}

/** The number that a text states, or undefined. */
export function numericText(text: string): number | undefined {
  const [, mantissa, exponent, percent] = NUMERIC_TEXT.exec(text.normalize('NFKC').trim()) ?? [];
  if (mantissa === undefined) return undefined;
  // By the exponent, not by a division: "1.1%" is the double nearest to 0.011.
  return Number(`${mantissa}e${Number(exponent ?? 0) - (percent ? 2 : 0)}`);
}

/**
 * Text as it stands in the cell; a number or boolean as Excel would write it. Blank, which some desktops hand over as 0, is "".
 *
 * @throws CellError #VALUE! for an error cell
 */
export function toText(what: string, cell: Cell): string {
  if (cell === null || cell === 0) return '';
  if (typeof cell === 'object') throw new CellError('#VALUE!', `${what} is ${describeCell(cell)}; expected text`);
  return typeof cell === 'boolean' ? describeCell(cell) : String(cell);
}

/** TRUE or FALSE, a number (0 is FALSE), or the words; blank is FALSE. @throws CellError #VALUE! for anything else */
export function toFlag(what: string, cell: Cell): boolean {
  if (cell === null) return false;
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return toPlainNumber(what, cell) !== 0;
  const word = typeof cell === 'string' ? keyword(cell) : '';
  if (word !== 'true' && word !== 'false') throw new CellError('#VALUE!', `${what} is ${describeCell(cell)}; expected TRUE or FALSE`);
  return word === 'true';
}

const PLAIN_KEYWORD = /^[a-z_]+$/;

/** Text in the form in which names are compared: trimmed, lower case, full-width letters as plain ones. */
export function keyword(text: string): string {
  return PLAIN_KEYWORD.test(text) ? text : text.normalize('NFKC').trim().toLowerCase();
}
