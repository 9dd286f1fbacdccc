import type { Decimal } from 'decimal.js';
import { Exact, ONE } from './exact';

/** A value that was tried, and the claim that it leaves: 0 or less is repaid, below 0 with cash to spare. */
export interface Trial {
  readonly at: Decimal;
  readonly left: Decimal;
}

/** Of the value. */
const ENOUGH = new Exact('1e-50');
const HALF = new Exact('0.5');

/**
 * Where a claim stops being repaid: the last value, on the way from one that leaves nothing to one that leaves a claim, that leaves nothing.
 *
 * Chandrupatla's method (Advances in Engineering Software 28, 1997): inverse quadratic interpolation where it can be trusted, else halving.
 * It needs no slopes, so the kinks where a claim closes do not disturb it.
 *
 * @param attempt - tries a value; what is left is continuous and does not come back to 0 once it is above
 * @param repaid - leaves nothing; returned as it is where by rounding in the last digit it does leave something
 * @param unpaid - leaves a claim; returned as it is where by rounding in the last digit it does not
 * @returns to 50 digits; itself a value that leaves nothing
 */
export function turningPoint(attempt: (at: Decimal) => Trial, repaid: Trial, unpaid: Trial): Decimal {
  if (!isRepaid(repaid)) return repaid.at;
  if (isRepaid(unpaid)) return unpaid.at;

  let [latest, opposite, part] = [repaid, unpaid, HALF];
  for (;;) {
    const next = attempt(latest.at.plus(opposite.at.minus(latest.at).times(part)));
    const isSameSide = isRepaid(next) === isRepaid(latest);
    const [kept, third] = isSameSide ? [opposite, latest] : [latest, opposite];
    [latest, opposite] = [next, kept];

    const width = opposite.at.minus(latest.at).abs();
    const tolerance = Exact.max(latest.at.abs(), opposite.at.abs()).times(ENOUGH);
    if (width.lte(tolerance.times(2))) return isRepaid(latest) ? latest.at : opposite.at;
    // At least the tolerance away from both ends, so that both close in on the point between them.
    const least = tolerance.div(width);
    part = Exact.max(least, Exact.min(ONE.minus(least), interpolate(latest, opposite, third)));
  }
}

export function isRepaid({ left }: Trial): boolean {
  return left.lte(0);
}

/** The next trial as a part of the way from the latest to the opposite one. */
function interpolate(latest: Trial, opposite: Trial, third: Trial): Decimal {
  const xi = latest.at.minus(opposite.at).div(third.at.minus(opposite.at));
  const phi = latest.left.minus(opposite.left).div(third.left.minus(opposite.left));
  const isTrusted = phi.pow(2).lt(xi) && ONE.minus(phi).pow(2).lt(ONE.minus(xi));
  if (!isTrusted) return HALF;
  const first = latest.left.div(opposite.left.minus(latest.left)).times(third.left.div(opposite.left.minus(third.left)));
  const second = latest.left.div(third.left.minus(latest.left)).times(opposite.left.div(third.left.minus(opposite.left)));
  return first.plus(second.times(third.at.minus(latest.at).div(opposite.at.minus(latest.at))));
}
