import { Decimal } from 'decimal.js';
import { expect } from 'vitest';

/** Arithmetic for expected values: wider than the engine's, and a constructor of its own. */
export const Wide = Decimal.clone({ defaults: true, precision: 80 });

export type Money = Decimal.Value;

export function add(amounts: Iterable<Money>): Decimal {
  let total = new Wide(0);
  for (const amount of amounts) total = total.plus(amount);
  return total;
}

declare module 'vitest' {
  interface Matchers<T> {
    /** The same amount, digit for digit. */
    toEqualMoney(expected: Money): T;
    /** The same amount but for `tolerance`, an absolute difference. */
    toBeMoneyWithin(expected: Money, tolerance: Money): T;
    /** At most this amount, but for `tolerance`. */
    toBeAtMostMoney(limit: Money, tolerance?: Money): T;
  }
}

function difference(received: Money, expected: Money): Decimal {
  return new Wide(received).minus(expected);
}

expect.extend({
  toEqualMoney(received: Money, expected: Money) {
    return {
      pass: difference(received, expected).isZero(),
      message: () => `expected ${String(received)}${this.isNot ? ' not' : ''} to be ${String(expected)}`,
    };
  },
  toBeMoneyWithin(received: Money, expected: Money, tolerance: Money) {
    return {
      pass: difference(received, expected).abs().lte(tolerance),
      message: () => `expected ${String(received)}${this.isNot ? ' not' : ''} to be ${String(expected)} to within ${String(tolerance)}`,
    };
  },
  toBeAtMostMoney(received: Money, limit: Money, tolerance: Money = 0) {
    return {
      pass: difference(received, limit).lte(tolerance),
      message: () => `expected ${String(received)}${this.isNot ? ' not' : ''} to be at most ${String(limit)}`,
    };
  },
});
