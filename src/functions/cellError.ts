import { EngineError } from '../engine';
import type { ErrorCode } from '../engine';

/** What a function throws instead of a result: what the cell shows, and why. Excel shows the message of #VALUE! and #N/A only. */
export class CellError extends Error {
  override readonly name = 'CellError';

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Runs a calculation of the engine and turns its typed error into the error of the cell.
 * Anything else that is thrown is a defect of ours and passes unchanged.
 *
 * @param rename gives the engine's message the names that stand in the sheet
 * @throws CellError
 */
export function withCellErrors<Result>(calculate: () => Result, rename: (message: string) => string = String): Result {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof EngineError) throw new CellError(error.code, rename(error.message));
    throw error;
  }
}

/** The error object that Excel turns into an error cell. An unexpected error shows #VALUE! with its own message. */
export function hostError(id: string, error: unknown): CustomFunctions.Error {
  if (error instanceof CellError) return new CustomFunctions.Error(hostCode(error.code), error.message);
  const reason = error instanceof Error ? error.message : String(error);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, `Defect in PACT.${id}, please report it: ${reason}`);
}

function hostCode(code: ErrorCode): CustomFunctions.ErrorCode {
  switch (code) {
    case '#VALUE!':
      return CustomFunctions.ErrorCode.invalidValue;
    case '#NUM!':
      return CustomFunctions.ErrorCode.invalidNumber;
    case '#N/A':
      return CustomFunctions.ErrorCode.notAvailable;
    case '#DIV/0!':
      return CustomFunctions.ErrorCode.divisionByZero;
  }
}
