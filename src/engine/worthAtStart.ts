import type { Decimal } from 'decimal.js';
import { ONE, ZERO } from './exact';

/** Amounts of successive periods and their accrual factors. */
interface Amounts {
  readonly amounts: readonly Decimal[];
  readonly factors: readonly Decimal[];
}

/** What amounts at the END of each period are worth at the start of the first: each period discounts by 1 / (1 + its factor). */
export function worthOfReceipts({ amounts, factors }: Amounts): Decimal {
  return factors.reduceRight((worth, factor, index) => worth.plus(amounts[index] ?? ZERO).div(factor.plus(ONE)), ZERO);
}

/** What amounts at the START of each period are worth at the start of the first. */
export function worthOfDrawdowns({ amounts, factors }: Amounts): Decimal {
  return factors.reduceRight((worth, factor, index) => worth.div(factor.plus(ONE)).plus(amounts[index] ?? ZERO), ZERO);
}
