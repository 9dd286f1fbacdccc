import { exp } from './elementary';
import { normalQuantile } from './normalQuantile';
import { philox4x32 } from './philox';

/** What makes the shocks of a simulation. */
export interface ShockSource {
  /** Standard deviation of the logarithm, for each period; at least 0. */
  readonly volatility: number;
  /** A whole number of 32 bits. */
  readonly seed: number;
}

/** Two uniforms from four words. */
const PERIODS_A_BLOCK = 2;
const BITS_26 = 0x4000000;

/**
 * The factors by which one path changes the profits of its periods: independent and lognormal with mean 1, exp(σz − σ²/2).
 *
 * A factor depends on the seed, the path and the period alone, never on what was drawn before: key = (seed, 0),
 * counter = (path, block of two periods, 0, 0).
 *
 * @param path - from 0
 * @returns one factor a period
 */
export function shocksOf({ volatility, seed }: ShockSource, path: number, periods: number): Float64Array {
  const shocks = new Float64Array(periods);
  const drift = (volatility * volatility) / 2;
  for (let period = 0; period < periods; period += PERIODS_A_BLOCK) {
    const [a, b, c, d] = philox4x32([path, period / PERIODS_A_BLOCK, 0, 0], [seed, 0]);
    shocks[period] = exp(volatility * normalQuantile(uniform(a, b)) - drift);
    // Beyond the last period a typed array ignores what is written.
    shocks[period + 1] = exp(volatility * normalQuantile(uniform(c, d)) - drift);
  }
  return shocks;
}

/** The middle of one of 2^52 equal parts of the interval from 0 to 1: never 0 or 1, and every step is exact. */
function uniform(high: number, low: number): number {
  return ((high >>> 6) * BITS_26 + (low >>> 6) + 0.5) / (BITS_26 * BITS_26);
}
