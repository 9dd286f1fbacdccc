/** Ranges that follow from what stands around a range. */
import type { Rect, Sheet } from '../../book/book';
import { LAST_COLUMN, LAST_ROW } from '../../book/address';
import { bounding, cellRect, columnsOf, intersect, rowsOf } from '../../book/rects';
import { asOneOf, type Arguments } from '../arguments';
import { calculated, object, type ObjectMethod } from '../classTable';
import { invalidArgument } from '../errors';
import type { ExcelHost } from '../host';
import { part, rangeArgument, type RangeTarget } from './range';

const STEPS = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;
type Direction = keyof typeof STEPS;

export const EDGES: { readonly [name: string]: ObjectMethod<RangeTarget> } = {
  GetColumnsAfter: object('1.2', (range, args) => part(range, beside(range.rect, 'Right', args))),
  GetColumnsBefore: object('1.2', (range, args) => part(range, beside(range.rect, 'Left', args))),
  GetExtendedRange: calculated(
    object('1.13', (range, args, host) => {
      const { direction, cell } = start(range, args, host);
      return part(range, bounding(range.rect, edge(range.sheet, cell, direction)));
    }),
  ),
  GetRangeEdge: calculated(
    object('1.13', (range, args, host) => {
      const { direction, cell } = start(range, args, host);
      return part(range, edge(range.sheet, cell, direction));
    }),
  ),
  GetRowsAbove: object('1.2', (range, args) => part(range, beside(range.rect, 'Up', args))),
  GetRowsBelow: object('1.2', (range, args) => part(range, beside(range.rect, 'Down', args))),
  GetSurroundingRegion: calculated(object('1.7', (range) => part(range, region(range)))),
};

/** A positive count lies outside the range, a negative one inside of it, at the same edge. */
function beside(rect: Rect, direction: Direction, args: Arguments): Rect {
  const count = args.integer(0, 1);
  const inside = count < 0;
  const size = Math.abs(count);
  if (size === 0) throw invalidArgument('A number of rows or columns other than 0 is expected.');
  const limit = direction === 'Up' || direction === 'Down' ? rowsOf(rect) : columnsOf(rect);
  if (inside && size > limit) throw invalidArgument('The range has fewer rows or columns.');
  const shift = inside ? size : 0;
  switch (direction) {
    case 'Right':
      return { ...rect, left: rect.right + 1 - shift, right: rect.right + size - shift };
    case 'Left':
      return { ...rect, left: rect.left - size + shift, right: rect.left - 1 + shift };
    case 'Down':
      return { ...rect, top: rect.bottom + 1 - shift, bottom: rect.bottom + size - shift };
    case 'Up':
      return { ...rect, top: rect.top - size + shift, bottom: rect.top - 1 + shift };
  }
}

function start(range: RangeTarget, args: Arguments, { book }: ExcelHost): { direction: Direction; cell: Rect } {
  const direction = asOneOf(args.text(0), ['Left', 'Right', 'Up', 'Down']);
  if (!args.has(1)) return { direction, cell: cellRect(range.rect.top, range.rect.left) };
  const active = rangeArgument(args, 1, book, range.sheet);
  const cell = active.sheet.id === range.sheet.id ? intersect(active.rect, range.rect) : undefined;
  if (!cell) throw invalidArgument('The active cell is not in the range.');
  return { direction, cell: cellRect(cell.top, cell.left) };
}

/** Where Ctrl and an arrow key lead: the end of the block of filled cells, or the next filled cell, or the edge of the sheet. */
function edge(sheet: Sheet, from: Rect, direction: Direction): Rect {
  const [down, right] = STEPS[direction];
  const used = sheet.usedRect(true);
  const filled = filledCells(sheet, used);
  let { top: row, left: column } = from;
  const inSheet = (r: number, c: number) => r >= 0 && c >= 0 && r <= LAST_ROW && c <= LAST_COLUMN;
  const inside = (r: number, c: number) => used !== undefined && intersect(used, cellRect(r, c)) !== undefined;
  const inBlock = filled(row, column) && filled(row + down, column + right);
  if (inBlock) {
    while (filled(row + down, column + right)) [row, column] = [row + down, column + right];
    return cellRect(row, column);
  }
  const end = { Left: [row, 0], Right: [row, LAST_COLUMN], Up: [0, column], Down: [LAST_ROW, column] }[direction];
  const limits = used && bounding(used, from);
  for (let [r, c] = [row + down, column + right]; inSheet(r, c); [r, c] = [r + down, c + right]) {
    if (inside(r, c) && filled(r, c)) return cellRect(r, c);
    if (!limits || !intersect(limits, cellRect(r, c))) break;
  }
  return cellRect(end[0] ?? 0, end[1] ?? 0);
}

/** Around the first cell, until a blank row or column or the edge of the sheet on every side. */
function region({ sheet, rect }: RangeTarget): Rect {
  const used = sheet.usedRect(true);
  const filled = filledCells(sheet, used);
  const any = ({ top, left, bottom, right }: Rect) => {
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) if (filled(row, column)) return true;
    return false;
  };
  let now = cellRect(rect.top, rect.left);
  for (let grown = true; grown;) {
    grown = false;
    for (const [side, step] of [
      ['top', -1],
      ['left', -1],
      ['bottom', 1],
      ['right', 1],
    ] as const) {
      const next = { ...now, [side]: now[side] + step };
      const line =
        side === 'top' || side === 'bottom'
          ? { ...next, top: next[side], bottom: next[side] }
          : { ...next, left: next[side], right: next[side] };
      // Corners count: a cell that touches the region only at its corner belongs to it.
      const wide =
        side === 'top' || side === 'bottom'
          ? { ...line, left: line.left - 1, right: line.right + 1 }
          : { ...line, top: line.top - 1, bottom: line.bottom + 1 };
      if (!any(wide)) continue;
      now = next;
      grown = true;
    }
  }
  return now;
}

function filledCells(sheet: Sheet, used: Rect | undefined): (row: number, column: number) => boolean {
  if (!used) return () => false;
  const [values, formulas] = [sheet.values(used), sheet.formulas(used)];
  return (row, column) => {
    const [r, c] = [row - used.top, column - used.left];
    return (values[r]?.[c] ?? '') !== '' || (formulas[r]?.[c] ?? '') !== '';
  };
}
