import type { SheetPlan, WorkbookPlan } from '../plan';
import { WorkbookError } from '../workbookError';
import { type Admission, admit } from './admission';
import { toWorkbookError } from './errors';
import { type BookState, look } from './look';
import { rollBack } from './rollBack';
import { inExcel } from './run';
import { type PreparedSheet, prepareSheet, writeSheet } from './sheet';

export interface InsertProgress {
  /** The sheet that is written next. */
  readonly sheet: string;
  /** Sheets finished before it. */
  readonly done: number;
  readonly total: number;
}

export interface InsertOptions {
  /** Called once for each sheet, before it is written. */
  readonly onProgress?: (progress: InsertProgress) => void;
  /** Checked before each sheet; an abort rolls back. */
  readonly signal?: AbortSignal;
}

export interface InsertOutcome {
  /** Names of the sheets that were added, in the order of the plan. */
  readonly added: readonly string[];
  /** Names of shared sheets that were there already and were left as they are. */
  readonly kept: readonly string[];
  /** The sheet that is in front now: the first one added that is not shared. */
  readonly active: string;
}

/**
 * Adds the sheets of a plan to the open workbook, behind those it has: one sync to look, one for sheets and names, one for each
 * sheet, one to finish. Nothing that exists is overwritten. On any failure or cancellation all that was added is removed again,
 * and the error's message says so.
 *
 * @throws WorkbookError `sheet-exists`, `name-exists`, `shared-sheet-differs`, `invalid-plan` before anything is written;
 * `cancelled`; `roll-back-failed`, whose message says what remains; or one of Excel's codes.
 */
export async function insertPlan(plan: WorkbookPlan, options: InsertOptions = {}): Promise<InsertOutcome> {
  const before = await inExcel('refuse', look);
  const admission = admit(plan, before);
  const prepared = admission.added.map((sheet) => prepareSheet(sheet, plan.styles));
  const active = sheetToShow(plan, admission);
  if (options.signal?.aborted) throw new WorkbookError('cancelled', 'Cancelled. Nothing was changed.');
  const insertion: Insertion = { admission, prepared, active, before, sheets: [] };
  try {
    await inExcel('wait', (context) => addAll(context, insertion, options));
  } catch (error) {
    throw await undo(toWorkbookError(error), insertion);
  }
  return { added: admission.added.map(({ name }) => name), kept: admission.kept.map(({ name }) => name), active: active.name };
}

interface Insertion {
  readonly admission: Admission;
  readonly prepared: readonly PreparedSheet[];
  readonly active: SheetPlan;
  readonly before: BookState;
  /** The new sheets, as far as they were asked for. */
  readonly sheets: { readonly sheet: Excel.Worksheet; readonly prepared: PreparedSheet }[];
}

function sheetToShow(plan: WorkbookPlan, { added }: Admission): SheetPlan {
  const own = (sheet: SheetPlan) => sheet.sharedBy === undefined;
  const sheet = added.find(own) ?? added[0] ?? plan.sheets.find(own) ?? plan.sheets[0];
  if (sheet === undefined) throw new WorkbookError('invalid-plan', 'The plan has no sheet.');
  return sheet;
}

async function addAll(context: Excel.RequestContext, insertion: Insertion, { onProgress, signal }: InsertOptions): Promise<void> {
  addSheetsAndNames(context, insertion);
  await context.sync();
  const total = insertion.sheets.length;
  for (const [done, { sheet, prepared }] of insertion.sheets.entries()) {
    if (signal?.aborted) throw new WorkbookError('cancelled', 'Cancelled.');
    onProgress?.({ sheet: prepared.plan.name, done, total });
    await fillSheet(context, sheet, prepared);
  }
  finish(context, insertion);
  await context.sync();
}

/** All sheets and names come first, because formulas may refer to sheets that are written later. */
function addSheetsAndNames(context: Excel.RequestContext, { admission, prepared, before, sheets }: Insertion): void {
  const { worksheets, names, application } = context.workbook;
  beQuiet(context);
  if (prepared.length > 0 && before.calculationMode !== 'Manual') application.calculationMode = 'Manual';
  for (const { name } of admission.dead) names.getItem(name).delete();
  for (const one of prepared) {
    const sheet = worksheets.add(one.plan.name);
    // With its id a sheet is known as ours, whatever happens to its name, when everything is to be undone.
    sheet.load('id');
    sheets.push({ sheet, prepared: one });
  }
  for (const { sheet, prepared: one } of sheets) {
    for (const { name, range, comment } of one.plan.names) names.add(name, sheet.getRange(range).untrack(), comment);
  }
}

/** One sync for each sheet keeps requests small and lets the person see progress and cancel. */
async function fillSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, prepared: PreparedSheet): Promise<void> {
  beQuiet(context);
  writeSheet(sheet, prepared);
  await context.sync();
}

function finish(context: Excel.RequestContext, { sheets, before, active }: Insertion): void {
  const { worksheets, application } = context.workbook;
  // A workbook in manual calculation stays so: only what is new is calculated, or it would show zeros.
  if (before.calculationMode === 'Manual') for (const { sheet } of sheets) sheet.calculate(true);
  else if (sheets.length > 0) application.calculationMode = before.calculationMode;
  worksheets.getItem(active.name).activate();
}

function beQuiet(context: Excel.RequestContext): void {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

async function undo(failure: WorkbookError, { admission, before, sheets }: Insertion): Promise<WorkbookError> {
  const ids = sheets.flatMap(({ sheet }) => sheet.toJSON().id ?? []);
  // Excel says that a sheet exists when someone else has added it since: then only known ids are ours.
  const complete = ids.length === admission.added.length || failure.code === 'ItemAlreadyExists';
  const remains = await rollBack({ ...admission, ids: new Set(ids), complete }, before);
  const cause = failure.cause ?? failure;
  if (remains !== undefined) return new WorkbookError('roll-back-failed', `${failure.message} ${remains}`, { cause });
  const message = `${failure.message} Everything PACT had added was removed: the workbook is as before.`;
  return new WorkbookError(failure.code, message, { subjects: failure.subjects, cause });
}
