import { readNumber } from './pairDecimals';
import { lowOfProduct, lowOfQuotient } from './pairs';
import { FACTOR, FACTOR_PARTS, GIVEN_WIDTH } from './pairLayout';
import type { Tape } from './pairLayout';
import type { Basis } from './types';
import { yearParts } from './yearFraction';
import type { YearParts } from './yearFraction';

/** How a rate becomes the factor of each period. */
export interface Calendar {
  /** Start of period 1 and end of each period as Excel day numbers; null without dates. */
  readonly boundaries: readonly number[] | null;
  readonly perYear: number;
  readonly basis: Basis;
}

/** What the factors of a tape were made from: those that come again need not be calculated again. */
export interface KnownFactors {
  perYear: number;
  basis: number;
  rateStep: number;
  readonly rates: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  periods: number;
}

export function noFactors(periods: number): KnownFactors {
  const series = () => new Float64Array(periods);
  return { perYear: 0, basis: 0, rateStep: 0, rates: series(), starts: series(), ends: series(), periods: 0 };
}

/**
 * Writes by what each period multiplies a claim for its interest.
 *
 * @returns how many periods at the beginning are as they were; NaN for what is no rate, or too long for pairs
 */
export function writeFactors(
  tape: Tape,
  known: KnownFactors,
  periods: number,
  rate: unknown,
  rateStep: number,
  calendar: Calendar,
): number {
  const { boundaries, perYear, basis } = calendar;
  const rates: readonly unknown[] | null = Array.isArray(rate) ? rate : null;
  // One rate and equal periods.
  const hasOneFactor = rates === null && boundaries === null;
  const isLike = hasOneFactor === tape.hasOneFactor && perYear === known.perYear && basis === known.basis && rateStep === known.rateStep;
  const before = isLike ? known.periods : 0;
  // Until all of it is good.
  known.periods = 0;
  tape.hasOneFactor = hasOneFactor;
  known.perYear = perYear;
  known.basis = basis;
  known.rateStep = rateStep;
  let same = Math.min(before, periods);
  for (let index = 0; index < (hasOneFactor ? 1 : periods); index += 1) {
    const rateHere = rates ? rates[index] : rate;
    const start = boundaries ? (boundaries[index] ?? 0) : 0;
    const end = boundaries ? (boundaries[index + 1] ?? 0) : 0;
    if (typeof rateHere !== 'number' || !(rateHere >= 0)) return NaN;
    if (index < before && rateHere === known.rates[index] && start === known.starts[index] && end === known.ends[index]) continue;
    same = Math.min(same, index);
    known.rates[index] = rateHere;
    known.starts[index] = start;
    known.ends[index] = end;
    if (!writeFactor(tape, index, rateHere, rateStep, boundaries ? yearParts(start, end, basis) : { parts: 1, of: perYear })) return NaN;
  }
  known.periods = periods;
  return same;
}

function writeFactor(tape: Tape, index: number, rate: number, rateStep: number, { parts, of }: YearParts): boolean {
  const annual = readNumber(rate, rateStep);
  if (annual === null || annual.high < 0) return false;
  const product = annual.high * parts;
  const productLow = lowOfProduct(product, annual.high, parts) + annual.low * parts;
  const factor = product / of;
  const at = index * GIVEN_WIDTH;
  tape.given[at + FACTOR] = factor;
  tape.given[at + FACTOR + 1] = lowOfQuotient(factor, product, productLow, of);
  tape.given[at + FACTOR_PARTS] = annual.parts * of;
  return true;
}
