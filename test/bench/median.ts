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

/** How many times as long `run` takes as `other`: the median of rounds that time both, so that a processor which slows down meanwhile slows both. */
export function medianRatio(run: () => unknown, other: () => unknown, rounds: number, repeat = 1): number {
  return median(Array.from({ length: rounds }, () => timeOf(run, repeat) / timeOf(other, repeat)));
}

function timeOf(run: () => unknown, repeat: number): number {
  const start = process.cpuUsage();
  for (let i = 0; i < repeat; i++) run();
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * NANOSECONDS_PER_MICROSECOND) / repeat;
}
