const NANOSECONDS_PER_MICROSECOND = 1_000;

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/**
 * Nanoseconds of processor time that a call takes: the median of several rounds. Time in which other programs run does not count.
 *
 * @param repeat makes each round long enough for the clock, which counts microseconds
 */
export function medianTime(run: () => unknown, rounds: number, repeat = 1): number {
  return median(Array.from({ length: rounds }, () => timeOf(run, repeat)));
}

/** Two ways to one answer. */
export interface Pair {
  readonly run: () => unknown;
  readonly other: () => unknown;
  /** Calls a round. */
  readonly calls: number;
}

/**
 * How many times as long `run` takes as `other`: by the least time of each, which is what the code costs where nobody disturbs it, and the
 * median of the rounds. A neighbour on the same core makes what keeps a processor busy take up to 1.75 times as long, and what waits for each
 * of its results no longer at all.
 *
 * @returns for each pair its ratios; every round times all pairs, so that each has its share of the quiet moments
 */
export function ratiosOf(pairs: readonly Pair[], rounds: number): { least: number; median: number }[] {
  const times = Array.from({ length: rounds }, () =>
    pairs.map(({ run, other, calls }) => ({ run: elapsed(run, calls), other: elapsed(other, calls) })),
  );
  return pairs.map((_, index) => {
    const ofPair = times.map((round) => round[index] ?? { run: NaN, other: NaN });
    const least = Math.min(...ofPair.map(({ run }) => run)) / Math.min(...ofPair.map(({ other }) => other));
    return { least, median: median(ofPair.map(({ run, other }) => run / other)) };
  });
}

/** By the clock, which tells far shorter times apart. */
function elapsed(run: () => unknown, repeat: number): number {
  const start = performance.now();
  for (let i = 0; i < repeat; i++) run();
  return performance.now() - start;
}

function timeOf(run: () => unknown, repeat: number): number {
  const start = process.cpuUsage();
  for (let i = 0; i < repeat; i++) run();
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * NANOSECONDS_PER_MICROSECOND) / repeat;
}
