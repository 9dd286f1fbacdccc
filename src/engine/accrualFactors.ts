import type { Decimal } from 'decimal.js';
import { ONE, ZERO } from './exact';
import type { Compounding } from './types';

/** Interest of one period for each unit of balance. */
export function accrualFactor(rate: Decimal, years: Decimal, compounding: Compounding): Decimal {
  if (compounding === 'effective') return ONE.plus(rate).pow(years).minus(ONE);
  return rate.times(years);
}

/** The factor of every period. */
export function accrualFactors(rates: readonly Decimal[], years: readonly Decimal[], compounding: Compounding): Decimal[] {
  const factorAt = (index: number) => accrualFactor(rates[index] ?? ZERO, years[index] ?? ONE, compounding);
  if (compounding !== 'effective') return years.map((_, index) => factorAt(index));
  return onceForAlike(firstAlike(rates, years), factorAt);
}

/** For each period the first one, by index, that has the same values in all series. */
export function firstAlike(...[first = [], ...others]: readonly (readonly Decimal[])[]): number[] {
  const known = new Map<string, number>();
  return first.map((value, index) => {
    const name = [value, ...others.map((series) => series[index])].join(' ');
    const alike = known.get(name) ?? index;
    known.set(name, alike);
    return alike;
  });
}

/** One factor a period, worked out once for all that are alike. A power costs a hundred times a product, and a calendar has few lengths of period. */
export function onceForAlike(alike: readonly number[], factorAt: (index: number) => Decimal): Decimal[] {
  const factors: Decimal[] = [];
  for (const [index, first] of alike.entries()) factors.push(factors[first] ?? factorAt(index));
  return factors;
}
