import type { Decimal } from 'decimal.js';
import { Exact, sum, ZERO } from './exact';
import type { Rounding } from './types';

/**
 * Shares an amount pro rata to what is due to each, never more than that; the parts add up to the amount to the engine's last digit.
 * In a ledger each part is rounded down to the unit, and the units left over go to the largest remainders, of equal ones to the earlier.
 *
 * @param amount at most the sum of `dues`; in a ledger both are whole units.
 */
export function allocate(amount: Decimal, dues: readonly Decimal[], rounding: Rounding): Decimal[] {
  // Exactly the amount, and exactly what is due, whatever the last digit of a quotient.
  if (dues.length === 1) return [amount];
  const total = sum(dues);
  if (amount.eq(total)) return [...dues];
  // At most the due: a quotient of 60 digits may be above it by the last one.
  const exact = dues.map((due) => Exact.min(amount.times(due).div(total), due));
  return rounding === 'none' ? exact : toUnits(exact, amount, rounding);
}

function toUnits(exact: readonly Decimal[], amount: Decimal, rounding: Exclude<Rounding, 'none'>): Decimal[] {
  const unit = new Exact(10).pow(-rounding);
  const parts = exact.map((part) => part.toDecimalPlaces(rounding, Exact.ROUND_DOWN));
  const leftOver = amount.minus(sum(parts)).div(unit).toNumber();
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part.minus(parts[index] ?? ZERO) }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  for (const { index } of byRemainder.slice(0, leftOver)) parts[index] = (parts[index] ?? ZERO).plus(unit);
  return parts;
}
