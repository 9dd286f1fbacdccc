import { lowOfDecimal, readNumber, readText, scaleOf } from './pairDecimals';
import type { PairNumber } from './pairDecimals';
import type { Frame } from './pairFrame';
import { lowOfProduct, nearestWhole, PAIR_ERROR } from './pairs';
import { DRAWDOWN, GIVEN_WIDTH, PROFIT } from './pairLayout';
import type { Tape } from './pairLayout';

/** A whole number of units of at most 15 digits is one decimal only. */
const MOST_UNIQUE = 1e15;

/** What the amounts of a tape were made from: those that come again need not be read again, whatever the rates are. */
export interface KnownAmounts {
  frame: Frame | null;
  profitStep: number;
  readonly profits: Float64Array;
  readonly drawdowns: Float64Array;
  periods: number;
  /** Drawdowns from here on are 0 because the list of them was no longer. */
  listed: number;
}

export function noAmounts(periods: number): KnownAmounts {
  return { frame: null, profitStep: 0, profits: new Float64Array(periods), drawdowns: new Float64Array(periods), periods: 0, listed: 0 };
}

/**
 * Writes the profits and drawdowns of a project.
 *
 * @returns how many periods at its beginning are as they were; NaN for what is no amount, or too long for pairs
 */
export function writeAmounts(
  tape: Tape,
  known: KnownAmounts,
  frame: Frame,
  profits: readonly unknown[],
  drawdowns: unknown,
  profitStep: number,
): number {
  const growth = profitStep === 0 ? null : readNumber(1, profitStep);
  if (profitStep !== 0 && !(growth && growth.high >= 0)) return NaN;
  const periods = profits.length;
  const before = frame === known.frame && profitStep === known.profitStep ? Math.min(known.periods, periods) : 0;
  const draws: readonly unknown[] = Array.isArray(drawdowns) ? drawdowns : [drawdowns];
  const sameProfits = sameAtFirst(profits, known.profits, before);
  const listed = Math.min(Math.max(known.listed, draws.length), before);
  const sameListed = sameAtFirst(draws, known.drawdowns, listed);
  const sameDraws = sameListed === listed ? before : sameListed;
  // Until all of it is good.
  known.periods = 0;
  known.frame = frame;
  known.profitStep = profitStep;
  for (let index = sameProfits; index < periods; index += 1) {
    const profit = profits[index];
    if (typeof profit !== 'number') return NaN;
    known.profits[index] = profit;
    if (!writeAmount(tape.given, index * GIVEN_WIDTH + PROFIT, profit, frame, growth)) return NaN;
  }
  for (let index = sameDraws; index < periods; index += 1) {
    const drawdown = index < draws.length ? draws[index] : 0;
    if (typeof drawdown !== 'number' || !(drawdown >= 0)) return NaN;
    known.drawdowns[index] = drawdown;
    if (!writeAmount(tape.given, index * GIVEN_WIDTH + DRAWDOWN, drawdown, frame, null)) return NaN;
  }
  known.periods = periods;
  known.listed = draws.length;
  return Math.min(sameProfits, sameDraws);
}

/** How many of the first `most` values are the known ones; a list may be shorter, and ends in zeros. */
function sameAtFirst(values: readonly unknown[], known: Float64Array, most: number): number {
  const listed = Math.min(values.length, most);
  let index = 0;
  while (index < listed && values[index] === known[index]) index += 1;
  if (index < listed) return index;
  while (index < most && known[index] === 0) index += 1;
  return index;
}

/** Writes an amount in units of money, its low part and how far that may be off; false where the amount is too long or too large. */
export function writeAmount(given: Float64Array, place: number, value: number, frame: Frame, growth: PairNumber | null): boolean {
  const whole = Math.round(value * frame.unit);
  if (growth !== null || whole / frame.unit !== value || Math.abs(whole) > MOST_UNIQUE)
    return writeLongAmount(given, place, value, frame, growth);
  given[place] = whole;
  given[place + 1] = 0;
  given[place + 2] = 0;
  return true;
}

/** An amount that is not a whole number of units, or changes. */
function writeLongAmount(given: Float64Array, place: number, value: number, { unit, isLedger }: Frame, growth: PairNumber | null): boolean {
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
    // Halves away from 0.
    const sign = units < 0 ? -1 : 1;
    high = sign * nearestWhole(sign * units, sign * unitsLow, error * unit + PAIR_ERROR * Math.abs(units), scale);
    low = 0;
    error = 0;
  }
  given[place] = high;
  given[place + 1] = low;
  given[place + 2] = error;
  return !Number.isNaN(high);
}
