import type { PathBlock } from '../../engine';

/** Even the last parts are worth their message. */
const MOST_PARTS = 64;
/** One runs and one waits, because the page may be slow to take an answer and ask again. */
const PARTS_AT_ONCE = 2;

/**
 * Has workers run all paths of a simulation, each taking another part when it ends one. The parts get smaller towards the end, so that all
 * workers end together even where one processor is faster than another.
 *
 * @param paths - at least 1
 * @param workers - at least 1; each runs in turn what it is asked
 * @param run - the part of `count` paths from `firstPath` on, by this worker
 * @returns a promise that is rejected as that of `run` is; no further part is begun then.
 */
export async function runInParts<Worker>(
  paths: number,
  workers: readonly Worker[],
  run: (worker: Worker, firstPath: number, count: number) => Promise<PathBlock>,
): Promise<readonly PathBlock[]> {
  const blocks: PathBlock[] = [];
  const takers = Array.from({ length: PARTS_AT_ONCE }, () => workers).flat();
  const fewest = Math.ceil(paths / MOST_PARTS);
  let next = 0;
  const takeParts = async (worker: Worker) => {
    while (next < paths) {
      const left = paths - next;
      const count = Math.min(left, Math.max(fewest, Math.ceil(left / takers.length)));
      const firstPath = next;
      next += count;
      blocks.push(await run(worker, firstPath, count));
    }
  };
  try {
    await Promise.all(takers.map(takeParts));
  } finally {
    next = paths;
  }
  return blocks;
}
