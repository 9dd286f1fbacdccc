import type { PathBlock, SimulationModel } from '../../engine';
import { runInParts } from './runInParts';

/** What a worker is asked for, and where it answers: with a `PathBlock`, or null where it cannot. */
export interface PartOfSimulation {
  readonly model: SimulationModel;
  readonly firstPath: number;
  readonly count: number;
  readonly answer: MessagePort;
}

const MOST_WORKERS = 4;

let workers: Worker[] = [];

/**
 * All paths of a simulation, in blocks from several processors and in any order: the same to the last bit as from one.
 *
 * @returns a promise that is rejected where a worker cannot begin or answer.
 */
export function simulateInWorkers(model: SimulationModel): Promise<readonly PathBlock[]> {
  const number = Math.min(MOST_WORKERS, Math.max(2, navigator.hardwareConcurrency));
  while (workers.length < number) workers.push(startWorker());
  return runInParts(model.paths, workers, (worker, firstPath, count) => runPart(worker, model, firstPath, count));
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./simulation.worker.ts', import.meta.url));
  // One that failed is not asked again.
  worker.addEventListener('error', () => (workers = workers.filter((other) => other !== worker)));
  return worker;
}

function runPart(worker: Worker, model: SimulationModel, firstPath: number, count: number): Promise<PathBlock> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('A worker of the simulation does not answer'));
    worker.addEventListener('error', fail);
    port1.onmessage = ({ data }: MessageEvent<PathBlock | null>) => {
      worker.removeEventListener('error', fail);
      port1.close();
      if (data) resolve(data);
      else fail();
    };
    worker.postMessage({ model, firstPath, count, answer: port2 } satisfies PartOfSimulation, [port2]);
  });
}
