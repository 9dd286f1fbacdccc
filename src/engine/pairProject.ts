import { MAX_PERIODS } from './limits';
import { lowOfDecimal, readNumber, readText, scaleOf } from './pairDecimals';
import type { PairNumber } from './pairDecimals';
import { lowOfProduct, lowOfQuotient, nearestWhole, PAIR_ERROR } from './pairs';
import type { Tape, TapeTerms } from './pairTape';
import { newTape, runTape } from './pairTape';
import { DEFAULT_TERMS } from './readTerms';
import type { Basis, SplitTerms, Terms, WaterfallInput } from './types';
import { yearParts } from './yearFraction';
import type { YearParts } from './yearFraction';

/** A project that was run in pairs. */
export interface PairRun {
  readonly tape: Tape;
  readonly periods: number;
  /** Amounts of the tape in one unit of money: a power of ten in a ledger, else 1. */
  readonly unit: number;
  /** Amounts of the tape are whole, except for the tiers. */
  readonly isLedger: boolean;
  /** Start of period 1 and end of each period as Excel day numbers; null without dates. */
  readonly boundaries: readonly number[] | null;
  /** False where the exact engine must decide. */
  readonly isDecided: boolean;
}

/** Changes of a project, as in `sensitivity`. */
interface Change {
  readonly profitStep: number;
  readonly rateStep: number;
}

const UNCHANGED: Change = { profitStep: 0, rateStep: 0 };
const LAST_SERIAL = 2_958_465;
const MOST_PERIODS_PER_YEAR = 1e6;
const MOST_DECIMALS = 6;
/** A whole number of units of at most 15 digits is one decimal only. */
const MOST_UNIQUE = 1e15;

/** What is the same in every period. */
export interface Frame extends TapeTerms {
  readonly unit: number;
}

/** What the tape holds: it can go on where a project differs from the last one, which makes a column of growing ranges linear. */
const last = {
  tape: null as Tape | null,
  terms: {} as Terms,
  frame: null as Frame | null,
  frameOfTape: null as Frame | null,
  start: -1,
  perYear: 0,
  basis: 0,
  profitStep: 0,
  rateStep: 0,
  profits: new Float64Array(0),
  drawdowns: new Float64Array(0),
  rates: new Float64Array(0),
  ends: new Float64Array(0),
  periods: 0,
  /** Periods whose amounts it holds, which do not depend on rates. */
  amounts: 0,
};

/**
 * Runs a project in pairs where that can be done: plain numbers in, the `cumulative` hurdle, interest that is not `effective`.
 *
 * @returns null where it cannot, which includes every fault of the input: then the exact engine has the answer, or the error.
 */
export function runPairs(input: WaterfallInput, change: Change = UNCHANGED): PairRun | null {
  const { profits, rate, drawdowns } = input;
  const frame = readFrame(input.terms ?? {});
  const periods = Array.isArray(profits) ? profits.length : 0;
  if (frame === null || periods === 0 || periods > MAX_PERIODS) return null;
  const boundaries = readBoundaries(input, periods);
  const [perYear, basis] = [input.periodsPerYear ?? 1, input.basis ?? 0];
  if (boundaries === undefined || !isWhole(perYear, 1, MOST_PERIODS_PER_YEAR) || !isWhole(basis, 0, 4)) return null;
  if ((Array.isArray(rate) && rate.length !== periods) || (Array.isArray(drawdowns) && drawdowns.length !== periods)) return null;

  const tape = (last.tape ??= lastTape());
  const { profitStep, rateStep } = change;
  const start = boundaries === null ? -1 : (boundaries[0] ?? 0);
  const isLike =
    frame === last.frameOfTape &&
    start === last.start &&
    perYear === last.perYear &&
    basis === last.basis &&
    profitStep === last.profitStep &&
    rateStep === last.rateStep;
  let from = isLike ? Math.min(last.periods, periods) : 0;
  const amounts = frame === last.frameOfTape && profitStep === last.profitStep ? last.amounts : 0;
  // Until all of it is good.
  last.periods = 0;
  last.amounts = 0;
  last.frameOfTape = frame;
  last.start = start;
  last.perYear = perYear;
  last.basis = basis;
  last.profitStep = profitStep;
  last.rateStep = rateStep;
  const growth = profitStep === 0 ? null : readNumber(1, profitStep);
  if (profitStep !== 0 && !(growth && growth.high >= 0)) return null;
  const equal = { parts: 1, of: perYear };
  const rates: readonly unknown[] | null = Array.isArray(rate) ? rate : null;
  const draws: readonly unknown[] | null = Array.isArray(drawdowns) ? drawdowns : null;
  const known = last;
  for (let index = 0; index < periods; index += 1) {
    const profit = profits[index];
    const drawdown = draws ? draws[index] : index === 0 ? drawdowns : 0;
    const rateHere = rates ? rates[index] : rate;
    const end = boundaries === null ? 0 : (boundaries[index + 1] ?? 0);
    if (typeof profit !== 'number' || typeof drawdown !== 'number' || typeof rateHere !== 'number') return null;
    if (index < from) {
      const isSame = profit === known.profits[index] && drawdown === known.drawdowns[index] && rateHere === known.rates[index];
      if (isSame && end === known.ends[index]) continue;
      from = index;
    }
    if (!(drawdown >= 0) || !(rateHere >= 0)) return null;
    if (index >= amounts || drawdown !== known.drawdowns[index]) {
      known.drawdowns[index] = drawdown;
      if (!writeAmount(tape.drawdowns, tape.drawdownLows, tape.drawdownErrors, index, drawdown, frame, null)) return null;
    }
    if (index >= amounts || profit !== known.profits[index]) {
      known.profits[index] = profit;
      if (!writeAmount(tape.profits, tape.profitLows, tape.profitErrors, index, profit, frame, growth)) return null;
    }
    known.rates[index] = rateHere;
    known.ends[index] = end;
    if (index > 0 && boundaries === null && rateHere === known.rates[index - 1]) copyFactor(tape, index);
    else if (!writeFactor(tape, index, rateHere, rateStep, boundaries ? yearParts(boundaries[index] ?? 0, end, basis as Basis) : equal))
      return null;
  }
  last.amounts = periods;
  const isDecided = runTape(tape, frame, from, periods);
  if (isDecided) last.periods = periods;
  return { tape, periods, unit: frame.unit, isLedger: frame.isLedger, boundaries, isDecided };
}

function lastTape(): Tape {
  last.profits = new Float64Array(MAX_PERIODS);
  last.drawdowns = new Float64Array(MAX_PERIODS);
  last.rates = new Float64Array(MAX_PERIODS);
  last.ends = new Float64Array(MAX_PERIODS);
  return newTape(MAX_PERIODS);
}

/** Writes an amount in units of money, its low part and how far that may be off; false where the amount is too long or too large. */
export function writeAmount(
  highs: Float64Array,
  lows: Float64Array,
  errors: Float64Array,
  index: number,
  value: number,
  frame: Frame,
  growth: PairNumber | null,
): boolean {
  const whole = Math.round(value * frame.unit);
  if (growth !== null || whole / frame.unit !== value || Math.abs(whole) > MOST_UNIQUE)
    return writeLongAmount(highs, lows, errors, index, value, frame, growth);
  highs[index] = whole;
  lows[index] = 0;
  errors[index] = 0;
  return true;
}

/** An amount that is not a whole number of units, or changes. */
function writeLongAmount(
  highs: Float64Array,
  lows: Float64Array,
  errors: Float64Array,
  index: number,
  value: number,
  { unit, isLedger }: Frame,
  growth: PairNumber | null,
): boolean {
  let scale = scaleOf(value);
  let low = lowOfDecimal(value, scale);
  if (!(scale > 0)) [scale, low] = readText(value);
  if (!(scale > 0)) return false;
  let high = value;
  let error = low === 0 ? 0 : PAIR_ERROR * Math.abs(value);
  if (growth !== null) {
    high = value * growth.high;
    low = lowOfProduct(high, value, growth.high) + (value * growth.low + low * growth.high);
    error = PAIR_ERROR * Math.abs(high);
    scale *= growth.parts;
  }
  if (isLedger) {
    const units = high * unit;
    const unitsLow = lowOfProduct(units, high, unit) + low * unit;
    high = nearestWhole(units, unitsLow, error * unit + PAIR_ERROR * Math.abs(units), scale);
    low = 0;
    error = 0;
  }
  highs[index] = high;
  lows[index] = low;
  errors[index] = error;
  return !Number.isNaN(high);
}

function writeFactor(tape: Tape, index: number, rate: number, rateStep: number, { parts, of }: YearParts): boolean {
  const annual = readNumber(rate, rateStep);
  if (annual === null || annual.high < 0) return false;
  const product = annual.high * parts;
  const productLow = lowOfProduct(product, annual.high, parts) + annual.low * parts;
  const factor = product / of;
  tape.factors[index] = factor;
  tape.factorLows[index] = lowOfQuotient(factor, product, productLow, of);
  tape.factorParts[index] = annual.parts * of;
  return true;
}

function copyFactor({ factors, factorLows, factorParts }: Tape, index: number): void {
  factors[index] = factors[index - 1] ?? 0;
  factorLows[index] = factorLows[index - 1] ?? 0;
  factorParts[index] = factorParts[index - 1] ?? 0;
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

/** Undefined where the exact engine must say what is wrong. */
function readBoundaries({ start, dates }: WaterfallInput, periods: number): readonly number[] | null | undefined {
  if ((start ?? dates ?? null) === null) return null;
  if (!Array.isArray(dates) || dates.length !== periods) return undefined;
  const boundaries = [start, ...(dates as readonly unknown[])].map((date) => (typeof date === 'number' ? Math.floor(date) : NaN));
  const isRising = boundaries.every((day, index) => day <= LAST_SERIAL && (index === 0 ? day >= 0 : day > (boundaries[index - 1] ?? day)));
  return isRising ? boundaries : undefined;
}

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
