/** Rectangles of cells. */
import type { Rect } from './book';
import { isWholeColumns, isWholeRows } from './address';

export const rowsOf = (rect: Rect) => rect.bottom - rect.top + 1;
export const columnsOf = (rect: Rect) => rect.right - rect.left + 1;
export const isOneCell = (rect: Rect) => rowsOf(rect) === 1 && columnsOf(rect) === 1;
export const isUnbounded = (rect: Rect) => isWholeColumns(rect) || isWholeRows(rect);
export const cellRect = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });

export function intersect(a: Rect, b: Rect): Rect | undefined {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : undefined;
}

export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function shifted(rect: Rect, rows: number, columns: number): Rect {
  return { top: rect.top + rows, left: rect.left + columns, bottom: rect.bottom + rows, right: rect.right + columns };
}

/** Rectangles of equal values that together cover the grid, so that one format call serves a whole block. */
export function blocks<V>(origin: Rect, grid: readonly (readonly V[])[]): { rect: Rect; value: V }[] {
  const closed: { rect: Rect; value: V }[] = [];
  let open: { rect: Rect; value: V }[] = [];
  grid.forEach((row, r) => {
    const runs = runsOf(row, origin.left).map(({ left, right, value }) => {
      const above = open.find((block) => block.rect.left === left && block.rect.right === right && block.value === value);
      const top = above ? above.rect.top : origin.top + r;
      return { rect: { top, left, bottom: origin.top + r, right }, value };
    });
    closed.push(...open.filter((block) => !runs.some((run) => run.rect.top === block.rect.top && run.rect.left === block.rect.left)));
    open = runs;
  });
  return [...closed, ...open];
}

function runsOf<V>(row: readonly V[], start: number): { left: number; right: number; value: V }[] {
  const runs: { left: number; right: number; value: V }[] = [];
  row.forEach((value, i) => {
    const last = runs.at(-1);
    if (last && last.value === value) last.right = start + i;
    else runs.push({ left: start + i, right: start + i, value });
  });
  return runs;
}
