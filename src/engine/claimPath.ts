import type { Decimal } from 'decimal.js';
import { accrualOf } from './accrualOf';
import { absorbLosses } from './cash';
import type { Claim } from './claim';
import { accrueClaim, draw, interestOn, NO_CLAIM, owed, payDown } from './claim';
import { ONE, ZERO } from './exact';
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
export function closingOrSurplus(path: ClaimPath): Decimal {
  return lastClaim(path).left;
}

/**
 * The same in money of the start of the period that opened the last claim; under `simple`, which has no such value, as it is.
 *
 * A rate at which one claim is just repaid after the other is left with the last of them just below it and with all just above, and what
 * all of them have grown to tells nothing of what the last one falls short.
 */
export function closingWhenOpened(path: ClaimPath): Decimal {
  const { left, opened } = lastClaim(path);
  if (path.compounding === 'simple') return left;
  return left.div(path.factors.slice(opened).reduce((growth, factor) => growth.times(factor.plus(ONE)), ONE));
}

interface LastClaim {
  /** Below 0 with cash to spare. */
  readonly left: Decimal;
  /** Index of the period at whose start it was opened. */
  readonly opened: number;
}

function lastClaim({ drawdowns, factors, cash, compounding }: ClaimPath): LastClaim {
  let [claim, opened] = [NO_CLAIM, 0];
  for (const [index, factor] of factors.entries()) {
    const drawdown = drawdowns[index] ?? ZERO;
    if (drawdown.gt(0) && owed(claim).lt(0)) [claim, opened] = [NO_CLAIM, index];
    const drawn = draw(claim, drawdown);
    const due = accrueClaim(drawn, interestOn(drawn, factor, { compounding, rounding: 'none' }));
    claim = withoutParts(payDown(due, cash[index] ?? ZERO));
  }
  return { left: owed(claim), opened };
}

/** A surplus is all principal: else, at a negative factor under `simple`, its interest could outgrow it. */
function withoutParts(claim: Claim): Claim {
  const total = owed(claim);
  return total.lt(0) ? { principal: total, interest: ZERO } : claim;
}
