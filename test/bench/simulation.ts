import { deepStrictEqual } from 'node:assert';
import { once } from 'node:events';
import path from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { simulate, simulationModel, simulationOf, type PathBlock, type SimulateInput } from '../../src/engine';
import { runInParts } from '../../src/functions/workers/runInParts';
import { median } from './median';
import type { PartOfPaths } from './simulationWorker';

const ROUNDS = 15;
const PATHS = 100_000;
const INPUT: SimulateInput = {
  rate: 0.055,
  drawdowns: 2_000,
  profits: Array.from({ length: 30 }, () => 300),
  volatility: 0.2,
  paths: PATHS,
};

async function runPart(worker: Worker, part: Omit<PartOfPaths, 'answer'>): Promise<PathBlock> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ ...part, answer: port2 } satisfies PartOfPaths, [port2]);
  const [block] = (await once(port1, 'message')) as [PathBlock];
  port1.close();
  return block;
}

async function byWorkers(workers: readonly Worker[]) {
  const model = simulationModel(INPUT);
  const blocks = await runInParts(PATHS, workers, (worker, firstPath, count) => runPart(worker, { model, firstPath, count }));
  return simulationOf(model, blocks);
}

/** Every worker runs all of it, with nothing shared: what the processors give at most. */
function everyWorker(workers: readonly Worker[]) {
  const model = simulationModel(INPUT);
  return Promise.all(workers.map((worker) => runPart(worker, { model, firstPath: 0, count: PATHS })));
}

async function elapsed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** SIMULATE on one processor and by two workers, in rounds of one run. Throws where the answers are not the same. */
export async function simulationTimes() {
  // Bundled beside the script that runs.
  const workers = [0, 1].map(() => new Worker(path.join(__dirname, 'simulationWorker.js')));
  // Both have compiled what they run before it is measured.
  deepStrictEqual(await byWorkers(workers), simulate(INPUT));
  const [alone, together, twice]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(await elapsed(() => simulate(INPUT)));
    together.push(await elapsed(() => byWorkers(workers)));
    twice.push(await elapsed(() => everyWorker(workers)));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  const timesFaster = (times: readonly number[], runs: number) =>
    median(alone.map((time, round) => (runs * time) / (times[round] ?? NaN))).toFixed(2);
  const [leastAlone, leastTogether] = [Math.min(...alone), Math.min(...together)];
  return {
    study: `SIMULATE ${PATHS.toLocaleString('en-US')} × 30`,
    'one processor, ms': Math.round(median(alone)),
    'two workers, ms': Math.round(median(together)),
    'times faster': timesFaster(together, 1),
    'two at once, times faster': timesFaster(twice, 2),
    'least, ms': `${Math.round(leastAlone)} and ${Math.round(leastTogether)}`,
    'least, times faster': (leastAlone / leastTogether).toFixed(2),
  };
}
