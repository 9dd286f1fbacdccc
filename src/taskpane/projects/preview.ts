import { callable } from '../../functions/callables';
import type { CaseId } from '../../pact';
import type { ModelId, PeriodsPerYear } from '../../templates';
import { projection } from '../../templates/projection';
import type { SplitPeriod } from '../charts/SplitChart';

/** What a new sheet of a project would show. US$ million. */
export interface Preview {
  /** Until the payment that repays Japan; undefined where that is beyond the horizon. */
  readonly repaid: { readonly year: number; readonly yearsAfterFunding: number } | undefined;
  /** Years from the first funding on. */
  readonly horizon: number;
  readonly japan: number;
  readonly us: number;
  /** Of all that is distributed, 0 to 1. */
  readonly japanShare: number;
  /** By calendar year: what is paid in it, and Japan's claim at its end. */
  readonly years: readonly SplitPeriod[];
}

/** PACT.SUMMARY and PACT.WATERFALL of the schedule with which a sheet begins. */
export function preview(id: ModelId, chosen: CaseId, perYear: PeriodsPerYear): Preview {
  const { rates, drawdowns, profits, dates, terms } = projection(id, chosen, perYear);
  const schedule = [[rates], [drawdowns], [profits], [dates], terms];
  const summary = new Map(rows('SUMMARY', schedule).map(([label, value]) => [label, value]));
  const number = (label: string) => Number(summary.get(label));
  const repaidOn = summary.get('Recovery date');
  const ends = dates.slice(1);
  const years = new Map<number, SplitPeriod>();
  rows('WATERFALL', [...schedule, 'japan;us;closing']).forEach(([japan, us, claim], period) => {
    const year = yearOf(ends[period]);
    const before = years.get(year);
    years.set(year, {
      label: String(year),
      japan: (before?.japan ?? 0) + Number(japan),
      us: (before?.us ?? 0) + Number(us),
      claim: Number(claim),
    });
  });
  return {
    repaid:
      typeof repaidOn === 'number' ? { year: yearOf(repaidOn), yearsAfterFunding: (ends.indexOf(repaidOn) + 1) / perYear } : undefined,
    horizon: ends.length / perYear,
    japan: number('Japan total'),
    us: number('US total'),
    japanShare: number('Japan share'),
    years: [...years.values()],
  };
}

function rows(id: 'SUMMARY' | 'WATERFALL', args: readonly unknown[]): readonly (readonly unknown[])[] {
  const result = callable(id)?.evaluate(args);
  if (!Array.isArray(result)) throw new Error(`PACT.${id} gave no table.`);
  return result;
}

/** The calendar year of an Excel day number from March 1900 on. */
function yearOf(day: number | undefined): number {
  return new Date(Date.UTC(1899, 11, 30 + (day ?? NaN))).getUTCFullYear();
}
