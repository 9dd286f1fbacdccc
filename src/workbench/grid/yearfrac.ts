/** YEARFRAC as Excel counts it: Univer's own is a day off around leap years and at the end of February. */
import { numfmt, type Injector } from '@univerjs/core';
import { BaseFunction, IFunctionService, NumberValueObject, type ArrayValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import { type Day, dayOf, FALSE_LEAP_DAY, serialOf } from './serialDays';

const NAME = 'YEARFRAC';

/**
 * The part of a year between two of Excel's day numbers, whose order does not matter.
 *
 * @param basis - 0 US 30/360, 1 actual/actual as Excel has it, 2 actual/360, 3 actual/365, 4 European 30/360.
 */
export function yearFraction(from: number, to: number, basis: number): number {
  const start = dayOf(Math.floor(Math.min(from, to)));
  const end = dayOf(Math.floor(Math.max(from, to)));
  const days = end.serial - start.serial;
  switch (basis) {
    case 0:
      return daysUs(start, end) / 360;
    case 1:
      return days / averageYear(start, end);
    case 2:
      return days / 360;
    case 3:
      return days / 365;
    case 4:
      return days30(start, end, Math.min(start.day, 30), Math.min(end.day, 30)) / 360;
    default:
      throw new Error(`YEARFRAC has no basis ${basis}.`);
  }
}

function days30(start: Day, end: Day, startDay: number, endDay: number): number {
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + endDay - startDay;
}

/** The end of February is a 30th at the start, and at the end when both are one; a 31st is a 30th at the start, and after a 30th or 31st. */
function daysUs(start: Day, end: Day): number {
  if (endsFebruary(start)) return days30(start, end, 30, endsFebruary(end) ? 30 : end.day);
  return days30(start, end, Math.min(start.day, 30), start.day >= 30 ? Math.min(end.day, 30) : end.day);
}

/** Up to a year: 366 when a leap day is inside, or when both days are in one leap year. Beyond: the mean of the calendar years touched. */
function averageYear(start: Day, end: Day): number {
  if (start.year === end.year) return yearLength(start.year);
  const anniversary = end.year === start.year + 1 && (end.month < start.month || (end.month === start.month && end.day <= start.day));
  if (anniversary) return isBetween(leapDay(start.year), start, end) || isBetween(leapDay(end.year), start, end) ? 366 : 365;
  let length = 0;
  for (let year = start.year; year <= end.year; year += 1) length += yearLength(year);
  return length / (end.year - start.year + 1);
}

const isLeap = (year: number) => year === 1900 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
const yearLength = (year: number) => (isLeap(year) ? 366 : 365);
const endsFebruary = ({ year, month, day }: Day) => month === 1 && day === (isLeap(year) ? 29 : 28);

/** Day number of 29 February; undefined in a common year. */
function leapDay(year: number): number | undefined {
  if (!isLeap(year)) return undefined;
  return year === 1900 ? FALSE_LEAP_DAY : serialOf(year, 1, 29);
}

function isBetween(serial: number | undefined, start: Day, end: Day): boolean {
  return serial !== undefined && start.serial <= serial && serial <= end.serial;
}

type Result = ReturnType<BaseFunction['calculate']>;

/** Univer's function still reads the arguments and refuses what Excel refuses; only the count is ours. */
class ExactYearfrac extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  constructor(private readonly given: BaseFunction) {
    super(NAME);
  }

  override calculate(start: BaseValueObject, end: BaseValueObject, basis: BaseValueObject = NumberValueObject.create(0)): Result {
    const counted = this.given.calculate(start, end, basis);
    if (counted.isError()) return counted;
    return NumberValueObject.create(yearFraction(numberIn(start), numberIn(end), Math.floor(numberIn(basis))));
  }
}

/** Of one cell or a literal, which may be the text of a date. */
function numberIn(given: BaseValueObject): number {
  const value = (given.isArray() ? (given as ArrayValueObject).get(0, 0) : given)?.getValue() ?? 0;
  const date = typeof value === 'string' ? numfmt.parseDate(value)?.v : undefined;
  return Number(date ?? value);
}

/** Puts Excel's count in the place of Univer's. */
export function installYearfrac(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  const given = functions.getExecutor(NAME);
  if (!given) throw new Error('The engine has no YEARFRAC.');
  functions.registerExecutors(new ExactYearfrac(given));
}
