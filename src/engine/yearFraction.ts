import type { Decimal } from 'decimal.js';
import { calendarDay, isLastOfFebruary, isLeapYear, readSerial } from './calendar';
import type { CalendarDay } from './calendar';
import { Exact } from './exact';
import { readWholeNumber } from './readWholeNumber';
import type { Basis } from './types';

/**
 * The part of a year between two dates, exactly as Excel's YEARFRAC counts it.
 *
 * @param start - Excel day number (1900 system), 0 to 2958465; the time of day is dropped.
 * @param end - the same. The order of the two does not matter, as in Excel.
 * @param basis - 0 US 30/360 (default), 1 actual/actual (Excel's, not ISDA's), 2 actual/360, 3 actual/365, 4 European 30/360.
 * @returns years, at least 0.
 * @throws EngineError #VALUE! where an argument is not a number; #NUM! for a day that Excel does not know or another basis.
 * @example yearFraction(46041, 46222, 0) // 19 January to 19 July 2026: 0.5
 */
export function yearFraction(start: number, end: number, basis: Basis = 0): Decimal {
  const [first, second] = [readSerial(start, 'start'), readSerial(end, 'end')];
  return countYears(Math.min(first, second), Math.max(first, second), readBasis(basis));
}

export function readBasis(value: unknown): Basis {
  return readWholeNumber(value, 'basis', 0, 4) as Basis;
}

/** `yearFraction` of day numbers that are known to be good and in order. */
export function countYears(start: number, end: number, basis: Basis): Decimal {
  const { parts, of } = yearParts(start, end, basis);
  return new Exact(parts).div(of);
}

/** `parts / of` years, both whole numbers; `of` is above 0. */
export interface YearParts {
  readonly parts: number;
  readonly of: number;
}

/** `countYears` as a quotient. */
export function yearParts(start: number, end: number, basis: Basis): YearParts {
  const actualDays = end - start;
  switch (basis) {
    case 0:
      return { parts: daysUs30(calendarDay(start), calendarDay(end)), of: 360 };
    case 1:
      return actualYears(calendarDay(start), calendarDay(end));
    case 2:
      return { parts: actualDays, of: 360 };
    case 3:
      return { parts: actualDays, of: 365 };
    case 4:
      return { parts: daysEuropean30(calendarDay(start), calendarDay(end)), of: 360 };
  }
}

function days30(start: CalendarDay, end: CalendarDay, startDay: number, endDay: number): number {
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + (endDay - startDay);
}

/** The end of February counts as the 30th at the start, and at the end only when both dates are the end of a February. */
function daysUs30(start: CalendarDay, end: CalendarDay): number {
  if (isLastOfFebruary(start)) return days30(start, end, 30, isLastOfFebruary(end) ? 30 : end.day);
  const endDay = end.day === 31 && start.day >= 30 ? 30 : end.day;
  return days30(start, end, Math.min(start.day, 30), endDay);
}

function daysEuropean30(start: CalendarDay, end: CalendarDay): number {
  return days30(start, end, Math.min(start.day, 30), Math.min(end.day, 30));
}

/** Up to a year: days over 365 or 366. Beyond: days over the average length of the calendar years touched. */
function actualYears(start: CalendarDay, end: CalendarDay): YearParts {
  const days = end.serial - start.serial;
  if (isWithinAYear(start, end)) return { parts: days, of: touchesLeapDay(start, end) ? 366 : 365 };
  const years = end.year - start.year + 1;
  let daysInYears = 0;
  for (let year = start.year; year <= end.year; year += 1) daysInYears += isLeapYear(year) ? 366 : 365;
  return { parts: days * years, of: daysInYears };
}

function isWithinAYear(start: CalendarDay, end: CalendarDay): boolean {
  if (start.year === end.year) return true;
  return end.year === start.year + 1 && (end.month < start.month || (end.month === start.month && end.day <= start.day));
}

/** Inside one leap year every span counts; across two years only one that holds a 29 February. */
function touchesLeapDay(start: CalendarDay, end: CalendarDay): boolean {
  if (start.year === end.year) return isLeapYear(start.year);
  const leapDayAhead = isLeapYear(start.year) && start.month <= 2;
  const leapDayBehind = isLeapYear(end.year) && (end.month > 2 || (end.month === 2 && end.day === 29));
  return leapDayAhead || leapDayBehind;
}
