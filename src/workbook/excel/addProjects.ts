import { type ModelId, phaseOne, type PhaseOne, type ProjectInstance, usualInstance } from '../../templates';
import type { SheetPlan, WorkbookPlan } from '../plan';
import { type AddedSheet, admit, origin, suspect, suspects } from './admission';
import type { Ask } from './conflict';
import type { SheetContents } from './contents';
import { earlierPlans, startingWith } from './earlierPlans';
import { freeSheetName } from './freeName';
import { carryOut, type Decision, type WriteOptions } from './insertion';
import { contentsOf, type InsertOutcome } from './insertPlan';
import type { BookState } from './look';
import { type BookInHand, lookAtBook, ownNameOf, sheetNames } from './readBook';
import { cancelled, refusePresent, refuseSheets } from './refusals';
import { inExcel } from './run';

/** `case`, `language` and the periods are those of a new Pact sheet; where the workbook has one, its own hold. */
export type ProjectsToAdd = Pick<PhaseOne, 'case' | 'language' | 'perYear' | 'finest'> & { readonly projects: readonly ModelId[] };

export interface AddProjectsOptions extends WriteOptions {
  /** Asked where a sheet is in the way, and where a project is in the workbook already. Without it that is an error. */
  readonly ask?: Ask | undefined;
}

/**
 * Adds sheets of these models to the open workbook, with the sheets that they share, and writes anew those that sum up what is there. A project
 * that is there already is replaced or gets a second sheet with names of its own (Gas2_Price), as the person answers. At most 12 syncs.
 *
 * @throws WorkbookError as `insertPlan` does
 */
export async function addProjects(request: ProjectsToAdd, options: AddProjectsOptions = {}): Promise<InsertOutcome> {
  const { state, hand } = await inExcel('refuse', lookAtBook);
  const figures = {
    case: hand.case ?? request.case,
    language: hand.language ?? request.language,
    perYear: request.perYear,
    finest: hand.finest ?? request.finest,
  };
  const usual = request.projects.map((id) => usualInstance(id, figures.language ?? 'en'));
  const present = usual.filter(({ prefix }) => isPresent(hand, prefix));
  const missing = usual.filter(({ prefix }) => !isPresent(hand, prefix));
  const planned = (added: readonly ProjectInstance[], names?: PhaseOne['sheetNames']) => planOf(figures, hand, added, names);

  const whole = planned(missing);
  const given = { ask: options.ask, candidates: startingWith(whole, earlierPlans(hand, state, figures)) };
  const isWanted = ({ ownName }: SheetPlan) => present.some(({ prefix }) => ownName === ownNameOf(prefix));
  const contents = await contentsOf([
    ...suspects(whole, state, given),
    ...whole.sheets.filter(isWanted).flatMap((sheet) => suspect(sheet, state)),
  ]);
  const answers = await askAboutPresent(present, { hand, state, contents, ...given });
  const added = [...missing, ...answers.copies];
  const plan = answers.copies.length === 0 ? whole : planned(added);
  const admission = await admit(plan, state, contents, { ...given, asReplaced: answers.replaced });
  const asked = admission.asked || present.length > 0;
  const decision = { plan, admission: { ...admission, asked }, before: state };
  return carryOut(withItsNames(decision, added, planned), options);
}

/** The same decision with plans that know the sheets by the names they get where another sheet has theirs. */
function withItsNames(
  decision: Decision,
  added: readonly ProjectInstance[],
  planned: (added: readonly ProjectInstance[], names: PhaseOne['sheetNames']) => WorkbookPlan,
): Decision {
  const { admission } = decision;
  if (admission.added.every(({ name, plan }) => name === plan.name)) return decision;
  const nameOf = (ownName: string) => admission.added.find((one) => one.plan.ownName === ownName)?.name;
  const plan = planned(
    added.map((one) => ({ ...one, sheet: nameOf(ownNameOf(one.prefix)) ?? one.sheet })),
    sheetNames(nameOf),
  );
  const renewed = (one: AddedSheet) => ({ ...one, plan: plan.sheets.find(({ ownName }) => ownName === one.plan.ownName) ?? one.plan });
  return { ...decision, plan, admission: { ...admission, added: admission.added.map(renewed) } };
}

interface Figures {
  readonly case: PhaseOne['case'];
  readonly language: PhaseOne['language'] | undefined;
  readonly perYear: PhaseOne['perYear'] | undefined;
  readonly finest: PhaseOne['finest'] | undefined;
}

const isPresent = ({ projects }: BookInHand, wanted: string) => projects.some(({ prefix }) => prefix === wanted);

/** The whole workbook with the projects that are there and the new ones, its sheets called as they are. */
function planOf(
  { case: chosen, language, perYear, finest }: Figures,
  hand: BookInHand,
  added: readonly ProjectInstance[],
  names: PhaseOne['sheetNames'] = {},
): WorkbookPlan {
  return phaseOne({
    projects: [...hand.projects, ...added],
    case: chosen,
    ...(language !== undefined && { language }),
    ...(perYear !== undefined && { perYear }),
    ...(finest !== undefined && { finest }),
    sheetNames: { ...hand.sheets, ...names },
  });
}

interface Grounds {
  readonly hand: BookInHand;
  readonly state: BookState;
  readonly contents: ReadonlyMap<string, SheetContents>;
  /** What a sheet may come from. */
  readonly candidates: Iterable<WorkbookPlan>;
  readonly ask: Ask | undefined;
}

interface Answers {
  /** The `ownName` of sheets to replace. */
  readonly replaced: readonly string[];
  /** Second sheets of a project. */
  readonly copies: readonly ProjectInstance[];
}

async function askAboutPresent(present: readonly ProjectInstance[], { hand, state, contents, candidates, ask }: Grounds): Promise<Answers> {
  const replaced: string[] = [];
  const copies: ProjectInstance[] = [];
  for (const { id, prefix, sheet: usual } of present) {
    const sheet = hand.projects.find((one) => one.prefix === prefix)?.sheet ?? usual;
    if (!ask) throw refusePresent(sheet);
    const canReplace = origin(ownNameOf(prefix), candidates, state, contents) !== undefined;
    const taken = [...state.sheets.map(({ name }) => name), ...copies.map((copy) => copy.sheet)];
    const copy = freeSheetName(usual, taken);
    const answer = await ask({ sheet, reason: canReplace ? 'present' : 'edited', canReplace, copy });
    if (answer === 'cancel') throw cancelled();
    if (answer === 'keepBoth') copies.push({ id, prefix: freePrefix(prefix, state), sheet: copy });
    else if (canReplace) replaced.push(ownNameOf(prefix));
    else throw refuseSheets([{ sheet, reason: 'edited' }]);
  }
  return { replaced, copies };
}

/** Gas2, or the next number that no name begins with. */
function freePrefix(prefix: string, { names }: BookState): string {
  for (let number = 2; ; number += 1) {
    const free = `${prefix}${number}`;
    if (!names.some(({ name }) => name.toLowerCase().startsWith(`${free.toLowerCase()}_`))) return free;
  }
}
