import type { Decimal } from 'decimal.js';
import { notAShare, unknownKeyword } from './errors';
import { readAmount, readNonNegative } from './readAmount';
import { readWholeNumber } from './readWholeNumber';
import type { Compounding, Hurdle, Losses, Rounding, Shares, SplitTerms, Terms } from './types';

/** The terms that apply where nothing else is said. */
export const DEFAULT_TERMS = {
  shareBefore: 0.5,
  shareAfter: 0.1,
  compounding: 'periodic',
  losses: 'carry',
  rounding: 'none',
  hurdle: 'cumulative',
  amortStart: 1,
  arrearsRate: 0,
} as const satisfies Terms;

export const COMPOUNDINGS: readonly Compounding[] = ['periodic', 'effective', 'simple'];
const LOSSES: readonly Losses[] = ['carry', 'ignore'];
const HURDLES: readonly Hurdle[] = ['cumulative', 'annual'];
const MAX_DECIMALS = 6;

/** Japan's shares as numbers from 0 to 1. */
interface CheckedShares {
  readonly before: Decimal;
  readonly after: Decimal;
}

/** Terms of a split without gaps, each known to be good. */
export interface CheckedSplitTerms {
  readonly shares: CheckedShares;
  readonly rounding: Rounding;
}

/** Terms without gaps, each known to be good. */
export interface CheckedTerms extends CheckedSplitTerms {
  readonly compounding: Compounding;
  readonly losses: Losses;
  readonly hurdle: Hurdle;
  readonly amortisation: Amortisation;
  readonly arrearsRate: Decimal;
}

/** When the principal falls due under the annual hurdle: `periods` equal instalments from period `start`; null means every period. */
export interface Amortisation {
  readonly start: number;
  readonly periods: number | null;
}

export function readTerms(terms: Terms): CheckedTerms {
  return {
    ...readSplitTerms(terms),
    hurdle: readKeyword(terms.hurdle ?? DEFAULT_TERMS.hurdle, 'hurdle', HURDLES),
    amortisation: readAmortisation(terms),
    arrearsRate: readNonNegative(terms.arrearsRate ?? DEFAULT_TERMS.arrearsRate, 'arrearsRate'),
    compounding: readKeyword(terms.compounding ?? DEFAULT_TERMS.compounding, 'compounding', COMPOUNDINGS),
    losses: readKeyword(terms.losses ?? DEFAULT_TERMS.losses, 'losses', LOSSES),
  };
}

export function readAmortisation({ amortStart, amortPeriods }: Pick<Terms, 'amortStart' | 'amortPeriods'>): Amortisation {
  return {
    start: readWholeNumber(amortStart ?? DEFAULT_TERMS.amortStart, 'amortStart', 1),
    periods: amortPeriods === undefined || amortPeriods === null ? null : readWholeNumber(amortPeriods, 'amortPeriods', 1),
  };
}

export function readSplitTerms(terms: SplitTerms): CheckedSplitTerms {
  return { shares: readShares(terms), rounding: readRounding(terms.rounding ?? DEFAULT_TERMS.rounding) };
}

function readShares({ shareBefore, shareAfter }: Shares): CheckedShares {
  return {
    before: readShare(shareBefore ?? DEFAULT_TERMS.shareBefore, 'shareBefore'),
    after: readShare(shareAfter ?? DEFAULT_TERMS.shareAfter, 'shareAfter'),
  };
}

export function readShare(value: unknown, argument: string): Decimal {
  const share = readAmount(value, argument);
  if (share.lt(0) || share.gt(1)) throw notAShare(String(share), argument);
  return share;
}

function readRounding(value: unknown): Rounding {
  if (typeof value === 'number') return readWholeNumber(value, 'rounding', 0, MAX_DECIMALS) as Rounding;
  if (value !== 'none') throw unknownKeyword(value, 'rounding', ['none', `a whole number from 0 to ${MAX_DECIMALS}`]);
  return value;
}

export function readKeyword<Keyword extends string>(value: unknown, argument: string, known: readonly Keyword[]): Keyword {
  const keyword = known.find((candidate) => candidate === value);
  if (keyword === undefined) throw unknownKeyword(value, argument, known);
  return keyword;
}
