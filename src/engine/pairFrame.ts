import { readNumber } from './pairDecimals';
import type { TapeTerms } from './pairTape';
import { DEFAULT_TERMS } from './readTerms';
import type { SplitTerms, Terms } from './types';

/** What is the same in every period. */
export interface Frame extends TapeTerms {
  /** Amounts of the tape in one unit of money: a power of ten in a ledger, else 1. */
  readonly unit: number;
}

const MOST_DECIMALS = 6;

const last = { terms: {} as Terms, frame: null as Frame | null };

/** Null for terms that pairs do not know or that have a fault; the same object for the same terms as before. */
export function readFrame(terms: Terms): Frame | null {
  if (last.frame && isSameAs(last.terms, terms)) return last.frame;
  const { compounding, losses, hurdle, amortStart, amortPeriods, arrearsRate } = terms;
  const isKnown =
    ['periodic', 'simple'].includes(compounding ?? DEFAULT_TERMS.compounding) &&
    ['carry', 'ignore'].includes(losses ?? DEFAULT_TERMS.losses) &&
    (hurdle ?? DEFAULT_TERMS.hurdle) === 'cumulative' &&
    isWhole(amortStart ?? 1, 1, Infinity) &&
    isWhole(amortPeriods ?? 1, 1, Infinity) &&
    isShare(arrearsRate ?? 0);
  const shares = readShares(terms);
  if (!isKnown || !shares) return null;
  last.terms = { ...terms };
  last.frame = { ...shares, isSimple: compounding === 'simple', carriesLosses: losses !== 'ignore' };
  return last.frame;
}

function isSameAs(one: Terms, other: Terms): boolean {
  return (
    one.shareBefore === other.shareBefore &&
    one.shareAfter === other.shareAfter &&
    one.rounding === other.rounding &&
    one.compounding === other.compounding &&
    one.losses === other.losses &&
    one.hurdle === other.hurdle &&
    one.amortStart === other.amortStart &&
    one.amortPeriods === other.amortPeriods &&
    one.arrearsRate === other.arrearsRate
  );
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function readShares({ shareBefore, shareAfter, rounding }: SplitTerms) {
  const [before, after, decimals] = [
    shareBefore ?? DEFAULT_TERMS.shareBefore,
    shareAfter ?? DEFAULT_TERMS.shareAfter,
    rounding ?? DEFAULT_TERMS.rounding,
  ];
  if (!isShare(before) || !isShare(after)) return null;
  if (decimals !== 'none' && !isWhole(decimals, 0, MOST_DECIMALS)) return null;
  const [first, second] = [readNumber(before), readNumber(after)];
  return (
    first &&
    second && {
      s1: first.high,
      s1Low: first.low,
      s2: second.high,
      s2Low: second.low,
      shareParts: first.parts * second.parts,
      isLedger: decimals !== 'none',
      unit: decimals === 'none' ? 1 : 10 ** decimals,
    }
  );
}

export function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
