import { dateText } from './argumentSummary';
import type { SchedulePeriod } from './schedule';

/** What each period is called: the year in which it ends, the month where several end in one year, its number without dates. */
export function labelsOf(periods: readonly SchedulePeriod[], locale: string): readonly string[] {
  const ends = periods.map(({ end }) => end);
  if (!ends.every((end) => end !== undefined)) return periods.map(({ number }) => String(number));
  const years = ends.map((end) => dateText(end, 'en-GB', { year: 'numeric' }));
  if (new Set(years).size === years.length) return years;
  return ends.map((end) => dateText(end, locale, { year: 'numeric', month: 'short' }));
}
