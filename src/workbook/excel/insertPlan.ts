import type { WorkbookPlan } from '../plan';
import { type AdmitOptions, admit, suspects } from './admission';
import { readContents, type SheetContents, type Suspect } from './contents';
import { carryOut, type WriteOptions } from './insertion';
import { look } from './look';
import { inExcel } from './run';

export type InsertOptions = AdmitOptions & WriteOptions;

export interface InsertOutcome {
  /** Names of the sheets that are new in the workbook, in the order of the plan. */
  readonly added: readonly string[];
  /** Names of the sheets that were written anew in the place of what PACT had made before. */
  readonly rebuilt: readonly string[];
  /** Names of the sheets that were there already and were left as they are. */
  readonly kept: readonly string[];
  /** The sheet that is in front now. */
  readonly active: string;
}

/**
 * Adds the sheets of a plan to the open workbook: one sync to look, one more where sheets of PACT are there that may give way, one for
 * sheets and names, one for each sheet, one to finish. What is a person's own is never overwritten, and a sheet that gives way is deleted
 * last of all. On any failure or cancellation the workbook is brought back to what it was, and the error's message says so.
 *
 * @throws WorkbookError `sheet-exists`, `name-exists`, `shared-sheet-differs`, `invalid-plan`, `workbook-changed` before anything is written;
 * `cancelled`; `roll-back-failed`, whose message says what remains; or one of Excel's codes.
 */
export async function insertPlan(plan: WorkbookPlan, options: InsertOptions = {}): Promise<InsertOutcome> {
  const before = await inExcel('refuse', look);
  const contents = await contentsOf(suspects(plan, before, options));
  const admission = await admit(plan, before, contents, options);
  return carryOut({ plan, admission, before }, options);
}

/** No sync where there is nothing to read. */
export async function contentsOf(sheets: readonly Suspect[]): Promise<ReadonlyMap<string, SheetContents>> {
  return sheets.length === 0 ? new Map() : inExcel('wait', (context) => readContents(context, sheets));
}
