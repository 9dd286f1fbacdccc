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
 * @example summarisePaths([simulatePaths(model, 500, 500), simulatePaths(model, 0, 500)])
 */
export function summarisePaths(blocks: readonly PathBlock[]): PathSummary {
  const inOrder = [...blocks].sort((one, other) => one.firstPath - other.firstPath);
  let paths = 0;
  for (const { firstPath, japan } of inOrder) {
    if (firstPath !== paths) throw missingPath(paths, firstPath);
    paths += japan.length;
  }
  if (paths === 0) throw missingPath(0);
  const recovery = new Float64Array(paths);
  const japan = new Float64Array(paths);
  for (const block of inOrder) {
    recovery.set(block.recovery, block.firstPath);
    japan.set(block.japan, block.firstPath);
  }
  let recovered = 0;
  let mean = 0;
  for (let path = 0; path < paths; path += 1) {
    recovered += Number((recovery[path] ?? 0) < Infinity);
    // So the mean of equal values is that value, and nothing overflows on the way.
    mean += ((japan[path] ?? 0) - mean) / (path + 1);
  }
  return {
    recoveredShare: recovered / paths,
    recovery: percentilesOf(recovery, (value) => (value < Infinity ? value : null)),
    japan: { ...percentilesOf(japan, (value) => value), mean },
  };
}

/** Moves the values. */
function percentilesOf<Value>(values: Float64Array, show: (value: number) => Value): Percentiles<Value> {
  const rankOf = (percent: number) => Math.ceil((values.length * percent) / 100) - 1;
  const middle = rankOf(50);
  const last = values.length - 1;
  // The middle first: each of the others needs only a half then.
  const p50 = show(atRank(values, middle, 0, last));
  return { p10: show(atRank(values, rankOf(10), 0, middle)), p50, p90: show(atRank(values, rankOf(90), middle, last)) };
}

const WORTH_SAMPLE = 2_000;

/**
 * The value that would have this rank, from 0, if those from first to last were sorted. Moves smaller ones before it and larger ones behind.
 *
 * Source: Hoare's FIND (Algorithm 65, Communications of the ACM 4, 1961), with the pivot of Floyd and Rivest's SELECT (Algorithm 489, 18,
 * 1975): that of a sample, a little nearer the middle than the rank is, so that all beyond it are done with in one pass.
 */
function atRank(values: Float64Array, rank: number, first: number, last: number): number {
  while (first < last) {
    const size = last - first + 1;
    if (size > WORTH_SAMPLE) {
      const sample = size >> 6;
      const start = rank - Math.round(sample * (0.06 + (0.88 * (rank - first)) / size));
      atRank(values, rank, Math.max(first, start), Math.min(last, start + sample));
    }
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
