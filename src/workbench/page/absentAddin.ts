import type { AddinConnection } from '../transport';

/** What the page has where the add-in is not installed: nothing to wait for, nothing to hear. */
export const ABSENT_ADDIN: AddinConnection = {
  ready: Promise.resolve(),
  log: [],
  runCommand: () => Promise.reject(new Error('The add-in is not here.')),
  focus: () => undefined,
  onLeave: () => () => undefined,
  dispose: () => undefined,
};
