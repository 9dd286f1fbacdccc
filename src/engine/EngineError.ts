/** The Excel error that a bad input or a question without an answer shows in its cell. */
export type ErrorCode = '#VALUE!' | '#NUM!' | '#N/A' | '#DIV/0!';

/** The one error that the engine throws. Its message names the argument, the position in it and the broken rule. */
export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** The argument or term at fault, by its name in the engine's interface. */
    readonly argument?: string,
    /** Where in the argument the fault is, from 1. */
    readonly position?: number,
    /** Of a pool: the project whose argument it is, from 1. */
    readonly project?: number,
  ) {
    super(message);
  }
}
