/**
 * Amounts as pairs of doubles: a high part, and a low part that holds what the high one rounds away. A pair has about 106 bits, and an
 * operation on pairs errs by at most `PAIR_ERROR` of the size of its operands: Dekker's and Knuth's error-free transformations give the low
 * part of a sum and of a product exactly, and the few roundings of low parts that follow are small as the low parts are. Where both low parts
 * are 0, sums and products do not err at all.
 *
 * The high part is an ordinary operation in the text that uses them, so that no pair needs an object.
 */

/**
 * The most of its high part that the low part of a claim may be: 8 · 2^−53. Others are at most half a unit in the last place of the high one.
 */
export const MOST_LOW = 2 ** -50;

/**
 * Relative: 256 · 2^−106. The operations need at most a third of it: where all low parts are as large as may be, the roundings of one period
 * make 39 · 2^−106 of its interest, 34 of what is due, and 41 of due and recovery together. The rest covers the rounding of the bounds.
 */
export const PAIR_ERROR = 2 ** -98;

const HALVING = 2 ** 27 + 1;

/** a + b − sum, exactly, where `sum` is the double a + b. */
export function lowOfSum(sum: number, a: number, b: number): number {
  const other = sum - a;
  return a - (sum - other) + (b - other);
}

/** a · b − product, exactly, where `product` is the double a · b; for magnitudes within 1e−100 to 1e250. */
export function lowOfProduct(product: number, a: number, b: number): number {
  const a1 = upperHalf(a);
  return lowOfHalves(product, a1, a - a1, b);
}

/** The same, for an `a` that comes again: a1 is its upper half and a2 the rest of it. */
export function lowOfHalves(product: number, a1: number, a2: number, b: number): number {
  const b1 = upperHalf(b);
  const b2 = b - b1;
  return a1 * b1 - product + a1 * b2 + a2 * b1 + a2 * b2;
}

/** The upper half of the digits of a double. */
export function upperHalf(a: number): number {
  const scaled = HALVING * a;
  return scaled - (scaled - a);
}

/** (high + low) / divisor − quotient, where `quotient` is the double high / divisor. */
export function lowOfQuotient(quotient: number, high: number, low: number, divisor: number): number {
  const product = quotient * divisor;
  return (high - product - lowOfProduct(product, quotient, divisor) + low) / divisor;
}

/**
 * The double nearest to every number within `error` of high + low; NaN where they have not all the same. A pair of zeros is taken for an
 * exact 0.
 */
export function settled(high: number, low: number, error: number): number {
  const nearest = high + low;
  const rest = low - (nearest - high);
  if (nearest === 0 && rest === 0) return 0;
  return nearest + (rest + error) === nearest && nearest + (rest - error) === nearest ? nearest : NaN;
}

/** Relative: 4 · 2^−53. The product and its factors err by at most three times 2^−53; the rest covers the rounding of the test. */
export const PRODUCT_ERROR = 2 ** -51;

/**
 * Whether it is clear which whole number is nearest to a product of two amounts of at least 0, given the product of the doubles nearest to
 * them and how far the amounts move it beyond that.
 */
export function isClear(product: number, error: number): boolean {
  return Math.abs(product - Math.floor(product + 0.5)) + (error + PRODUCT_ERROR * product) < 0.5;
}

/** Beyond it a whole number and a half are not both doubles. */
const LARGEST_ROUNDED = 2 ** 51;

/**
 * The whole number nearest to an amount of at least 0 that is known to within `error`, halves up; NaN where it is not certain.
 *
 * @param parts - the amount is a whole number of such parts of 1: nearer to a half than one of them can be, it is the half.
 */
export function nearestWhole(high: number, low: number, error: number, parts: number): number {
  if (!(high < LARGEST_ROUNDED)) return NaN;
  const below = Math.floor(high);
  const beyondHalf = high - below - 0.5 + low;
  if (Math.abs(beyondHalf) > error) return beyondHalf > 0 ? below + 1 : below;
  return 4 * error * parts < 1 ? below + 1 : NaN;
}
