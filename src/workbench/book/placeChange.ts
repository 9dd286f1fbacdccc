/** Lines of a sheet that come or go, and blocks of cells that move: what stands at a place must follow. */
import type { Rect } from './book';
import { intersect, shifted } from './rects';

export type PlaceChange =
  | { readonly kind: 'insert' | 'remove'; readonly axis: 'rows' | 'columns'; readonly at: number; readonly count: number }
  | { readonly kind: 'move'; readonly from: Rect; readonly rows: number; readonly columns: number };

/** Where a rectangle is after the change; undefined when it was removed. A block moves it when it holds its first row. */
export function followed(rect: Rect, change: PlaceChange): Rect | undefined {
  if (change.kind === 'move') {
    const first = { ...rect, bottom: rect.top };
    const held = intersect(change.from, first);
    const whole = held !== undefined && held.left === rect.left && held.right === rect.right;
    return whole ? shifted(rect, change.rows, change.columns) : rect;
  }
  const [start, end] = change.axis === 'rows' ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const lines = change.kind === 'insert' ? inserted(start, end, change) : removed(start, end, change);
  if (!lines) return undefined;
  const [from, to] = lines;
  return change.axis === 'rows' ? { ...rect, top: from, bottom: to } : { ...rect, left: from, right: to };
}

interface Lines {
  readonly at: number;
  readonly count: number;
}

function inserted(start: number, end: number, { at, count }: Lines): [number, number] {
  return [at <= start ? start + count : start, at <= end ? end + count : end];
}

function removed(start: number, end: number, { at, count }: Lines): [number, number] | undefined {
  if (at <= start && at + count > end) return undefined;
  const before = (line: number) => Math.min(Math.max(line - at, 0), count);
  return [start - before(start), end - before(end + 1)];
}
