import { MEASURES, sensitivity, simulate } from '../../src/engine';
import { sensitivityInDoubles } from '../../src/engine/inDoubles';
import { medianTime } from './median';

const ROUNDS = 5;
const NANOSECONDS_PER_MS = 1e6;
/** What a person waits for without losing the thread. */
const LIMIT_MS = 1_000;

const PROJECT = { rate: 0.055, drawdowns: 2_000, profits: Array.from({ length: 30 }, (_, k) => 300 + (k % 7)) };
const LONG_PROJECT = { ...PROJECT, profits: Array.from({ length: 120 }, (_, k) => 100 + (k % 7)) };
/** From −width to width, as a sheet calculates them. */
const steps = (count: number, width: number) => Array.from({ length: count }, (_, index) => (index / (count - 1) - 0.5) * 2 * width);
const grid = (count: number) => ({ profitSteps: steps(count, 0.5), rateSteps: steps(count, 0.02) });

/** The studies of usual size by decimals alone, which is what answers first in a session; and larger ones as they are answered later. */
export function studyTimes() {
  const studies = [
    ...MEASURES.map((measure) => ({
      study: `SENSITIVITY 11 × 11 × 30 by decimals, ${measure}`,
      run: () => sensitivity({ ...PROJECT, ...grid(11), measure }),
    })),
    ...MEASURES.filter((measure) => measure !== 'irr').map((measure) => ({
      study: `SENSITIVITY 21 × 21 × 120, ${measure}`,
      run: () => sensitivityInDoubles({ ...LONG_PROJECT, ...grid(21), measure }),
    })),
    { study: 'SIMULATE 10,000 × 30', run: () => simulate({ ...PROJECT, volatility: 0.2, paths: 10_000 }) },
    { study: 'SIMULATE 100,000 × 30', run: () => simulate({ ...PROJECT, volatility: 0.2, paths: 100_000 }) },
  ];
  return studies.map(({ study, run }) => {
    // The first call of a session compiles as it goes, partly in other threads; it is what a person waits for.
    const start = performance.now();
    run();
    const first = performance.now() - start;
    const later = medianTime(run, ROUNDS) / NANOSECONDS_PER_MS;
    return { study, 'first ms': Math.round(first), 'later ms': Math.round(later), 'limit ms': LIMIT_MS, 'in time': first < LIMIT_MS };
  });
}
