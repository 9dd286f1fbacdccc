import type { Decimal } from 'decimal.js';
import { Exact, sum, ZERO } from './exact';
import type { Accrual } from './hurdle';
import type { CheckedTerms } from './readTerms';
import { roundToUnit } from './roundToUnit';

/** What falls due under the annual hurdle, period by period, before arrears. */
export interface Deemed {
  /** Interest on the scheduled balance and the instalment. */
  readonly amounts: readonly Decimal[];
  /** The part that repays principal. */
  readonly instalments: readonly Decimal[];
  /** Instalments that fall due after the last period. */
  readonly later: Decimal;
}

/**
 * The schedule of one project: all that is ever drawn falls due in equal instalments, and each period bears interest on what was drawn
 * so far less the instalments before it.
 */
export function deemedAmounts(
  { drawdowns, factors }: Accrual,
  { amortisation: { start, periods }, rounding }: Pick<CheckedTerms, 'amortisation' | 'rounding'>,
): Deemed {
  const count = periods ?? drawdowns.length;
  const instalment = sum(drawdowns).div(count);
  const instalments = drawdowns.map((_, index) => (index + 1 >= start && index + 1 < start + count ? instalment : ZERO));
  let balance = ZERO;
  const amounts = drawdowns.map((drawdown, index) => {
    balance = balance.plus(drawdown);
    const interest = (factors[index] ?? ZERO).times(Exact.max(balance, ZERO));
    balance = balance.minus(instalments[index] ?? ZERO);
    return roundToUnit(interest.plus(instalments[index] ?? ZERO), rounding);
  });
  const laterCount = count - instalments.filter((amount) => !amount.isZero()).length;
  return { amounts, instalments, later: instalment.times(laterCount) };
}
