import { EngineError } from '../engine';
import type { ErrorCode } from '../engine';

/** What of a call an error is about. Positions count from 1. */
export interface FaultPlace {
  /** The name of the parameter. */
  readonly argument: string;
  /** Of a cell of the argument, counted row by row. */
  readonly item?: number;
  /** Of a cell, or of a whole row, of an argument that is read as a table. */
  readonly row?: number;
  readonly column?: number;
  /** The term of a range of terms, by its name. */
  readonly term?: string;
}

/** What a function throws instead of a result: what the cell shows, and why. Excel shows the message of #VALUE! and #N/A only. */
export class CellError extends Error {
  override readonly name = 'CellError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Where the fault is; undefined where no argument alone is to blame. */
    readonly place?: FaultPlace,
  ) {
    super(message);
  }
}

/** Reads a part of an argument: an error that does not say more is about this place. */
export function atPlace<Result>(place: FaultPlace, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof CellError && !error.place) throw new CellError(error.code, error.message, place);
    throw error;
  }
}

/** Gives the error of the engine the names and places that stand in the sheet. */
export interface SheetNames {
  message(message: string): string;
  place(error: EngineError): FaultPlace | undefined;
}

/**
 * Runs a calculation of the engine and turns its typed error into the error of the cell.
 * Anything else that is thrown is a defect of ours and passes unchanged.
 *
 * @throws CellError
 */
export function withCellErrors<Result>(calculate: () => Result, names: SheetNames): Result {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof EngineError) throw new CellError(error.code, names.message(error.message), names.place(error));
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
