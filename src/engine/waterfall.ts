import { readProject } from './readProject';
import { runProject } from './runProject';
import type { AnnualInput, AnnualWaterfall, CumulativeInput, CumulativeWaterfall, Waterfall, WaterfallInput } from './types';

/**
 * Runs the pact over the life of a project: who receives what in each period, and when Japan has recovered principal plus interest.
 *
 * Each period takes five steps: draw, accrue, losses, distribute, close. They stand in `runPeriods` in this order; what is drawn, accrues
 * and is paid down is a matter of the hurdle, `cumulativeHurdle` or `annualHurdle`.
 *
 * @param input - the project, its timeline and the terms; see `WaterfallInput` for units and ranges.
 * @returns one row a period, the recovery and the totals; the columns of the rows depend on the hurdle, which the result names.
 *   "Not recovered" is a result, never an error.
 * @throws EngineError #VALUE! for a value that is not a number, lengths that differ, no or more than 1,200 periods, an unknown term
 *   or only one of start and dates; #NUM! for a negative rate or drawdown, a share outside 0 to 1, an unknown basis,
 *   dates that do not increase, or an amount beyond 1e300.
 * @example waterfall({ rate: 0.05, drawdowns: 100, profits: [20, 20, 20] }).totals.japan // 30
 */
export function waterfall(input: CumulativeInput): CumulativeWaterfall;
export function waterfall(input: AnnualInput): AnnualWaterfall;
export function waterfall(input: WaterfallInput): Waterfall;
export function waterfall(input: WaterfallInput): Waterfall {
  return runProject(readProject(input));
}
