import type { Decimal } from 'decimal.js';
import { Exact, sum } from './exact';
import type { Rounding } from './types';

/** Holds the product of two amounts to its last digit. */
const Product = Exact.clone({ precision: 2 * Exact.precision });

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
  if (rounding !== 'none') return allocateUnits(amount, dues, rounding);
  // At most the due: a quotient of 60 digits may be above it by the last one.
  return dues.map((due) => Exact.min(amount.times(due).div(total), due));
}

function allocateUnits(amount: Decimal, dues: readonly Decimal[], decimals: number): Decimal[] {
  const unit = new Exact(10).pow(-decimals);
  const inUnits = (money: Decimal) => new Product(money).div(unit);
  const whole = inUnits(amount);
  const total = sum(dues.map(inUnits));
  // Whole numbers over one total: quotients such as 4/3 and 1/3 would have to be cut, and their remainders would differ in the last digit.
  const shares = dues.map((due, index) => {
    const product = whole.times(inUnits(due));
    return { index, units: product.divToInt(total), remainder: product.mod(total) };
  });
  const leftOver = whole.minus(sum(shares.map(({ units }) => units))).toNumber();
  const byRemainder = [...shares].sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  const favoured = new Set(byRemainder.slice(0, leftOver));
  return shares.map((share) => unit.times(favoured.has(share) ? share.units.plus(1) : share.units));
}
