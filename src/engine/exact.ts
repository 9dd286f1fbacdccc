import { Decimal } from 'decimal.js';

/**
 * The engine's own number type: decimal.js with 60 significant digits.
 *
 * A result is promised to 40 digits; the rest absorbs the cancellation of large claims against small remainders over 1,200 periods.
 * It is a clone with every setting stated by decimal.js's defaults, so `Decimal.set` elsewhere in the program changes nothing here.
 */
export const Exact = Decimal.clone({ defaults: true, precision: 60, rounding: Decimal.ROUND_HALF_UP });

export const ZERO = new Exact(0);
export const ONE = new Exact(1);

export function sum(amounts: Iterable<Decimal>): Decimal {
  let total: Decimal | undefined;
  for (const amount of amounts) total = total ? total.plus(amount) : amount;
  return total ?? ZERO;
}
