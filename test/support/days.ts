const MS_PER_DAY = 86_400_000;
/** Excel's day number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** The Excel day number of an ISO date after February 1900, such as `2026-01-19`. */
export function day(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / MS_PER_DAY + UNIX_EPOCH;
}
