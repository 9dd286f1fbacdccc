/** A worker of `simulation.ts`. */
import { parentPort, type MessagePort } from 'node:worker_threads';
import { simulatePaths, type SimulateInput } from '../../src/engine';

export interface PartOfPaths {
  readonly input: SimulateInput;
  readonly firstPath: number;
  readonly count: number;
  readonly answer: MessagePort;
}

parentPort?.on('message', ({ input, firstPath, count, answer }: PartOfPaths) => answer.postMessage(simulatePaths(input, firstPath, count)));
