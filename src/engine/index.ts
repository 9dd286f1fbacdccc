/** The door of the engine: the mathematics of the pact, pure and exact. See `waterfall` for the five steps. */
export { EngineError } from './EngineError';
export type { ErrorCode } from './EngineError';
export { MAX_PERIODS } from './limits';
export { DEFAULT_TERMS } from './readTerms';
export { recovery } from './recovery';
export { split } from './split';
export type * from './types';
export { waterfall } from './waterfall';
export { yearFraction } from './yearFraction';
