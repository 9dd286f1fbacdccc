import type { IRange, Worksheet } from '@univerjs/core';
import { LAST_COLUMN, LAST_ROW } from '../book/address';
import type { Rect } from '../book/book';
import { bounding } from '../book/rects';

export function toRange({ top, left, bottom, right }: Rect): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function toRect({ startRow, startColumn, endRow, endColumn }: IRange): Rect {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** Whole columns and rows end where the sheet ends; other rectangles stay as they are, also where they reach past it. */
export function cut(rect: Rect, sheet: Worksheet): Rect {
  return {
    ...rect,
    bottom: rect.bottom >= LAST_ROW ? Math.max(rect.top, sheet.getRowCount() - 1) : rect.bottom,
    right: rect.right >= LAST_COLUMN ? Math.max(rect.left, sheet.getColumnCount() - 1) : rect.right,
  };
}

export function contains(outer: Rect, inner: Rect): boolean {
  return outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
}

/** Grows a rectangle that may not exist yet. */
export function union(a: Rect | undefined, b: Rect): Rect {
  return a ? bounding(a, b) : b;
}

/** One value for each cell of the rectangle. */
export function mapCells<T>(rect: Rect, cell: (row: number, column: number) => T): T[][] {
  const columns = rect.right - rect.left + 1;
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, r) =>
    Array.from({ length: columns }, (_, c) => cell(rect.top + r, rect.left + c)),
  );
}
