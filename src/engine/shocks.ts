import { exponentials } from './elementary';
import { normalQuantiles } from './normalQuantile';
import { philox4x32 } from './philox';

/** What makes the shocks of a simulation. */
export interface ShockSource {
  /** Standard deviation of the logarithm, for each period; at least 0. */
  readonly volatility: number;
  /** A whole number of 32 bits. */
  readonly seed: number;
}

/** A uniform from each of four words. */
const PERIODS_A_BLOCK = 4;
const PART = 2 ** -32;

/**
 * The factors by which one path changes the profits of its periods: independent and lognormal with mean 1, exp(σz − σ²/2).
 *
 * A factor depends on the seed, the path and the period alone, never on what was drawn before: key = (seed, 0),
 * counter = (path, block of four periods, 0, 0).
 *
 * @param path - from 0
 * @param shocks - takes one factor a period, as many as there are periods; a list of the caller's for all of its paths
 */
export function drawShocks({ volatility, seed }: ShockSource, path: number, shocks: Float64Array): void {
  drawUniforms(seed, path, shocks);
  normalQuantiles(shocks);
  makeLognormal(volatility, shocks);
}

// A loop for each step, because V8 leaves off inlining in one that holds all of this.

function drawUniforms(seed: number, path: number, uniforms: Float64Array): void {
  for (let period = 0; period < uniforms.length; period += PERIODS_A_BLOCK) {
    philox4x32(path, period / PERIODS_A_BLOCK, 0, 0, seed, 0, WORDS);
    // Beyond the last period a typed array ignores what is written.
    for (let word = 0; word < PERIODS_A_BLOCK; word += 1) uniforms[period + word] = uniform(WORDS[word]);
  }
}

function makeLognormal(volatility: number, normals: Float64Array): void {
  const drift = (volatility * volatility) / 2;
  for (let period = 0; period < normals.length; period += 1) normals[period] = volatility * (normals[period] ?? 0) - drift;
  exponentials(normals);
}

const WORDS = new Uint32Array(4);

/** The middle of one of 2^32 equal parts of the interval from 0 to 1: never 0 or 1, and exact. Deviates reach 6.3 either way. */
function uniform(word = 0): number {
  return (word + 0.5) * PART;
}
