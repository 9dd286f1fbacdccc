import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { split, waterfall, yearFraction } from '../../src/engine';
import { aProject } from '../support/projects';

const PROJECT = {
  rate: '0.0545',
  drawdowns: 1_000,
  profits: [130.25, 410, -20, 700, 700],
  periodsPerYear: 4,
  terms: { compounding: 'effective', shareBefore: '0.3' },
} as const;

/** The answers of an engine as text, digit for digit. */
function answers(engine: { split: typeof split; waterfall: typeof waterfall; yearFraction: typeof yearFraction }): string {
  return JSON.stringify([
    engine.split('100.01', 7, { shareBefore: '0.3' }),
    engine.waterfall(PROJECT),
    engine.yearFraction(46_041, 46_100, 1),
  ]);
}

afterEach(() => {
  Decimal.set({ defaults: true });
  vi.resetModules();
});

describe('the engine and the rest of the program', () => {
  it('is not moved by the settings of the global Decimal', () => {
    const before = answers({ split, waterfall, yearFraction });
    Decimal.set({ precision: 3, rounding: Decimal.ROUND_DOWN, maxE: 2, toExpPos: 0 });
    expect(answers({ split, waterfall, yearFraction })).toBe(before);
  });

  it('is not moved by settings that were made before it was loaded', async () => {
    const before = answers({ split, waterfall, yearFraction });
    vi.resetModules();
    const { Decimal: shared } = await import('decimal.js');
    shared.set({ precision: 3, rounding: Decimal.ROUND_DOWN, maxE: 2, toExpPos: 0 });
    expect(answers(await import('../../src/engine'))).toBe(before);
    shared.set({ defaults: true });
  });

  it('leaves the settings of the global Decimal alone', () => {
    waterfall(PROJECT);
    expect(new Decimal(1).div(3).toString()).toBe('0.33333333333333333333');
  });

  it('does not change what it is given', () => {
    fc.assert(
      fc.property(aProject(), (project) => {
        const before = structuredClone(project);
        waterfall(project);
        expect(project).toEqual(before);
      }),
    );
  });

  it('accepts what must not be changed', () => {
    const frozen = Object.freeze({ rate: '0.05', drawdowns: Object.freeze(['100', '0']), profits: Object.freeze(['60', '60']) });
    expect(waterfall(frozen).rows).toHaveLength(2);
  });

  it('does not change a Decimal that it is given', () => {
    const amount = new Decimal('123.456789');
    waterfall({ rate: new Decimal('0.05'), drawdowns: amount, profits: [amount] });
    split(amount, amount);
    expect(amount.toString()).toBe('123.456789');
  });

  it('gives the same answer to the same question', () => {
    expect(answers({ split, waterfall, yearFraction })).toBe(answers({ split, waterfall, yearFraction }));
  });
});
