import { describe, expect, it } from 'vitest';
import { call, level } from './call';

describe('COMPARE', () => {
  it('sets the two readings of 10,000 at 5.5% and 2,500 a year side by side', () => {
    const [header, cumulative, annual, difference] = call('COMPARE', 0.055, 10_000, level(2_500, 20)) as (string | number)[][];
    expect(header).toEqual(['reading', 'recovery', 'japan', 'us', 'japan share', 'irr']);
    expect(cumulative?.slice(0, 4)).toEqual([
      'cumulative',
      expect.closeTo(10.83, 2),
      expect.closeTo(15_833.24, 2),
      expect.closeTo(34_166.76, 2),
    ]);
    expect(annual?.slice(0, 5)).toEqual(['annual', 19.422, 17_620, 32_380, 0.3524]);
    expect(difference?.[0]).toBe('difference');
    for (const [at, value] of (difference ?? []).entries()) {
      if (at > 0) expect(value).toBeCloseTo(Number(annual?.[at]) - Number(cumulative?.[at]), 9);
    }
  });

  it('has words where there is no number, and no difference from them', () => {
    expect(call('COMPARE', 0.05, 100, level(0, 3))).toEqual([
      ['reading', 'recovery', 'japan', 'us', 'japan share', 'irr'],
      ['cumulative', 'not recovered', 0, 0, 'nothing distributed', 'not defined'],
      ['annual', 'not recovered', 0, 0, 'nothing distributed', 'not defined'],
      ['difference', 'not defined', 0, 0, 'not defined', 'not defined'],
    ]);
  });

  it('is the same whichever hurdle the terms name', () => {
    const under = (hurdle: string) => call('COMPARE', 0.05, 100, level(60, 5), null, [['hurdle', hurdle]]);
    expect(under('annual')).toEqual(under('cumulative'));
  });
});
