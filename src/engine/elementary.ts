/*
 * e^x and ln x from + − × ÷ alone, which IEEE 754 fixes to the last bit. Math.exp and Math.log may differ by a bit between JavaScript
 * engines, and a simulation would then not give the same answer everywhere.
 *
 * Source: the algorithms and coefficients of Sun's fdlibm (e_exp.c and e_log.c, 1993). Less than 1 unit in the last place from exact.
 */

/** ln 2 in two parts; the product of the first with a whole number up to 2^20 is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LOG2_E = 1.4426950408889634;

/** From it on both the result and the power of 2 in it are normal doubles. */
const LEAST_EXPONENT = -700;
const SQRT_2 = 1.4142135623730951;

/**
 * Puts e^x in the place of each x, at most 700, and 0 where x is below −700.
 *
 * A list at once, because a function that V8 does not inline, as it may or may not, allocates each number it returns.
 */
export function exponentials(exponents: Float64Array): void {
  for (let index = 0; index < exponents.length; index += 1) {
    const x = exponents[index] ?? 0;
    const twos = Math.floor(x * LOG2_E + 0.5);
    const high = x - twos * LN2_HIGH;
    const low = twos * LN2_LOW;
    const rest = high - low;
    const square = rest * rest;
    const c =
      rest -
      square *
        (0.16666666666666602 +
          square *
            (-0.0027777777777015593 +
              square * (0.00006613756321437934 + square * (-0.0000016533902205465252 + square * 4.1381367970572385e-8))));
    const power = 1 - (low - (rest * c) / (2 - c) - high);
    exponents[index] = x < LEAST_EXPONENT ? 0 : power * (POWERS[twos - LEAST_POWER] ?? 0);
  }
}

/** Puts the natural logarithm in the place of each of the first `count` values, doubles from 2^−1022 to 2^1022. A list at once, as above. */
export function logarithms(values: Float64Array, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const x = values[index] ?? 0;
    BITS.setFloat64(0, x, true);
    const exponent = (BITS.getInt32(4, true) >> EXPONENT_SHIFT) - EXPONENT_OF_1;
    const mantissa = x * (POWERS[-exponent - LEAST_POWER] ?? 0);
    // From √½ to √2, where the series is good, and less 1.
    const isHalved = mantissa >= SQRT_2;
    const f = (isHalved ? mantissa / 2 : mantissa) - 1;
    const twos = exponent + (isHalved ? 1 : 0);
    const s = f / (2 + f);
    const z = s * s;
    const w = z * z;
    const rest =
      w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373)) +
      z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
    const half = 0.5 * f * f;
    values[index] = twos * LN2_HIGH - (half - (s * (half + rest) + twos * LN2_LOW) - f);
  }
}

const BITS = new DataView(new ArrayBuffer(8));
const EXPONENT_SHIFT = 20;
const EXPONENT_OF_1 = 1023;

/** The least power of 2 that is a normal double. */
const LEAST_POWER = -1022;
/** 2^−1022 to 2^1023, by doubling: exact, as `**` need not be. */
const POWERS = new Float64Array(2046);
POWERS[0] = 2.2250738585072014e-308;
for (let index = 1; index < POWERS.length; index += 1) POWERS[index] = 2 * (POWERS[index - 1] ?? 0);
