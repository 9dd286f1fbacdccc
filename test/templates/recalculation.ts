import { openPlan, sheetOf } from '../../src/cli/workbookValues';
import type { Book, CellValue, Rect } from '../../src/workbench/book/book';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { placeOf } from './plans';

/** A plan in the spreadsheet of the workbench, as `npm run workbook` calculates it, to read and to edit. */
export interface Recalculated {
  /** What a name, or a cell such as `Gas power!D12`, shows. Blank is "". */
  value(where: string): CellValue;
  /** The same for a range, row by row, spilled cells included. */
  rows(where: string): CellValue[][];
  /** A single row or column of numbers. */
  numbers(where: string): number[];
  /** The first error of a sheet with its address, "" where there is none. */
  firstError(sheet: string): string;
  /** Takes the earlier edits back, writes these, one cell each, and waits for the recalculation. */
  change(edits: Readonly<Record<string, CellValue>>): Promise<void>;
  dispose(): void;
}

/** `addIn: false` leaves the PACT functions out, as in an Excel without the add-in. */
export async function recalculate(plan: WorkbookPlan, options: { readonly addIn?: boolean } = {}): Promise<Recalculated> {
  const { book, dispose } = await openPlan(plan, options);
  const rows = (where: string): CellValue[][] => {
    const { sheet, rect } = placeOf(plan, where);
    return sheetOf(book, sheet).values(rect);
  };
  /** What the cells edited since the last change held before. */
  let undo: Record<string, CellValue> = {};
  return {
    rows,
    value: (where) => rows(where)[0]?.[0] ?? '',
    numbers: (where) => rows(where).flat().map(Number),
    firstError: (sheet) => firstErrorOf(book, sheet),
    change: async (edits) => {
      const all = { ...undo, ...edits };
      undo = Object.fromEntries(Object.keys(edits).map((where) => [where, undo[where] ?? contentAt(book, plan, where)]));
      for (const [where, content] of Object.entries(all)) {
        const { sheet, rect } = placeOf(plan, where);
        sheetOf(book, sheet).write(at(rect.top, rect.left), [[content]]);
      }
      await book.settled();
    },
    dispose,
  };
}

function at(row: number, column: number): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

function contentAt(book: Book, plan: WorkbookPlan, where: string): CellValue {
  const { sheet, rect } = placeOf(plan, where);
  return sheetOf(book, sheet).formulas(at(rect.top, rect.left))[0]?.[0] ?? '';
}

function firstErrorOf(book: Book, name: string): string {
  const sheet = sheetOf(book, name);
  const used = sheet.usedRect(true);
  if (!used) return '';
  const types = sheet.valueTypes(used);
  for (const [row, line] of types.entries()) {
    const column = line.indexOf('Error');
    if (column >= 0) {
      const rect = at(used.top + row, used.left + column);
      return `${name} row ${rect.top + 1}, column ${rect.left + 1}: ${String(sheet.values(rect)[0]?.[0])}`;
    }
  }
  return '';
}
