import { dateText } from './argumentSummary';
import type { SchedulePeriod } from './schedule';

export interface PeriodLabels {
  /** What a label tells: the year in which the period ends, its month where several end in one year, its number without dates. */
  readonly each: 'year' | 'month' | 'number';
  /** One for each period. */
  readonly labels: readonly string[];
}

export function labelsOf(periods: readonly SchedulePeriod[], locale: string): PeriodLabels {
  const ends = periods.map(({ end }) => end);
  if (!ends.every((end) => end !== undefined)) return { each: 'number', labels: periods.map(({ number }) => String(number)) };
  const years = ends.map((end) => dateText(end, 'en-GB', { year: 'numeric' }));
  if (new Set(years).size === years.length) return { each: 'year', labels: years };
  return { each: 'month', labels: ends.map((end) => dateText(end, locale, { year: 'numeric', month: 'short' })) };
}
