import { CATALOGUE_CALLER } from '../../src/cli/workbook-values';
import { NAMESPACE } from '../../src/functions/catalogue';
import { functionsJson } from '../../src/functions/metadata';
import type { Book, CellValue, Rect } from '../../src/workbench/book/book';
import { openBookInNode } from '../../src/workbench/grid';
import { contentBlock } from '../../src/workbook/excel/content';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { placeOf } from './plans';

/** A plan in the spreadsheet of the workbench, with the PACT functions behind it. Only contents and names: nothing of the look. */
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
export async function recalculate(plan: WorkbookPlan, { addIn = true } = {}): Promise<Recalculated> {
  const open = openBookInNode({
    name: plan.title,
    sheets: plan.sheets.map(({ name }) => name),
    ...(addIn && { functions: { namespace: NAMESPACE, metadata: functionsJson('en'), caller: CATALOGUE_CALLER } }),
  });
  const { book } = open;
  for (const { name: sheet, names } of plan.sheets) {
    for (const { name, range } of names) book.addName({ name, formula: `='${sheet}'!${absolute(range)}`, comment: '' });
  }
  for (const sheet of plan.sheets) {
    const block = contentBlock(sheet);
    if (block) sheetOf(book, sheet.name).write(block.rectangle, block.inputs);
  }
  await book.settled();

  const rows = (where: string): CellValue[][] => {
    const { sheet, rect } = placeOf(plan, where);
    return sheetOf(book, sheet).values(rect);
  };
  let undo: Record<string, CellValue> = {};
  return {
    rows,
    value: (where) => rows(where)[0]?.[0] ?? '',
    numbers: (where) => rows(where).flat().map(Number),
    firstError: (sheet) => firstErrorOf(book, sheet),
    change: async (edits) => {
      const all = { ...undo, ...edits };
      undo = {
        ...undo,
        ...Object.fromEntries(
          Object.keys(edits)
            .filter((where) => !(where in undo))
            .map((where) => [where, contentAt(book, plan, where)]),
        ),
      };
      for (const [where, content] of Object.entries(all)) {
        const { sheet, rect } = placeOf(plan, where);
        sheetOf(book, sheet).write(at(rect.top, rect.left), [[content]]);
      }
      await book.settled();
    },
    dispose: () => open.dispose(),
  };
}

function at(row: number, column: number): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function sheetOf(book: Book, name: string) {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`The book has no sheet "${name}".`);
  return sheet;
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
