/** Cells inserted, deleted, moved and copied. */
import type { Rect } from '../../book/book';
import { inSheet, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from '../../book/address';
import { columnsOf, intersect, isUnbounded, rowsOf } from '../../book/rects';
import { asOneOf } from '../arguments';
import { calculated, method, object, type Method, type ObjectMethod } from '../classTable';
import { emptyCell, putCells, takeCells, type TakenCell } from '../cellCopies';
import { invalidArgument, RichApiError, UnsupportedError } from '../errors';
import { rangeArgument, RANGE, type RangeTarget } from './range';

export const EDITING_OBJECTS: { readonly [name: string]: ObjectMethod<RangeTarget> } = {
  Insert: object('1.1', (range, args) => {
    const shift = asOneOf(args.text(0), ['Down', 'Right']);
    refusePushingOff(range, shift);
    range.sheet.insertCells(range.rect, shift);
    return RANGE.of(range);
  }),
};

export const EDITING: { readonly [name: string]: Method<RangeTarget> } = {
  CopyFrom: calculated(
    method('1.9', (range, args, { book }) => {
      const from = rangeArgument(args, 0, book, range.sheet);
      const what = asOneOf(args.textOr(1, 'All'), ['All', 'Formulas', 'Values', 'Formats', 'Link']);
      if (what === 'Link') throw new UnsupportedError('Range.copyFrom Link');
      if (isUnbounded(from.rect) || isUnbounded(range.rect)) throw new UnsupportedError('Range.copyFrom of whole rows and columns');
      if (what === 'All') refuseRules(from);
      const taken = takeCells(from.sheet, from.rect);
      const source = args.flag(3) ? transposed(taken) : taken;
      const skipBlanks = args.flag(2);
      const target = copyTarget(range.rect, source.length, source[0]?.length ?? 0);
      const cells = Array.from({ length: rowsOf(target) }, (_, r) =>
        Array.from({ length: columnsOf(target) }, (__, c): TakenCell | null => {
          const cell = source[r % source.length]?.[c % (source[0]?.length ?? 1)] ?? null;
          return skipBlanks && cell?.content === '' ? null : cell;
        }),
      );
      putCells(range.sheet, target, cells, what);
      return null;
    }),
  ),
  Delete: method('1.1', ({ sheet, rect }, args) => {
    sheet.deleteCells(rect, asOneOf(args.text(0), ['Up', 'Left']));
    return null;
  }),
  MoveTo: method('1.11', ({ sheet, rect }, args, { book }) => {
    const to = rangeArgument(args, 0, book, sheet);
    if (isUnbounded(rect)) throw new UnsupportedError('Range.moveTo of whole rows and columns');
    const { top, left } = to.rect;
    if (!inSheet({ top, left, bottom: top + rowsOf(rect) - 1, right: left + columnsOf(rect) - 1 }))
      throw invalidArgument('The range would end outside the sheet.');
    sheet.moveCells(rect, { sheetId: to.sheet.id, top, left });
    return null;
  }),
  Unmerge: method('1.2', ({ sheet, rect }) => {
    sheet.unmerge(rect);
    return null;
  }),
};

function transposed(cells: TakenCell[][]): TakenCell[][] {
  return (cells[0] ?? []).map((_, c) => cells.map((line) => line[c] as TakenCell));
}

/** As large as the source, or as many times as large as fits exactly. */
function copyTarget(rect: Rect, rows: number, columns: number): Rect {
  const fits = rowsOf(rect) % rows === 0 && columnsOf(rect) % columns === 0;
  const target = fits ? rect : { ...rect, bottom: rect.top + rows - 1, right: rect.left + columns - 1 };
  if (!inSheet(target)) throw invalidArgument('The copy would end outside the sheet.');
  return target;
}

/** Excel copies these along, and this host cannot. */
function refuseRules({ sheet, rect }: RangeTarget): void {
  const touched =
    sheet.highlights().some((highlight) => intersect(highlight.rect, rect)) ||
    sheet.validations().some(({ rects }) => rects.some((one) => intersect(one, rect))) ||
    sheet.mergedRects().some((merged) => intersect(merged, rect));
  if (touched) throw new UnsupportedError('Range.copyFrom of merged cells, conditional formats or data validation');
}

/** What would leave the sheet at its end must be empty. */
function refusePushingOff({ sheet, rect }: RangeTarget, shift: 'Down' | 'Right'): void {
  const used = sheet.usedRect(false);
  const down = isWholeRows(rect) || (!isWholeColumns(rect) && shift === 'Down');
  const off = down
    ? { ...rect, top: LAST_ROW + 1 - rowsOf(rect), bottom: LAST_ROW }
    : { ...rect, left: LAST_COLUMN + 1 - columnsOf(rect), right: LAST_COLUMN };
  const lost = used && intersect(used, off);
  if (!lost) return;
  for (let row = lost.top; row <= lost.bottom; row++)
    for (let column = lost.left; column <= lost.right; column++)
      if (!emptyCell(sheet, row, column)) throw new RichApiError('NonBlankCellOffSheet');
}
