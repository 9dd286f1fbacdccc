/** Days as Excel numbers them: 1 is 1 January 1900, and 60 a 29 February 1900 that never was. */

export interface Day {
  readonly serial: number;
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
  readonly day: number;
}

export const FALSE_LEAP_DAY = 60;
const MS_PER_DAY = 86_400_000;

/** The day of a whole number from 0 on. */
export function dayOf(serial: number): Day {
  if (serial === 0) return { serial, year: 1900, month: 0, day: 0 };
  if (serial === FALSE_LEAP_DAY) return { serial, year: 1900, month: 1, day: 29 };
  const date = new Date(Date.UTC(1900, 0, serial < FALSE_LEAP_DAY ? serial : serial - 1));
  return { serial, year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** The number of a day of our calendar; months beyond 0 to 11 are those of other years. */
export function serialOf(year: number, month: number, day: number): number {
  const days = (Date.UTC(year, month, day) - Date.UTC(1900, 0, 0)) / MS_PER_DAY;
  return days < FALSE_LEAP_DAY ? days : days + 1;
}
