import { MEASURES, sensitivity, simulate } from '../../src/engine';
import { medianTime } from './median';

const ROUNDS = 5;
const NANOSECONDS_PER_MS = 1e6;
/** What a person waits for without losing the thread. */
const LIMIT_MS = 1_000;

const PROJECT = { rate: 0.055, drawdowns: 2_000, profits: Array.from({ length: 30 }, (_, k) => 300 + (k % 7)) };
const steps = (width: number) => Array.from({ length: 11 }, (_, index) => ((index - 5) * width) / 5);

/** The studies of usual size: a grid of 11 × 11 projects of 30 periods for each measure, and 10,000 paths of 30 periods. */
export function studyTimes() {
  const studies = [
    ...MEASURES.map((measure) => ({
      study: `SENSITIVITY 11 × 11 × 30, ${measure}`,
      run: () => sensitivity({ ...PROJECT, profitSteps: steps(0.5), rateSteps: steps(0.02), measure }),
    })),
    { study: 'SIMULATE 10,000 × 30', run: () => simulate({ ...PROJECT, volatility: 0.2, paths: 10_000 }) },
  ];
  return studies.map(({ study, run }) => {
    // The first call of a session compiles as it goes; it is what a person waits for.
    const first = medianTime(run, 1) / NANOSECONDS_PER_MS;
    const later = medianTime(run, ROUNDS) / NANOSECONDS_PER_MS;
    return { study, 'first ms': Math.round(first), 'later ms': Math.round(later), 'limit ms': LIMIT_MS, 'in time': first < LIMIT_MS };
  });
}
