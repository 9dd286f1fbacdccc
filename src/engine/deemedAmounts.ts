import type { Decimal } from 'decimal.js';
import { Exact, sum, ZERO } from './exact';
import type { Accrual } from './hurdle';
import type { CheckedTerms } from './readTerms';
import { roundToUnit } from './roundToUnit';

/** What falls due under the annual hurdle, period by period, before arrears. */
export interface Deemed {
  /** Interest on the scheduled balance and the instalment; in a ledger their sum is rounded. */
  readonly amounts: readonly Decimal[];
  /**
   * The interest in the amounts. In a ledger it is rounded for itself, so an amount can be up to a unit away from its interest and
   * instalment, and the amounts of a schedule up to a unit an instalment from what was drawn with interest.
   */
  readonly interest: readonly Decimal[];
  /** The scheduled balance that bears interest in the period. */
  readonly balances: readonly Decimal[];
  /**
   * Part of what was drawn does not fall due within the periods, so Japan cannot have recovered: the last instalment comes after them,
   * or the ledger's unit is so coarse that every amount is rounded to 0.
   */
  readonly runsOn: boolean;
  /** That part: the instalments after the last period, in a ledger rounded in one sum; or all that was drawn. */
  readonly later: Decimal;
}

/**
 * The schedule of one project: all that is ever drawn falls due in equal instalments, and each period bears interest on what was drawn
 * so far less the instalments before it, at least 0. In a ledger the schedule itself is not rounded, only what it leads to.
 */
export function deemedAmounts(
  { drawdowns, factors }: Accrual,
  { amortisation: { start, periods }, rounding }: Pick<CheckedTerms, 'amortisation' | 'rounding'>,
): Deemed {
  const total = sum(drawdowns);
  const count = periods ?? drawdowns.length;
  const instalmentsBy = (period: number) => Math.min(Math.max(period + 1 - start, 0), count);
  // From the total, not instalment by instalment, so that the last one leaves exactly nothing.
  const principalOf = (instalments: number) => total.times(instalments).div(count);

  let drawn = ZERO;
  const balances = drawdowns.map((drawdown, index) => {
    drawn = drawn.plus(drawdown);
    return Exact.max(drawn.minus(principalOf(instalmentsBy(index))), ZERO);
  });
  const interest = balances.map((balance, index) => (factors[index] ?? ZERO).times(balance));
  const amounts = interest.map((due, index) => {
    const instalment = principalOf(instalmentsBy(index + 1) - instalmentsBy(index));
    return roundToUnit(due.plus(instalment), rounding);
  });
  const after = count - instalmentsBy(drawdowns.length);
  const neverFallsDue = amounts.every((amount) => amount.isZero());
  return {
    amounts,
    interest: interest.map((due) => roundToUnit(due, rounding)),
    balances,
    runsOn: total.gt(0) && (after > 0 || neverFallsDue),
    later: neverFallsDue ? total : roundToUnit(principalOf(after), rounding),
  };
}
