import { EngineError } from '../engine';

/** The errors a PACT cell can show. Excel itself shows the message of #VALUE! and #N/A only; the pane shows it for all. */
export type CellErrorCode = '#VALUE!' | '#NUM!' | '#N/A' | '#DIV/0!';

/** What a function throws instead of a result: what the cell shows, and why. */
export class CellError extends Error {
  constructor(
    readonly code: CellErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'CellError';
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

function hostCode(code: CellErrorCode): CustomFunctions.ErrorCode {
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
