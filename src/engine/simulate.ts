import { simulatePaths } from './simulatePaths';
import type { PathBlock } from './simulatePaths';
import { simulationModel } from './simulationModel';
import type { SimulateInput, SimulationModel } from './simulationModel';
import type { PathSummary } from './summarisePaths';
import { summarisePaths } from './summarisePaths';

export interface Simulation extends PathSummary {
  readonly paths: number;
  readonly seed: number;
}

/**
 * The pact under uncertain profits: how likely Japan is to recover in time, when, and what it receives.
 *
 * On each path the profit of period k is P_k · exp(σ z − σ²/2), with an independent standard normal z for every period: a lognormal shock of
 * mean 1, so that the expected profit is P_k. Losses are scaled as profits are. σ is the volatility per period, whatever its length.
 *
 * The random numbers are Philox4x32-10 (Salmon and others, 2011), made normal by AS 241 (Wichura, 1988), with nothing but IEEE 754
 * arithmetic: the same seed gives the same answer, bit for bit, on every platform. The paths run in doubles and are not rounded to the unit
 * of a ledger: shocks are random, so the last digits mean nothing. Without volatility every path is the exact waterfall.
 *
 * It returns when all paths have run: 10,000 paths of 30 periods take some hundredths of a second, of 1,200 periods a second or two. Give
 * parts of a long simulation to workers: read it with `simulationModel`, run parts with `simulatePaths`, and put them together with
 * `simulationOf`.
 *
 * @param input - as for `waterfall`, with the volatility, the number of paths and the seed.
 * @returns the share of paths with recovery, and the percentiles of the recovery period and of Japan's total, as doubles; amounts in the
 *   unit of the profits. `p10` is the value that 10% of the paths do not exceed: for recovery an early period, for Japan a poor result.
 * @throws EngineError as `waterfall`; #NUM! where the volatility is negative, paths is not a whole number from 1 to 100,000 or seed is not
 *   one from 0 to 4,294,967,295, or a total is too large for a double.
 * @example simulate({ rate: 0.05, drawdowns: 100, profits: [240], volatility: 0 }).japan.p50 // 108
 */
export function simulate(input: SimulateInput): Simulation {
  const model = simulationModel(input);
  return simulationOf(model, [simulatePaths(model, 0, model.paths)]);
}

/**
 * The simulation from its paths, in however many blocks they were run.
 *
 * @param model - of `simulationModel`.
 * @param blocks - of `simulatePaths` for the same model, in any order; together they are all paths.
 * @throws EngineError #VALUE! where a path is missing or there twice.
 * @example simulationOf(model, [simulatePaths(model, 0, 5_000), simulatePaths(model, 5_000, 5_000)])
 */
export function simulationOf({ paths, seed }: SimulationModel, blocks: readonly PathBlock[]): Simulation {
  return { ...summarisePaths(blocks), paths, seed };
}
