import type { CashFlow } from './cashFlows';
import { readProject } from './readProject';
import type { WaterfallInput } from './types';
import { waterfall } from './waterfall';

/** What Japan pays and receives over the life of a project. */
export interface JapanFlows {
  /** Drawdowns below 0, at the start of their periods; receipts above 0, at the end. Time 0 is the start of period 1. */
  readonly flows: readonly CashFlow[];
  /** Steps of time in a year: days of a 365-day year where there are dates, as in XIRR and XNPV; else the periods in a year. */
  readonly stepsPerYear: number;
}

const DAYS_PER_YEAR = 365;

/** @throws EngineError as `waterfall`. */
export function japanFlows(input: WaterfallInput): JapanFlows {
  const { rows } = waterfall(input);
  const { boundaries } = readProject(input);
  const start = boundaries?.[0] ?? 0;
  const timeOf = (period: number) => (boundaries?.[period] ?? period + start) - start;
  return {
    flows: rows.flatMap(({ period, drawdown, japan }) => [
      { time: timeOf(period - 1), amount: drawdown.neg() },
      { time: timeOf(period), amount: japan },
    ]),
    stepsPerYear: boundaries ? DAYS_PER_YEAR : (input.periodsPerYear ?? 1),
  };
}
