/** Runs a part of a simulation beside the page. See `simulateInWorkers`. */
import { simulatePaths } from '../../engine';
import type { PartOfSimulation } from './simulateInWorkers';

addEventListener('message', ({ data: { input, firstPath, count, answer } }: MessageEvent<PartOfSimulation>) => {
  try {
    const block = simulatePaths(input, firstPath, count);
    answer.postMessage(block, [block.recovery.buffer, block.japan.buffer]);
  } catch {
    // The page runs it again and learns the reason in the words of an error that messages do not carry.
    answer.postMessage(null);
  }
});
