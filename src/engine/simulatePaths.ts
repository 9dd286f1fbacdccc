import { resultTooLarge } from './errors';
import { pathModel } from './pathModel';
import type { CheckedProject } from './readProject';
import { readProject } from './readProject';
import { readNonNegative } from './readAmount';
import { readWholeNumber } from './readWholeNumber';
import { runPath } from './runPath';
import { runProject } from './runProject';
import { drawShocks } from './shocks';
import type { ShockSource } from './shocks';
import type { Amount, WaterfallInput } from './types';

export interface SimulateInput extends WaterfallInput {
  /** Standard deviation of the logarithm of the profit of each period, at least 0: 0.2 is about 20%. */
  readonly volatility: Amount;
  /** How often the project is run: a whole number from 1 to 100,000; default 10,000. */
  readonly paths?: number | null | undefined;
  /** Chooses the random numbers: a whole number from 0 to 4,294,967,295; default 1. */
  readonly seed?: number | null | undefined;
}

/** What some paths of a simulation came to, in their order. */
export interface PathBlock {
  /** From 0. */
  readonly firstPath: number;
  /** Periods until recovery, with the fraction of the last; Infinity where Japan has not recovered. */
  readonly recovery: Float64Array;
  /** What Japan receives in total. */
  readonly japan: Float64Array;
}

const MAX_PATHS = 100_000;
const DEFAULT_PATHS = 10_000;
const LARGEST_SEED = 0xffffffff;
const DEFAULT_SEED = 1;

/**
 * Some paths of a simulation. A path depends on its own number and the seed alone, so that any number of workers may take any parts of the
 * whole: the blocks together are the same. `summarisePaths` sums them up.
 *
 * @param input - as for `simulate`.
 * @param firstPath - a whole number from 0.
 * @param count - a whole number, at least 1; the last path is at most number paths − 1.
 * @throws EngineError as `simulate`; #NUM! where there are no such paths.
 * @example simulatePaths({ rate: 0.05, drawdowns: 100, profits: [240], volatility: 0 }, 0, 2).japan // 108, 108
 */
export function simulatePaths(input: SimulateInput, firstPath: number, count: number): PathBlock {
  const project = readProject(input);
  const { paths, ...source } = readSimulation(input);
  const first = readWholeNumber(firstPath, 'firstPath', 0, paths - 1);
  const size = readWholeNumber(count, 'count', 1, paths - first);
  const block = { firstPath: first, recovery: new Float64Array(size), japan: new Float64Array(size) };
  if (source.volatility === 0) fillWithCertain(project, block);
  else fillWithRandom(project, source, block);
  for (const total of block.japan) if (!Number.isFinite(total)) throw resultTooLarge();
  return block;
}

/** @throws EngineError #VALUE! where a value is not a number, #NUM! where it is out of range. */
export function readSimulation({ volatility, paths, seed }: Pick<SimulateInput, 'volatility' | 'paths' | 'seed'>) {
  return {
    volatility: readNonNegative(volatility, 'volatility').toNumber(),
    paths: readWholeNumber(paths ?? DEFAULT_PATHS, 'paths', 1, MAX_PATHS),
    seed: readWholeNumber(seed ?? DEFAULT_SEED, 'seed', 0, LARGEST_SEED),
  };
}

function fillWithRandom(project: CheckedProject, source: ShockSource, block: PathBlock): void {
  const model = pathModel(project);
  const shocks = new Float64Array(project.profits.length);
  for (let index = 0; index < block.japan.length; index += 1) {
    drawShocks(source, block.firstPath + index, shocks);
    runPath(model, shocks, block, index);
  }
}

/** Without volatility every path is the project as it stands: its exact waterfall, ledger and all. */
function fillWithCertain(project: CheckedProject, { recovery, japan }: PathBlock): void {
  const exact = runProject(project);
  recovery.fill(exact.recovery.fractional?.toNumber() ?? Infinity);
  japan.fill(exact.totals.japan.toNumber());
}
