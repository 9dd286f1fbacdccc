/** A project in pairs, one entry a period in each list, and the periods that were run. */
export interface Tape {
  readonly profits: Float64Array;
  readonly profitLows: Float64Array;
  /** How far a profit in pairs may be from the one that is meant. */
  readonly profitErrors: Float64Array;
  readonly drawdowns: Float64Array;
  readonly drawdownLows: Float64Array;
  readonly drawdownErrors: Float64Array;
  readonly factors: Float64Array;
  readonly factorLows: Float64Array;
  /** A factor is a whole number of such parts of 1. */
  readonly factorParts: Float64Array;
  /** The first factor is that of every period. */
  hasOneFactor: boolean;
  /** `WIDTH` values a period. */
  readonly rows: Float64Array;
}

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
  const series = () => new Float64Array(periods);
  return {
    profits: series(),
    profitLows: series(),
    profitErrors: series(),
    drawdowns: series(),
    drawdownLows: series(),
    drawdownErrors: series(),
    factors: series(),
    factorLows: series(),
    factorParts: series(),
    hasOneFactor: false,
    rows: new Float64Array(periods * WIDTH),
  };
}
