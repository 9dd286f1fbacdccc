import { describe, expect, it } from 'vitest';
import { shocksOf } from '../support/shocksOf';

const PATHS = 20_000;
const PERIODS = 5;
const VOLATILITY = 0.25;

function allShocks(volatility: number, seed = 1) {
  return Array.from({ length: PATHS }, (_, path) => shocksOf({ volatility, seed }, path, PERIODS));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the shocks of a simulation', () => {
  const shocks = allShocks(VOLATILITY);
  const deviates = shocks.map((path) => [...path].map((shock) => Math.log(shock) / VOLATILITY + VOLATILITY / 2));
  const all = deviates.flat();

  it('have the mean 1, so that the expected profit is the profit', () => {
    // Standard error: 0.25 / √100,000 = 0.0008
    expect(mean(shocks.flatMap((path) => [...path]))).toBeCloseTo(1, 2.5);
    expect(mean(allShocks(1).flatMap((path) => [...path]))).toBeCloseTo(1, 1.5);
  });

  it('have logarithms with the moments of a normal', () => {
    // Standard errors over 100,000: 0.0032, 0.0045, 0.0077 and 0.031
    expect(Math.abs(mean(all))).toBeLessThan(0.01);
    expect(Math.abs(mean(all.map((z) => z ** 2)) - 1)).toBeLessThan(0.015);
    expect(Math.abs(mean(all.map((z) => z ** 3)))).toBeLessThan(0.03);
    expect(Math.abs(mean(all.map((z) => z ** 4)) - 3)).toBeLessThan(0.1);
  });

  it('are independent from period to period and from path to path', () => {
    const products = (pair: (path: number) => [number | undefined, number | undefined]) =>
      mean(Array.from({ length: PATHS - 1 }, (_, path) => pair(path).reduce<number>((product, z) => product * (z ?? Number.NaN), 1)));
    // Standard error: 1 / √20,000 = 0.007. Periods 1 to 4 come of one block of random words, 5 of the next.
    expect(Math.abs(products((path) => [deviates[path]?.[0], deviates[path]?.[1]]))).toBeLessThan(0.03);
    expect(Math.abs(products((path) => [deviates[path]?.[1], deviates[path]?.[2]]))).toBeLessThan(0.03);
    expect(Math.abs(products((path) => [deviates[path]?.[0], deviates[path]?.[3]]))).toBeLessThan(0.03);
    expect(Math.abs(products((path) => [deviates[path]?.[0], deviates[path]?.[4]]))).toBeLessThan(0.03);
    expect(Math.abs(products((path) => [deviates[path]?.[0], deviates[path + 1]?.[0]]))).toBeLessThan(0.03);
  });

  it('depend on the path and the period alone, not on how many there are', () => {
    const source = { volatility: VOLATILITY, seed: 7 };
    for (const periods of [1, 2, 3, 4, 5]) {
      expect([...shocksOf(source, 3, periods)]).toEqual([...shocksOf(source, 3, 9)].slice(0, periods));
    }
    expect(shocksOf(source, 3, 1)[0]).not.toBe(shocksOf(source, 4, 1)[0]);
    expect(shocksOf(source, 3, 1)[0]).not.toBe(shocksOf({ ...source, seed: 8 }, 3, 1)[0]);
  });

  it('stay finite however large the volatility is', () => {
    for (const volatility of [1, 6, 38, 1e3, 1e300]) {
      expect(shocksOf({ volatility, seed: 1 }, 0, 100).every((shock) => shock >= 0 && Number.isFinite(shock))).toBe(true);
    }
  });
});
