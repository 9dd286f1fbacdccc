import { ln } from './elementary';

/** Coefficients of a numerator and a denominator, constant first. They are the published ones, written as the doubles that those are. */
interface Ratio {
  readonly over: readonly number[];
  readonly under: readonly number[];
}

const CENTRE: Ratio = {
  over: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
    2509.0809287301227,
  ],
  under: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852854,
  ],
};
const TAIL: Ratio = {
  over: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
  ],
  under: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
    1.0507500716444169e-9,
  ],
};
const FAR_TAIL: Ratio = {
  over: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
    0.000027115555687434876, 2.0103343992922881e-7,
  ],
  under: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548, 1.421511758316446e-7,
    2.0442631033899397e-15,
  ],
};

const HALF_OF_CENTRE = 0.425;
const CENTRE_SQUARED = 0.180625;
const TAIL_BEGINS = 1.6;
const FAR_TAIL_BEGINS = 5;

/**
 * The standard normal deviate below which a share `probability` of all deviates lies.
 *
 * Source: Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37 (1988), routine PPND16;
 * right to about 1 part in 10^16.
 *
 * @param probability - above 0 and below 1
 */
export function normalQuantile(probability: number): number {
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= HALF_OF_CENTRE) return fromMiddle * ratioAt(CENTRE, CENTRE_SQUARED - fromMiddle * fromMiddle);
  const distance = Math.sqrt(-ln(fromMiddle < 0 ? probability : 1 - probability));
  const magnitude = distance <= FAR_TAIL_BEGINS ? ratioAt(TAIL, distance - TAIL_BEGINS) : ratioAt(FAR_TAIL, distance - FAR_TAIL_BEGINS);
  return fromMiddle < 0 ? -magnitude : magnitude;
}

function ratioAt({ over, under }: Ratio, r: number): number {
  return polynomial(over, r) / polynomial(under, r);
}

function polynomial(coefficients: readonly number[], r: number): number {
  let value = 0;
  for (let power = coefficients.length - 1; power >= 0; power -= 1) value = value * r + (coefficients[power] ?? 0);
  return value;
}
