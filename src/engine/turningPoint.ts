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
 * The secant method, with the line through two trials of the same side, kept between the sides and halving where it is slow. What is left has
 * a kink where a claim closes, often at the very point: each side for itself is smooth there, and no line across tells anything.
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
  let wasSlow = false;
  for (;;) {
    const width = opposite.at.minus(latest.at);
    const tolerance = Exact.max(latest.at.abs(), opposite.at.abs()).times(ENOUGH);
    if (width.abs().lte(tolerance.times(2))) return isRepaid(latest) ? latest.at : opposite.at;
    // At least the tolerance away from both ends, so that both close in on the point between them.
    const least = tolerance.div(width.abs());
    const next = attempt(latest.at.plus(width.times(Exact.max(least, Exact.min(ONE.minus(least), part)))));

    const isSameSide = isRepaid(next) === isRepaid(latest);
    const [kept, earlier] = isSameSide ? [opposite, latest] : [latest, opposite];
    [latest, opposite] = [next, kept];
    const isNarrower = opposite.at.minus(latest.at).abs().lte(width.abs().times(HALF));
    const isCloser = latest.left.abs().lte(earlier.left.abs().times(HALF));
    const isSlow = !isNarrower && !isCloser;
    part = !isSlow ? alongSecant(latest, earlier, opposite) : wasSlow ? HALF : backBeyond(latest, earlier, opposite);
    wasSlow = isSlow;
  }
}

export function isRepaid({ left }: Trial): boolean {
  return left.lte(0);
}

/** Where the line through two trials of one side reaches 0, as a part of the way from the latest to the opposite one. */
function alongSecant(latest: Trial, earlier: Trial, opposite: Trial): Decimal {
  const slope = latest.left.minus(earlier.left).div(latest.at.minus(earlier.at));
  const part = latest.left.neg().div(slope).div(opposite.at.minus(latest.at));
  return part.gte(0) && part.lt(1) ? part : HALF;
}

/** Twice as far towards the opposite trial as the latest is from the earlier one of its side, at most half the way. */
function backBeyond(latest: Trial, earlier: Trial, opposite: Trial): Decimal {
  const apart = latest.at.minus(earlier.at).abs();
  return Exact.min(HALF, apart.times(2).div(opposite.at.minus(latest.at).abs()));
}
