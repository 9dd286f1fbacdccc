/** What Excel makes of a value that is written to a cell, as if a person had typed it. */
import type { CellValue } from '../book/book';
import { invalidArgument, UnsupportedError } from './errors';
import { isWellFormed } from './formulaSyntax';
import type { Json } from './protocol';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const PERCENT = /^[+-]?(\d+\.?\d*|\.\d+)%$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** A plus or a minus, and something to calculate behind it. */
const SIGNED = /^[+-]\s*[^\s+-]/;
/** `[@Amount]` and the total row: the engine knows `Table1[[#This Row],[Amount]]` and no total rows. */
const UNKNOWN_REFERENCE = /\[\s*@|#Totals/i;
/** The number format that keeps texts as they are typed. */
const TEXT_FORMAT = '@';
/** What Excel gives a cell in which a date was entered. */
const DATE_FORMAT = 'm/d/yyyy';
const DAY_MS = 86_400_000;
/** Day 0 of the date system, which counts a 29 February 1900: right from 1 March 1900 on. */
const DAY_0 = Date.UTC(1899, 11, 30);
const FIRST_RIGHT_DAY = 61;

export interface CellEntry {
  readonly content: CellValue | null;
  /** A percentage and a date bring their format along when the cell has none. */
  readonly numberFormat?: string;
}

/** `formatOf` is asked only where the cell's number format decides. null leaves the cell alone. */
export function cellEntry(value: Json, formatOf: () => string): CellEntry {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return { content: value };
  if (typeof value !== 'string') throw invalidArgument('A cell holds a number, a text or a boolean.');
  if (value.length > LONGEST_TEXT) throw invalidArgument(`A cell holds at most ${LONGEST_TEXT} characters.`);
  if (value.startsWith('=')) return { content: formula(value) };
  const text = value.trim();
  if (NUMBER.test(text)) return formatOf() === TEXT_FORMAT ? { content: value } : { content: Number(text) };
  if (PERCENT.test(text)) return percentage(value, text, formatOf());
  if (/^(true|false)$/i.test(text)) return formatOf() === TEXT_FORMAT ? { content: value } : { content: /^true$/i.test(text) };
  if (ISO_DATE.test(text)) return date(value, text, formatOf());
  if (SIGNED.test(text)) return { content: formatOf() === TEXT_FORMAT ? value : formula(`=${text}`) };
  return { content: value };
}

/** Microsoft documents no code of its own for what cannot be a formula: it is an argument with an incorrect format. */
function formula(text: string): string {
  if (text.length > LONGEST_FORMULA) throw invalidArgument(`A formula has at most ${LONGEST_FORMULA} characters.`);
  if (text.trim() === '=') return `'${text}`;
  if (UNKNOWN_REFERENCE.test(text.replace(/"(?:[^"]|"")*"/g, '""'))) throw new UnsupportedError(`the structured reference ${text}`);
  if (!isWellFormed(text)) throw invalidArgument(`${text} is no formula.`);
  return text;
}

function date(value: string, text: string, format: string): CellEntry {
  const serial = (Date.parse(`${text}T00:00:00Z`) - DAY_0) / DAY_MS;
  // No such day, or one before 1 March 1900: texts for Excel as well, or days that it counts in another way.
  if (format === TEXT_FORMAT || !(serial >= FIRST_RIGHT_DAY)) return { content: value };
  return format === 'General' ? { content: serial, numberFormat: DATE_FORMAT } : { content: serial };
}

function percentage(value: string, text: string, format: string): CellEntry {
  if (format === TEXT_FORMAT) return { content: value };
  // Divided as a decimal text, so that 4.1% is 0.041 and not 0.040999999999999995.
  const content = Number(`${text.slice(0, -1)}e-2`);
  return format === 'General' ? { content, numberFormat: text.includes('.') ? '0.00%' : '0%' } : { content };
}
