import type { SheetPlan, WorkbookPlan } from '../plan';
import { WorkbookError } from '../workbookError';
import type { AddedSheet, Admission } from './admission';
import { queueContents, type SheetContents } from './contents';
import { toWorkbookError } from './errors';
import { handOver } from './handOver';
import type { InsertOutcome } from './insertPlan';
import { type BookState, isSameBook, look, sameName } from './look';
import { cancelled, refuseChanged } from './refusals';
import { rollBack } from './rollBack';
import { inExcel } from './run';
import { type PreparedSheet, prepareSheet, writeSheet } from './sheet';
import { isUntouched } from './untouched';
import { listed } from './wording';

export interface InsertProgress {
  /** The sheet that is written next. */
  readonly sheet: string;
  /** Sheets finished before it. */
  readonly done: number;
  readonly total: number;
}

export interface WriteOptions {
  /** Called once for each sheet, before it is written. */
  readonly onProgress?: ((progress: InsertProgress) => void) | undefined;
  /** Checked before each sheet and before the end; an abort rolls back. */
  readonly signal?: AbortSignal | undefined;
}

/** What was decided, and on what grounds. */
export interface Decision {
  readonly plan: WorkbookPlan;
  readonly admission: Admission;
  readonly before: BookState;
}

/** A new sheet of the workbook, as far as it was asked for. */
export interface WrittenSheet extends AddedSheet {
  readonly sheet: Excel.Worksheet;
}

interface Insertion extends Decision {
  readonly prepared: readonly (PreparedSheet & { readonly place: AddedSheet })[];
  readonly sheets: (WrittenSheet & { readonly prepared: PreparedSheet })[];
  readonly active: string;
}

/** Writes what was decided, all or nothing. */
export async function carryOut(decision: Decision, options: WriteOptions): Promise<InsertOutcome> {
  const { plan, admission, before } = decision;
  const prepared = admission.added.map((place) => ({ ...prepareSheet(place.plan, plan.styles), place }));
  const insertion: Insertion = { ...decision, prepared, sheets: [], active: sheetToShow(plan, admission) };
  if (admission.asked && !isSameBook(before, await inExcel('wait', look))) throw refuseChanged();
  if (options.signal?.aborted) throw cancelled();
  try {
    await inExcel('wait', (context) => addAll(context, insertion, options));
  } catch (error) {
    const failure = await undo(toWorkbookError(error), insertion);
    if (failure !== undefined) throw failure;
  }
  const names = (sheets: readonly AddedSheet[]) => sheets.map(({ name }) => name);
  return {
    added: names(admission.added.filter(({ replaced }) => !replaced)),
    rebuilt: names(admission.added.filter(({ replaced }) => replaced)),
    kept: admission.kept.map(({ sheet }) => sheet.name),
    active: insertion.active,
  };
}

/** The first new project sheet; for want of one, the first sheet that was written or is there. */
function sheetToShow(plan: WorkbookPlan, { added, kept }: Admission): string {
  const isProject = ({ plan: { ownName, ifPresent } }: { plan: SheetPlan }) => ifPresent === 'keep' && ownName !== plan.sheets[0]?.ownName;
  const found = added.find(isProject) ?? added[0];
  const there = kept.find(isProject) ?? kept[0];
  const name = found?.name ?? there?.sheet.name;
  if (name === undefined) throw new WorkbookError('invalid-plan', 'The plan has no sheet.');
  return name;
}

async function addAll(context: Excel.RequestContext, insertion: Insertion, { onProgress, signal }: WriteOptions): Promise<void> {
  const { sheets } = insertion;
  addSheetsAndNames(context, insertion);
  await context.sync();
  for (const [done, { sheet, name, prepared }] of sheets.entries()) {
    if (signal?.aborted) throw new WorkbookError('cancelled', 'Cancelled.');
    onProgress?.({ sheet: name, done, total: sheets.length });
    await fillSheet(context, sheet, prepared, done === sheets.length - 1 ? insertion : undefined);
  }
  if (signal?.aborted) throw new WorkbookError('cancelled', 'Cancelled.');
  handOver(context, insertion);
  await context.sync();
}

/**
 * One sync for each sheet keeps requests small and lets the person see progress and cancel.
 *
 * @param insertion With the last sheet: a last look at what gives way costs no sync of its own, and the person may have typed into it since.
 */
async function fillSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  prepared: PreparedSheet,
  insertion: Insertion | undefined,
): Promise<void> {
  beQuiet(context);
  writeSheet(sheet, prepared);
  const collect = insertion && queueContents(context, replacedSheets(insertion));
  await context.sync();
  if (insertion && collect) refuseEdits(insertion, collect());
}

/** All sheets and names come first, because formulas may refer to sheets that are written later. */
function addSheetsAndNames(context: Excel.RequestContext, { admission, prepared, before, sheets }: Insertion): void {
  const { worksheets, names, application } = context.workbook;
  beQuiet(context);
  if (prepared.length > 0 && before.calculationMode !== 'Manual') application.calculationMode = 'Manual';
  for (const { name } of admission.dead) names.getItem(name).delete();
  for (const { place, ...rest } of prepared) {
    const sheet = worksheets.add(place.writtenAs);
    // With its id a sheet is known as ours, whatever happens to its name, when everything is to be undone.
    sheet.load('id');
    sheets.push({ ...place, sheet, prepared: rest });
  }
  const isMoved = (planned: string) => admission.moved.some(({ name }) => sameName(name, planned));
  for (const { sheet, plan } of sheets) {
    for (const { name, range, comment } of plan.names) {
      if (!isMoved(name)) names.add(name, sheet.getRange(range).untrack(), comment);
    }
  }
}

function beQuiet(context: Excel.RequestContext): void {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

function replacedSheets({ admission }: Decision) {
  return admission.added.flatMap(({ replaced }) => (replaced ? [{ ...replaced, plan: replaced.madeFrom }] : []));
}

function refuseEdits(insertion: Insertion, now: ReadonlyMap<string, SheetContents>): void {
  const isEdited = ({ id, madeFrom }: { id: string; madeFrom: SheetPlan }) => {
    const contents = now.get(id);
    return contents === undefined || !isUntouched(contents, madeFrom);
  };
  const subjects = replacedSheets(insertion)
    .filter(isEdited)
    .map(({ name }) => name);
  if (subjects.length === 0) return;
  const were = subjects.length === 1 ? 'was' : 'were';
  throw new WorkbookError('workbook-changed', `The ${listed('sheet', subjects)} ${were} edited while PACT was writing.`, { subjects });
}

/** @returns the error to throw; undefined where the new sheets were in place already and only had to be cleaned up behind. */
async function undo(failure: WorkbookError, { admission, before, sheets }: Insertion): Promise<WorkbookError | undefined> {
  const ids = sheets.flatMap(({ sheet }) => sheet.toJSON().id ?? []);
  // Excel says that a sheet exists when someone else has added it since: then only known ids are ours.
  const complete = ids.length === admission.added.length || failure.code === 'ItemAlreadyExists';
  const outcome = await rollBack({ ...admission, ids: new Set(ids), complete }, before);
  if (outcome.kind === 'completed') return undefined;
  const cause = failure.cause ?? failure;
  if (outcome.kind === 'stuck')
    return new WorkbookError('roll-back-failed', `${failure.message} ${outcome.remains}`, { subjects: outcome.subjects, cause });
  const message = `${failure.message} Everything PACT had added was removed: the workbook is as before.`;
  return new WorkbookError(failure.code, message, { subjects: failure.subjects, cause });
}
