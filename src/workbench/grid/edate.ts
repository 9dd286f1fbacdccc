/** EDATE as Excel counts it: Univer's own runs over the end of a short month, and takes half a month back for a whole one. */
import type { Injector } from '@univerjs/core';
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { dayOf, serialOf } from './serialDays';

const NAME = 'EDATE';

/** The same day some whole months later, or the last day of that month where it is shorter. Excel's day numbers. */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = dayOf(Math.floor(serial));
  const then = month + Math.trunc(months);
  const lastDay = new Date(Date.UTC(year, then + 1, 0)).getUTCDate();
  return serialOf(year, then, Math.min(day, lastDay));
}

type Result = ReturnType<BaseFunction['calculate']>;

/** Univer's function still reads the arguments and refuses what Excel refuses; only the count is ours. */
class ExactEdate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor(private readonly given: BaseFunction) {
    super(NAME);
  }

  override calculate(start: BaseValueObject, months: BaseValueObject): Result {
    const counted = this.given.calculate(start, months);
    if (counted.isError()) return counted;
    return (counted as ArrayValueObject).map((value, row, column) => {
      if (value.isError()) return value;
      const serial = monthsLater(numberAt(start, row, column), numberAt(months, row, column));
      return serial < 0 ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(serial, value.getPattern());
    });
  }
}

/** A single row or column stands for as many as the other argument has. */
function numberAt(given: BaseValueObject, row: number, column: number): number {
  if (!given.isArray()) return Number(given.getValue());
  const array = given as ArrayValueObject;
  const cell = array.get(array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column);
  return Number(cell?.getValue() ?? 0);
}

/** Puts Excel's count in the place of Univer's. */
export function installEdate(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  const given = functions.getExecutor(NAME);
  if (!given) throw new Error('The engine has no EDATE.');
  functions.registerExecutors(new ExactEdate(given));
}
