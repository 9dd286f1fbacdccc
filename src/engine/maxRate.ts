import type { Decimal } from 'decimal.js';
import { accrualFactor, firstAlike, onceForAlike } from './accrualFactors';
import { closingWhenOpened, readClaimPath } from './claimPath';
import { notRepaidAtAnyRate, nothingDrawn, repaidAtAnyRate } from './errors';
import { Exact, ONE, ZERO } from './exact';
import { LARGEST_AMOUNT } from './limits';
import type { Trial } from './turningPoint';
import { isRepaid, turningPoint } from './turningPoint';
import type { Compounding, WaterfallInput } from './types';

/** What a project costs and earns. */
export type MaxRateInput = Omit<WaterfallInput, 'rate'>;

/** Interest that leaves 1e-40 of a claim; beyond it the digits of a rate end. */
const LOWEST_FORCE = new Exact('1e-40').ln();
/** Tells a claim that is just repaid without interest from one that bears none. */
const SMALLEST_FORCE = new Exact('1e-50');
const HIGHEST_RATE = new Exact(LARGEST_AMOUNT);

/**
 * The highest annual rate, the same in every period, at which Japan is repaid by the end of the last period.
 *
 * The largest r with B_n(r) = 0: the claim only rises with the rate, so Japan is repaid at every rate up to r and at none above it. With one
 * drawdown D at the start, per period, and a level profit P it is Excel's RATE(n, −s1·P, D). It is negative where Japan is not repaid even
 * without interest; the factor of each period stays above −1, and under `simple` negative interest reduces the principal. To 30 digits or
 * more, on the side where Japan is repaid. One claim without rounding and dust, whatever the hurdle and the rounding of the terms.
 *
 * @param input - as for `waterfall`, without a rate.
 * @returns 0.0746 is 7.46% a year.
 * @throws EngineError as `waterfall`; #NUM! where nothing is drawn, where Japan is not repaid at any rate, such as where it has no share or
 *   no profit follows the last drawdown, and where it is repaid at every rate up to 1e300.
 * @example maxRate({ drawdowns: 2100, profits: [2420, 2420] }) // 0.1
 */
export function maxRate(input: MaxRateInput): Decimal {
  const { path, years } = readClaimPath({ ...input, rate: 0 });
  if (path.drawdowns.every((drawdown) => drawdown.isZero())) throw nothingDrawn();
  const { rateAt, factorsAt } = interestByForce(years, path.compounding);
  const charge = (force: Decimal): Trial => ({ at: force, left: closingWhenOpened({ ...path, factors: factorsAt(force) }) });

  const free = charge(ZERO);
  if (free.left.isZero() && !isRepaid(charge(SMALLEST_FORCE))) return ZERO;
  const firstStep = ONE.div(years.length);
  const [repaid, unpaid] = isRepaid(free) ? upwards(charge, free, firstStep, rateAt) : downwards(charge, free, firstStep);
  const rate = rateAt(turningPoint(charge, repaid, unpaid));
  if (rate.gt(HIGHEST_RATE)) throw repaidAtAnyRate(LARGEST_AMOUNT);
  return rate;
}

type Charge = (force: Decimal) => Trial;
type Bracket = readonly [repaid: Trial, unpaid: Trial];

function upwards(charge: Charge, free: Trial, firstStep: Decimal, rateAt: (force: Decimal) => Decimal): Bracket {
  let [repaid, next] = [free, charge(firstStep)];
  while (isRepaid(next)) {
    if (rateAt(next.at).gt(HIGHEST_RATE)) throw repaidAtAnyRate(LARGEST_AMOUNT);
    [repaid, next] = [next, charge(next.at.times(2))];
  }
  return [repaid, next];
}

function downwards(charge: Charge, free: Trial, firstStep: Decimal): Bracket {
  let [unpaid, next] = [free, charge(firstStep.neg())];
  while (!isRepaid(next)) {
    if (next.at.lte(LOWEST_FORCE)) throw notRepaidAtAnyRate();
    [unpaid, next] = [next, charge(Exact.max(next.at.times(2), LOWEST_FORCE))];
  }
  return [next, unpaid];
}

interface Interest {
  /** The annual rate. */
  rateAt(force: Decimal): Decimal;
  /** The factor of each period. */
  factorsAt(force: Decimal): Decimal[];
}

/**
 * Interest by its force: the logarithm of what a claim grows by in the longest period; under `effective` in a year, if that is longer.
 * On this scale every rate has its place, from the factor −1, which no period may reach, to any height, and doubling and halving find both.
 */
function interestByForce(years: readonly Decimal[], compounding: Compounding): Interest {
  const longest = Exact.max(...years);
  if (compounding === 'effective') {
    const unit = Exact.max(longest, ONE);
    const growth = (force: Decimal, length: Decimal) => force.times(length).div(unit).exp().minus(ONE);
    const alike = firstAlike(years);
    return {
      rateAt: (force) => growth(force, ONE),
      factorsAt: (force) => onceForAlike(alike, (index) => growth(force, years[index] ?? ONE)),
    };
  }
  // Without any length no rate makes a difference.
  const rateAt = (force: Decimal) => (longest.isZero() ? force : force.exp().minus(ONE).div(longest));
  return {
    rateAt,
    factorsAt(force) {
      const rate = rateAt(force);
      return years.map((length) => accrualFactor(rate, length, compounding));
    },
  };
}
