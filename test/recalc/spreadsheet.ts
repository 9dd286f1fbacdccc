import { readFileSync } from 'node:fs';
import { readXlsx, type Cell } from 'hucre/xlsx';
import { cellAddress } from '../../src/workbook/a1';
import { boundsOf } from '../../src/workbook/content';
import type { PlanValues } from '../../src/workbook/file';
import type { CellValue, WorkbookPlan } from '../../src/workbook/plan';
import { placeOf } from '../templates/plans';

/** A calculated workbook, whoever calculated it. */
export interface Spreadsheet {
  /** What a name, or a range such as `Gas power!D12:F14`, shows; blank is "", a date its serial number. */
  rows(where: string): CellValue[][];
}

/** The workbook of a plan as a program has saved it. */
export async function savedSpreadsheet(plan: WorkbookPlan, file: string): Promise<Spreadsheet> {
  const { sheets } = await readXlsx(readFileSync(file), { readStyles: true });
  const cells = new Map(sheets.map((sheet) => [sheet.name, sheet.cells]));
  return fromCells(plan, (sheet, row, column) => valueOf(cells.get(sheet)?.get(`${row},${column}`)));
}

/** What an open workbook shows now, kept: later edits do not change it. */
export function snapshotOf(plan: WorkbookPlan, open: Spreadsheet): Spreadsheet {
  const blocks = new Map(
    plan.sheets.map((sheet) => {
      const { bottom, right } = boundsOf(sheet.cells) ?? { bottom: 0, right: 0 };
      return [sheet.name, open.rows(`${sheet.name}!A1:${cellAddress(bottom, right)}`)];
    }),
  );
  return fromCells(plan, (sheet, row, column) => blocks.get(sheet)?.[row]?.[column] ?? '');
}

function fromCells(plan: WorkbookPlan, at: PlanValues): Spreadsheet {
  return {
    rows: (where) => {
      const { sheet, rect } = placeOf(plan, where);
      const through = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
      return through(rect.top, rect.bottom).map((row) => through(rect.left, rect.right).map((column) => at(sheet, row, column)));
    },
  };
}

function valueOf(cell: Cell | undefined): CellValue {
  const value = cell?.formulaResult ?? cell?.value ?? '';
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
}

/** A row or column of numbers. @throws Error with the text of a cell that holds none */
export function numbersOf(spreadsheet: Spreadsheet, where: string): number[] {
  return spreadsheet
    .rows(where)
    .flat()
    .map((value, index) => {
      if (typeof value !== 'number') throw new Error(`Cell ${index + 1} of ${where} shows "${value}", no number.`);
      return value;
    });
}

/** One cell. */
export function valueAt(spreadsheet: Spreadsheet, where: string): CellValue {
  return spreadsheet.rows(where)[0]?.[0] ?? '';
}
