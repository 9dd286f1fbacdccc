import type { SheetPlan } from '../plan';
import { WorkbookError } from '../workbookError';
import type { AddedSheet, KeptSheet } from './admission';
import { type BookState, pointsInto, sameName } from './look';
import { listed } from './wording';

const SHOWN = 5;

/** Before anything was written. */
export function cancelled(): WorkbookError {
  return new WorkbookError('cancelled', 'Cancelled. Nothing was changed.');
}

/** A sheet that keeps its place and its name. */
export interface Refused {
  readonly sheet: string;
  readonly reason: 'foreign' | 'edited';
}

/** The sheets that are a person's own come first: those that PACT made are named only where they alone are in the way. */
export function refuseSheets(refused: readonly Refused[]): WorkbookError {
  const foreign = refused.filter(({ reason }) => reason === 'foreign');
  const subjects = (foreign.length > 0 ? foreign : refused).map(({ sheet }) => sheet);
  const [them, were] = subjects.length === 1 ? ['it', 'was'] : ['them', 'were'];
  const sheets = listed('sheet', subjects, SHOWN);
  const sentence =
    foreign.length > 0
      ? `The workbook already has its own ${sheets}. Rename or delete ${them}, then try again.`
      : `The ${sheets} ${were} edited since PACT made ${them}, so PACT does not replace ${them}. Delete ${them}, or keep both.`;
  return new WorkbookError('sheet-exists', `${sentence} Nothing was changed.`, { subjects });
}

/** @param sheet The project that was asked for is there already. */
export function refusePresent(sheet: string): WorkbookError {
  return new WorkbookError('sheet-exists', `The workbook has this project already, on the sheet "${sheet}". Nothing was changed.`, {
    subjects: [sheet],
  });
}

/** Between the look at the workbook and the writing. */
export function refuseChanged(): WorkbookError {
  return new WorkbookError(
    'workbook-changed',
    'Sheets or names of the workbook were changed while PACT waited for an answer. Nothing was changed by PACT: try again.',
  );
}

export function refuseExistingNames(subjects: readonly string[]): WorkbookError {
  const them = subjects.length === 1 ? 'it' : 'them';
  return new WorkbookError(
    'name-exists',
    `The workbook already uses the ${listed('name', subjects, SHOWN)}. Rename ${them} in Formulas > Name Manager, then try again. Nothing was changed.`,
    { subjects },
  );
}

/** @throws WorkbookError `shared-sheet-differs` for a kept sheet without names that formulas of the new sheets use. */
export function refuseMissingNames(kept: readonly KeptSheet[], added: readonly AddedSheet[], { names }: BookState): void {
  const used = wordsOf(added.map(({ plan }) => plan));
  for (const { plan, sheet } of kept) {
    const isThere = (planned: string) => names.some((name) => sameName(name.name, planned) && pointsInto(name, sheet.name));
    const subjects = plan.names.map(({ name }) => name).filter((name) => used.has(name.toLowerCase()) && !isThere(name));
    if (subjects.length === 0) continue;
    throw new WorkbookError(
      'shared-sheet-differs',
      `The sheet "${sheet.name}" lacks the ${listed('name', subjects, SHOWN)} that the new sheets refer to: ` +
        'it was edited, or made by another version of PACT. Delete it, then try again. Nothing was changed.',
      { subjects },
    );
  }
}

/** Every word of the formulas, among them the names that they use. */
function wordsOf(plans: readonly SheetPlan[]): ReadonlySet<string> {
  const formulas = plans.flatMap(({ cells, highlights }) => [
    ...cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
    ...highlights.map(({ formula }) => formula),
  ]);
  return new Set(formulas.flatMap((formula) => formula.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_.]*/gu) ?? []));
}
