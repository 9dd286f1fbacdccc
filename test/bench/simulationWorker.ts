/** A worker of `simulation.ts`. */
import { parentPort, type MessagePort } from 'node:worker_threads';
import { simulatePaths, type SimulationModel } from '../../src/engine';

export interface PartOfPaths {
  readonly model: SimulationModel;
  readonly firstPath: number;
  readonly count: number;
  readonly answer: MessagePort;
}

parentPort?.on('message', ({ model, firstPath, count, answer }: PartOfPaths) => answer.postMessage(simulatePaths(model, firstPath, count)));
