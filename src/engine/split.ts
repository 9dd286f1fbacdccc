import type { Decimal } from 'decimal.js';
import { Exact, ZERO } from './exact';
import { readAmount } from './readAmount';
import { readShares } from './readTerms';
import type { CheckedShares } from './readTerms';
import type { Amount, Shares, Split } from './types';

/**
 * Shares one amount of cash between Japan and the US.
 *
 * Cash is tier 1 until Japan's part of it has paid what is due to Japan; the rest of the same amount is tier 2.
 *
 * @param profit - distributable cash; below 0 it counts as 0.
 * @param due - what Japan is still owed, principal and interest; below 0 it counts as 0.
 * @param shares - Japan's shares before and after, each 0 to 1; defaults 0.5 and 0.1.
 * @returns amounts in the unit of `profit`, exact.
 * @throws EngineError #VALUE! where an argument is not a number; #NUM! for a share outside 0 to 1 or an amount beyond 1e300.
 * @example split(300, 120) // japan 126, us 174
 */
export function split(profit: Amount, due: Amount, shares: Shares = {}): Split {
  return splitCash(Exact.max(readAmount(profit, 'profit'), ZERO), Exact.max(readAmount(due, 'due'), ZERO), readShares(shares));
}

/** `split` of amounts that are known to be good and not below 0. */
export function splitCash(cash: Decimal, due: Decimal, shares: CheckedShares): Split {
  const tier1 = tierOne(cash, due, shares.before);
  const tier2 = cash.minus(tier1);
  const crosses = due.gt(0) && tier2.gt(0);
  const japan1 = crosses ? due : shares.before.times(tier1);
  const japan2 = shares.after.times(tier2);
  const japan = japan1.plus(japan2);
  return { tier1, tier2, japan1, japan2, japan, us: cash.minus(japan) };
}

function tierOne(cash: Decimal, due: Decimal, shareBefore: Decimal): Decimal {
  if (due.isZero()) return ZERO;
  if (shareBefore.times(cash).lte(due)) return cash;
  return Exact.min(cash, due.div(shareBefore));
}
