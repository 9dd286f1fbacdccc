import type { FileAnchor } from '../../workbook/file';
import type { Sheet } from '../book/book';

export const POINTS_A_PIXEL = 0.75;
const LAST_LINE = 20_000;
/** Sums of heights are not exact: a point this close to a line lies on it. */
const NEAR = 0.005;

/** Points from the corner of the sheet. */
export function pointsOf(sheet: Sheet, { row, column, down, right }: FileAnchor): { top: number; left: number } {
  return {
    top: total(row, (line) => sheet.rowHeight(line)) * POINTS_A_PIXEL + down,
    left: total(column, (line) => sheet.columnWidth(line)) * POINTS_A_PIXEL + right,
  };
}

export function anchorAt(sheet: Sheet, { top, left }: { top: number; left: number }): FileAnchor {
  const rows = walk(top, (line) => sheet.rowHeight(line) * POINTS_A_PIXEL);
  const columns = walk(left, (line) => sheet.columnWidth(line) * POINTS_A_PIXEL);
  return { row: rows.line, column: columns.line, down: rows.rest, right: columns.rest };
}

function total(count: number, sizeOf: (line: number) => number): number {
  let sum = 0;
  for (let line = 0; line < Math.min(count, LAST_LINE); line += 1) sum += sizeOf(line);
  return sum;
}

function walk(distance: number, sizeOf: (line: number) => number): { line: number; rest: number } {
  let [line, rest] = [0, distance];
  while (line < LAST_LINE && rest > NEAR && rest >= sizeOf(line) - NEAR) {
    rest -= sizeOf(line);
    line += 1;
  }
  return { line, rest: Math.max(0, Math.round(rest * 100) / 100) };
}
