import type { CaseId, ProjectId } from '../pact';
import type { InsertProgress } from '../workbook/excel';

/** What the pane asks of the workbook it belongs to. The root of the pane is given one; tests and previews give their own. */
export interface PaneHost {
  /**
   * Writes the sheets of these projects into the workbook, all or nothing: what already exists is never overwritten, and after an error or a
   * cancellation the workbook is as it was.
   * @throws WorkbookError, with the code `cancelled` after a cancellation
   */
  addProjects(projects: readonly ProjectId[], figures: CaseId, options: AddOptions): Promise<void>;
  /** What of PACT the workbook holds. */
  readWorkbook(): Promise<WorkbookReading>;
  /** Shows a sheet. @throws WorkbookError where there is none of this name */
  activateSheet(name: string): Promise<void>;
}

export interface WorkbookReading {
  /** Names of the sheets that PACT has made. */
  readonly sheets: readonly string[];
  /** The case on the Pact sheet, which every project sheet follows; undefined without a Pact sheet. */
  readonly figures: CaseId | undefined;
}

export interface AddOptions {
  readonly onProgress: (progress: InsertProgress) => void;
  /** Aborted when the user cancels. */
  readonly signal: AbortSignal;
}
