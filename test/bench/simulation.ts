import { deepStrictEqual } from 'node:assert';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { simulate, simulationOf, type PathBlock, type SimulateInput } from '../../src/engine';
import { median } from './median';
import type { PartOfPaths } from './simulationWorker';

const ROUNDS = 9;
const PATHS = 100_000;
const INPUT: SimulateInput = {
  rate: 0.055,
  drawdowns: 2_000,
  profits: Array.from({ length: 30 }, () => 300),
  volatility: 0.2,
  paths: PATHS,
};

function runPart(worker: Worker, part: PartOfPaths): Promise<PathBlock> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.postMessage(part);
  });
}

async function byWorkers(workers: readonly Worker[]) {
  const half = PATHS / 2;
  const blocks = workers.map((worker, index) => runPart(worker, { input: INPUT, firstPath: index * half, count: half }));
  return simulationOf(INPUT, await Promise.all(blocks));
}

async function elapsed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** SIMULATE on one processor and by two workers, in pairs of one run. Throws where the answers are not the same. */
export async function simulationTimes() {
  // Bundled beside the script that runs.
  const workers = [0, 1].map(() => new Worker(path.join(__dirname, 'simulationWorker.js')));
  // Both have compiled what they run before it is measured.
  deepStrictEqual(await byWorkers(workers), simulate(INPUT));
  const [alone, together]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(await elapsed(() => simulate(INPUT)));
    together.push(await elapsed(() => byWorkers(workers)));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  const ratios = alone.map((time, round) => time / (together[round] ?? NaN));
  return {
    study: `SIMULATE ${PATHS.toLocaleString('en-US')} × 30`,
    'one processor, ms': Math.round(median(alone)),
    'two workers, ms': Math.round(median(together)),
    'times faster, in pairs': median(ratios).toFixed(2),
  };
}
