import type { ProjectSchedule, TermsInBook } from './termsInBook';

/**
 * The schedule as the sheet would have it with another benchmark and spread, as fractions a year. Beyond the horizon the rate is 0.
 *
 * @returns undefined where calendar years have benchmarks of their own: which rate a period has then follows from its dates
 */
export function withRate(
  schedule: ProjectSchedule,
  { path, periods }: Pick<TermsInBook, 'path' | 'periods'>,
  { benchmark, spread }: { readonly benchmark: number; readonly spread: number },
): ProjectSchedule | undefined {
  if (path === undefined || path.years > 0) return undefined;
  return { ...schedule, rates: schedule.rates.map((_, index) => (index < periods ? benchmark + spread : 0)) };
}
