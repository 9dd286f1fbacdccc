import { MAX_PERIODS } from './limits';
import { noAmounts, writeAmounts } from './pairAmounts';
import { noFactors, writeFactors } from './pairFactors';
import type { Frame } from './pairFrame';
import { isWhole, readFrame } from './pairFrame';
import type { Tape } from './pairLayout';
import { newTape } from './pairLayout';
import { runTape, STRETCH } from './pairTape';
import type { Basis, WaterfallInput } from './types';

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

/** The tape goes on where a project differs from the last one, which makes a column of growing ranges linear. */
interface Last {
  readonly tape: Tape;
  readonly amounts: ReturnType<typeof noAmounts>;
  readonly factors: ReturnType<typeof noFactors>;
  frame: Frame | null;
  /** So many periods were run, and so many of them have a row each. */
  periods: number;
  rows: number;
}

let last: Last | null = null;

function firstTape(): Last {
  return { tape: newTape(MAX_PERIODS), amounts: noAmounts(MAX_PERIODS), factors: noFactors(MAX_PERIODS), frame: null, periods: 0, rows: 0 };
}

/**
 * Runs a project in pairs where that can be done: plain numbers in, the `cumulative` hurdle, interest that is not `effective`.
 *
 * @param keepsRows - for what is read off every row; else there is the claim after each period, and when it was repaid
 * @returns null where it cannot, which includes every fault of the input: then the exact engine has the answer, or the error.
 */
export function runPairs(input: WaterfallInput, keepsRows: boolean, change: Change = UNCHANGED): PairRun | null {
  const { profits, rate, drawdowns } = input;
  const frame = readFrame(input.terms ?? {});
  const periods = Array.isArray(profits) ? profits.length : 0;
  if (frame === null || periods === 0 || periods > MAX_PERIODS) return null;
  const boundaries = readBoundaries(input, periods);
  const perYear = input.periodsPerYear ?? 1;
  const basis = input.basis ?? 0;
  if (boundaries === undefined || !isWhole(perYear, 1, MOST_PERIODS_PER_YEAR) || !isWhole(basis, 0, 4)) return null;
  if ((Array.isArray(rate) && rate.length !== periods) || (Array.isArray(drawdowns) && drawdowns.length !== periods)) return null;

  last ??= firstTape();
  const { tape } = last;
  const before = frame === last.frame ? last.periods : 0;
  const rows = frame === last.frame ? last.rows : 0;
  // Until all of it is good.
  last.periods = 0;
  last.rows = 0;
  last.frame = frame;
  const sameAmounts = writeAmounts(tape, last.amounts, frame, profits, drawdowns, change.profitStep);
  const sameFactors = writeFactors(tape, last.factors, periods, rate, change.rateStep, { boundaries, perYear, basis: basis as Basis });
  const same = Math.min(keepsRows ? rows : before, periods, sameAmounts, sameFactors);
  if (Number.isNaN(same)) return null;
  const hasRow = same <= rows || same === before;
  const from = hasRow ? same : same - (same % STRETCH);
  const isDecided = runTape(tape, frame, from, periods, keepsRows);
  if (isDecided) {
    last.periods = periods;
    last.rows = keepsRows ? periods : Math.min(rows, from);
  }
  return { tape, periods, unit: frame.unit, isLedger: frame.isLedger, boundaries, isDecided };
}

/** Undefined where the exact engine must say what is wrong. */
function readBoundaries({ start, dates }: WaterfallInput, periods: number): readonly number[] | null | undefined {
  if ((start ?? dates ?? null) === null) return null;
  if (!Array.isArray(dates) || dates.length !== periods) return undefined;
  const boundaries = [start, ...(dates as readonly unknown[])].map((date) => (typeof date === 'number' ? Math.floor(date) : NaN));
  const isRising = boundaries.every((day, index) => day <= LAST_SERIAL && (index === 0 ? day >= 0 : day > (boundaries[index - 1] ?? day)));
  return isRising ? boundaries : undefined;
}
