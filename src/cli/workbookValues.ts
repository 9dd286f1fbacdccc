import { CATALOGUE, CellError, NAMESPACE } from '../functions/catalogue';
import { functionsJson } from '../functions/metadata';
import type { FunctionCall, FunctionCaller, FunctionResult } from '../workbench/book/functions';
import type { Book, CellValue, Rect } from '../workbench/book/book';
import { marshal } from '../workbench/functions/marshal';
import { openBookInNode } from '../workbench/grid/node';
import type { OpenBook } from '../workbench/grid/options';
import { contentBlock } from '../workbook/content';
import type { PlanValues } from '../workbook/file';
import { absoluteReference } from '../workbook/file/range';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan';

const METADATA = functionsJson('en');
/** As Excel on the web passes cells on: a blank one as null. */
const RULES = { platform: 'web', allowErrors: true } as const;

/** Answers the PACT functions of a book in this process, from the same definitions that the add-in registers in Excel. */
export const CATALOGUE_CALLER: FunctionCaller = {
  call(call: FunctionCall): FunctionResult {
    const definition = CATALOGUE.find(({ id }) => id === call.name);
    const description = METADATA.functions.find(({ id }) => id === call.name);
    if (definition === undefined || description === undefined) throw new Error(`There is no function ${NAMESPACE}.${call.name}.`);
    const marshalled = marshal(description, call, RULES);
    if ('failure' in marshalled) return marshalled.failure;
    try {
      return { ok: true, value: definition.evaluate(marshalled.values) };
    } catch (error) {
      if (error instanceof CellError) return { ok: false, error: error.code, message: error.message };
      throw error;
    }
  },
};

/** Calculates a plan in the spreadsheet engine of the workbench and returns what every cell then shows. */
export async function calculatePlan(plan: WorkbookPlan): Promise<PlanValues> {
  const { book, dispose } = await openPlan(plan);
  try {
    const blocks = new Map(plan.sheets.map(({ name }) => [name, readValues(book, name)]));
    return (sheet, row, column) => blocks.get(sheet)?.(row, column) ?? '';
  } finally {
    dispose();
  }
}

/** A plan in the spreadsheet of the workbench, calculated: contents and names, nothing of the look. `addIn: false` leaves the PACT functions out. */
export async function openPlan(plan: WorkbookPlan, { addIn = true } = {}): Promise<OpenBook> {
  const open = openBookInNode({
    name: plan.title,
    sheets: plan.sheets.map(({ name }) => name),
    ...(addIn && { functions: { namespace: NAMESPACE, metadata: METADATA, caller: CATALOGUE_CALLER } }),
  });
  // Calculated once, when everything is there.
  open.book.calculationMode = 'Manual';
  for (const { name, names } of plan.sheets) addNames(open.book, name, names);
  for (const sheet of plan.sheets) writeContent(open.book, sheet);
  open.book.calculationMode = 'Automatic';
  await open.book.settled();
  return open;
}

function addNames(book: Book, sheet: string, names: SheetPlan['names']): void {
  for (const { name, range, comment = '' } of names) book.addName({ name, formula: `=${absoluteReference(sheet, range)}`, comment });
}

function writeContent(book: Book, plan: SheetPlan): void {
  const content = contentBlock(plan);
  if (content !== undefined) sheetOf(book, plan.name).write(content.rectangle, content.inputs);
}

function readValues(book: Book, name: string): (row: number, column: number) => CellValue | undefined {
  const sheet = sheetOf(book, name);
  const used: Rect | undefined = sheet.usedRect(true);
  if (used === undefined) return () => undefined;
  const rows = sheet.values(used);
  return (row, column) => rows[row - used.top]?.[column - used.left];
}

/** @throws Error where the book has no sheet of that name */
export function sheetOf(book: Book, name: string) {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`The book has no sheet "${name}".`);
  return sheet;
}
