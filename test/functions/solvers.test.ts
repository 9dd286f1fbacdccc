import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, errorOf, level, row } from './call';

const DRAWDOWNS = column(...Array<number>(4).fill(500), ...Array<number>(21).fill(0));
const PROFITS = column(...Array<number>(4).fill(0), ...Array<number>(21).fill(460));
/** 19 January 2026, 19 July 2026, 19 January 2027. */
const HALF_YEARS = column(46041, 46222, 46406);
const HALF_YEARLY = [['per_year', 2]];
const ANNUAL_LEDGER = [
  ['hurdle', 'annual'],
  ['rounding', 0],
];

describe('the terminal of the documentation', () => {
  it.each([
    { id: 'REQUIRED', args: [0.055, DRAWDOWNS, 5, 20], expected: 437.872307 },
    { id: 'MAXRATE', args: [DRAWDOWNS, PROFITS], expected: 0.07463103 },
    { id: 'COVER', args: [0.055, 4, DRAWDOWNS, PROFITS], expected: 1.23259115 },
  ] as const)('has its $id', ({ id, args, expected }) => {
    expect(call(id, ...args)).toBeCloseTo(expected, 6);
    expect(call(id, ...args, null, ANNUAL_LEDGER)).toBe(call(id, ...args));
  });
});

describe('the period', () => {
  it.each([
    { id: 'REQUIRED', args: [0.1, 100, 1, 2] },
    { id: 'CAPACITY', args: [0.1, column(60, 60)] },
    { id: 'MAXRATE', args: [100, column(60, 60)] },
    { id: 'COVER', args: [0.1, 1, 100, column(60, 60)] },
  ] as const)('of $id is half a year by per_year, and by dates half a year apart', ({ id, args }) => {
    expect(call(id, ...args, null, HALF_YEARLY)).toBe(call(id, ...args, HALF_YEARS));
    expect(call(id, ...args, null, HALF_YEARLY)).not.toBe(call(id, ...args));
  });
});

describe('an answer put back into RECOVERY', () => {
  const cases = fc.record({
    rate: fc.integer({ min: 0, max: 3_000 }).map((points) => points / 10_000),
    drawdown: fc.integer({ min: 1, max: 1e6 }),
    periods: fc.integer({ min: 1, max: 150 }),
    terms: fc.constantFrom([['compounding', 'periodic']], [['compounding', 'simple']]),
  });

  it('repays Japan, over any horizon and at any rate', () => {
    fc.assert(
      fc.property(cases, ({ rate, drawdown, periods, terms }) => {
        const recovery = (annual: unknown, drawn: unknown, profit: number) =>
          call('RECOVERY', annual, drawn, level(profit, periods), null, terms);
        const profit = Number(call('REQUIRED', rate, drawdown, 1, periods, null, terms));
        expect(recovery(rate, drawdown, profit)).toBeLessThanOrEqual(periods);
        const drawn = call('CAPACITY', rate, level(profit, periods), null, terms);
        expect(recovery(rate, drawn, profit)).toBeLessThanOrEqual(periods);
        const highest = call('MAXRATE', drawdown, level(profit, periods), null, terms);
        expect(recovery(highest, drawdown, profit)).toBeLessThanOrEqual(periods);
      }),
      { numRuns: 60 },
    );
  });

  it('stays a short decimal where it is one', () => {
    expect(call('REQUIRED', 0.1, 2100, 1, 2)).toBe(2420);
    expect(call('CAPACITY', 0.1, column(2420, 2420))).toBe(2100);
    // Found to 50 digits: 0.1 less 1e-54.
    expect(call('MAXRATE', 1100, 2420)).toBe(0.1);
  });

  it.each([
    { rate: 0.3, drawdown: 550, periods: 30 },
    { rate: 0.2, drawdown: 100, periods: 42 },
    { rate: 0.1, drawdown: 100, periods: 80 },
  ])('repays $drawdown at $rate in $periods periods, where half a last place would grow too large', ({ rate, drawdown, periods }) => {
    const profit = call('REQUIRED', rate, drawdown, 1, periods);
    expect(call('RECOVERY', rate, drawdown, level(Number(profit), periods))).toBeCloseTo(periods, 6);
  });
});

describe('REQUIRED', () => {
  it('takes as many periods as dates, as drawdowns, or as lead to last_period', () => {
    expect(call('REQUIRED', 0.1, 100, 1, 1, HALF_YEARS)).toBe(210);
    expect(call('REQUIRED', 0.1, row(100, 0), 1, 1)).toBe(220);
    expect(call('REQUIRED', 0.1, 100, 1, 1)).toBe(220);
    expect(call('REQUIRED', column(0.1, 0.2), 100, 2, 2)).toBe(264);
  });

  it('repays Japan when it is put into RECOVERY', () => {
    const profit = call('REQUIRED', 0.05, 1000, 1, 20);
    expect(call('RECOVERY', 0.05, 1000, level(Number(profit), 20))).toBeCloseTo(20, 6);
  });

  it.each([
    { name: 'a first period after the last', args: [0.05, 100, 3, 2], error: '#NUM! firstPeriod: 3 is after lastPeriod, 2.' },
    { name: 'period 0', args: [0.05, 100, 0, 2], error: '#NUM! firstPeriod: 0 is not a whole number of at least 1.' },
    {
      name: 'a last period beyond the drawdowns',
      args: [0.05, column(100, 0), 1, 3],
      error: '#NUM! lastPeriod: 3 is not a whole number from 1 to 2.',
    },
    {
      name: 'a last period beyond any project',
      args: [0.05, 100, 1, 1201],
      error: '#NUM! lastPeriod: 1201 is not a whole number from 1 to 1200.',
    },
    {
      name: 'a share of 0',
      args: [0.05, 100, 1, 2, null, [['share_before', 0]]],
      error: '#DIV/0! shareBefore: it is 0, so no profit repays Japan, however large.',
    },
    {
      name: 'dates for other periods than the drawdowns',
      args: [0.05, column(100, 0, 0), 1, 2, HALF_YEARS],
      error: '#VALUE! dates has 3 dates; expected 4: the start, then the end of each of the 3 periods',
    },
    {
      name: 'a start alone',
      args: [0.05, 100, 1, 1, 46041],
      error: '#VALUE! dates has 1 date; expected 2: the start, then the end of the period',
    },
    { name: 'text for a period', args: [0.05, 100, 'one', 2], error: '#VALUE! first_period is text "one"; expected a number' },
  ])('refuses $name, by the names in the sheet', ({ args, error }) => {
    const inSheet = error
      .replace('firstPeriod', 'first_period')
      .replace('lastPeriod', 'last_period')
      .replace('shareBefore', 'share_before');
    expect(errorOf('REQUIRED', ...args)).toBe(inSheet);
  });
});

describe('CAPACITY', () => {
  it('is repaid when it is drawn', () => {
    const drawdown = call('CAPACITY', 0.05, level(60, 20));
    expect(call('RECOVERY', 0.05, drawdown, level(60, 20))).toBeCloseTo(20, 6);
  });

  it.each([
    { name: 'a negative rate', args: [-0.01, 60], error: '#NUM! rate: -0.01 is below 0.' },
    {
      name: 'rates for other periods',
      args: [column(0.1, 0.1), level(60, 3)],
      error: '#VALUE! rate: 2 values for 3 periods. Give one value a period.',
    },
    {
      name: 'as many dates as periods',
      args: [0.05, level(60, 3), HALF_YEARS],
      error: '#VALUE! dates has 3 dates; expected 4: the start, then the end of each of the 3 periods',
    },
  ])('refuses $name', ({ args, error }) => {
    expect(errorOf('CAPACITY', ...args)).toBe(error);
  });
});

describe('MAXRATE', () => {
  it('is negative where Japan is not repaid even without interest', () => {
    expect(call('MAXRATE', 100, column(0, 128))).toBe(-0.2);
  });

  it('leaves a cover of 1', () => {
    const rate = call('MAXRATE', 1000, level(200, 20));
    expect(call('COVER', rate, 0, 1000, level(200, 20))).toBeCloseTo(1, 12);
  });

  it.each([
    { name: 'nothing drawn', args: [0, column(60, 60)], error: '#NUM! drawdowns: nothing is drawn, so no rate is the highest.' },
    { name: 'no profit after the last drawdown', args: [column(0, 100), column(60, 0)], error: '#NUM! Japan is not repaid at any rate.' },
    {
      name: 'drawdowns for other periods',
      args: [column(1, 2), level(60, 3)],
      error: '#VALUE! drawdowns: 2 values for 3 periods. Give one value a period.',
    },
  ])('refuses $name', ({ args, error }) => {
    expect(errorOf('MAXRATE', ...args)).toBe(error);
  });
});

describe('COVER', () => {
  it.each([
    { name: 'a period beyond the last', args: [0.05, 3, 100, level(60, 2)], error: '#NUM! period: 3 is not a whole number from 0 to 2.' },
    {
      name: 'a claim that is repaid',
      args: [0.05, 1, 100, column(210, 200)],
      error: '#N/A Nothing is left to cover after period 1: no claim is open and nothing more is drawn.',
    },
    {
      name: 'text for a period',
      args: [0.05, 'end', 100, level(60, 2)],
      error: '#VALUE! period is text "end"; expected a number',
    },
  ])('refuses $name', ({ args, error }) => {
    expect(errorOf('COVER', ...args)).toBe(error);
  });
});
