import type { Decimal } from 'decimal.js';
import { Exact, sum, ZERO } from './exact';
import type { Accrual } from './hurdle';
import type { CheckedTerms } from './readTerms';
import { roundToUnit } from './roundToUnit';

/** What falls due under the annual hurdle, period by period, before arrears. */
export interface Deemed {
  /** Interest on the scheduled balance and the instalment. */
  readonly amounts: readonly Decimal[];
  /** The principal that falls due. In a ledger whole units, so that the instalments add up to what was drawn. */
  readonly instalments: readonly Decimal[];
  /** The scheduled balance that bears interest in the period. */
  readonly balances: readonly Decimal[];
  /** Instalments that fall due after the last period. */
  readonly later: Decimal;
}

/**
 * The schedule of one project: all that is ever drawn falls due in equal instalments, and each period bears interest on what was drawn
 * so far less the instalments before it, at least 0.
 */
export function deemedAmounts(
  { drawdowns, factors }: Accrual,
  { amortisation: { start, periods }, rounding }: Pick<CheckedTerms, 'amortisation' | 'rounding'>,
): Deemed {
  const total = sum(drawdowns);
  const count = periods ?? drawdowns.length;
  const instalmentsBy = (period: number) => Math.min(Math.max(period + 1 - start, 0), count);
  // From the total, not instalment by instalment, so that the last one leaves exactly nothing.
  const principalBy = (period: number) => total.times(instalmentsBy(period)).div(count);
  const unitsBy = (period: number) => roundToUnit(principalBy(period), rounding);

  let drawn = ZERO;
  const balances = drawdowns.map((drawdown, index) => {
    drawn = drawn.plus(drawdown);
    return Exact.max(drawn.minus(principalBy(index)), ZERO);
  });
  return {
    amounts: balances.map((balance, index) => {
      const instalment = total.times(instalmentsBy(index + 1) - instalmentsBy(index)).div(count);
      return roundToUnit((factors[index] ?? ZERO).times(balance).plus(instalment), rounding);
    }),
    instalments: drawdowns.map((_, index) => unitsBy(index + 1).minus(unitsBy(index))),
    balances,
    later: total.minus(unitsBy(drawdowns.length)),
  };
}
