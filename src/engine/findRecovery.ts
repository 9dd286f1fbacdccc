import type { Decimal } from 'decimal.js';
import type { Deemed } from './deemedAmounts';
import { ONE, ZERO } from './exact';
import type { DistributionRow, Recovery } from './types';

/** A period with what is left unpaid at its end. */
type Row = Pick<DistributionRow, 'period' | 'due' | 'tier1' | 'distributable'> & { readonly left: Decimal };

/** What does not fall due within the periods. */
type Later = Pick<Deemed, 'runsOn' | 'later'>;

const NOTHING_LATER: Later = { runsOn: false, later: ZERO };

/**
 * Finds the last period in which anything was due: Japan has recovered if nothing was left of that.
 *
 * @param schedule where it runs on after the last period Japan has not recovered, even if in a ledger `later` is rounded to 0.
 */
export function findRecovery(
  rows: readonly Row[],
  boundaries: readonly number[] | null,
  { runsOn, later }: Later = NOTHING_LATER,
): Recovery {
  const remaining = (rows.at(-1)?.left ?? ZERO).plus(later);
  const last = rows.filter((row) => row.due.gt(0)).at(-1);
  if (runsOn || last?.left.gt(0)) return { recovered: false, period: null, fractional: null, date: null, remaining };
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
