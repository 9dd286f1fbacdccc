import type { Decimal } from 'decimal.js';
import { ONE } from './exact';
import type { Compounding } from './types';

/** Interest of one period for each unit of balance. */
export function accrualFactor(rate: Decimal, years: Decimal, compounding: Compounding): Decimal {
  if (compounding === 'effective') return ONE.plus(rate).pow(years).minus(ONE);
  return rate.times(years);
}

/** The factor of every period. A power costs a hundred times a product, so equal neighbours share one. */
export function accrualFactors(rates: readonly Decimal[], years: readonly Decimal[], compounding: Compounding): Decimal[] {
  const factors: Decimal[] = [];
  for (const [index, rate] of rates.entries()) {
    const length = years[index] ?? ONE;
    const repeats = rates[index - 1]?.eq(rate) && years[index - 1]?.eq(length);
    const previous = factors[index - 1];
    factors.push(repeats && previous ? previous : accrualFactor(rate, length, compounding));
  }
  return factors;
}
