import { type Language, phaseOne, type PhaseOne, type ProjectInstance, usualInstance } from '../../templates';
import type { WorkbookPlan } from '../plan';
import type { BookState } from './look';
import { type BookInHand, deletedProjects } from './readBook';

/**
 * What PACT may have written into this workbook, most likely first: for the projects that are there, and for those together with the ones whose
 * sheets were deleted since; with the sheets called as they are now, or as usual. Of the case only the Pact sheet depends, which is kept.
 *
 * Making a plan takes a noticeable time, so each is made when it is asked for, and once.
 */
export function earlierPlans(
  { projects, sheets, case: chosen = 'announced', language }: BookInHand,
  state: BookState,
  { finest }: { readonly finest: PhaseOne['finest'] | undefined },
): Iterable<WorkbookPlan> {
  const requests = (language === undefined ? (['en', 'ja'] as const) : [language]).flatMap((words) => {
    const usual = (one: ProjectInstance) => usualName(one, words);
    const deleted = deletedProjects(state).map((one) => ({ ...one, sheet: usual(one) }));
    const asUsual = projects.map((one) => ({ ...one, sheet: usual(one) }));
    const common = { case: chosen, language: words, ...(finest !== undefined && { finest }) };
    return [
      { ...common, projects, sheetNames: sheets },
      { ...common, projects: asUsual },
      ...(deleted.length === 0 ? [] : [{ ...common, projects: [...projects, ...deleted], sheetNames: sheets }]),
    ];
  });
  return onDemand(requests.filter((request) => request.projects.length > 0).map((request) => () => phaseOne(request)));
}

/** The first plan before the others. */
export function startingWith(first: WorkbookPlan, others: Iterable<WorkbookPlan>): Iterable<WorkbookPlan> {
  return {
    *[Symbol.iterator]() {
      yield first;
      yield* others;
    },
  };
}

function usualName({ id, prefix, sheet }: ProjectInstance, language: Language): string {
  const usual = usualInstance(id, language);
  return prefix === usual.prefix ? usual.sheet : sheet;
}

/** Can be gone through again and again; every item is made once. */
function onDemand<Item>(makers: readonly (() => Item)[]): Iterable<Item> {
  const made: Item[] = [];
  return {
    *[Symbol.iterator]() {
      for (const [index, make] of makers.entries()) yield (made[index] ??= make());
    },
  };
}
