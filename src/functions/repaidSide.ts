import type { Decimal } from 'decimal.js';

/** Relative: the solvers give more digits than this, and what is nearer to a double is meant to be that. */
const SOLVED = '1e-28';
/** From a double to the next: between three quarters and one and a half of its last place. */
const ONE_PLACE = 1.5 * 2 ** -53;

/**
 * The double nearest to a solved figure that is not below it. Rounded down, a profit that just repays Japan would leave a claim of half a last
 * place, which grows with the rate until RECOVERY sees it.
 */
export function atLeast(exact: Decimal): number {
  const nearest = exact.toNumber();
  const isShort = exact.minus(nearest).gt(exact.abs().times(SOLVED));
  return isShort ? nearest + Math.abs(nearest) * ONE_PLACE : nearest;
}

/** The same, not above it: for what a project can bear. */
export function atMost(exact: Decimal): number {
  return -atLeast(exact.neg());
}
