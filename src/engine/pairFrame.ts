import { readNumber } from './pairDecimals';
import type { TapeTerms } from './pairLayout';
import { DEFAULT_TERMS } from './readTerms';
import type { SplitTerms, Terms } from './types';

/** What is the same in every period. */
export interface Frame extends TapeTerms {
  /** Amounts of the tape in one unit of money: a power of ten in a ledger, else 1. */
  readonly unit: number;
}

/** By decimals of the ledger. */
const UNITS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
const MOST_DECIMALS = UNITS.length - 1;

const last = { terms: {} as Terms, frame: null as Frame | null };

/** Null for terms that pairs do not know or that have a fault; the same object for the same terms as before. */
export function readFrame(terms: Terms): Frame | null {
  if (last.frame && isSameAs(last.terms, terms)) return last.frame;
  const { compounding, losses, hurdle, amortStart, amortPeriods, arrearsRate } = terms;
  const rounding = terms.rounding ?? DEFAULT_TERMS.rounding;
  const isKnown =
    ['periodic', 'simple'].includes(compounding ?? DEFAULT_TERMS.compounding) &&
    ['carry', 'ignore'].includes(losses ?? DEFAULT_TERMS.losses) &&
    (hurdle ?? DEFAULT_TERMS.hurdle) === 'cumulative' &&
    isWhole(amortStart ?? 1, 1, Infinity) &&
    isWhole(amortPeriods ?? 1, 1, Infinity) &&
    isShare(arrearsRate ?? 0) &&
    (rounding === 'none' || isWhole(rounding, 0, MOST_DECIMALS));
  const shares = readShares(terms);
  if (!isKnown || !shares) return null;
  last.terms = { ...terms };
  const isLedger = rounding !== 'none';
  const unit = isLedger ? (UNITS[rounding] ?? 1) : 1;
  last.frame = new FrameOfTerms(shares, isLedger, unit, compounding === 'simple', losses !== 'ignore');
  return last.frame;
}

/** A class, because V8 forgets what the fields of an object literal hold when it makes the second one, and compiles again all that reads them. */
class FrameOfTerms implements Frame {
  constructor(
    readonly shares: Float64Array,
    readonly isLedger: boolean,
    readonly unit: number,
    readonly isSimple: boolean,
    readonly carriesLosses: boolean,
  ) {}
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

function readShares({ shareBefore, shareAfter }: SplitTerms): Float64Array | null {
  const before = shareBefore ?? DEFAULT_TERMS.shareBefore;
  const after = shareAfter ?? DEFAULT_TERMS.shareAfter;
  if (!isShare(before) || !isShare(after)) return null;
  const [first, second] = [readNumber(before), readNumber(after)];
  return first && second && Float64Array.of(first.high, first.low, second.high, second.low, first.parts * second.parts);
}

export function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
