import type { AddedSheet, Admission } from './admission';
import { toWorkbookError } from './errors';
import { type BookState, isDead, look, type NameState, pointsInto, sameName, type SheetState } from './look';
import { inExcel } from './run';
import { listed } from './wording';

/** What was asked of Excel, and what is known of the answers. */
export interface Addition extends Admission {
  /** Ids of sheets that Excel reported as added. */
  readonly ids: ReadonlySet<string>;
  /** Whether `ids` names all that were added. Without it a new sheet of a planned name counts as added, too. */
  readonly complete: boolean;
}

export type RollBackOutcome =
  /** The workbook is as before. */
  | { readonly kind: 'undone' }
  /** The new sheets had taken over already; what they replaced is gone now, altogether. */
  | { readonly kind: 'completed' }
  | ({ readonly kind: 'stuck' } & Remains);

/** What could not be undone. */
interface Remains {
  /** A sentence that says exactly what is left to do. */
  readonly remains: string;
  /** The sheets and names that are to be looked at. */
  readonly subjects: readonly string[];
}

/** The difference between the workbook before an insertion and now, as far as the insertion made it. */
interface Leftovers {
  readonly sheets: readonly SheetState[];
  /** Sheets that were to give way and are called differently now. */
  readonly renamed: readonly SheetState[];
  /** Names of the plan that were not there before. */
  readonly names: readonly string[];
  /** Names that were deleted, pointed elsewhere or defined anew, as they were. */
  readonly lost: readonly { readonly before: NameState; readonly now: NameState | undefined }[];
  readonly calculationMode: boolean;
  readonly activeSheet: boolean;
}

/** Brings the workbook back to the state before an insertion: sheets, names, calculation mode and active sheet. */
export async function rollBack(addition: Addition, before: BookState): Promise<RollBackOutcome> {
  try {
    return await inExcel('wait', async (context) => {
      const now = await look(context);
      const completed = hasTakenOver(addition, now);
      if (completed) queueCompletion(context, addition, before, now);
      else queueRemoval(context, leftovers(addition, before, now), before);
      await context.sync();
      return { kind: completed ? 'completed' : 'undone' };
    });
  } catch (error) {
    return { kind: 'stuck', ...(await describeRemains(addition, before, toWorkbookError(error).message)) };
  }
}

const replacedSheets = ({ added }: Pick<Admission, 'added'>) => added.flatMap(({ replaced }) => replaced ?? []);
const has = ({ sheets }: BookState, { id }: { readonly id: string }) => sheets.some((sheet) => sheet.id === id);

/** Sheets that give way are deleted after all else: where one is gone and the new sheets have their names, there is nothing to go back to. */
function hasTakenOver({ added, ids }: Addition, now: BookState): boolean {
  const isNamed = ({ replaced, name }: AddedSheet) =>
    !replaced || now.sheets.some((sheet) => ids.has(sheet.id) && sameName(sheet.name, name));
  return replacedSheets({ added }).some((sheet) => !has(now, sheet)) && added.every(isNamed);
}

function queueCompletion(context: Excel.RequestContext, addition: Addition, before: BookState, now: BookState): void {
  const { worksheets, application } = context.workbook;
  for (const sheet of replacedSheets(addition)) if (has(now, sheet)) worksheets.getItem(sheet.id).delete();
  if (now.calculationMode !== before.calculationMode) application.calculationMode = before.calculationMode;
}

/** Whatever was in the workbook before, or is not in the plan, is not ours. */
function leftovers({ ids, complete, ...admission }: Addition, before: BookState, now: BookState): Leftovers {
  const { added } = admission;
  const isPlanned = (sheet: SheetState) => added.some(({ writtenAs }) => sameName(writtenAs, sheet.name));
  const sheets = now.sheets.filter((sheet) => ids.has(sheet.id) || (!complete && !has(before, sheet) && isPlanned(sheet)));
  const replaced = replacedSheets(admission);
  const renamed = replaced.filter(({ id, name }) => now.sheets.some((sheet) => sheet.id === id && sheet.name !== name));

  const isOurs = (name: NameState) => isDead(name) || [...sheets, ...replaced].some((sheet) => pointsInto(name, sheet.name));
  const planned = added.flatMap(({ plan }) => plan.names);
  const isNew = ({ name }: NameState) =>
    planned.some((one) => sameName(one.name, name)) && !before.names.some((one) => sameName(one.name, name));
  return {
    sheets,
    renamed,
    names: now.names.filter((name) => isNew(name) && isOurs(name)).map(({ name }) => name),
    lost: lostNames(admission, before, now),
    calculationMode: now.calculationMode !== before.calculationMode,
    activeSheet: now.activeSheetId !== before.activeSheetId && has(now, { id: before.activeSheetId }),
  };
}

function lostNames({ dead, moved, obsolete }: Admission, before: BookState, now: BookState): Leftovers['lost'] {
  const isSame = (a: NameState, b: NameState | undefined) => a.name === b?.name && a.formula === b.formula && a.comment === b.comment;
  // A name cannot go back to a sheet that somebody deleted meanwhile.
  const canPoint = (name: NameState) => isDead(name) || before.sheets.some((sheet) => pointsInto(name, sheet.name) && has(now, sheet));
  return [...dead, ...moved, ...obsolete]
    .map((name) => ({ before: name, now: now.names.find((one) => sameName(one.name, name.name)) }))
    .filter((name) => !isSame(name.before, name.now) && canPoint(name.before));
}

function queueRemoval(context: Excel.RequestContext, remains: Leftovers, before: BookState): void {
  const { worksheets, names, application } = context.workbook;
  if (remains.activeSheet) worksheets.getItem(before.activeSheetId).activate();
  for (const name of remains.names) names.getItem(name).delete();
  for (const { id } of remains.sheets) worksheets.getItem(id).delete();
  for (const { id, name } of remains.renamed) worksheets.getItem(id).name = name;
  for (const { before: was, now } of remains.lost) {
    if (now?.name === was.name) {
      const name = names.getItem(was.name);
      name.formula = was.formula;
      name.comment = was.comment;
    } else {
      if (now) names.getItem(now.name).delete();
      names.add(was.name, was.formula, was.comment);
    }
  }
  if (remains.calculationMode) application.calculationMode = before.calculationMode;
}

async function describeRemains(addition: Addition, before: BookState, reason: string): Promise<Remains> {
  let now: BookState;
  try {
    now = await inExcel('wait', look);
  } catch (error) {
    const subjects = addition.added.map(({ writtenAs }) => writtenAs);
    const silence = `Excel no longer answers (${toWorkbookError(error).message})`;
    const remains = `Undoing it failed: ${reason} ${silence}, so the ${listed('sheet', subjects)} may remain: delete by hand what is there.`;
    return { remains, subjects };
  }
  if (hasTakenOver(addition, now)) {
    const subjects = namesOf(now.sheets.filter(({ id }) => replacedSheets(addition).some((sheet) => sheet.id === id)));
    return {
      remains: `The new sheets are in place, but cleaning up failed: ${reason} Delete by hand: ${listed('sheet', subjects)}.`,
      subjects,
    };
  }
  const remains = leftovers(addition, before, now);
  const things = [listed('sheet', namesOf(remains.sheets)), listed('name', remains.names)].filter((part) => part !== '');
  const left = things.length === 0 ? 'Nothing that was added remains.' : `These remain, delete them by hand: ${things.join('; ')}.`;
  const nameNow = (id: string) => now.sheets.find((sheet) => sheet.id === id)?.name ?? '';
  const renamed = remains.renamed.map(({ id, name }) => ` Rename the sheet "${nameNow(id)}" to "${name}".`);
  const lostNames = remains.lost.map(({ before: { name } }) => name);
  const lost = listed('name', lostNames, SHOWN);
  const repoint = lost === '' ? '' : ` Point back in Formulas > Name Manager: ${lost}.`;
  const mode = remains.calculationMode ? ` Set calculation back to ${before.calculationMode} in Formulas > Calculation Options.` : '';
  return {
    remains: `Undoing it failed: ${reason} ${left}${renamed.join('')}${repoint}${mode}`,
    subjects: [...namesOf(remains.sheets), ...remains.names, ...remains.renamed.map(({ id }) => nameNow(id)), ...lostNames],
  };
}

const SHOWN = 5;
const namesOf = (things: readonly { readonly name: string }[]) => things.map(({ name }) => name);
