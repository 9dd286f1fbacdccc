import { PROJECTS } from '../../src/pact';
import type { CaseId, ProjectId } from '../../src/pact';
import type { AddOptions, PaneHost, WorkbookReading } from '../../src/taskpane/host';

export interface Addition {
  readonly projects: readonly ProjectId[];
  readonly figures: CaseId;
  readonly options: AddOptions;
  /** The host has written the sheets. */
  succeed(): void;
  fail(error: unknown): void;
}

/** A workbook in the hand of a test: additions wait until the test lets them succeed or fail. */
export class BookInHand implements PaneHost {
  readonly additions: Addition[] = [];
  readonly shown: string[] = [];
  /** Thrown by the next readings. */
  readingFails: Error | undefined;

  constructor(public sheets: string[] = []) {}

  addProjects(projects: readonly ProjectId[], figures: CaseId, options: AddOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      const succeed = () => {
        this.sheets = [...this.sheets, ...PROJECTS.filter(({ id }) => projects.includes(id)).map(({ name }) => name)];
        resolve();
      };
      this.additions.push({ projects, figures, options, succeed, fail: reject });
    });
  }

  /** The case on the Pact sheet of this workbook. */
  figures: CaseId | undefined;

  async readWorkbook(): Promise<WorkbookReading> {
    if (this.readingFails) throw this.readingFails;
    return { sheets: this.sheets, figures: this.figures };
  }

  async activateSheet(name: string): Promise<void> {
    if (!this.sheets.includes(name)) throw new Error(`The workbook has no sheet "${name}".`);
    this.shown.push(name);
  }

  /** The addition that the pane waits for. */
  get addition(): Addition {
    const last = this.additions.at(-1);
    if (!last) throw new Error('Nothing has been added.');
    return last;
  }
}
