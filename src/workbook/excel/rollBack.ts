import type { Admission } from './admission';
import { toWorkbookError } from './errors';
import { type BookState, isDead, look, type NameState, pointsInto, sameName } from './look';
import { inExcel } from './run';
import { listed } from './wording';

/** What was asked of Excel, and what is known of the answers. */
export interface Addition extends Admission {
  /** Ids of sheets that Excel reported as added. */
  readonly ids: ReadonlySet<string>;
  /** Whether `ids` names all that were added. Without it a new sheet of a planned name counts as added, too. */
  readonly complete: boolean;
}

/** What an insertion left in a workbook, or took from it. */
interface Leftovers {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Names of the plan that were not there before. */
  readonly names: readonly string[];
  /** Names that referred to nothing and were replaced. */
  readonly dead: readonly NameState[];
  readonly calculationMode: boolean;
  readonly activeSheet: boolean;
}

/**
 * Brings the workbook back to the state before an insertion: sheets, names, calculation mode and active sheet.
 *
 * @returns undefined when the workbook is as before, otherwise a sentence that says exactly what remains.
 */
export async function rollBack(addition: Addition, before: BookState): Promise<string | undefined> {
  try {
    await inExcel('wait', async (context) => {
      queueRemoval(context, leftovers(addition, before, await look(context)), before);
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return describeRemains(addition, before, toWorkbookError(error).message);
  }
}

/** Whatever was in the workbook before, or is not in the plan, is not ours. */
function leftovers({ added, dead, ids, complete }: Addition, before: BookState, now: BookState): Leftovers {
  const wasThere = (sheet: { readonly id: string }) => before.sheets.some(({ id }) => id === sheet.id);
  const isPlanned = (sheet: { readonly name: string }) => added.some(({ name }) => sameName(name, sheet.name));
  const sheets = now.sheets.filter((sheet) => ids.has(sheet.id) || (!complete && !wasThere(sheet) && isPlanned(sheet)));

  const same = (a: NameState) => (b: NameState) => sameName(a.name, b.name) && a.formula === b.formula;
  const planned = added.flatMap(({ names }) => names);
  const names = now.names.filter(
    (name) =>
      planned.some((plan) => sameName(plan.name, name.name)) &&
      !before.names.some(same(name)) &&
      (isDead(name) || sheets.some((sheet) => pointsInto(name, sheet.name))),
  );
  return {
    sheets,
    names: names.map(({ name }) => name),
    dead: dead.filter((name) => !now.names.some(same(name))),
    calculationMode: now.calculationMode !== before.calculationMode,
    activeSheet: now.activeSheetId !== before.activeSheetId && now.sheets.some(({ id }) => id === before.activeSheetId),
  };
}

function queueRemoval(context: Excel.RequestContext, remains: Leftovers, before: BookState): void {
  const { worksheets, names, application } = context.workbook;
  if (remains.activeSheet) worksheets.getItem(before.activeSheetId).activate();
  for (const name of remains.names) names.getItem(name).delete();
  for (const { id } of remains.sheets) worksheets.getItem(id).delete();
  for (const { name, formula, comment } of remains.dead) names.add(name, formula, comment);
  if (remains.calculationMode) application.calculationMode = before.calculationMode;
}

async function describeRemains(addition: Addition, before: BookState, reason: string): Promise<string> {
  let remains: Leftovers;
  try {
    remains = leftovers(addition, before, await inExcel('wait', look));
  } catch (error) {
    const sheets = listed('sheet', namesOf(addition.added));
    return `Undoing it failed: ${reason} Excel no longer answers (${toWorkbookError(error).message}), so the ${sheets} may remain: delete by hand what is there.`;
  }
  const things = [listed('sheet', namesOf(remains.sheets)), listed('name', remains.names)].filter((part) => part !== '');
  const left = things.length === 0 ? 'Nothing that was added remains.' : `These remain, delete them by hand: ${things.join('; ')}.`;
  const mode = remains.calculationMode ? ` Set calculation back to ${before.calculationMode} in Formulas > Calculation Options.` : '';
  return `Undoing it failed: ${reason} ${left}${mode}`;
}

const namesOf = (things: readonly { readonly name: string }[]) => things.map(({ name }) => name);
