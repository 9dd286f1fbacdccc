/** A worker of `simulation.ts`. */
import { parentPort } from 'node:worker_threads';
import { simulatePaths, type SimulateInput } from '../../src/engine';

export interface PartOfPaths {
  readonly input: SimulateInput;
  readonly firstPath: number;
  readonly count: number;
}

parentPort?.on('message', ({ input, firstPath, count }: PartOfPaths) => parentPort?.postMessage(simulatePaths(input, firstPath, count)));
