/** Spilled values: the engine keeps them apart from the cells. */
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { Rect } from '../book/book';
import type { GridHost } from './host';
import { toRect } from './rects';

/** The value that a formula spilled into this cell, also in its own cell; undefined outside a spill. */
export function spilledCell(host: GridHost, sheetId: string, row: number, column: number): Nullable<ICellData> {
  return spilledCells(host, sheetId)?.[row]?.[column];
}

/** Every rectangle that a formula of the sheet fills. A formula that is blocked shows #SPILL! and fills none. */
export function spills(host: GridHost, sheetId: string): Rect[] {
  const ranges = host.injector.get(FormulaDataModel).getArrayFormulaRange()[host.unitId]?.[sheetId] ?? {};
  const found: Rect[] = [];
  for (const [row, columns] of Object.entries(ranges)) {
    for (const [column, range] of Object.entries<IRange | null | undefined>(columns ?? {})) {
      const anchor = spilledCell(host, sheetId, Number(row), Number(column));
      if (range && anchor && anchor.v !== '#SPILL!') found.push(toRect(range));
    }
  }
  return found;
}

/** The rectangle that the formula in this cell fills; undefined where it does not spill. */
export function spillAt(host: GridHost, sheetId: string, row: number, column: number): Rect | undefined {
  const range = host.injector.get(FormulaDataModel).getArrayFormulaRange()[host.unitId]?.[sheetId]?.[row]?.[column];
  return range ? toRect(range) : undefined;
}

function spilledCells(host: GridHost, sheetId: string) {
  return host.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[host.unitId]?.[sheetId];
}
