import type { Rect, Sheet } from '../book/book';
import { POINTS_PER_PIXEL } from './classes/rangeFormat';

interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Points of a chart from the top-left corner of `from` to the bottom-right corner of `to`; without `to` the chart keeps its size. */
export function placement(sheet: Sheet, from: Rect, to: Rect | undefined, { width, height }: Box): Box {
  const left = widthOf(sheet, 0, from.left);
  const top = heightOf(sheet, 0, from.top);
  if (!to) return { top, left, width, height };
  return { top, left, width: widthOf(sheet, from.left, to.right + 1), height: heightOf(sheet, from.top, to.bottom + 1) };
}

function widthOf(sheet: Sheet, first: number, end: number): number {
  let pixels = 0;
  for (let column = first; column < end; column++) pixels += sheet.columnWidth(column);
  return pixels * POINTS_PER_PIXEL;
}

function heightOf(sheet: Sheet, first: number, end: number): number {
  let pixels = 0;
  for (let row = first; row < end; row++) pixels += sheet.rowHeight(row);
  return pixels * POINTS_PER_PIXEL;
}
