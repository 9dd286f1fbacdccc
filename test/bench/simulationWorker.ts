/** A worker of `simulation.ts`. */
import { parentPort } from 'node:worker_threads';
import { simulatePaths, type SimulateInput } from '../../src/engine';

export interface PartOfPaths {
  readonly input: SimulateInput;
  readonly firstPath: number;
  readonly count: number;
}

parentPort?.on('message', ({ input, firstPath, count }: PartOfPaths) => {
  const block = simulatePaths(input, firstPath, count);
  parentPort?.postMessage(block, [block.recovery.buffer, block.japan.buffer] as ArrayBuffer[]);
});
