import type { FileSheet } from '../../workbook/file';
import type { Rect } from '../book/book';
import { columnsOf, intersect, rowsOf } from '../book/rects';
import { rectOf } from './rules';

/** What a new sheet has, and the room that stays around what is used. */
const LEAST = { rows: 1000, columns: 60 };
const ROOM = { rows: 200, columns: 20 };
/** The grid keeps rules and merges cell by cell. */
const MOST_CELLS = 200_000;

/**
 * Where a range lies among the cells that a sheet has in the workbench: files have rules for whole columns of a million rows. undefined
 * for a range outside, and for one with too many cells.
 */
export function cutter({ cells }: FileSheet): (range: string) => Rect | undefined {
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), 0);
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 0);
  const extent = {
    top: 0,
    left: 0,
    bottom: Math.max(LEAST.rows - 1, lastRow + ROOM.rows),
    right: Math.max(LEAST.columns - 1, lastColumn + ROOM.columns),
  };
  return (range) => {
    const rect = intersect(rectOf(range), extent);
    return rect && rowsOf(rect) * columnsOf(rect) <= MOST_CELLS ? rect : undefined;
  };
}
