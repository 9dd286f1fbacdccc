import type { Decimal } from 'decimal.js';
import { negative, notANumber, notFinite, tooLarge } from './errors';
import { Exact, ZERO } from './exact';
import { LARGEST_AMOUNT } from './limits';

const DECIMAL_TEXT = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const LIMIT = new Exact(LARGEST_AMOUNT);

/**
 * Reads one number by its shortest decimal text.
 * @throws EngineError #VALUE! for anything but a number, decimal text or a Decimal; #NUM! where it is not finite or beyond 1e300.
 */
export function readAmount(value: unknown, argument: string, position?: number): Decimal {
  const isNumber = typeof value === 'number' || Exact.isDecimal(value) || (typeof value === 'string' && DECIMAL_TEXT.test(value));
  if (!isNumber) throw notANumber(value, argument, position);
  const amount = new Exact(value);
  if (!amount.isFinite()) throw notFinite(argument, position);
  if (amount.abs().gt(LIMIT)) throw tooLarge(argument, position);
  // decimal.js tells −0 from 0; in a ledger there is one zero.
  return amount.isZero() ? ZERO : amount;
}

/** As `readAmount`, and @throws EngineError #NUM! below 0. */
export function readNonNegative(value: unknown, argument: string, position?: number): Decimal {
  const amount = readAmount(value, argument, position);
  if (amount.lt(0)) throw negative(String(amount), argument, position);
  return amount;
}
