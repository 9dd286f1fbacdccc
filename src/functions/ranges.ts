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
  const [cells, width] = readRange(name, argument, most, reason);
  return Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
}

/** The cells row by row, and how many there are in a row. Errors as `toRows`. */
function readRange(name: string, argument: unknown, most: number, reason: () => string): readonly [readonly Cell[], number] {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  const width = Array.isArray(rows[0]) ? rows[0].length : 1;
  const size = rows.length * width;
  if (size === 0) throw new CellError('#VALUE!', `${name} has no cells`);
  if (size > most) {
    const found = `${name} has ${counted(size, 'cell')}; ${reason()}`;
    throw new CellError('#VALUE!', `${found}. Select only the cells in use, not a whole column or row`);
  }
  // Into one list: a column has as many rows as cells, and a list for each would take longer than the engine.
  const cells: Cell[] = [];
  for (const row of rows) {
    for (let column = 0; column < width; column += 1) cells.push(readCell(Array.isArray(row) ? row[column] : row));
  }
  return [cells, width];
}

/**
 * Amounts, one a period: a row, a column or a block read row by row. One value alone follows Excel's scalar coercion.
 * In a longer range a blank counts as 0 and keeps its period; text, a boolean or an error is refused.
 *
 * @returns 1 to 1,200 finite numbers
 * @throws CellError #VALUE! naming the argument and the position
 */
export function toSeries(name: string, argument: unknown): readonly number[] {
  const [cells] = readRange(name, argument, MAX_PERIODS, ofASeries);
  if (cells.length === 1) return [toNumber(name, cells[0] ?? null)];
  // The words of an error take longer than the engine.
  if (cells.every(isPlainNumber)) return cells;
  return cells.map((cell, index) => atPlace({ argument: name, item: index + 1 }, () => toPlainNumber(`${name}: item ${index + 1}`, cell)));
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
  return rows.map((row, at) =>
    row.map((cell, column) =>
      atPlace({ argument: name, row: at + 1, column: column + 1 }, () =>
        toPlainNumber(`${name}: row ${at + 1}, column ${column + 1}`, cell),
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
  const [cells] = readRange(name, argument, MAX_PERIODS + 1, ofASeries);
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
