import { accrualFactors } from './accrualFactors';
import type { Accrual } from './hurdle';
import type { CheckedProject } from './readProject';
import type { CheckedTerms } from './readTerms';
import { roundToUnit } from './roundToUnit';

/** What a project draws, rounded where there is a ledger, and the factors at which that accrues. */
export function accrualOf(
  { rates, drawdowns, years }: Pick<CheckedProject, 'rates' | 'drawdowns' | 'years'>,
  { compounding, rounding }: Pick<CheckedTerms, 'compounding' | 'rounding'>,
): Accrual {
  return {
    drawdowns: drawdowns.map((drawdown) => roundToUnit(drawdown, rounding)),
    factors: accrualFactors(rates, years, compounding),
  };
}
