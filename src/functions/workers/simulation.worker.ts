/** Runs a part of a simulation beside the page. See `simulateInWorkers`. */
import { simulatePaths } from '../../engine';
import type { PartOfSimulation } from './simulateInWorkers';

addEventListener('message', ({ data: { model, firstPath, count, answer } }: MessageEvent<PartOfSimulation>) => {
  try {
    // Copied: once a list was handed over, V8 asks at every access to any list whether it is still there, a seventh of the time of a path.
    answer.postMessage(simulatePaths(model, firstPath, count));
  } catch {
    // The page runs it again and learns the reason in the words of an error that messages do not carry.
    answer.postMessage(null);
  }
});
