import { rangeAddress } from '../../a1';
import { parseRange } from '../../file/range';
import {
  type CellBlock,
  type FormulaWrite,
  LIST_NAME,
  type ListedEntry,
  type NotRestored,
  planRestore,
  readFormulaList as listedIn,
} from '../../sharing';
import { inExcel } from '../run';
import { question, type Question, Reading, type Reader } from './reading';
import { bySheet, requireWritable } from './sheetAccess';

export interface FoundList {
  readonly entries: readonly ListedEntry[];
  /** Formulas that can be written back. */
  readonly restorable: number;
  readonly left: readonly NotRestored[];
}

export interface Restored {
  readonly restored: number;
  readonly left: readonly NotRestored[];
}

/** What the open workbook lists, and what of it can be written back; undefined where it has no list. */
export function readFormulaList(): Promise<FoundList | undefined> {
  return inExcel('wait', async (context) => {
    const found = await readPlan(context);
    return found && { entries: found.entries, restorable: found.writes.length, left: found.left };
  });
}

/** Writes the listed formulas back: one sync for each sheet, so that a sheet has all of its formulas or none. */
export function restoreFormulas(): Promise<Restored> {
  return inExcel('refuse', async (context) => {
    const { writes, left } = (await readPlan(context)) ?? { writes: [], left: [] };
    await requireWritable(
      context,
      writes.map(({ sheet }) => sheet),
    );
    for (const [sheet, ofSheet] of bySheet(writes)) await writeSheet(context, sheet, ofSheet);
    if (writes.length > 0) {
      context.workbook.application.calculate('Recalculate');
      await context.sync();
    }
    return { restored: writes.length, left };
  });
}

async function writeSheet(context: Excel.RequestContext, name: string, writes: readonly FormulaWrite[]): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  for (const write of writes) writeFormula(sheet, write);
  await context.sync();
}

/** The formula and the cells that it will fill, in one: there is no moment at which they are empty. */
export function writeFormula(
  sheet: Excel.Worksheet,
  { cell, formula, spill = { rows: 1, columns: 1 } }: Omit<FormulaWrite, 'sheet'>,
): void {
  const contents = Array.from({ length: spill.rows }, () => Array<string>(spill.columns).fill(''));
  const [first] = contents;
  if (first) first[0] = formula;
  sheet.getRange(areaOf(cell, spill)).untrack().formulas = contents;
}

async function readPlan(context: Excel.RequestContext) {
  const list = context.workbook.names.getItemOrNullObject(LIST_NAME).getRangeOrNullObject().load('values,formulas');
  await context.sync();
  if (list.isNullObject) return undefined;
  const entries = listedIn({ values: list.values as CellBlock['values'], formulas: list.formulas as CellBlock['formulas'] });
  const reading = new Reading(context);
  const blocks = reading.add(readBlocks(context, entries));
  await reading.finish();
  const found = blocks();
  return { entries, ...planRestore(entries, (sheet, range) => found.get(placeOf(sheet, range))) };
}

const CELL_BYTES = 100;

/** What stands where the listed formulas stood. */
function* readBlocks(context: Excel.RequestContext, entries: readonly ListedEntry[]): Reader<ReadonlyMap<string, CellBlock>> {
  const asked = entries.flatMap(({ now, spill = { rows: 1, columns: 1 } }) => {
    if (now === undefined) return [];
    const range = areaOf(now.cell, spill);
    const block: Question<Excel.Range> = question(
      () => context.workbook.worksheets.getItemOrNullObject(now.sheet).getRange(range).load('values,formulas'),
      500 + spill.rows * spill.columns * CELL_BYTES,
    );
    return [{ place: placeOf(now.sheet, range), block }];
  });
  yield asked.map(({ block }) => block);
  return new Map(
    asked.flatMap(({ place, block: { answer } }) =>
      answer.isNullObject
        ? []
        : [[place, { values: answer.values as CellBlock['values'], formulas: answer.formulas as CellBlock['formulas'] }] as const],
    ),
  );
}

const placeOf = (sheet: string, range: string) => `${sheet}!${range}`;

export function areaOf(cell: string, { rows, columns }: { readonly rows: number; readonly columns: number }): string {
  const { top, left } = parseRange(cell);
  return rangeAddress({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
}
