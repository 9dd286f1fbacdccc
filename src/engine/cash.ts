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
  const net = profit.minus(lossBefore);
  return net.lt(0) ? { distributable: ZERO, loss: net.neg() } : { distributable: net, loss: ZERO };
}

type Shared = Pick<DistributionRow, 'tier1' | 'tier2' | 'japanRecovery' | 'japanTier2' | 'japan' | 'us'>;

/** Cash is shared at the first share until Japan has what it is due, the rest at the second. The US takes what Japan does not. */
export function distribute(cash: Decimal, due: Decimal, terms: CheckedTerms): Shared {
  const { tier1, tier2, japan1, japan2, japan, us } = splitCash(cash, due, terms);
  return { tier1, tier2, japanRecovery: japan1, japanTier2: japan2, japan, us };
}
