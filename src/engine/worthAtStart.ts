import type { Decimal } from 'decimal.js';
import { ONE, ZERO } from './exact';

/** Amounts of successive periods, where a series that is left out is all 0. */
interface Flows {
  /** Paid at the START of each period. */
  readonly drawdowns?: readonly Decimal[];
  /** Received at the END of each period. */
  readonly receipts?: readonly Decimal[];
  /** Accrual factors: each period discounts by 1 / (1 + its factor). */
  readonly factors: readonly Decimal[];
}

/** What the receipts less the drawdowns are worth at the start of the first period. */
export function worthAtStart({ drawdowns = [], receipts = [], factors }: Flows): Decimal {
  return factors.reduceRight(
    (worth, factor, index) =>
      worth
        .plus(receipts[index] ?? ZERO)
        .div(factor.plus(ONE))
        .minus(drawdowns[index] ?? ZERO),
    ZERO,
  );
}
