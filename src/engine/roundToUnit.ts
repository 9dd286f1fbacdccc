import type { Decimal } from 'decimal.js';
import { Exact } from './exact';
import type { Rounding } from './types';

/** Rounds half away from zero to the decimals of the ledger; without a ledger the amount stays as it is. */
export function roundToUnit(amount: Decimal, rounding: Rounding): Decimal {
  return rounding === 'none' ? amount : amount.toDecimalPlaces(rounding, Exact.ROUND_HALF_UP);
}
