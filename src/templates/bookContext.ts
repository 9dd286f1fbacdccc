import type { CaseId, Project } from '../pact';
import type { Language } from './language';
import type { ProjectModel } from './projectModel';

/** What every sheet of one workbook knows of the others. */
export interface BookContext {
  readonly language: Language;
  /** The case that the Pact sheet starts with. */
  readonly case: CaseId;
  /** The project sheets, in their order. */
  readonly projects: readonly BookProject[];
  readonly sheetNames: SheetNames;
  /** Periods a year that the Pact sheet starts with. */
  readonly perYear: PeriodsPerYear;
  /** The most periods a year that the timelines have room for. */
  readonly finest: PeriodsPerYear;
}

/** Annual, semi-annual or quarterly. */
export type PeriodsPerYear = 1 | 2 | 4;

export interface BookProject {
  /** With the prefix of this sheet. */
  readonly model: ProjectModel;
  /** Texts in English. */
  readonly facts: Omit<Project, 'id' | 'cost'>;
  /** Name of the sheet. */
  readonly sheet: string;
}

/** Names of the sheets that belong to no single project, as they stand on the tabs. */
export interface SheetNames {
  readonly pact: string;
  readonly portfolio: string;
  readonly sources: string;
  readonly checks: string;
}
