/** A project in pairs, and the periods of it that were run. */
export interface Tape {
  /** `GIVEN_WIDTH` values a period. */
  readonly given: Float64Array;
  /** The first factor is that of every period. */
  hasOneFactor: boolean;
  /** `WIDTH` values a period. */
  readonly rows: Float64Array;
}

/** The terms of the `cumulative` hurdle that a period needs. */
export interface TapeTerms {
  /**
   * Japan's shares before and after, in pairs, and last of how many parts of 1 what Japan gets of whole cash is a whole number. A list: V8
   * lays out an object anew when one of its numbers is no longer whole, and compiles again all that reads it.
   */
  readonly shares: Float64Array;
  readonly carriesLosses: boolean;
  /** Interest is on the principal only. */
  readonly isSimple: boolean;
  /** Amounts are whole units, in which the ledger rounds. */
  readonly isLedger: boolean;
}

/** Where what is given for a period stands: after the high part the low one, then how far the pair may be from the amount that is meant. */
export const PROFIT = 0;
export const DRAWDOWN = 3;
/** By what a claim is multiplied for its interest, and after its low part: it is a whole number of such parts of 1. */
export const FACTOR = 6;
export const FACTOR_PARTS = 8;
export const GIVEN_WIDTH = 9;

/** Where the values of a period stand in its row; the low part of an amount follows the high one, and then how far the pair may be off. */
export const CLAIM = 0;
export const CLAIM_ERROR = 2;
export const PRINCIPAL = 3;
export const LOSS = 5;
export const LOSS_ERROR = 7;
/** The largest amount due so far, and the last period in which anything was due, from 1. */
export const PEAK = 8;
export const LAST_DUE = 9;
export const INTEREST = 10;
export const DUE = 12;
export const DUE_ERROR = 14;
export const CASH = 15;
export const CASH_ERROR = 17;
export const TIER1 = 18;
export const RECOVERY = 20;
export const TIER2_SHARE = 22;
/** Of the tiers and of both shares. */
export const SHARED_ERROR = 24;
export const WIDTH = 25;

export function newTape(periods: number): Tape {
  return { given: new Float64Array(periods * GIVEN_WIDTH), hasOneFactor: false, rows: new Float64Array(periods * WIDTH) };
}
