import type { Decimal } from 'decimal.js';
import { ONE, ZERO } from './exact';
import type { DistributionRow, Recovery } from './types';

/** A period with what is left unpaid at its end. */
type Row = Pick<DistributionRow, 'period' | 'due' | 'tier1' | 'distributable'> & { readonly left: Decimal };

/**
 * Finds the last period in which anything was due: Japan has recovered if nothing was left of that.
 *
 * @param later what falls due only after the last period; Japan has then not recovered.
 */
export function findRecovery(rows: readonly Row[], boundaries: readonly number[] | null, later: Decimal = ZERO): Recovery {
  const remaining = (rows.at(-1)?.left ?? ZERO).plus(later);
  const last = rows.filter((row) => row.due.gt(0)).at(-1);
  if (later.gt(0) || last?.left.gt(0)) return { recovered: false, period: null, fractional: null, date: null, remaining };
  if (!last) return { recovered: true, period: 0, fractional: ZERO, date: boundaries?.[0] ?? null, remaining };
  return {
    recovered: true,
    period: last.period,
    fractional: fractionOfCash(last).plus(last.period).minus(ONE),
    date: boundaries?.[last.period] ?? null,
    remaining,
  };
}

/** The part of the period's cash that was needed to repay the claim. */
function fractionOfCash({ tier1, distributable }: Row): Decimal {
  return distributable.isZero() ? ZERO : tier1.div(distributable);
}
