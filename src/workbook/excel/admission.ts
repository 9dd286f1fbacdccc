import type { SheetPlan, WorkbookPlan } from '../plan';
import { WorkbookError } from '../workbookError';
import { isDead, pointsInto, sameName, type BookState, type NameState } from './look';
import { listed } from './wording';

/** What a plan adds to a workbook in a given state. */
export interface Admission {
  readonly added: readonly SheetPlan[];
  /** Shared sheets that the workbook already has. */
  readonly kept: readonly SheetPlan[];
  /** Names of the plan that exist but refer to nothing: they are replaced. */
  readonly dead: readonly NameState[];
}

/**
 * Decides what of the plan is added to the workbook; nothing that exists is overwritten.
 *
 * @throws WorkbookError `sheet-exists`, `name-exists`, or `shared-sheet-differs` where a shared sheet lacks names of the plan.
 */
export function admit(plan: WorkbookPlan, book: BookState): Admission {
  const existing = (sheet: SheetPlan) => book.sheets.some(({ name }) => sameName(name, sheet.name));
  const isKept = (sheet: SheetPlan) => existing(sheet) && holdsItsName(sheet, book);
  const kept = plan.sheets.filter(isKept);
  const added = plan.sheets.filter((sheet) => !isKept(sheet));

  refuseExistingSheets(added.filter(existing).map(({ name }) => name));
  for (const sheet of kept) refuseMissingNames(sheet, book);
  const planned = added.flatMap(({ names }) => names);
  const taken = book.names.filter((name) => planned.some((plannedName) => sameName(plannedName.name, name.name)));
  refuseExistingNames(taken.filter((name) => !isDead(name)).map(({ name }) => name));
  return { added, kept, dead: taken.filter(isDead) };
}

/** Whether a sheet of the workbook is this sheet of the plan: some of the plan's names for it point into it. */
export function isInWorkbook({ name: sheet, names }: SheetPlan, book: BookState): boolean {
  const isNamed = (planned: string) => book.names.some((name) => sameName(name.name, planned) && pointsInto(name, sheet));
  return book.sheets.some(({ name }) => sameName(name, sheet)) && names.some(({ name }) => isNamed(name));
}

function holdsItsName({ name: sheet, sharedBy }: SheetPlan, book: BookState): boolean {
  return sharedBy !== undefined && book.names.some((name) => sameName(name.name, sharedBy) && pointsInto(name, sheet));
}

const SHOWN = 5;

function refuseExistingSheets(subjects: readonly string[]): void {
  if (subjects.length === 0) return;
  const them = subjects.length === 1 ? 'it' : 'them';
  throw new WorkbookError(
    'sheet-exists',
    `The workbook already has its own ${listed('sheet', subjects, SHOWN)}. Rename or delete ${them}, then try again. Nothing was changed.`,
    { subjects },
  );
}

function refuseExistingNames(subjects: readonly string[]): void {
  if (subjects.length === 0) return;
  const them = subjects.length === 1 ? 'it' : 'them';
  throw new WorkbookError(
    'name-exists',
    `The workbook already uses the ${listed('name', subjects, SHOWN)}. Rename ${them} in Formulas > Name Manager, then try again. Nothing was changed.`,
    { subjects },
  );
}

function refuseMissingNames(sheet: SheetPlan, book: BookState): void {
  const lives = (planned: string) => book.names.some((name) => sameName(name.name, planned) && pointsInto(name, sheet.name));
  const subjects = sheet.names.map(({ name }) => name).filter((name) => !lives(name));
  if (subjects.length === 0) return;
  throw new WorkbookError(
    'shared-sheet-differs',
    `The sheet "${sheet.name}" lacks the ${listed('name', subjects, SHOWN)} that the new sheets refer to: ` +
      'it was edited, or made by another version of PACT. Rename or delete it, then try again. Nothing was changed.',
    { subjects },
  );
}
