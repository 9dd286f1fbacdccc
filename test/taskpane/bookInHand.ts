import { PROJECTS } from '../../src/pact';
import type { CaseId } from '../../src/pact';
import type { Language, ModelId, PeriodsPerYear, ProjectInstance, SheetNames } from '../../src/templates';
import { sheetsOf } from '../../src/taskpane/host';
import type { AddOptions, AddOutcome, AddRequest, PaneHost } from '../../src/taskpane/host';
import type { RibbonButtons } from '../../src/taskpane/ribbon';
import type { ConflictAnswer, Conflict } from '../../src/workbook/excel';
import { FormulasInHand } from './explain/formulasInHand';
import { InsertInHand } from './functions/insertInHand';
import { ChecksInHand } from './checks/checksInHand';
import { SharingInHand } from './sharing/sharingInHand';
import { TermsInHand } from './terms/termsInHand';

export interface Addition extends AddRequest {
  readonly options: AddOptions;
  /** The host finds a sheet in the way; what it hears is added to `answers`. */
  meet(conflict: Conflict): void;
  /** The host has written the sheets; unless told otherwise, those that the workbook lacked. */
  succeed(outcome?: AddOutcome): void;
  fail(error: unknown): void;
}

const SHARED = { Pact: 'pact', Portfolio: 'portfolio', Sources: 'sources', Checks: 'checks' } as const satisfies Record<
  string,
  keyof SheetNames
>;

/** The sheet of a model as PACT usually names it. */
export function usualSheet(id: ModelId): ProjectInstance {
  const sheet = PROJECTS.find((project) => project.id === id)?.name ?? 'Project';
  return { id, prefix: sheet.replace(/\W.*/, ''), sheet };
}

/** A workbook in the hand of a test: additions wait until the test lets them succeed or fail. */
export class BookInHand implements PaneHost {
  readonly additions: Addition[] = [];
  readonly answers: ConflictAnswer[] = [];
  readonly shown: string[] = [];
  readonly sharing = new SharingInHand();
  readonly terms = new TermsInHand();
  readonly checks = new ChecksInHand();
  /** What of the ribbon can be pressed. */
  buttons: RibbonButtons | undefined;
  readonly insert = new InsertInHand();
  readonly formulas = new FormulasInHand();
  projects: readonly ProjectInstance[] = [];
  sheets: Partial<SheetNames> = {};
  /** Sheets of the person. */
  own: readonly string[] = ['Mine'];
  /** Those who are told when sheets come and go. */
  readonly listeners = new Set<() => void>();
  /** The case and the language of the Pact sheet. */
  case: CaseId | undefined;
  language: Language | undefined;
  /** What its timelines have room for. */
  finest: PeriodsPerYear | undefined;
  /** Thrown by the next readings. */
  readingFails: Error | undefined;

  constructor(sheets: readonly string[] = []) {
    this.hold(sheets);
  }

  /** From now on the workbook holds these sheets, all of them under PACT's usual names. */
  hold(sheets: readonly string[]): void {
    const models: readonly ModelId[] = [...PROJECTS.map(({ id }) => id), 'blank'];
    this.projects = models.map(usualSheet).filter(({ sheet }) => sheets.includes(sheet));
    const shared = Object.entries(SHARED).filter(([name]) => sheets.includes(name));
    this.sheets = Object.fromEntries(shared.map(([name, role]) => [role, name]));
  }

  addProjects(request: AddRequest, options: AddOptions): Promise<AddOutcome> {
    return new Promise((resolve, reject) => {
      const succeed = (outcome?: AddOutcome) => {
        const before = sheetsOf(this);
        this.hold([...before, ...Object.keys(SHARED), ...request.projects.map((id) => usualSheet(id).sheet)]);
        resolve(outcome ?? { added: sheetsOf(this).filter((sheet) => !before.includes(sheet)), rebuilt: [], kept: before });
      };
      const meet = (conflict: Conflict) => void options.ask(conflict).then((answer) => this.answers.push(answer));
      this.additions.push({ ...request, options, meet, succeed, fail: reject });
    });
  }

  async readWorkbook() {
    if (this.readingFails) throw this.readingFails;
    const { projects, sheets, case: figures, language, finest } = this;
    return { projects, sheets, case: figures, language, finest };
  }

  async watchSheets(listener: () => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  async activateSheet(name: string): Promise<void> {
    if (![...sheetsOf(this), ...this.own].includes(name)) throw new Error(`The workbook has no sheet "${name}".`);
    this.shown.push(name);
  }

  async goToCell(sheet: string, address: string): Promise<void> {
    await this.activateSheet(sheet);
    this.shown.push(`${sheet}!${address}`);
  }

  async prepare(): Promise<void> {}

  async enableButtons(buttons: RibbonButtons): Promise<void> {
    this.buttons = buttons;
  }

  environment() {
    return { platform: 'OfficeOnline', version: '16.0', excelApi: '1.17' };
  }

  /** The addition that the pane waits for. */
  get addition(): Addition {
    const last = this.additions.at(-1);
    if (!last) throw new Error('Nothing has been added.');
    return last;
  }
}
