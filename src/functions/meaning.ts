import { timeOf } from './serialDates';
import type { CellResult, ResultCell } from './results';

/** What the gaps of a meaning are filled from. */
export interface Figures {
  /** What the call gives. */
  readonly result: CellResult;
  /** The cells of an argument, row by row; undefined where it was omitted or is not known. */
  argument(name: string): readonly (readonly unknown[])[] | undefined;
  /** A line of SUMMARY for the same schedule; undefined for a function without one. */
  summary(label: string): ResultCell | undefined;
}

type Figure = number | string | boolean;

const GAP = /\{([^{}]+)\}/g;
const CONDITION = /^(.+?) (=|<|>) (.+)$/;

/**
 * The first of several sentences whose gaps can all be filled.
 *
 * A gap is `{figure}` or `{figure|format}`, or a condition such as `{result = 0}`, which writes nothing. Figures: `result`; `rows`, how many
 * the result has; `cell 1, 2` of the result, by numbers or by what stands first in the row and above the column; `beside Japan total`, the
 * second cell of the row that begins so; `total 2` of a column of the result; `summary Japan total`; the name of an argument that is one
 * cell; `sum profits` and `count profits` of one that is many; `ending`, the date on which the period that `result` falls into ends. Formats:
 * `%`, `date`, `year`.
 *
 * @returns undefined where none of them can
 */
export function fillMeaning(sentences: readonly string[], figures: Figures, locale: string): string | undefined {
  for (const sentence of sentences) {
    let isWhole = true;
    const text = sentence.replace(GAP, (_gap, inside: string) => {
      const filled = fillGap(inside, figures, locale);
      isWhole &&= filled !== undefined;
      return filled ?? '';
    });
    if (isWhole) return text;
  }
  return undefined;
}

function fillGap(gap: string, figures: Figures, locale: string): string | undefined {
  const [, left, sign, right] = CONDITION.exec(gap) ?? [];
  if (left !== undefined && right !== undefined) {
    const value = figureOf(left, figures);
    return value !== undefined && holds(value, sign, right) ? '' : undefined;
  }
  const [source = '', format] = gap.split('|');
  const value = figureOf(source, figures);
  return value === undefined ? undefined : formatted(value, format, locale);
}

function holds(value: Figure, sign: string | undefined, text: string): boolean {
  if (sign === '=') return String(value) === text;
  return typeof value === 'number' && (sign === '<' ? value < Number(text) : value > Number(text));
}

function figureOf(source: string, figures: Figures): Figure | undefined {
  const { result } = figures;
  const rows = typeof result === 'object' ? result : [[result]];
  const space = source.indexOf(' ');
  const [first, rest] = space < 0 ? [source, ''] : [source.slice(0, space), source.slice(space + 1)];
  switch (first) {
    case 'result':
      return typeof result === 'object' ? undefined : result;
    case 'rows':
      return rows.length;
    case 'cell': {
      const [row = '', column = ''] = rest.split(', ');
      return cellAt(rows, row, column);
    }
    case 'beside':
      return cellAt(rows, rest, '2');
    case 'total':
      return sumOf(rows.map((row) => row[Number(rest) - 1]));
    case 'summary':
      return figures.summary(rest);
    case 'sum':
      return sumOf(figures.argument(rest)?.flat() ?? []);
    case 'count':
      return figures.argument(rest)?.flat().length;
    case 'ending':
      return endOfPeriod(figures);
    default:
      return onlyCell(figures.argument(source));
  }
}

function cellAt(rows: readonly (readonly ResultCell[])[], row: string, column: string): ResultCell | undefined {
  const line = /^\d+$/.test(row) ? rows[Number(row) - 1] : rows.find(([label]) => label === row);
  const at = /^\d+$/.test(column) ? Number(column) - 1 : (rows[0]?.indexOf(column) ?? -1);
  const cell = line?.[at];
  return cell === '' ? undefined : cell;
}

/** Blanks and texts count as nothing, as in a sum of the sheet; without any number there is none. */
function sumOf(cells: readonly unknown[]): number | undefined {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  return numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0);
}

function onlyCell(cells: readonly (readonly unknown[])[] | undefined): Figure | undefined {
  const [cell, ...others] = cells?.flat() ?? [];
  const isPlain = typeof cell === 'number' || typeof cell === 'boolean' || (typeof cell === 'string' && cell !== '');
  return others.length === 0 && isPlain ? cell : undefined;
}

function endOfPeriod({ result, argument }: Figures): number | undefined {
  const date = typeof result === 'number' ? argument('dates')?.flat()[Math.ceil(result)] : undefined;
  return typeof date === 'number' ? date : undefined;
}

function formatted(value: Figure, format: string | undefined, locale: string): string | undefined {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return format === undefined ? value : undefined;
  switch (format) {
    case undefined:
      return new Intl.NumberFormat(locale, digitsOf(value)).format(value);
    case '%':
      return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value);
    case 'date':
      return dateFormat(locale, { dateStyle: 'long' }, value);
    case 'year':
      return dateFormat(locale, { year: 'numeric' }, value);
    default:
      throw new Error(`A meaning has the unknown format ${format}.`);
  }
}

/** Two decimals; of an amount below 1 the first figures, wherever they are. */
function digitsOf(value: number): Intl.NumberFormatOptions {
  return Math.abs(value) < 1 ? { maximumSignificantDigits: 4 } : { maximumFractionDigits: 2 };
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions, serial: number): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(timeOf(serial)));
}
