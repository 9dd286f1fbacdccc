import { MAX_PERIODS } from '../engine';
import type { ScheduleRow } from '../engine';
import type { Cell } from './cell';
import { describeCell, isBlank, isBlankOrZero } from './cell';
import { atPlace, CellError } from './cellError';
import { toRows } from './ranges';
import { keyword, toPlainNumber } from './scalars';
import type { WaterfallColumn } from './waterfallColumns';
import { LAYOUTS, WATERFALL_COLUMNS } from './waterfallColumns';
import { counted } from './wording';

const COLUMN_BY_NAME = new Map((Object.keys(WATERFALL_COLUMNS) as WaterfallColumn[]).map((column) => [keyword(column), column]));
const MOST_CELLS = (MAX_PERIODS + 1) * COLUMN_BY_NAME.size;
const size = () => `a schedule has at most ${counted(MOST_CELLS, 'cell')}`;

/** A column of the range; null is one that is left out. */
type Place = WaterfallColumn | null;

/**
 * Reads a schedule: below a row of column names in any order, or without one the 16 columns of WATERFALL in their order. Blank rows at the
 * end and columns that are blank throughout are left out; any other blank counts as 0. Some hosts hand over a blank as 0.
 *
 * @throws CellError #VALUE! for an unknown or repeated name, a column without a name, another number of columns without names, more than
 * 1,200 periods, or a cell that holds no number, named by its row and column
 */
export function toSchedule(name: string, argument: unknown): readonly ScheduleRow[] {
  const rows = toRows(name, argument, MOST_CELLS, size);
  refuseFaults(name, rows);
  const hasNames = rows[0]?.some((cell) => typeof cell === 'string') ?? false;
  const body = withoutBlankEnd(hasNames ? rows.slice(1) : rows);
  const places = hasNames ? namedPlaces(name, rows[0] ?? [], body) : usualPlaces(name, body);
  const isUsed = places.map((_, at) => body.some((row) => !isBlank(row[at])));
  return body.map((row, index) => {
    const position = index + (hasNames ? 2 : 1);
    const used = places.flatMap((column, at) => (column !== null && isUsed[at] ? [{ column, at, cell: row[at] ?? null }] : []));
    const read = ({ column, at, cell }: (typeof used)[number]) =>
      atPlace({ argument: name, row: position, column: at + 1 }, () => toPlainNumber(`${name}: row ${position}, ${column}`, cell));
    return Object.fromEntries(used.map((one) => [one.column, isBlank(one.cell) ? 0 : read(one)]));
  });
}

/** An error anywhere spoils the schedule, in a column that is left out too. */
function refuseFaults(name: string, rows: readonly (readonly Cell[])[]): void {
  for (const [index, row] of rows.entries()) {
    const at = row.findIndex((cell) => typeof cell === 'object' && cell !== null);
    if (at < 0) continue;
    const place = { argument: name, row: index + 1, column: at + 1 };
    throw new CellError('#VALUE!', `${name}: row ${index + 1}, column ${at + 1} is ${describeCell(row[at] ?? null)}`, place);
  }
}

function namedPlaces(name: string, names: readonly Cell[], body: readonly (readonly Cell[])[]): readonly Place[] {
  const seen = new Set<WaterfallColumn>();
  return names.map((cell, at) => {
    if (isBlankOrZero(cell) && body.every((row) => isBlankOrZero(row[at]))) return null;
    const column = typeof cell === 'string' ? COLUMN_BY_NAME.get(keyword(cell)) : undefined;
    const what = `${name}: the name of column ${at + 1} is ${describeCell(cell)}`;
    const place = { argument: name, row: 1, column: at + 1 };
    if (!column) throw new CellError('#VALUE!', `${what}; expected one of ${[...COLUMN_BY_NAME.values()].join(', ')}`, place);
    if (seen.has(column)) throw new CellError('#VALUE!', `${what}, which another column has too`, place);
    seen.add(column);
    return column;
  });
}

/** The layout of the hurdle whose schedule it is: only under the annual one the places of the claim are blank. */
function usualPlaces(name: string, body: readonly (readonly Cell[])[]): readonly Place[] {
  const width = body[0]?.length ?? 0;
  const isBlankAt = (place: Place, at: number) => place !== null || body.every((row) => isBlankOrZero(row[at]));
  const somethingIsPaid = body.some((row) => !isBlankOrZero(row[LAYOUTS.annual.indexOf('japanRecovery')]));
  const places = somethingIsPaid && LAYOUTS.annual.every(isBlankAt) ? LAYOUTS.annual : LAYOUTS.cumulative;
  if (width === places.length) return places;
  const expected = `${places.length} in the order of WATERFALL, or names above them`;
  throw new CellError('#VALUE!', `${name} has ${counted(width, 'column')} without names; expected ${expected}`);
}

function withoutBlankEnd(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every(isBlank)) end -= 1;
  return rows.slice(0, end);
}
