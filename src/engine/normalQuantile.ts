import { logarithms } from './elementary';
import { MAX_PERIODS } from './limits';

const HALF_OF_CENTRE = 0.425;
const CENTRE_SQUARED = 0.180625;
const TAIL_BEGINS = 1.6;

/**
 * Puts in the place of each probability the standard normal deviate below which that share of all deviates lies.
 *
 * In two passes: one deviate in seven is of the tails, which no processor foresees, and a wrong guess costs as much as the centre's formula.
 *
 * Source: Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37 (1988), routine PPND16;
 * right to about 1 part in 10^16. Without its far tail: no share of a simulation lies there.
 *
 * @param probabilities - at most MAX_PERIODS, each from e^−25, about 1.4e−11, to 1 less that; takes the deviates
 */
export function normalQuantiles(probabilities: Float64Array): void {
  putTails(probabilities, putCentres(probabilities));
}

/** The probabilities outside the centre, and where each stands. */
const OUTSIDE = new Float64Array(MAX_PERIODS);
const PLACES = new Uint16Array(MAX_PERIODS);
const LOGARITHMS = new Float64Array(MAX_PERIODS);

// The coefficients are the published ones, written as the doubles that those are. Written out, because a loop over lists of them takes
// three times as long; in the loops, because of what `exponentials` says.

/** As if every probability were of the centre. Returns how many are not, and keeps them. */
function putCentres(probabilities: Float64Array): number {
  let tails = 0;
  for (let index = 0; index < probabilities.length; index += 1) {
    const probability = probabilities[index] ?? 0;
    const fromMiddle = probability - 0.5;
    OUTSIDE[tails] = probability;
    PLACES[tails] = index;
    // Counted without a branch.
    tails += Number(Math.abs(fromMiddle) > HALF_OF_CENTRE);
    const r = CENTRE_SQUARED - fromMiddle * fromMiddle;
    const quotient =
      (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r + 13731.69376550946) * r +
        1971.5909503065513) *
        r +
        133.14166789178438) *
        r +
        3.3871328727963665) /
      (((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r + 5394.196021424751) * r +
        687.1870074920579) *
        r +
        42.31333070160091) *
        r +
        1);
    probabilities[index] = fromMiddle * quotient;
  }
  return tails;
}

function putTails(deviates: Float64Array, tails: number): void {
  for (let index = 0; index < tails; index += 1) {
    const probability = OUTSIDE[index] ?? 0;
    LOGARITHMS[index] = Math.min(probability, 1 - probability);
  }
  logarithms(LOGARITHMS, tails);
  for (let index = 0; index < tails; index += 1) {
    const r = Math.sqrt(-(LOGARITHMS[index] ?? 0)) - TAIL_BEGINS;
    const quotient =
      (((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
        3.6478483247632045) *
        r +
        5.769497221460691) *
        r +
        4.630337846156546) *
        r +
        1.4234371107496835) /
      (((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) * r +
        0.6897673349851) *
        r +
        1.6763848301838038) *
        r +
        2.053191626637759) *
        r +
        1);
    deviates[PLACES[index] ?? 0] = Math.sign((OUTSIDE[index] ?? 0) - 0.5) * quotient;
  }
}
