const DAY_MS = 86_400_000;
/** Day 0 of Excel's 1900 system for every date from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** An ISO date as an Excel serial day number: 2029-01-19 is 47137. */
export function serial(iso: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
  // The round trip finds 30 February, which some engines read as 2 March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso))
    throw new Error(`"${iso}" is not a date of the form 2029-01-19.`);
  return (time - EPOCH) / DAY_MS;
}

/** The same day of a later month, or that month's last day, as EDATE gives it. ISO dates. */
export function monthsLater(iso: string, months: number): string {
  const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
