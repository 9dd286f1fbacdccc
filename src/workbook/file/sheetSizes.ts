import type { FileSheet } from './fileWorkbook';

/** What a file leaves unsaid: 8.43 characters and a line of Calibri in 11 points. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_POINTS = 15;

/** The width of every column. */
export function columnPixels(columns: FileSheet['columns']): (column: number) => number {
  return (column) => columns.find(({ first, last }) => first <= column && column <= last)?.pixels ?? DEFAULT_COLUMN_PIXELS;
}

/** The height of every row. */
export function rowPoints(rows: FileSheet['rows']): (row: number) => number {
  const known = new Map(rows.map(({ row, points }) => [row, points]));
  return (row) => known.get(row) ?? DEFAULT_ROW_POINTS;
}
