const NANOSECONDS_PER_MICROSECOND = 1_000;

/**
 * Nanoseconds of processor time that a call takes: the median of several rounds. Time in which other programs run does not count.
 *
 * @param repeat makes each round long enough for the clock, which counts microseconds
 */
export function medianTime(run: () => unknown, rounds: number, repeat = 1): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    for (let i = 0; i < repeat; i++) run();
    const { user, system } = process.cpuUsage(start);
    return ((user + system) * NANOSECONDS_PER_MICROSECOND) / repeat;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}
