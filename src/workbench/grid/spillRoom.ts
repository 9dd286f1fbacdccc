/** Room for spills: what stands in the way of one, and larger sheets for long ones. */
import type { IRange } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { inSheet, LAST_COLUMN, LAST_ROW } from '../book/address';
import type { Rect } from '../book/book';
import { cellRect } from '../book/rects';
import type { GridHost } from './host';
import { COLUMNS_TO_SPARE, ROWS_TO_SPARE } from './layout';
import { toRect } from './rects';
import { spillAt, spilledCell } from './spills';

/** Why the formula in this cell shows #SPILL!: the cell that is in its way, or the edge of the sheet. undefined where it is not blocked. */
export function spillObstacle(host: GridHost, sheetId: string, row: number, column: number): Rect | 'edge' | undefined {
  const wanted = spillAt(host, sheetId, row, column);
  const sheet = host.worksheet(sheetId);
  if (!wanted || sheet.getCellRaw(row, column)?.v !== '#SPILL!') return undefined;
  if (!inSheet(wanted)) return 'edge';
  for (let r = wanted.top; r <= wanted.bottom; r += 1) {
    for (let c = wanted.left; c <= wanted.right; c += 1) {
      if (r === row && c === column) continue;
      const cell = sheet.getCellRaw(r, c);
      const isFilled = (cell?.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell?.f) || Boolean(cell?.si);
      if (isFilled || spilledCell(host, sheetId, r, c)) return cellRect(r, c);
    }
  }
  return undefined;
}

/** Makes sheets large enough for the spills that reach past their end; returns the cells to calculate again. */
export function growForSpills(host: GridHost, sheetIds: readonly string[]): { sheetId: string; rect: Rect }[] {
  const ranges = host.injector.get(FormulaDataModel).getArrayFormulaRange()[host.unitId] ?? {};
  const grown: { sheetId: string; rect: Rect }[] = [];
  for (const sheetId of sheetIds) {
    const sheet = host.workbook.getSheetBySheetId(sheetId);
    if (!sheet) continue;
    for (const [row, columns] of Object.entries(ranges[sheetId] ?? {})) {
      for (const [column, range] of Object.entries<IRange | null | undefined>(columns ?? {})) {
        if (!range) continue;
        const { bottom, right } = toRect(range);
        const isLong = bottom >= sheet.getRowCount();
        const isWide = right >= sheet.getColumnCount();
        if ((!isLong && !isWide) || bottom > LAST_ROW || right > LAST_COLUMN) continue;
        const place = { unitId: host.unitId, subUnitId: sheetId };
        if (isLong) {
          host.tell(SetWorksheetRowCountMutation.id, { ...place, rowCount: Math.min(LAST_ROW, bottom + ROWS_TO_SPARE) + 1 });
        }
        if (isWide) {
          host.tell(SetWorksheetColumnCountMutation.id, { ...place, columnCount: Math.min(LAST_COLUMN, right + COLUMNS_TO_SPARE) + 1 });
        }
        grown.push({ sheetId, rect: cellRect(Number(row), Number(column)) });
      }
    }
  }
  return grown;
}
