import { missingPath } from './errors';
import type { PathBlock } from './simulatePaths';

/** Values that 10, 50 and 90 percent of the paths do not exceed. */
export interface Percentiles<Value> {
  readonly p10: Value;
  readonly p50: Value;
  readonly p90: Value;
}

export interface PathSummary {
  /** Of all paths, those in which Japan has recovered by the end of the timeline: from 0 to 1. */
  readonly recoveredShare: number;
  /** Periods until recovery. Paths without recovery come last; null where the percentile is one of them. */
  readonly recovery: Percentiles<number | null>;
  /** What Japan receives in total. */
  readonly japan: Percentiles<number> & { readonly mean: number };
}

/**
 * Sums up the paths of a simulation, however they were divided into blocks.
 *
 * A percentile is by nearest rank: the smallest value of a path that at least so many percent of the paths do not exceed.
 *
 * @param blocks - of one simulation, in any order; together they are all paths from 0 on, each once.
 * @throws EngineError #VALUE! where a path is missing or there twice.
 * @example summarisePaths([simulatePaths(input, 500, 500), simulatePaths(input, 0, 500)])
 */
export function summarisePaths(blocks: readonly PathBlock[]): PathSummary {
  const inOrder = [...blocks].sort((one, other) => one.firstPath - other.firstPath);
  let paths = 0;
  for (const { firstPath, japan } of inOrder) {
    if (firstPath !== paths) throw missingPath(paths, firstPath);
    paths += japan.length;
  }
  if (paths === 0) throw missingPath(0);
  const recovery = joined(inOrder.map((block) => block.recovery));
  const japan = joined(inOrder.map((block) => block.japan));
  return {
    recoveredShare: recovery.reduce((count, periods) => (periods < Infinity ? count + 1 : count), 0) / paths,
    recovery: percentilesOf(recovery, (value) => (Number.isFinite(value) ? value : null)),
    japan: { ...percentilesOf(japan, (value) => value), mean: meanOf(japan) },
  };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function percentilesOf<Value>(values: Float64Array, show: (value: number) => Value): Percentiles<Value> {
  const apart = values.slice();
  const percentile = (percent: number) => show(atRank(apart, Math.ceil((apart.length * percent) / 100) - 1));
  return { p10: percentile(10), p50: percentile(50), p90: percentile(90) };
}

/** The value that would have this rank, from 0, if they were sorted: Hoare's FIND, which moves smaller ones before it and larger ones behind. */
function atRank(values: Float64Array, rank: number): number {
  let first = 0;
  let last = values.length - 1;
  while (first < last) {
    const pivot = values[rank] ?? 0;
    let low = first;
    let high = last;
    while (low <= high) {
      while ((values[low] ?? 0) < pivot) low += 1;
      while ((values[high] ?? 0) > pivot) high -= 1;
      if (low <= high) {
        const moved = values[low] ?? 0;
        values[low++] = values[high] ?? 0;
        values[high--] = moved;
      }
    }
    if (high < rank) first = low;
    if (low > rank) last = high;
  }
  return values[rank] ?? 0;
}

/** Path by path, so that the mean of equal values is that value, and nothing overflows on the way. */
function meanOf(values: Float64Array): number {
  return values.reduce((mean, value, index) => mean + (value - mean) / (index + 1), 0);
}
