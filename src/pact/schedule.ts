import type { Figure, Provenance } from './project';

/** A share for each of the first periods. */
export interface Schedule extends Provenance {
  readonly label: string;
  /** Shares, 0 to 1, one a period from the first on. */
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
  /** Shares of the cost drawn at the start of each of the first six periods; they add up to 1. */
  readonly draw: Schedule;
  /** Shares of full output in each of the first six periods; the sixth holds from then on. */
  readonly output: Schedule;
}
