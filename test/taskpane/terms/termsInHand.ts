import { RATE, TERMS } from '../../../src/pact';
import { pactContent, termRule } from '../../../src/templates/termRows';
import type { TermsHost } from '../../../src/taskpane/terms/termsHost';
import type { Application, ProjectSchedule, Setting, SettingChange, SettingId, TermsInBook } from '../../../src/workbook/excel/terms';

const PERIODS = 10;

/** The settings of a Pact sheet as PACT writes it, with room for quarters. */
function pactSettings(): Setting[] {
  const terms = TERMS.map((term, row): Setting => {
    const content = pactContent(term);
    const value = content === '=Pact_Periods' ? PERIODS : content;
    return { id: term.id, address: `B${row + 20}`, value, content, source: term.source, rule: termRule(term.id, 4), pact: content };
  });
  const rates = (['benchmark', 'spread'] as const).map((id, row): Setting => {
    const { value, source } = RATE[id];
    return { id, address: `B${row + 10}`, value, content: value, source, rule: { kind: 'fraction' }, pact: value };
  });
  const chosen: Setting = {
    id: 'case',
    address: 'B5',
    value: 'announced',
    content: 'announced',
    source: undefined,
    rule: { kind: 'choice', choices: ['seed', 'announced'] },
    pact: undefined,
  };
  return [...terms, ...rates, chosen];
}

/** The terms of a workbook in the hand of a test. */
export class TermsInHand implements TermsHost {
  /** undefined without a Pact sheet. */
  terms: TermsInBook | undefined;
  schedule: ProjectSchedule = {
    rates: Array<number>(PERIODS).fill(0.055),
    drawdowns: [1000, ...Array<number>(PERIODS - 1).fill(0)],
    profits: Array<number>(PERIODS).fill(300),
    dates: Array.from({ length: PERIODS + 1 }, (_, year) => 46_000 + Math.round(year * 365.25)),
  };
  /** What was written, in order. */
  readonly writes: (readonly SettingChange[])[] = [];
  /** Thrown by the member of this name. */
  readonly failures: Partial<Record<keyof TermsHost, Error>> = {};

  /** From now on the workbook has a Pact sheet, as PACT writes it. */
  addSheet(path = 0): void {
    const settings = pactSettings();
    this.terms = {
      sheet: 'Pact',
      settings,
      table: settings.slice(0, TERMS.length).map(({ id, value }) => [id, value] as const),
      path: { years: path, address: 'B90:B129' },
      periods: PERIODS,
      perYear: 1,
      finest: 4,
    };
  }

  /** Somebody writes into a cell of the Pact sheet. */
  set(id: SettingId, content: Setting['content']): void {
    if (!this.terms) throw new Error('There is no Pact sheet.');
    const value = content === '=Pact_Periods' ? PERIODS : content;
    this.terms = {
      ...this.terms,
      settings: this.terms.settings.map((one) => (one.id === id ? { ...one, content, value } : one)),
      table: this.terms.table.map(([term, before]) => [term, term === id ? value : before] as const),
    };
  }

  content(id: SettingId): Setting['content'] | undefined {
    return this.terms?.settings.find((one) => one.id === id)?.content;
  }

  /** Anew each time, as from a workbook. */
  readTerms = async () => this.answer('readTerms', this.terms && { ...this.terms });

  readSchedule = async () => this.answer('readSchedule', this.schedule);

  applyTerms = async (changes: readonly SettingChange[]): Promise<Application> => {
    this.answer('applyTerms', undefined);
    const different = changes.filter(({ id, shown }) => this.content(id) !== shown);
    if (different.length > 0) return { kind: 'changed', ids: different.map(({ id }) => id) };
    this.writes.push(changes);
    for (const { id, write } of changes) this.set(id, write);
    return { kind: 'applied', undo: changes.map(({ id, shown, write }) => ({ id, shown: write, write: shown })) };
  };

  private answer<T>(member: keyof TermsHost, value: T): T {
    const failure = this.failures[member];
    if (failure) throw failure;
    return value;
  }
}
