import type { Decimal } from 'decimal.js';
import type { CashFlow } from './cashFlows';
import { Exact, sum } from './exact';

/** Polynomials over an interval, in whole numbers: what the search for a rate falls back on where doubles do not tell a sign. */

/** Places after the binary point of the coefficients below. */
const PLACES = 256n;
const UNIT = new Exact(String(1n << PLACES));
/** As a part of the flows' worth without their signs, 2^−150: below this it is not known which sign a coefficient has. */
export const NOISE = 1n << (PLACES - 150n);
export const MOST_TERMS = 96;
/** What doubles tell, for each 1 of s: 1e-10. */
export const ROUGH_UNIT = 2 ** 60;
export const ROUGH_SHIFT = PLACES - 60n;
export const ROUGH_TERM = 1e-16;
export const ROUGH_NOISE = (1n << PLACES) / 10n ** 10n;
/** Of the worth of the earliest flow, as a logarithm; so the terms left out come to no more than e^32 · 2^−200 in all. */
export const MOST_GROWTH = 32;
const SMALL_TERM = 1n << (PLACES - 200n);
/** Of 2^−200 · 96!, as the power of the time is divided by the factorial. */
export const LOG_OF_A_SMALL_TERM =
  Array.from({ length: MOST_TERMS }, (_, index) => Math.log(index + 1)).reduce((one, other) => one + other) - 200 * Math.LN2;

/**
 * The value over an interval of s, x = 0 to 1 of its width, as coefficients of the powers of x: the series of
 * sum of worth · e^(−width·x·(time − middleTime)), where the worths at x = 0 are parts of their sum without signs.
 */
export function taylorSeries(flows: readonly CashFlow[], worths: readonly Decimal[], width: number, middleTime: number): bigint[] {
  const span = BigInt(flows.at(-1)?.time ?? 1);
  const gross = sum(worths.map((worth) => worth.abs()));
  // A width is a power of 2 of at least 2^-20 or so.
  const scaledWidth = BigInt(width * 2 ** 52) << (PLACES - 52n);
  let terms = flows.map(({ time }, index) => ({
    rate: (BigInt(middleTime - time) * scaledWidth) / span,
    term: BigInt(worths[index]?.div(gross).times(UNIT).toFixed(0) ?? 0),
  }));
  const coefficients: bigint[] = [];
  for (let power = 1n; ; power += 1n) {
    let [total, size] = [0n, 0n];
    for (const { term } of terms) {
      total += term;
      size += magnitude(term);
    }
    if (size <= SMALL_TERM) return coefficients;
    coefficients.push(total);
    // A term that has come to nothing stays nothing.
    terms = terms.map(({ rate, term }) => ({ rate, term: ((term * rate) >> PLACES) / power })).filter(({ term }) => term !== 0n);
  }
}

/** Of a polynomial on 0 to 1. Its values lie between the least and the greatest coefficient; the first and the last are those at the ends. */
export function bernsteinForm(coefficients: readonly bigint[]): bigint[] {
  const degree = coefficients.length - 1;
  let choices = 1n;
  const form = coefficients.map((coefficient, index) => {
    if (index > 0) choices = (choices * BigInt(degree - index + 1)) / BigInt(index);
    return coefficient / choices;
  });
  for (let lowest = 1; lowest <= degree; lowest += 1) {
    for (let index = degree; index >= lowest; index -= 1) form[index] = (form[index] ?? 0n) + (form[index - 1] ?? 0n);
  }
  return form;
}

/** The Bernstein forms on both halves of an interval, by de Casteljau. */
export function halves(form: readonly bigint[]): [bigint[], bigint[]] {
  const [left, right]: [bigint[], bigint[]] = [[], []];
  let means = [...form];
  while (means.length > 0) {
    left.push(means[0] ?? 0n);
    right.push(means.at(-1) ?? 0n);
    means = means.slice(1).map((mean, index) => (mean + (means[index] ?? 0n)) >> 1n);
  }
  return [left, right.reverse()];
}

export function keepsItsSign(form: readonly bigint[], noise: bigint): boolean {
  return form.every((coefficient) => coefficient > noise) || form.every((coefficient) => coefficient < -noise);
}

export function isNoise(coefficient: bigint): boolean {
  return magnitude(coefficient) <= NOISE;
}

function magnitude(number: bigint): bigint {
  return number < 0n ? -number : number;
}
