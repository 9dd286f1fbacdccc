import type { Figure, Provenance } from './project';

/** Shares by year of the project, or steps. */
export interface Schedule extends Provenance {
  readonly label: string;
  /** Shares, 0 to 1, one a year of the project from the first on; or steps. */
  readonly values: readonly number[];
  readonly unit: string;
}

/** A day that can be traced. */
export interface DatedFact extends Provenance {
  readonly label: string;
  /** ISO date. */
  readonly date: string;
  readonly unit: string;
}

/** What every project has, whatever it sells. */
export interface ProjectTiming {
  readonly firstFunding: DatedFact;
  /** Years from the first funding in which the project earns. */
  readonly life: Figure;
  /** Shares of the cost drawn in each of the first six years; they add up to 1. */
  readonly draw: Schedule;
  /** Shares of full output in each of the first six years; the sixth holds from then on. */
  readonly output: Schedule;
}
