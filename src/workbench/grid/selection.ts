/** The selected cells of the sheet in front. */
import { SelectionMoveType, SetSelectionsOperation, SheetsSelectionsService, type ISetSelectionsOperationParams } from '@univerjs/sheets';
import type { Rect } from '../book/book';
import { cellRect } from '../book/rects';
import type { GridHost } from './host';
import { ensureSize } from './layout';
import { cut, toRange, toRect } from './rects';

/** Of several areas the last; the first cell where nothing was selected yet. */
export function currentSelection(host: GridHost): Rect {
  const range = host.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  return range ? toRect(range) : cellRect(0, 0);
}

/** Selects cells of the sheet in front and brings them into view. */
export function select(host: GridHost, sheetId: string, wanted: Rect): void {
  const rect = cut(wanted, host.worksheet(sheetId));
  ensureSize(host, sheetId, rect);
  const { top: actualRow, left: actualColumn } = rect;
  const first = { startRow: actualRow, endRow: actualRow, startColumn: actualColumn, endColumn: actualColumn };
  const primary = { ...first, actualRow, actualColumn, isMerged: false, isMergedMainCell: false };
  host.run(SetSelectionsOperation.id, {
    subUnitId: sheetId,
    selections: [{ range: toRange(rect), primary, style: null }],
    type: SelectionMoveType.MOVE_END,
    reveal: true,
  });
}

/** What a change of the selection came to; undefined while the pointer is still moving. */
export function settledSelection({ selections, type }: ISetSelectionsOperationParams): Rect | undefined {
  const range = selections.at(-1)?.range;
  return range && type !== SelectionMoveType.MOVE_START && type !== SelectionMoveType.MOVING ? toRect(range) : undefined;
}
