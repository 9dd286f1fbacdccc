import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/functions/catalogue';
import { version } from '../../package.json';
import { call, column, level, row } from './call';
import { evaluateFormula } from './formula';

describe('the documented examples', () => {
  it.each(CATALOGUE)('$example gives what it says', ({ id, example, exampleResult, result }) => {
    expect(example).toMatch(new RegExp(`^=PACT\\.${id.replace('.', '\\.')}\\(`));
    expect(evaluateFormula(example)).toEqual(exampleResult);
    expect(typeof exampleResult === 'object' ? 'matrix' : 'scalar').toBe(result);
  });
});

describe('SPLIT', () => {
  it.each([
    // Due 120 at 50%: 240 of the profit is tier 1. Japan 120 + 10% of 60.
    { name: 'a crossing inside the period', profit: 300, due: 120, expected: [126, 174] },
    { name: 'nothing due', profit: 300, due: 0, expected: [30, 270] },
    { name: 'more due than the profit can pay', profit: 300, due: 1000, expected: [150, 150] },
    { name: 'a loss', profit: -300, due: 120, expected: [0, 0] },
  ])('shares $name', ({ profit, due, expected }) => {
    expect(call('SPLIT', profit, due)).toEqual([expected]);
  });

  it('answers ranges with one row for each pair', () => {
    const expected = [
      [126, 174],
      [50, 50],
    ];
    expect(call('SPLIT', column(300, 100), column(120, 500))).toEqual(expected);
    expect(call('SPLIT', row(300, 100), column(120, 500))).toEqual(expected);
  });

  it('takes the shares of the terms', () => {
    const terms = [
      ['share_before', 0.6],
      ['share_after', 0.2],
    ];
    // Due 120 at 60%: 200 is tier 1. Japan 120 + 20% of 100.
    expect(call('SPLIT', 300, 120, terms)).toEqual([[140, 160]]);
  });
});

describe('RECOVERY', () => {
  it('counts 22.523175 periods for 2,000 at 5% and 300 a year over 30 years', () => {
    expect(call('RECOVERY', 0.05, 2000, level(300, 30))).toBeCloseTo(22.523175, 6);
  });

  it('counts 18.824332 periods where 500 is drawn in each of four years and 460 earned from the fifth to the twenty-fifth', () => {
    const drawdowns = column(...Array<number>(4).fill(500), ...Array<number>(21).fill(0));
    const profits = column(...Array<number>(4).fill(0), ...Array<number>(21).fill(460));
    expect(call('RECOVERY', 0.055, drawdowns, profits)).toBeCloseTo(18.824332, 6);
  });

  it('counts half-years where the terms say two periods a year', () => {
    const yearly = call('RECOVERY', 0.05, 100, level(60, 10));
    const halfYearly = call('RECOVERY', 0.1, 100, level(60, 10), null, [['per_year', 2]]);
    expect(halfYearly).toBe(yearly);
  });

  it('takes interest from the dates where they are given', () => {
    // 19 January 2026, then each 19 January: a year by 30/360.
    const dates = column(46041, 46406, 46771, 47137, 47502, 47867);
    expect(call('RECOVERY', 0.05, 100, level(60, 5), dates)).toBe(call('RECOVERY', 0.05, 100, level(60, 5)));
    const slower = call('RECOVERY', 0.05, 100, level(60, 5), dates, [['basis', 2]]);
    expect(slower).toBeGreaterThan(Number(call('RECOVERY', 0.05, 100, level(60, 5))));
  });
});

describe('WATERFALL', () => {
  it('spills sixteen columns, one row a period', () => {
    const rows = call('WATERFALL', 0.05, 100, level(60, 5));
    expect(rows).toMatchObject([
      // 5% of 100 is 5, due 105; 60 is all tier 1: Japan 30, of which 5 is interest and 25 principal.
      [1, 0, 100, 5, 105, 60, 60, 0, 30, 5, 25, 0, 30, 30, 75, 0],
      ...Array.from({ length: 4 }, () => ({ length: 16 })),
    ]);
  });

  it('returns the columns that are asked for, in their order, whatever their case', () => {
    expect(call('WATERFALL', 0.05, 100, level(60, 2), null, null, ' US ; period;JapanRecovery')).toEqual([
      [30, 1, 30],
      [30, 2, 30],
    ]);
  });

  it('puts the names of the columns above the rows when headers is TRUE', () => {
    expect(call('WATERFALL', 0.05, 100, level(60, 1), null, null, 'period;us', true)).toEqual([
      ['period', 'us'],
      [1, 30],
    ]);
  });

  it('shows an unpaid claim as numbers, never as an error', () => {
    // The share of 10, 5, pays just the interest: the claim stays 100.
    expect(call('WATERFALL', 0.05, 100, level(10, 25), null, null, 'closing')).toEqual(Array.from({ length: 25 }, () => [100]));
  });
});

describe('TERMS', () => {
  it('gives a table that changes nothing when it is used as terms', () => {
    const defaults = call('TERMS');
    expect(call('SPLIT', 300, 120, defaults)).toEqual(call('SPLIT', 300, 120));
    const dates = column(46041, 46406, 46771);
    expect(call('WATERFALL', 0.05, 100, level(60, 2), dates, defaults)).toEqual(call('WATERFALL', 0.05, 100, level(60, 2), dates));
  });
});

describe('VERSION', () => {
  it('names the version of the package', () => {
    expect(call('VERSION')).toContain(`PACT ${version}`);
  });
});
