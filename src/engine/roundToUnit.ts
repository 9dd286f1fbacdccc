import type { Decimal } from 'decimal.js';
import { Exact } from './exact';
import type { Rounding } from './types';

/** The digits that are trusted of an amount that was computed with 60. */
const TRUSTED_DIGITS = 50;

/**
 * Rounds half away from zero to the decimals of the ledger; without a ledger the amount stays as it is. An amount within 1e−50 of half
 * a unit, relative to the amount, counts as half a unit.
 */
export function roundToUnit(amount: Decimal, rounding: Rounding): Decimal {
  if (rounding === 'none') return amount;
  // A twelfth of a year is cut at the 60th digit, so 2,550 at 4% bears 8.4999… in a month where it bears 8.5.
  const digits = Math.max(TRUSTED_DIGITS, amount.e + 1 + rounding);
  return amount.toSignificantDigits(digits, Exact.ROUND_HALF_UP).toDecimalPlaces(rounding, Exact.ROUND_HALF_UP);
}
