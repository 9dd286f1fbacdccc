import type { CashFlow } from './cashFlows';
import { DAYS_PER_YEAR } from './limits';
import type { CheckedProject } from './readProject';
import { readProject } from './readProject';
import { runProject } from './runProject';
import type { Timeline, Waterfall, WaterfallInput } from './types';

/** What Japan pays and receives over the life of a project. */
export interface JapanFlows {
  /** Drawdowns below 0, at the start of their periods; receipts above 0, at the end. Time 0 is the start of period 1. */
  readonly flows: readonly CashFlow[];
  /** Steps of time in a year: days of a 365-day year where there are dates, as in XIRR and XNPV; else the periods in a year. */
  readonly stepsPerYear: number;
}

/** @throws EngineError as `waterfall`. */
export function japanFlows(input: WaterfallInput): JapanFlows {
  const project = readProject(input);
  return flowsOf(runProject(project), { ...input, ...project });
}

type Timing = Pick<CheckedProject, 'boundaries'> & Pick<Timeline, 'periodsPerYear'>;

/** The flows of a waterfall on its timeline. */
export function flowsOf({ rows }: Waterfall, { boundaries, periodsPerYear }: Timing): JapanFlows {
  const start = boundaries?.[0] ?? 0;
  const timeOf = (period: number) => (boundaries?.[period] ?? period + start) - start;
  return {
    flows: rows.flatMap(({ period, drawdown, japan }) => [
      { time: timeOf(period - 1), amount: drawdown.neg() },
      { time: timeOf(period), amount: japan },
    ]),
    stepsPerYear: boundaries ? DAYS_PER_YEAR : (periodsPerYear ?? 1),
  };
}
