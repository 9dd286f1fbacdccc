import { inWords } from '../figures';

/** Significant ones, the same in every language: 8.75 million, 875万. */
export const FEWEST_DIGITS = 3;
const MOST_DIGITS = 6;
/** Smaller differences do not show. */
export const SHOWN_MILLIONS = 0.005;
/** Units of the last digit. So far apart, what is rounded still tells the difference. */
const APART = 5;

/**
 * Amounts of US$ million that are compared, in words without the currency: both with as many significant digits as their difference needs, so
 * that it is seen: 1.200 billion beside 1.191 billion.
 */
export function comparedAmounts(one: number, other: number, locale: string): readonly [string, string] {
  const digits = digitsFor(Math.max(Math.abs(one), Math.abs(other)), Math.abs(one - other));
  const format = (amount: number) =>
    amount === 0 ? '0' : inWords(amount, locale, { minimumSignificantDigits: digits, maximumSignificantDigits: digits });
  return [format(one), format(other)];
}

function digitsFor(largest: number, difference: number): number {
  if (difference < SHOWN_MILLIONS) return FEWEST_DIGITS;
  const needed = Math.floor(Math.log10(largest)) + 1 - Math.floor(Math.log10(difference / APART));
  return Math.min(Math.max(needed, FEWEST_DIGITS), MOST_DIGITS);
}
