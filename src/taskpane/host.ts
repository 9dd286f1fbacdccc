import type { CaseId } from '../pact';
import type { Language, ModelId, PeriodsPerYear } from '../templates';
import type { Ask, BookInHand, InsertOutcome, InsertProgress } from '../workbook/excel';
import type { FormulaHost } from './explain/formulaHost';
import type { InsertHost } from './functions/insertHost';
import type { Environment } from './about/environment';
import type { RibbonButtons } from './ribbon';
import type { ChecksHost } from './checks/checksHost';
import type { SharingHost } from './sharing';
import type { TermsHost } from './terms/termsHost';

/** What the pane asks of the workbook it belongs to. The root of the pane is given one; tests and previews give their own. */
export interface PaneHost {
  /**
   * Writes the sheets of these models into the workbook, all or nothing: what somebody made or edited is never overwritten, and after an
   * error or a cancellation the workbook is as it was.
   * @throws WorkbookError, with the code `cancelled` after a cancellation
   */
  addProjects(request: AddRequest, options: AddOptions): Promise<AddOutcome>;
  /** Loads what is needed only when something is done, so that it can be done without a connection. */
  prepare(): Promise<void>;
  /** What of PACT the workbook holds. */
  readWorkbook(): Promise<BookInHand>;
  /** Tells when sheets come, go or get another name, or another one comes to the front. Gives the end of it. @throws WorkbookError */
  watchSheets(listener: () => void): Promise<() => Promise<void>>;
  /** Shows a sheet. @throws WorkbookError where there is none of this name */
  activateSheet(name: string): Promise<void>;
  /** Shows and selects a cell, given in A1 style. @throws WorkbookError where there is no such sheet */
  goToCell(sheet: string, address: string): Promise<void>;
  /** Enables and disables the add-in's buttons in the ribbon; does nothing where Excel cannot. */
  enableButtons(buttons: RibbonButtons): Promise<void>;
  /** Which Excel this is. */
  environment(): Environment;
  readonly sharing: SharingHost;
  readonly terms: TermsHost;
  readonly checks: ChecksHost;
  readonly insert: InsertHost;
  readonly formulas: FormulaHost;
}

export interface AddRequest {
  readonly projects: readonly ModelId[];
  readonly case: CaseId;
  /** Of the texts on the sheets. */
  readonly language: Language;
  /** Periods a year that a new Pact sheet starts with. */
  readonly perYear: PeriodsPerYear;
  /** The most periods a year that the timelines have room for. */
  readonly finest: PeriodsPerYear;
}

export interface AddOptions {
  readonly onProgress: (progress: InsertProgress) => void;
  /** Aborted when the user cancels. */
  readonly signal: AbortSignal;
  /** Asked where a sheet is in the way; the host waits for the answer. */
  readonly ask: Ask;
}

/** Names of sheets: new ones, those that were written anew, and those that were left as they are. */
export type AddOutcome = Pick<InsertOutcome, 'added' | 'rebuilt' | 'kept'>;

/** Every sheet of PACT in the workbook, in the order in which PACT writes them. */
export function sheetsOf({ projects, sheets: { pact, portfolio, sources, checks } }: BookInHand): readonly string[] {
  return [pact, ...projects.map(({ sheet }) => sheet), portfolio, sources, checks].filter((name) => name !== undefined);
}

/** Those that show results: the project sheets and what sums them up. */
export function resultSheetsOf({ projects, sheets: { portfolio } }: BookInHand): readonly string[] {
  return [...projects.map(({ sheet }) => sheet), portfolio].filter((name) => name !== undefined);
}
