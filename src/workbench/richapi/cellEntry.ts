/** What Excel makes of a value that is written to a cell, as if a person had typed it. */
import type { CellValue } from '../book/book';
import { invalidArgument } from './errors';
import type { Json } from './protocol';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const PERCENT = /^[+-]?(\d+\.?\d*|\.\d+)%$/;
/** The number format that keeps texts as they are typed. */
const TEXT_FORMAT = '@';

export interface CellEntry {
  readonly content: CellValue | null;
  /** A percentage brings its format along when the cell has none. */
  readonly numberFormat?: string;
}

/** `formatOf` is asked only where the cell's number format decides. null leaves the cell alone. */
export function cellEntry(value: Json, formatOf: () => string): CellEntry {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return { content: value };
  if (typeof value !== 'string') throw invalidArgument('A cell holds a number, a text or a boolean.');
  if (value.length > LONGEST_TEXT) throw invalidArgument(`A cell holds at most ${LONGEST_TEXT} characters.`);
  if (value.startsWith('=') && value.length > LONGEST_FORMULA)
    throw invalidArgument(`A formula has at most ${LONGEST_FORMULA} characters.`);
  const text = value.trim();
  if (NUMBER.test(text)) return formatOf() === TEXT_FORMAT ? { content: value } : { content: Number(text) };
  if (PERCENT.test(text)) return percentage(value, text, formatOf());
  if (/^(true|false)$/i.test(text)) return formatOf() === TEXT_FORMAT ? { content: value } : { content: /^true$/i.test(text) };
  return { content: value };
}

function percentage(value: string, text: string, format: string): CellEntry {
  if (format === TEXT_FORMAT) return { content: value };
  // Divided as a decimal text, so that 4.1% is 0.041 and not 0.040999999999999995.
  const content = Number(`${text.slice(0, -1)}e-2`);
  return format === 'General' ? { content, numberFormat: text.includes('.') ? '0.00%' : '0%' } : { content };
}
