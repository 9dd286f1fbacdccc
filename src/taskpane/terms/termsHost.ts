import type { Application, ProjectSchedule, SettingChange, TermsInBook } from '../../workbook/excel/terms';

/** What the pane asks of the workbook for its terms. Every promise rejects with an error whose message is for the person. */
export interface TermsHost {
  /** undefined where the workbook has no Pact sheet. */
  readTerms(): Promise<TermsInBook | undefined>;
  /** @param prefix of the names of the project */
  readSchedule(prefix: string): Promise<ProjectSchedule>;
  /** Writes all of the changes, or none where a cell no longer holds what was shown. */
  applyTerms(changes: readonly SettingChange[]): Promise<Application>;
}
