import type { Decimal } from 'decimal.js';
import { gridTooLarge, noSteps, notSteps, rateBelowZero, stepTooLow } from './errors';
import { ONE, ZERO } from './exact';
import { readAmount } from './readAmount';
import { flowsOf } from './japanFlows';
import { readProject } from './readProject';
import { readKeyword } from './readTerms';
import { returnOrNull } from './returnOrNull';
import { runProject } from './runProject';
import type { Series, Waterfall, WaterfallInput } from './types';

/**
 * What a grid shows. `recovery`: periods until Japan has recovered, with their fraction. `share`: Japan's part of all distributed cash.
 * `irr`: its return a year, as `irr`. `total`: all that it receives.
 */
export type Measure = 'recovery' | 'share' | 'irr' | 'total';

export interface SensitivityInput extends WaterfallInput {
  /** Changes of every profit in proportion, at least −1: −0.1 is 10% less, and 10% smaller losses. */
  readonly profitSteps: Series;
  /** Added to the rate of every period: 0.01 is one percentage point more. */
  readonly rateSteps: Series;
  /** Default `recovery`. */
  readonly measure?: Measure | null | undefined;
}

export interface Sensitivity {
  readonly measure: Measure;
  readonly profitSteps: readonly Decimal[];
  readonly rateSteps: readonly Decimal[];
  /** One row a profit step, one column a rate step; null where there is no answer. */
  readonly cells: readonly (readonly (Decimal | null)[])[];
}

export const MEASURES: readonly Measure[] = ['recovery', 'share', 'irr', 'total'];

/** Of all cells together: a few seconds of work, such as 30 by 30 cells of 110 periods. */
const MAX_CELL_PERIODS = 100_000;

/**
 * One result of the pact for every pair of a change of the profits and a change of the rate. Each cell is the waterfall of a whole project.
 *
 * @param input - as for `waterfall`, with the steps and what to measure; a blank step is 0, the project as it stands. Amounts of a ledger are
 *   rounded after the change.
 * @returns the steps and the cells. A cell is null where Japan does not recover, nothing is distributed or there is no return.
 * @throws EngineError as `waterfall`; #VALUE! without steps, for a step that is not a number, an unknown measure, or more than 100,000
 *   periods in all cells together;
 *   #NUM! for a profit step below −1 or a rate step that takes the rate of any period below 0.
 * @example sensitivity({ rate: 0.05, drawdowns: 100, profits: [240], profitSteps: [0, 0.1], rateSteps: [0], measure: 'total' }).cells // 108, 110.4
 */
export function sensitivity({ profitSteps, rateSteps, measure, ...input }: SensitivityInput): Sensitivity {
  const cells = countCells({ profitSteps, rateSteps });
  const project = readProject(input);
  const { profits, rates } = project;
  if (cells * profits.length > MAX_CELL_PERIODS) throw gridTooLarge(cells, profits.length, MAX_CELL_PERIODS);
  const chosen = readKeyword(measure ?? 'recovery', 'measure', MEASURES);
  const changes = readSteps(profitSteps, 'profitSteps');
  const additions = readSteps(rateSteps, 'rateSteps');
  const changedProfits = changes.map((change, index) => scaled(profits, change, index));
  const changedRates = additions.map((addition, index) => raised(rates, addition, index));
  const measureOf: Readonly<Record<Measure, (waterfall: Waterfall) => Decimal | null>> = {
    recovery: ({ recovery }) => recovery.fractional,
    share: ({ totals }) => totals.japanShare,
    irr: (waterfall) => returnOrNull(flowsOf(waterfall, { ...input, ...project })),
    total: ({ totals }) => totals.japan,
  };
  return {
    measure: chosen,
    profitSteps: changes,
    rateSteps: additions,
    cells: changedProfits.map((changed) =>
      changedRates.map((raised) => measureOf[chosen](runProject({ ...project, profits: changed, rates: raised }))),
    ),
  };
}

/** Whether the input is a grid that is not too large, of a known measure; `sensitivity` says what is wrong with others. */
export function fitsGrid({ profitSteps, rateSteps, profits, measure }: SensitivityInput): boolean {
  const [rows, columns, periods] = [profitSteps, rateSteps, profits].map((series) => (Array.isArray(series) ? series.length : 0));
  const size = (rows ?? 0) * (columns ?? 0) * (periods ?? 0);
  return size > 0 && size <= MAX_CELL_PERIODS && MEASURES.includes(measure ?? 'recovery');
}

function countCells(axes: Readonly<Record<string, unknown>>): number {
  const sizes = Object.entries(axes).map(([argument, steps]) => {
    if (!Array.isArray(steps)) throw notSteps(argument);
    if (steps.length === 0) throw noSteps(argument);
    return steps.length;
  });
  return sizes.reduce((product, size) => product * size, 1);
}

function readSteps(steps: Series, argument: string): Decimal[] {
  return Array.from(steps, (step, index) => (step === null || step === '' ? ZERO : readAmount(step, argument, index + 1)));
}

function scaled(profits: readonly Decimal[], change: Decimal, index: number): Decimal[] {
  if (change.lt(-1)) throw stepTooLow(String(change), 'profitSteps', index + 1);
  return profits.map((profit, period) => readAmount(profit.times(ONE.plus(change)), 'profits', period + 1));
}

function raised(rates: readonly Decimal[], addition: Decimal, index: number): Decimal[] {
  return rates.map((rate, period) => {
    const changed = rate.plus(addition);
    if (changed.lt(0)) throw rateBelowZero(String(addition), 'rateSteps', index + 1, String(changed), period + 1);
    return readAmount(changed, 'rate', period + 1);
  });
}
