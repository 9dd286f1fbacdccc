import type { SheetPlan, WorkbookPlan } from '../workbook/plan';
import { BLANK_FACTS, project, type CaseId } from '../pact';
import type { BookContext, BookProject, PeriodsPerYear, SheetNames } from './bookContext';
import { checksSheet } from './checksSheet';
import { inLanguage, type Language } from './language';
import { MODELS, modelOf } from './models';
import { pactSheet } from './pactSheet';
import type { ModelId, ProjectInstance } from './projectModel';
import { portfolioSheet } from './portfolioSheet';
import { projectSheet } from './projectSheet';
import { sourcesSheet } from './sourcesSheet';
import { stylesIn } from './styles';

export interface PhaseOne {
  /** At least one: a model, or one sheet of it by its own prefix and name. The order does not matter. */
  readonly projects: readonly (ModelId | ProjectInstance)[];
  /** The case that the Pact sheet starts with; it can be changed there. */
  readonly case: CaseId;
  /** Of all texts; English unless told. */
  readonly language?: Language;
  /** Periods a year that the Pact sheet starts with; 1 unless told. It can be changed there, as far as there is room. */
  readonly perYear?: PeriodsPerYear;
  /** The most periods a year that the timelines have room for; `perYear` unless told. More room takes longer to calculate. */
  readonly finest?: PeriodsPerYear;
  /** Names that differ from the usual ones. */
  readonly sheetNames?: Partial<SheetNames>;
}

/** The Pact sheet, one sheet for each project, and what sums them up. US$ million. */
export function phaseOne({ projects, case: chosen, language = 'en', perYear = 1, finest = perYear, sheetNames }: PhaseOne): WorkbookPlan {
  if (projects.length === 0) throw new Error('Choose at least one project.');
  const context: BookContext = {
    language,
    case: chosen,
    perYear,
    finest,
    projects: inOrder(projects.map((one) => bookProject(one, language))),
    sheetNames: { ...usualNames(language), ...sheetNames },
  };
  return {
    title: inLanguage(language, 'PACT: phase one of the US-Japan investment pact'),
    styles: stylesIn(language),
    sheets: withRecords(context, [
      pactSheet(context),
      ...context.projects.map((one) => projectSheet(context, one)),
      ...(context.projects.length > 1 ? [portfolioSheet(context)] : []),
    ]),
  };
}

/** The sheets with what records them: the sources of their figures and the results of their checks. */
function withRecords(context: BookContext, sheets: readonly SheetPlan[]): readonly SheetPlan[] {
  const recorded = [...sheets, sourcesSheet(context, sheets)];
  return [...recorded, checksSheet(context, recorded)];
}

/** The usual sheet of a model. */
export function usualInstance(id: ModelId, language: Language): ProjectInstance {
  return { id, prefix: modelOf(id).prefix, sheet: inLanguage(language, factsOf(id).name) };
}

function usualNames(language: Language): SheetNames {
  const named = (name: string) => inLanguage(language, name);
  return { pact: named('Pact'), portfolio: named('Portfolio'), sources: named('Sources'), checks: named('Checks') };
}

function bookProject(one: ModelId | ProjectInstance, language: Language): BookProject {
  const { id, prefix, sheet } = typeof one === 'string' ? usualInstance(one, language) : one;
  return { model: { ...modelOf(id), prefix }, facts: factsOf(id), sheet };
}

function inOrder(projects: readonly BookProject[]): readonly BookProject[] {
  const rank = ({ model }: BookProject) => MODELS.findIndex(({ id }) => id === model.id);
  return [...projects].sort((a, b) => rank(a) - rank(b) || a.model.prefix.localeCompare(b.model.prefix, 'en', { numeric: true }));
}

function factsOf(id: ModelId): BookProject['facts'] {
  return id === 'blank' ? BLANK_FACTS : project(id);
}
