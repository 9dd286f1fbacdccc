import { resultTooLarge } from './errors';
import type { PathModel } from './pathModel';
import { readWholeNumber } from './readWholeNumber';
import { runPath } from './runPath';
import { drawShocks } from './shocks';
import type { ShockSource } from './shocks';
import type { SimulationModel } from './simulationModel';

/** What some paths of a simulation came to, in their order: see `PathOutcome`. */
export interface PathBlock {
  /** From 0. */
  readonly firstPath: number;
  readonly recovery: Float64Array;
  readonly japan: Float64Array;
}

/**
 * Some paths of a simulation. A path depends on its own number and the seed alone, so that any number of workers may take any parts of the
 * whole: the blocks together are the same. `simulationOf` puts them together.
 *
 * @param model - of `simulationModel`.
 * @param firstPath - a whole number from 0.
 * @param count - a whole number, at least 1; the last path is at most number paths − 1.
 * @throws EngineError #NUM! where there are no such paths, or a total is too large for a double.
 * @example simulatePaths(simulationModel({ rate: 0.05, drawdowns: 100, profits: [240], volatility: 0 }), 0, 2).japan // 108, 108
 */
export function simulatePaths({ paths, path, ...source }: SimulationModel, firstPath: number, count: number): PathBlock {
  const first = readWholeNumber(firstPath, 'firstPath', 0, paths - 1);
  const size = readWholeNumber(count, 'count', 1, paths - first);
  // Put into an object at the end: V8 forgets what the fields of one hold when it makes the second, and throws away what reads them.
  const recovery = new Float64Array(size);
  const japan = new Float64Array(size);
  if ('japan' in path) {
    recovery.fill(path.recovery);
    japan.fill(path.japan);
  } else {
    fillWithRandom(path, source, first, recovery, japan);
  }
  for (const total of japan) if (!Number.isFinite(total)) throw resultTooLarge();
  return { firstPath: first, recovery, japan };
}

function fillWithRandom(model: PathModel, source: ShockSource, firstPath: number, recovery: Float64Array, japan: Float64Array): void {
  const shocks = new Float64Array(model.profits.length);
  for (let index = 0; index < japan.length; index += 1) {
    drawShocks(source, firstPath + index, shocks);
    runPath(model, shocks, recovery, japan, index);
  }
}
