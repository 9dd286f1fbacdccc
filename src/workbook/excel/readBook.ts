import type { CaseId } from '../../pact';
import type { Language, ModelId, PeriodsPerYear, ProjectInstance, SheetNames } from '../../templates';
import { PREFIXES } from '../../templates/prefixes';
import { type BookState, isDead, look, type NameState, sheetOfName } from './look';
import { inExcel } from './run';

/** What the open workbook holds of PACT. Sheets are called as they stand on the tabs now. */
export interface BookInHand {
  /** In the order of the tabs. */
  readonly projects: readonly ProjectInstance[];
  /** The sheets that belong to no single project. */
  readonly sheets: Partial<SheetNames>;
  /** Of the Pact sheet; undefined without one. */
  readonly case: CaseId | undefined;
  readonly language: Language | undefined;
  /** The most periods a year that its timelines have room for. */
  readonly finest: PeriodsPerYear | undefined;
}

/** Finds the sheets of PACT by the names that point into them, in one sync. */
export async function readBook(): Promise<BookInHand> {
  return (await inExcel('wait', lookAtBook)).hand;
}

/** The state of the workbook together with what of PACT it holds, in one sync. */
export async function lookAtBook(context: Excel.RequestContext): Promise<{ readonly state: BookState; readonly hand: BookInHand }> {
  const [chosen, language, choices] = ['Pact_Case', 'Pact_Language', 'Pact_PeriodChoices'].map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('values');
    return range;
  });
  const state = await look(context);
  const nameOf = (ownName: string) => sheetOfName(ownName, state)?.name;
  const hasPact = nameOf(SHEETS.pact) !== undefined;
  return {
    state,
    hand: {
      projects: projectsIn(state, nameOf),
      sheets: sheetNames(nameOf),
      case: hasPact ? oneOf(['seed', 'announced'], chosen) : undefined,
      language: hasPact ? oneOf(['en', 'ja'], language) : undefined,
      finest: hasPact ? finestOf(choices) : undefined,
    },
  };
}

/** The name that tells each sheet, whatever it is called. */
const SHEETS: Readonly<Record<keyof SheetNames, string>> = {
  pact: 'Pact_Terms',
  portfolio: 'Portfolio_Checks',
  sources: 'Sources_Figures',
  checks: 'Checks_Overall',
};

/** What the sheets of each role are called, as far as the answer is known for the name that tells each of them. */
export function sheetNames(nameOf: (ownName: string) => string | undefined): Partial<SheetNames> {
  const found = Object.entries(SHEETS).flatMap(([role, ownName]) => {
    const name = nameOf(ownName);
    return name === undefined ? [] : [[role, name] as const];
  });
  return Object.fromEntries(found);
}

/** Project sheets that were deleted and left their names behind. What they were called is not known: the text is the prefix. */
export function deletedProjects(state: BookState): readonly ProjectInstance[] {
  return instances(state.names.filter(isDead)).map((one) => ({ ...one, sheet: one.prefix }));
}

function projectsIn(state: BookState, sheetOf: (ownName: string) => string | undefined): readonly ProjectInstance[] {
  const place = (sheet: string) => state.sheets.findIndex(({ name }) => name === sheet);
  return instances(state.names)
    .flatMap((one) => {
      const sheet = sheetOf(ownNameOf(one.prefix));
      return sheet === undefined ? [] : [{ ...one, sheet }];
    })
    .sort((a, b) => place(a.sheet) - place(b.sheet));
}

/** The name that tells a project sheet. */
export function ownNameOf(prefix: string): string {
  return `${prefix}_Checks`;
}

/** Gas_Checks is the first sheet of gas power, Gas2_Checks another one. */
function instances(names: readonly NameState[]): readonly Omit<ProjectInstance, 'sheet'>[] {
  return names.flatMap(({ name }) => {
    const [, prefix = '', base = ''] = /^(([A-Z][A-Za-z]*)\d*)_Checks$/.exec(name) ?? [];
    const model = (Object.keys(PREFIXES) as ModelId[]).find((id) => PREFIXES[id] === base);
    return model ? [{ id: model, prefix }] : [];
  });
}

function oneOf<Code extends string>(codes: readonly Code[], range: Excel.Range | undefined): Code | undefined {
  if (range === undefined || range.isNullObject) return undefined;
  const value = (range.values as unknown[][])[0]?.[0];
  return codes.find((code) => code === value);
}

/** The largest of the period lengths that the Pact sheet offers. */
function finestOf(range: Excel.Range | undefined): PeriodsPerYear | undefined {
  if (range === undefined || range.isNullObject) return undefined;
  const offered = (range.values as unknown[][]).flat();
  return ([4, 2, 1] as const).find((length) => offered.includes(length));
}
