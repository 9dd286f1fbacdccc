import type { Decimal } from 'decimal.js';
import { Exact, ZERO } from './exact';
import type { CheckedTerms } from './readTerms';
import { splitCash } from './split';
import type { DistributionRow } from './types';

interface Cash {
  readonly distributable: Decimal;
  /** Carried to the next period. */
  readonly loss: Decimal;
}

/** A loss brought forward is made good before anything is distributed. It bears no interest. */
export function absorbLosses(profit: Decimal, lossBefore: Decimal, { losses }: Pick<CheckedTerms, 'losses'>): Cash {
  if (losses === 'ignore') return { distributable: Exact.max(profit, ZERO), loss: ZERO };
  return { distributable: Exact.max(profit.minus(lossBefore), ZERO), loss: Exact.max(lossBefore.minus(profit), ZERO) };
}

type Shared = Pick<DistributionRow, 'tier1' | 'tier2' | 'japanRecovery' | 'japanTier2' | 'japan' | 'us'>;

/** Cash is shared at the first share until Japan has what it is due, the rest at the second. The US takes what Japan does not. */
export function distribute(cash: Decimal, due: Decimal, terms: CheckedTerms): Shared {
  const { japan1: japanRecovery, japan2: japanTier2, ...shared } = splitCash(cash, due, terms);
  return { ...shared, japanRecovery, japanTier2 };
}
