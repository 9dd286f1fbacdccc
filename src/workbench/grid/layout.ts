/** Sizes, merged cells and frozen panes. */
import { BooleanNumber } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { LAST_COLUMN, LAST_ROW } from '../book/address';
import type { Rect } from '../book/book';
import { intersect } from '../book/rects';
import type { GridHost } from './host';
import { toRange, toRect } from './rects';

/** A spill past the last row or column is #SPILL!, so sheets start generously and keep this distance when they grow. */
export const FIRST_ROWS = 1000;
export const FIRST_COLUMNS = 60;
export const ROWS_TO_SPARE = 200;
export const COLUMNS_TO_SPARE = 20;

/** Makes the sheet large enough for the rectangle. */
export function ensureSize(host: GridHost, subUnitId: string, rect: Rect): void {
  if (rect.top < 0 || rect.left < 0 || rect.bottom > LAST_ROW || rect.right > LAST_COLUMN)
    throw new Error('The rectangle is outside the sheet.');
  const sheet = host.worksheet(subUnitId);
  if (rect.bottom >= sheet.getRowCount()) {
    const rowCount = Math.min(LAST_ROW + 1, rect.bottom + 1 + ROWS_TO_SPARE);
    host.run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount });
  }
  if (rect.right >= sheet.getColumnCount()) {
    const columnCount = Math.min(LAST_COLUMN + 1, rect.right + 1 + COLUMNS_TO_SPARE);
    host.run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount });
  }
}

export function setColumnWidth(host: GridHost, subUnitId: string, left: number, right: number, pixels: number): void {
  const sheet = host.worksheet(subUnitId);
  const end = right >= LAST_COLUMN ? sheet.getColumnCount() - 1 : right;
  ensureSize(host, subUnitId, { top: 0, bottom: 0, left, right: end });
  const ranges = [toRange({ top: 0, bottom: sheet.getRowCount() - 1, left, right: end })];
  host.run(SetWorksheetColWidthMutation.id, { subUnitId, ranges, colWidth: pixels });
}

/** A height that was set stays: text that wraps no longer changes it. */
export function setRowHeight(host: GridHost, subUnitId: string, top: number, bottom: number, pixels: number): void {
  const sheet = host.worksheet(subUnitId);
  const end = bottom >= LAST_ROW ? sheet.getRowCount() - 1 : bottom;
  ensureSize(host, subUnitId, { top, bottom: end, left: 0, right: 0 });
  const ranges = [toRange({ top, bottom: end, left: 0, right: sheet.getColumnCount() - 1 })];
  host.run(SetWorksheetRowHeightMutation.id, { subUnitId, ranges, rowHeight: pixels });
  host.run(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId, ranges, autoHeightInfo: BooleanNumber.FALSE });
}

/** Merged cells inside the rectangle become part of the new one, as in Excel. */
export function merge(host: GridHost, subUnitId: string, rect: Rect): void {
  ensureSize(host, subUnitId, rect);
  unmerge(host, subUnitId, rect);
  host.run(AddWorksheetMergeMutation.id, { subUnitId, ranges: [toRange(rect)] });
}

export function readMerges(host: GridHost, sheetId: string): Rect[] {
  return host.worksheet(sheetId).getMergeData().map(toRect);
}

/** Univer keeps heights that follow the content beside those that were set. */
export function ownSizes(host: GridHost, sheetId: string): { columns: Map<number, number>; rows: Map<number, number> } {
  const sheet = host.worksheet(sheetId);
  const columns = Object.entries(sheet.getColumnManager().getColumnData()).map(([column, data]) => [Number(column), data?.w] as const);
  const rows = Object.entries(sheet.getRowManager().getRowData()).map(
    ([row, data]) => [Number(row), data?.ia === BooleanNumber.FALSE ? sheet.getRowHeight(Number(row)) : undefined] as const,
  );
  const set = (sizes: readonly (readonly [number, number | undefined])[]) =>
    new Map(sizes.flatMap(([line, size]) => (size === undefined ? [] : [[line, size] as const])).sort(([a], [b]) => a - b));
  return { columns: set(columns), rows: set(rows) };
}

export function unmerge(host: GridHost, subUnitId: string, rect: Rect): void {
  const ranges = host
    .worksheet(subUnitId)
    .getMergeData()
    .filter((range) => intersect(toRect(range), rect) !== undefined);
  if (ranges.length > 0) host.run(RemoveWorksheetMergeMutation.id, { subUnitId, ranges: ranges.map((range) => ({ ...range })) });
}

export function freeze(host: GridHost, subUnitId: string, rows: number, columns: number): void {
  host.run(SetFrozenMutation.id, {
    subUnitId,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}
