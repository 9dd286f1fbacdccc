import { pathModel } from './pathModel';
import type { PathModel } from './pathModel';
import { readNonNegative } from './readAmount';
import { readProject } from './readProject';
import { readWholeNumber } from './readWholeNumber';
import { runProject } from './runProject';
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

/** What a path of a simulation comes to. */
export interface PathOutcome {
  /** Periods until recovery, with the fraction of the last; Infinity where Japan has not recovered. */
  readonly recovery: number;
  /** What Japan receives in total. */
  readonly japan: number;
}

/** A simulation that was read and checked: numbers, switches and lists of numbers, so that a message can take it to a worker. */
export interface SimulationModel extends ShockSource {
  readonly paths: number;
  /** What the paths have in common: the project, or, without volatility, what each of them comes to. */
  readonly path: PathModel | PathOutcome;
}

const MAX_PATHS = 100_000;
/** Where nobody says how many. */
export const DEFAULT_PATHS = 10_000;
const LARGEST_SEED = 0xffffffff;
const DEFAULT_SEED = 1;

/**
 * Reads a simulation, once for all of its paths: `simulatePaths` runs some of them, `simulationOf` puts them together.
 *
 * @throws EngineError as `waterfall`; #NUM! where the volatility is negative, paths is not a whole number from 1 to 100,000 or seed is not
 *   one from 0 to 4,294,967,295.
 * @example simulationModel({ rate: 0.05, drawdowns: 100, profits: [240], volatility: 0 }).paths // 10,000
 */
export function simulationModel(input: SimulateInput): SimulationModel {
  const project = readProject(input);
  const volatility = readNonNegative(input.volatility, 'volatility').toNumber();
  const paths = readWholeNumber(input.paths ?? DEFAULT_PATHS, 'paths', 1, MAX_PATHS);
  const seed = readWholeNumber(input.seed ?? DEFAULT_SEED, 'seed', 0, LARGEST_SEED);
  return { volatility, paths, seed, path: volatility === 0 ? certainOutcome(project) : pathModel(project) };
}

/** Without volatility every path is the project as it stands: its exact waterfall, ledger and all. */
function certainOutcome(project: ReturnType<typeof readProject>): PathOutcome {
  const { recovery, totals } = runProject(project);
  return { recovery: recovery.fractional?.toNumber() ?? Infinity, japan: totals.japan.toNumber() };
}
