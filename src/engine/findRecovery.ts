import { ONE, ZERO } from './exact';
import type { Recovery, WaterfallRow } from './types';

/** Finds the last period in which anything was due: Japan has recovered if that period closed at 0. */
export function findRecovery(rows: readonly WaterfallRow[], boundaries: readonly number[] | null): Recovery {
  const remaining = rows.at(-1)?.closing ?? ZERO;
  const last = rows.filter((row) => row.due.gt(0)).at(-1);
  if (!last) return { recovered: true, period: 0, fractional: ZERO, date: boundaries?.[0] ?? null, remaining };
  if (last.closing.gt(0)) return { recovered: false, period: null, fractional: null, date: null, remaining };
  return {
    recovered: true,
    period: last.period,
    fractional: fractionOfCash(last).plus(last.period).minus(ONE),
    date: boundaries?.[last.period] ?? null,
    remaining,
  };
}

/** The part of the period's cash that was needed to repay the claim. */
function fractionOfCash({ tier1, distributable }: WaterfallRow) {
  return distributable.isZero() ? ZERO : tier1.div(distributable);
}
