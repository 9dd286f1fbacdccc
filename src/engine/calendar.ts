import { dateOutOfRange, notADate } from './errors';

/** A day of Excel's 1900 calendar. */
export interface CalendarDay {
  /** Excel's day number, a whole number. */
  readonly serial: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31; 0 for day number 0, which Excel shows as 0 January 1900. */
  readonly day: number;
}

const LAST_SERIAL = 2_958_465;
const MS_PER_DAY = 86_400_000;
/** Excel's 29 February 1900, a day that never was. Earlier day numbers are one less than a true calendar would count. */
const FALSE_LEAP_DAY = 60;

/** The day number of a date; drops the time of day. */
export function readSerial(value: unknown, argument: string, position?: number): number {
  if (typeof value !== 'number') throw notADate(value, argument, position);
  const serial = Math.floor(value);
  if (!(serial >= 0 && serial <= LAST_SERIAL)) throw dateOutOfRange(value, argument, position);
  return serial;
}

export function calendarDay(serial: number): CalendarDay {
  if (serial === 0) return { serial, year: 1900, month: 1, day: 0 };
  if (serial === FALSE_LEAP_DAY) return { serial, year: 1900, month: 2, day: 29 };
  const daysFromFirst = serial < FALSE_LEAP_DAY ? serial : serial - 1;
  const date = new Date(Date.UTC(1900, 0, 0) + daysFromFirst * MS_PER_DAY);
  return { serial, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** As Excel has it: 1900 counts as a leap year. */
export function isLeapYear(year: number): boolean {
  return year === 1900 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

export function isLastOfFebruary({ year, month, day }: CalendarDay): boolean {
  return month === 2 && day === (isLeapYear(year) ? 29 : 28);
}
