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

const EXP_COEFFICIENTS = [
  0.16666666666666602, -0.0027777777777015593, 0.00006613756321437934, -0.0000016533902205465252, 4.1381367970572385e-8,
] as const;
const LN_COEFFICIENTS = [
  0.6666666666666735, 0.3999999999940942, 0.2857142874366239, 0.22222198432149784, 0.1818357216161805, 0.15313837699209373,
  0.14798198605116586,
] as const;

const LARGEST_EXPONENT = 709.782712893384;
const SMALLEST_EXPONENT = -745.1332191019411;
const SQRT_HALF = 0.7071067811865476;

/** e^x for any double; 0 and Infinity where the result leaves their range. */
export function exp(x: number): number {
  if (x > LARGEST_EXPONENT) return Infinity;
  if (x < SMALLEST_EXPONENT) return 0;
  const twos = Math.floor(x * LOG2_E + 0.5);
  const high = x - twos * LN2_HIGH;
  const low = twos * LN2_LOW;
  const rest = high - low;
  const [p1, p2, p3, p4, p5] = EXP_COEFFICIENTS;
  const square = rest * rest;
  const c = rest - square * (p1 + square * (p2 + square * (p3 + square * (p4 + square * p5))));
  return timesPowerOfTwo(1 - (low - (rest * c) / (2 - c) - high), twos);
}

/** The natural logarithm of a positive double; NaN below 0, −Infinity at 0. */
export function ln(x: number): number {
  if (Number.isNaN(x) || x < 0) return Number.NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return Infinity;
  const { fraction, twos } = nearOne(x);
  const f = fraction - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const [g1, g2, g3, g4, g5, g6, g7] = LN_COEFFICIENTS;
  const rest = w * (g2 + w * (g4 + w * g6)) + z * (g1 + w * (g3 + w * (g5 + w * g7)));
  const half = 0.5 * f * f;
  return twos * LN2_HIGH - (half - (s * (half + rest) + twos * LN2_LOW) - f);
}

const BINARY_STEPS = [512, 256, 128, 64, 32, 16, 8, 4, 2, 1].map((twos) => ({ twos, power: powerOfTwo(twos) }));

/** 2^twos for a whole number from −1022 to 1023. Only doublings and halvings: exact, as `**` need not be. */
function powerOfTwo(twos: number): number {
  let power = 1;
  for (let step = 0; step < Math.abs(twos); step += 1) power *= twos < 0 ? 0.5 : 2;
  return power;
}

/** x · 2^twos. In steps, because 2^twos alone may be out of range where the product is not. */
function timesPowerOfTwo(x: number, twos: number): number {
  let [product, left] = [x, twos];
  for (const step of BINARY_STEPS) {
    while (Math.abs(left) >= step.twos) {
      product = left < 0 ? product / step.power : product * step.power;
      left += left < 0 ? step.twos : -step.twos;
    }
  }
  return product;
}

/** x = fraction · 2^twos, exactly, with the fraction from √½ to √2. */
function nearOne(x: number): { readonly fraction: number; readonly twos: number } {
  let [fraction, twos] = [x, 0];
  for (const step of BINARY_STEPS) {
    while (fraction * step.power < 2 * SQRT_HALF) {
      fraction *= step.power;
      twos -= step.twos;
    }
    while (fraction / step.power >= SQRT_HALF) {
      fraction /= step.power;
      twos += step.twos;
    }
  }
  return { fraction, twos };
}
