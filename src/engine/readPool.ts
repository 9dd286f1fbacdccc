import { EngineError } from './EngineError';
import { inProject, noSuchPool, projectLengthsDiffer } from './errors';
import { MAX_PROJECTS } from './limits';
import { readProject } from './readProject';
import type { CheckedProject } from './readProject';
import type { Project, Terms, Timeline } from './types';

/** Projects that share their timeline and the terms. */
export interface PoolInput extends Timeline {
  /** 1 to 100, all over the same number of periods. */
  readonly projects: readonly Project[];
  readonly terms?: Terms | null | undefined;
}

export interface CheckedPool extends Pick<CheckedProject, 'years' | 'boundaries' | 'terms'> {
  readonly projects: readonly Pick<CheckedProject, 'rates' | 'drawdowns' | 'profits'>[];
}

/** Checks each project, then what they share. All have one entry a period in every series. */
export function readPool({ projects, ...shared }: PoolInput): CheckedPool {
  if (!Array.isArray(projects) || projects.length === 0 || projects.length > MAX_PROJECTS) throw noSuchPool(projects, MAX_PROJECTS);
  const checked = projects.map((project, index) => naming(index + 1, () => readProject(amountsOf(project))));
  const [periods = 0, ...others] = checked.map(({ profits }) => profits.length);
  for (const [index, length] of others.entries()) if (length !== periods) throw projectLengthsDiffer(index + 2, length, periods);
  const { years, boundaries, terms } = readProject({ ...shared, rate: 0, drawdowns: 0, profits: new Array<number>(periods).fill(0) });
  return { projects: checked, years, boundaries, terms };
}

/** The part of an input that is a project; what else it may hold is not the pool's. */
function amountsOf({ rate, drawdowns, profits }: Project): Project {
  return { rate, drawdowns, profits };
}

/** @throws EngineError that says which project it is about */
function naming<Result>(project: number, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof EngineError ? inProject(project, error) : error;
  }
}
