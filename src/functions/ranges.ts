import { MAX_PERIODS, MAX_PROJECTS } from '../engine';
import type { Cell } from './cell';
import { readCell } from './cell';
import { atPlace, CellError } from './cellError';
import { isBlankDate, isPlainNumber, toDate, toNumber, toPlainNumber } from './scalars';
import { counted } from './wording';

const ofASeries = () => `at most ${counted(MAX_PERIODS, 'period')} are calculated`;
const ofATable = () => `at most ${counted(MAX_PERIODS, 'period')} of ${counted(MAX_PROJECTS, 'project')} are calculated`;

/**
 * The rows of an argument: a range as the host gives it, or one value as 1 × 1. Checked for size before any cell is read.
 *
 * @param most largest number of cells
 * @param reason for that number; asked for in an error only, because the first word of a number takes longer than thousands of calls
 * @throws CellError #VALUE! when the range is empty or too large, such as a whole column
 */
export function toRows(name: string, argument: unknown, most: number, reason: () => string): readonly (readonly Cell[])[] {
  if (!Array.isArray(argument)) return [[readCell(argument)]];
  const rows = argument as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 1;
  if (rows.length === 0 || width === 0) throw new CellError('#VALUE!', `${name} has no cells`);
  if (rows.length * width > most) {
    const size = counted(rows.length * width, 'cell');
    throw new CellError('#VALUE!', `${name} has ${size}; ${reason()}. Select only the cells in use, not a whole column or row`);
  }
  return rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]).slice(0, width).map(readCell) : [readCell(row)]));
}

/**
 * Amounts, one a period: a row, a column or a block read row by row. One value alone follows Excel's scalar coercion.
 * In a longer range a blank counts as 0 and keeps its period; text, a boolean or an error is refused.
 *
 * @returns 1 to 1,200 finite numbers
 * @throws CellError #VALUE! naming the argument and the position
 */
export function toSeries(name: string, argument: unknown): readonly number[] {
  const cells = flatten(name, argument, MAX_PERIODS);
  if (cells.length === 1) return [toNumber(name, cells[0] ?? null)];
  return cells.map((cell, index) =>
    // The words of an error take longer than the engine.
    isPlainNumber(cell) ? cell : atPlace({ argument: name, item: index + 1 }, () => toPlainNumber(`${name}: item ${index + 1}`, cell)),
  );
}

/** One value for all periods as a number, or one a period. Errors as `toSeries`. */
export function toRate(name: string, argument: unknown): number | readonly number[] {
  const rates = toSeries(name, argument);
  return rates.length === 1 ? (rates[0] ?? 0) : rates;
}

/**
 * Amounts in rows and columns, for several projects side by side. One value alone and the cells of a range are read as in a series.
 *
 * @returns 1 or more rows of the same length
 * @throws CellError #VALUE! naming the argument, the row and the column
 */
export function toTable(name: string, argument: unknown): readonly (readonly number[])[] {
  const rows = toRows(name, argument, MAX_PERIODS * MAX_PROJECTS, ofATable);
  const [first = []] = rows;
  if (rows.length === 1 && first.length === 1) return [[toNumber(name, first[0] ?? null)]];
  const columns = [...first.keys()];
  return rows.map((row, at) =>
    columns.map((column) =>
      atPlace({ argument: name, row: at + 1, column: column + 1 }, () =>
        toPlainNumber(`${name}: row ${at + 1}, column ${column + 1}`, row[column] ?? null),
      ),
    ),
  );
}

/**
 * Dates: whole serial numbers (1900 system), each later than the one before it.
 *
 * @returns undefined for one blank cell: nothing was given
 * @throws CellError #VALUE! for a blank or anything that is no number, #NUM! for a date that Excel does not know or that does not come
 * later than the one before
 */
export function toDates(name: string, argument: unknown): readonly number[] | undefined {
  const cells = flatten(name, argument, MAX_PERIODS + 1);
  if (cells.length === 1 && isBlankDate(cells[0])) return undefined;
  const dates: number[] = [];
  for (const cell of cells) {
    const what = `${name}: item ${dates.length + 1}`;
    const place = { argument: name, item: dates.length + 1 };
    const date = atPlace(place, () => toDate(what, cell));
    const before = dates.at(-1);
    if (before !== undefined && date <= before) throw new CellError('#NUM!', `${what} is not later than item ${dates.length}`, place);
    dates.push(date);
  }
  return dates;
}

function flatten(name: string, argument: unknown, most: number): readonly Cell[] {
  // `flat` takes several times as long.
  return ([] as Cell[]).concat(...toRows(name, argument, most, ofASeries));
}
