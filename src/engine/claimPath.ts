import type { Decimal } from 'decimal.js';
import { accrualOf } from './accrualOf';
import { absorbLosses } from './cash';
import type { Claim } from './claim';
import { accrueClaim, draw, interestOn, NO_CLAIM, owed, payDown } from './claim';
import { ZERO } from './exact';
import type { Accrual } from './hurdle';
import { readProject } from './readProject';
import type { CheckedTerms } from './readTerms';
import type { Compounding, WaterfallInput } from './types';

/** One claim and the cash that repays it: a waterfall without its second tier, without rounding and without dust. */
export interface ClaimPath extends Accrual {
  /** What Japan takes of each period's cash while its claim is unpaid: s1·X. */
  readonly cash: readonly Decimal[];
  readonly compounding: Compounding;
}

interface ReadPath {
  readonly path: ClaimPath;
  /** Length of each period in years. */
  readonly years: readonly Decimal[];
  readonly shareBefore: Decimal;
}

/**
 * Checks the input of a solver as that of a waterfall. The rounding and the hurdle of the terms are checked and have no effect.
 * @throws EngineError as `waterfall`.
 */
export function readClaimPath(input: WaterfallInput): ReadPath {
  const { terms, profits, years, ...project } = readProject(input);
  const { compounding, shares } = terms;
  const accrual = accrualOf({ ...project, years }, { compounding, rounding: 'none' });
  return { path: { ...accrual, cash: tierOneCash(profits, terms), compounding }, years, shareBefore: shares.before };
}

function tierOneCash(profits: readonly Decimal[], terms: CheckedTerms): Decimal[] {
  let loss = ZERO;
  return profits.map((profit) => {
    const cash = absorbLosses(profit, loss, terms);
    loss = cash.loss;
    return cash.distributable.times(terms.shares.before);
  });
}

/**
 * The claim after the last period; below 0 where it was repaid with cash to spare.
 *
 * What is below 0 accrues too, so that a solver sees how far it is from the point where the claim is just repaid. It never pays for a
 * drawdown: that opens a new claim. Above 0 it is exactly the closing claim of a waterfall. Factors may be negative, above −1; under
 * `simple` a negative interest then reduces the principal at the end of its period.
 */
export function closingOrSurplus({ drawdowns, factors, cash, compounding }: ClaimPath): Decimal {
  let claim = NO_CLAIM;
  for (const [index, factor] of factors.entries()) {
    const drawdown = drawdowns[index] ?? ZERO;
    if (drawdown.gt(0) && owed(claim).lt(0)) claim = NO_CLAIM;
    const drawn = draw(claim, drawdown);
    const due = accrueClaim(drawn, interestOn(drawn, factor, { compounding, rounding: 'none' }));
    claim = withoutParts(payDown(due, cash[index] ?? ZERO));
  }
  return owed(claim);
}

/** A surplus is all principal: else, at a negative factor under `simple`, its interest could outgrow it. */
function withoutParts(claim: Claim): Claim {
  const total = owed(claim);
  return total.lt(0) ? { principal: total, interest: ZERO } : claim;
}
