import { lowOfProduct, lowOfQuotient, lowOfSum } from './pairs';

/** Beyond it two decimals can be the same double, and only the text tells which is meant. */
const MOST_UNIQUE = 1e15;
/** The largest power of ten that is a double. */
const MOST_PLACES = 22;
const HEAD_DIGITS = 9;

/** The power of ten, up to `most`, that makes a whole number of the decimal that a double means; NaN where that has more than 15 digits. */
export function scaleOf(value: number, most = 1e6): number {
  for (let scale = 1; scale <= most; scale *= 100) {
    const whole = Math.round(value * scale);
    if (whole / scale === value && Math.abs(whole) <= MOST_UNIQUE) return scale;
  }
  return NaN;
}

/** What the decimal that a double means has beyond the double, given its scale. */
export function lowOfDecimal(value: number, scale: number): number {
  if (scale === 1) return 0;
  const product = value * scale;
  return (Math.round(product) - product - lowOfProduct(product, value, scale)) / scale;
}

/** The same for any double up to 2^53, by its shortest text: scale and low part; NaN where the scale is no double. */
export function readText(value: number): readonly [scale: number, low: number] {
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return [NaN, NaN];
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const places = digits.length - 1 - Number(exponent);
  if (!(places >= 0 && places <= MOST_PLACES)) return [NaN, NaN];
  const scale = 10 ** places;
  const tail = digits.slice(HEAD_DIGITS);
  const head = Number(digits.slice(0, HEAD_DIGITS)) * 10 ** tail.length;
  const product = Math.abs(value) * scale;
  const low = (head - product + Number(tail) - lowOfProduct(product, Math.abs(value), scale)) / scale;
  return [scale, value < 0 ? -low : low];
}

/** A decimal, or a quotient of two, as a pair. */
export interface PairNumber {
  readonly high: number;
  readonly low: number;
  /** It is a whole number of such parts of 1. */
  readonly parts: number;
}

/** Rates, shares and steps have more decimals than money. */
const MOST_SCALE = 1e14;

/** Below this part of its terms a sum has lost too many of its bits. */
const LEAST_OF_TERMS = 0.25;

/**
 * A number, and what is added to it; null where the decimals are too long. Where they are short the sum is as exact as its parts: it is
 * taken in whole numbers. Else its low part errs by at most 16 · 2^−106 of the sum: by 4 of its terms, which are at most four times as large.
 */
export function readNumber(value: number, addition = 0): PairNumber | null {
  const one = scaleOf(value, MOST_SCALE);
  if (addition === 0 && one > 0) return { high: value + 0, low: lowOfQuotient(value, Math.round(value * one), 0, one), parts: one };
  const other = scaleOf(addition, MOST_SCALE);
  const scale = Math.max(one, other);
  const whole = Math.round(value * one) * (scale / one) + Math.round(addition * other) * (scale / other);
  if (Math.abs(whole) <= Number.MAX_SAFE_INTEGER) {
    const high = whole / scale;
    return { high, low: lowOfQuotient(high, whole, 0, scale), parts: scale };
  }
  const [parts, low] = readText(value);
  if (!(parts > 0)) return null;
  if (addition === 0) return { high: value, low, parts };
  const [addedParts, addedLow] = readText(addition);
  const sum = value + addition;
  const sumLow = lowOfSum(sum, value, addition) + (low + addedLow);
  const high = sum + sumLow;
  const rest = sumLow - (high - sum);
  // A low part of 0 would say that the sum is exact.
  const isKnown = addedParts > 0 && rest !== 0 && Math.abs(high) > LEAST_OF_TERMS * (Math.abs(value) + Math.abs(addition));
  return isKnown ? { high, low: rest, parts: Math.max(parts, addedParts) } : null;
}
