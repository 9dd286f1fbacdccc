/** Between the engine's values and the plain ones of a custom function. */
import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import type { Argument, ArgumentCell, ResultCell } from '../../book/functions';

/** The cell whose formula calls: zero-based, by sheet id. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell gets: one value, or rows of values that spill. */
export type CellResult = ResultCell | readonly (readonly ResultCell[])[];

/** Answers a call at once. It never throws: an exception here would end every later calculation of the workbook. */
export type Run = (cell: CallingCell, args: readonly Argument[]) => CellResult;

/**
 * A custom function as the engine calls it. Univer's own registration is not exact enough: it hands over a blank cell and an omitted
 * argument as 0, an error as a text, and reads numbers into texts that come back.
 */
export class ExactFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly run: Run,
  ) {
    super(name);
  }

  override calculate(...received: BaseValueObject[]): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    return toEngine(this.run(cell, received.map(fromEngine)));
  }
}

function fromEngine(value: BaseValueObject): Argument {
  return value.isArray() ? value.getArrayValue().map((row) => row.map(argumentCell)) : argumentCell(value);
}

function argumentCell(value: Nullable<BaseValueObject>): ArgumentCell {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  if (value.isLambda()) return { error: ErrorType.VALUE };
  return value.getValue();
}

function toEngine(result: CellResult): BaseValueObject {
  if (!isRows(result)) return valueObject(result);
  const columns = Math.max(0, ...result.map((row) => row.length));
  if (columns === 0) return ErrorValueObject.create(ErrorType.CALC);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => Array.from({ length: columns }, (_, i) => valueObject(row[i] ?? null))),
    rowCount: result.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function isRows(result: CellResult): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

function valueObject(value: ResultCell): BaseValueObject {
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (value === null) return NumberValueObject.create(0); // as in Excel
  return errorObject(value.error);
}

function errorObject(error: string): BaseValueObject {
  // Errors that Excel knows and the engine does not (#BUSY!, #CONNECT!): from now on a cell that refers to one sees an error too.
  ERROR_TYPE_SET.add(error as ErrorType);
  return ErrorValueObject.create(error as ErrorType);
}

/** Whether a text that a formula left in a cell is an error. */
export function isErrorText(value: unknown): boolean {
  return typeof value === 'string' && ERROR_TYPE_SET.has(value as ErrorType);
}
