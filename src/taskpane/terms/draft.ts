import type { Setting, SettingChange, SettingId, TermsInBook } from '../../workbook/excel/terms';
import { fieldContent, fieldText, isFormula } from './settingText';
import { settingProblem, type Problem } from './settingProblem';

/** What a person has typed and not applied, by setting. */
export type Draft = Readonly<Partial<Record<SettingId, DraftEntry>>>;

interface DraftEntry {
  readonly text: string;
  /** What stood in the cell when the typing began. */
  readonly began: Setting['content'];
}

/** A setting with what is typed over it. */
export interface DraftSetting {
  readonly setting: Setting;
  /** As it stands in the field. */
  readonly text: string;
  readonly content: Setting['content'];
  readonly changed: boolean;
  /** Whether the cell was changed by somebody else since the typing began. */
  readonly overtaken: boolean;
  readonly problem: Problem | undefined;
  /** Whether it is not what the pact has. */
  readonly differs: boolean;
}

export function draftSettings(settings: readonly Setting[], draft: Draft): readonly DraftSetting[] {
  return settings.map((setting) => {
    const entry = draft[setting.id];
    const content = entry === undefined ? setting.content : fieldContent(entry.text, setting.rule);
    const changed = content !== setting.content;
    return {
      setting,
      text: entry?.text ?? fieldText(setting.content, setting.rule),
      content,
      changed,
      overtaken: changed && entry !== undefined && entry.began !== setting.content,
      // A formula is Excel's to calculate: only what it gives can be judged.
      problem: settingProblem(setting, isFormula(content) ? calculated(setting, String(content)) : content),
      differs: setting.pact !== undefined && content !== setting.pact,
    };
  });
}

/** The value of the cell's own formula; that of the pact counts the periods, which always are some. */
function calculated(setting: Setting, formula: string): Setting['content'] {
  return formula === setting.content ? setting.value : 1;
}

/** With a text typed over a setting. */
export function typed(draft: Draft, { id, content }: Setting, text: string): Draft {
  return { ...draft, [id]: { text, began: draft[id]?.began ?? content } };
}

/** What applying would write. */
export function changesOf(settings: readonly DraftSetting[]): readonly SettingChange[] {
  return settings.flatMap(({ setting: { id, content: shown }, content: write, changed }) => (changed ? [{ id, shown, write }] : []));
}

/** What putting everything back would write: what the workbook has that is not the pact's. */
export function changesToPact(settings: readonly Setting[]): readonly SettingChange[] {
  return settings.flatMap(({ id, content: shown, pact }) => (pact === undefined || pact === shown ? [] : [{ id, shown, write: pact }]));
}

/** The table that functions would read if the draft were applied, but for what they refuse. */
export function draftTable({ table, periods }: TermsInBook, settings: readonly DraftSetting[]): TermsInBook['table'] {
  const values = new Map<string, Setting['content']>(
    settings.filter(isToCompare).map(({ setting, content }) => [setting.id, isFormula(content) ? periods : content]),
  );
  return table.map(([term, value]) => [term, values.get(String(term).trim().toLowerCase()) ?? value] as const);
}

/** What is typed, as far as the functions take it. */
export function isToCompare({ changed, problem }: DraftSetting): boolean {
  return changed && problem === undefined;
}

/** Settings that change the sheets of the projects themselves: what follows from them is known once they are applied. */
export function shapesSheets(item: DraftSetting): boolean {
  const { id } = item.setting;
  return isToCompare(item) && (id === 'per_year' || id === 'case');
}
