import type { Decimal } from 'decimal.js';
import { Exact, ZERO } from './exact';
import { readAmount } from './readAmount';
import { readSplitTerms } from './readTerms';
import type { CheckedSplitTerms } from './readTerms';
import { roundToUnit } from './roundToUnit';
import type { Amount, Split, SplitTerms } from './types';

/**
 * Shares one amount of cash between Japan and the US.
 *
 * Cash is tier 1 until Japan's part of it has paid what is due to Japan; the rest of the same amount is tier 2.
 *
 * @param profit - distributable cash; below 0 it counts as 0.
 * @param due - what Japan is still owed, principal and interest; below 0 it counts as 0.
 * @param terms - Japan's shares before and after, each 0 to 1, defaults 0.5 and 0.1; and the rounding, default `none`. A ledger rounds
 *   profit, due and what each side receives as a period of `waterfall` does: the odd unit of a tie goes to Japan, the tiers stay exact.
 * @returns amounts in the unit of `profit`.
 * @throws EngineError #VALUE! where an argument is not a number or the rounding is not known; #NUM! for a share outside 0 to 1,
 *   decimals outside 0 to 6 or an amount beyond 1e300.
 * @example split(300, 120) // japan 126, us 174
 */
export function split(profit: Amount, due: Amount, terms?: SplitTerms | null): Split {
  const checked = readSplitTerms(terms ?? {});
  const read = (value: Amount, argument: string) => roundToUnit(Exact.max(readAmount(value, argument), ZERO), checked.rounding);
  return splitCash(read(profit, 'profit'), read(due, 'due'), checked);
}

/** `split` of amounts that are known to be good, not below 0 and, in a ledger, rounded. */
export function splitCash(cash: Decimal, due: Decimal, { shares, rounding }: CheckedSplitTerms): Split {
  const tier1 = tierOne(cash, due, shares.before);
  const tier2 = cash.minus(tier1);
  const isPaidInFull = tier2.gt(0);
  const repayment = isPaidInFull ? due : shares.before.times(tier1);
  const japan = roundToUnit(repayment.plus(shares.after.times(tier2)), rounding);
  const japan1 = isPaidInFull ? due : Exact.min(due, japan);
  return { tier1, tier2, japan1, japan2: japan.minus(japan1), japan, us: cash.minus(japan) };
}

function tierOne(cash: Decimal, due: Decimal, shareBefore: Decimal): Decimal {
  if (due.isZero()) return ZERO;
  if (shareBefore.times(cash).lte(due)) return cash;
  return Exact.min(cash, due.div(shareBefore));
}
