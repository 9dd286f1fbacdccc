import { describe, expect, it } from 'vitest';
import { call, errorOf, level } from './call';

const labelled = (...args: readonly unknown[]) => Object.fromEntries(call('SIMULATE', ...args) as [string, unknown][]);

describe('SIMULATE', () => {
  it('is the project itself without volatility', () => {
    expect(labelled(0.05, 100, level(60, 5), 0)).toEqual({
      'Recovered by the horizon': 1,
      'Recovery period P10': 3.7415625,
      'Recovery period P50': 3.7415625,
      'Recovery period P90': 3.7415625,
      'Japan total P10': 119.7975,
      'Japan total P50': 119.7975,
      'Japan total P90': 119.7975,
      'Japan total mean': 119.7975,
      Paths: 10_000,
      Seed: 1,
    });
  });

  it('says in words where a percentile of the paths does not recover', () => {
    // Japan's half of 40.4 a period is 101 in five, just over the 100 due: about half of the paths fall short.
    const table = labelled(0, 100, level(40.4, 5), 0.2, 1_000);
    expect(table['Recovery period P10']).toBeLessThan(5);
    expect(table['Recovery period P90']).toBe('not recovered');
  });

  it('takes an omitted number of paths and seed as 10,000 and 1', () => {
    const profits = level(60, 5);
    expect(call('SIMULATE', 0.05, 100, profits, 0.2)).toEqual(call('SIMULATE', 0.05, 100, profits, 0.2, 10_000, 1));
    expect(call('SIMULATE', 0.05, 100, profits, 0.2)).not.toEqual(call('SIMULATE', 0.05, 100, profits, 0.2, 10_000, 2));
  });

  it('follows the terms', () => {
    const annual = labelled(0.05, 100, level(60, 5), 0, 1, 1, null, [['hurdle', 'annual']]);
    expect(annual['Japan total P50']).toBe(122);
  });

  it.each([
    { name: 'a volatility below 0', args: [-0.1], error: '#NUM! volatility: -0.1 is below 0.' },
    { name: 'no paths', args: [0.2, 0], error: '#NUM! paths: 0 is not a whole number from 1 to 100000.' },
    {
      name: 'a hundred thousand paths and one',
      args: [0.2, 100_001],
      error: '#NUM! paths: 100001 is not a whole number from 1 to 100000.',
    },
    { name: 'part of a seed', args: [0.2, null, 0.5], error: '#NUM! seed: 0.5 is not a whole number from 0 to 4294967295.' },
  ])('refuses $name', ({ args, error }) => {
    expect(errorOf('SIMULATE', 0.05, 100, level(60, 5), ...args)).toBe(error);
  });
});
