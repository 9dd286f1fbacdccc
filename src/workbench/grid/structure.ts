/** Inserts, deletes, moves and hides cells with Univer's own commands, so that formulas, names and merged cells follow. */
import { Dimension, Direction, type IRange } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getMoveRangeCommandMutations,
  getRemoveRangeMutations,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from '../book/address';
import type { Rect } from '../book/book';
import { bounding, columnsOf, isUnbounded, rowsOf, shifted } from '../book/rects';
import { usedRect } from './cells';
import type { GridHost } from './host';
import { ensureSize } from './layout';
import { cut, toRange } from './rects';

export function insertCells(host: GridHost, subUnitId: string, rect: Rect, shift: 'Down' | 'Right'): void {
  makeRoom(host, subUnitId, rect, shift);
  const range = rangeIn(host, subUnitId, rect);
  const id = shift === 'Down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id;
  onSheet(host, subUnitId, () => {
    if (isWholeRows(rect)) host.run(InsertRowByRangeCommand.id, { subUnitId, range, direction: Direction.UP });
    else if (isWholeColumns(rect)) host.run(InsertColByRangeCommand.id, { subUnitId, range, direction: Direction.LEFT });
    else shiftCells(host, subUnitId, id, range, getInsertRangeMutations, shift === 'Down' ? Dimension.ROWS : Dimension.COLUMNS);
  });
}

function makeRoom(host: GridHost, subUnitId: string, rect: Rect, shift: 'Down' | 'Right'): void {
  const target = cut(rect, host.worksheet(subUnitId));
  const used = isUnbounded(rect) ? undefined : usedRect(host, subUnitId, false);
  const pushed = used && shifted(used, shift === 'Down' ? rowsOf(rect) : 0, shift === 'Right' ? columnsOf(rect) : 0);
  ensureSize(
    host,
    subUnitId,
    pushed
      ? bounding(target, { ...pushed, bottom: Math.min(pushed.bottom, LAST_ROW), right: Math.min(pushed.right, LAST_COLUMN) })
      : target,
  );
}

/** The sheet keeps its size: Univer counts the rows and columns that it has, Excel always has all of them. */
export function deleteCells(host: GridHost, subUnitId: string, rect: Rect, shift: 'Up' | 'Left'): void {
  const sheet = host.worksheet(subUnitId);
  const [rowCount, columnCount] = [sheet.getRowCount(), sheet.getColumnCount()];
  const range = rangeIn(host, subUnitId, rect);
  if (range.startRow >= rowCount || range.startColumn >= columnCount) return;
  if (isWholeRows(rect)) {
    onSheet(host, subUnitId, () => host.run(RemoveRowByRangeCommand.id, { subUnitId, range }));
    host.run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount });
  } else if (isWholeColumns(rect)) {
    onSheet(host, subUnitId, () => host.run(RemoveColByRangeCommand.id, { subUnitId, range }));
    host.run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount });
  } else {
    const id = shift === 'Up' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id;
    const dimension = shift === 'Up' ? Dimension.ROWS : Dimension.COLUMNS;
    onSheet(host, subUnitId, () => shiftCells(host, subUnitId, id, range, getRemoveRangeMutations, dimension));
  }
}

export function moveCells(
  host: GridHost,
  fromSubUnitId: string,
  rect: Rect,
  to: { readonly sheetId: string; readonly top: number; readonly left: number },
): void {
  const target = { top: to.top, left: to.left, bottom: to.top + rowsOf(rect) - 1, right: to.left + columnsOf(rect) - 1 };
  ensureSize(host, to.sheetId, target);
  const params = {
    fromRange: toRange(rect),
    toRange: toRange(target),
    fromUnitId: host.unitId,
    fromSubUnitId,
    toUnitId: host.unitId,
    toSubUnitId: to.sheetId,
  };
  const mutations = host.injector.invoke((accessor) => getMoveRangeCommandMutations(accessor, params, { includeSelection: false }));
  if (!mutations) throw new Error('The grid cannot move these cells.');
  for (const { id, params: change } of mutations.redos) host.run(id, change);
}

export function hideRows(host: GridHost, subUnitId: string, top: number, bottom: number, hidden: boolean): void {
  const range = rangeIn(host, subUnitId, { top, bottom, left: 0, right: LAST_COLUMN });
  host.run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { subUnitId, ranges: [range] });
}

export function hideColumns(host: GridHost, subUnitId: string, left: number, right: number, hidden: boolean): void {
  const range = rangeIn(host, subUnitId, { top: 0, bottom: LAST_ROW, left, right });
  host.run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, { subUnitId, ranges: [range] });
}

function rangeIn(host: GridHost, subUnitId: string, rect: Rect): IRange {
  return toRange(cut(rect, host.worksheet(subUnitId)));
}

/** What the commands that shift cells do. They themselves answer later, which no batch can wait for. */
function shiftCells(
  host: GridHost,
  subUnitId: string,
  id: string,
  range: IRange,
  make: typeof getInsertRangeMutations | typeof getRemoveRangeMutations,
  shiftDimension: Dimension,
): void {
  const own = host.injector.invoke((accessor) => make(accessor, { unitId: host.unitId, subUnitId, range, shiftDimension }));
  const following = host.injector.get(SheetInterceptorService).onCommandExecute({ id, params: { range } });
  for (const mutation of [...(following.preRedos ?? []), ...own.redo, ...following.redos]) host.run(mutation.id, mutation.params ?? {});
}

/** Some commands of Univer, and what follows each of them through the formulas, take the sheet in front and no other. */
function onSheet(host: GridHost, subUnitId: string, change: () => void): void {
  const { workbook } = host;
  const sheet = host.worksheet(subUnitId);
  workbook.getActiveSheet = () => sheet;
  try {
    change();
  } finally {
    Reflect.deleteProperty(workbook, 'getActiveSheet');
  }
}
