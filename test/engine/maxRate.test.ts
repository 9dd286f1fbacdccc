import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cover, EngineError, maxRate, waterfall } from '../../src/engine';
import type { Amount, MaxRateInput, WaterfallInput } from '../../src/engine';
import { day } from '../support/days';
import type { Money } from '../support/money';
import { Wide } from '../support/money';
import { named } from '../support/named';
import { aLevelProject, anAmount, aProject } from '../support/projects';
import { aTrifleMore, claimAfter, termsWithAShare } from '../support/solvers';

/** What is left of the claim, with what the waterfall wrote off as too small. */
function left(input: WaterfallInput): Money {
  const { closing, dust } = waterfall(input).totals;
  return closing.plus(dust);
}

function isRepaidAt(rate: Amount, project: MaxRateInput): boolean {
  return waterfall({ ...project, rate }).recovery.recovered;
}

/** null where there is none. */
function rateOrNone(input: MaxRateInput) {
  try {
    return maxRate(input);
  } catch (error) {
    if (error instanceof EngineError && error.code === '#NUM!') return null;
    throw error;
  }
}

const ZERO_LENGTH = { start: day('2026-01-30'), dates: [day('2026-01-31')] };

interface Row {
  readonly title: string;
  readonly input: MaxRateInput;
  readonly expected: Money;
}

describe('maxRate', () => {
  it.each(
    named<Row>([
      { title: 'is the return of one drawdown and level payments', input: { drawdowns: 2100, profits: [2420, 2420] }, expected: '0.1' },
      { title: 'is exactly 0 where the principal is just repaid', input: { drawdowns: 100, profits: [120, 80] }, expected: 0 },
      { title: 'is exactly 0 where a later drawdown is just repaid', input: { drawdowns: [100, 50], profits: [900, 100] }, expected: 0 },
      {
        // From 30 to 31 January is no time by basis 0: what is drawn then and just repaid bears no interest, whatever the rate
        title: 'is that of the claims that bear interest',
        input: {
          drawdowns: [100, 50],
          profits: [220, 100],
          start: day('2025-01-30'),
          dates: [day('2026-01-30'), day('2026-01-31')],
        },
        expected: '0.1',
      },
      { title: 'is negative where the principal is not repaid', input: { drawdowns: 100, profits: [0, 128] }, expected: '-0.2' },
      { title: 'is a rate a year for shorter periods', input: { drawdowns: 100, profits: [0, 242], periodsPerYear: 4 }, expected: '0.4' },
      {
        title: 'is below -100% where a claim must shrink faster than that',
        input: { drawdowns: 100, profits: [100], periodsPerYear: 4 },
        expected: -2,
      },
      {
        title: 'is an effective rate where the terms say so',
        input: { drawdowns: 100, profits: [0, '220.5'], periodsPerYear: 4, terms: { compounding: 'effective' } },
        expected: '0.21550625',
      },
      {
        title: 'takes simple interest on the principal only',
        input: { drawdowns: 100, profits: [0, 240], terms: { compounding: 'simple' } },
        expected: '0.1',
      },
      {
        title: 'reduces the principal where simple interest is negative',
        input: { drawdowns: 100, profits: [0, 128], terms: { compounding: 'simple' } },
        expected: '-0.2',
      },
      {
        title: 'stays that of a claim repaid early where simple interest is negative for long after',
        input: { drawdowns: 100, profits: [160, 0, 0, 0, 0, 0, 0], terms: { compounding: 'simple' } },
        expected: '-0.2',
      },
      {
        title: 'takes years from the dates',
        input: { drawdowns: 100, profits: [220], start: day('2026-01-19'), dates: [day('2026-07-19')] },
        expected: '0.2',
      },
      // The second claim allows 10%, the first far more
      { title: 'is what the tightest claim allows', input: { drawdowns: [100, 200], profits: [500, 440] }, expected: '0.1' },
      // The first claim allows 10%; what is left of it then needs the cash of the second
      { title: 'counts cash once', input: { drawdowns: [100, 100], profits: [0, 462] }, expected: '0.1' },
      { title: 'finds rates beyond any loan', input: { drawdowns: 1, profits: [2000002] }, expected: 1e6 },
      { title: 'finds a rate near the lowest', input: { drawdowns: '1e20', profits: [2] }, expected: new Wide('1e-20').minus(1) },
      {
        title: 'makes losses good before anything is shared',
        input: { drawdowns: 100, profits: [-50, 292] },
        expected: '0.1',
      },
      {
        title: 'has no use for the hurdle and the rounding',
        input: { drawdowns: '2100.4', profits: ['2310.44'], terms: { hurdle: 'annual', rounding: 0, shareBefore: 1 } },
        expected: '0.1',
      },
    ]),
  )('%s', (_title, { input, expected }) => {
    expect(maxRate(input)).toBeMoneyWithin(expected, Wide.max(new Wide(expected).abs(), 1).times(expected === 0 ? 0 : '1e-40'));
  });

  it('is 7.463103% for the terminal', () => {
    const drawdowns = [...Array<number>(4).fill(500), ...Array<number>(21).fill(0)];
    const profits = [...Array<number>(4).fill(0), ...Array<number>(21).fill(460)];
    expect(maxRate({ drawdowns, profits })).toBeMoneyWithin('0.07463103', '5e-9');
  });

  it('repays Japan, and a trifle above it does not', () => {
    fc.assert(
      fc.property(aProject(termsWithAShare()), (project) => {
        // At higher rates a claim can grow so much that no 60 digits of a rate tell whether it is repaid.
        fc.pre(isRepaidAt('0.001', project) && !isRepaidAt(10, project));
        const rate = maxRate(project);
        expect(isRepaidAt(rate, project)).toBe(true);
        expect(left({ ...project, rate: aTrifleMore(rate) })).not.toBeMoneyWithin(0, '1e-25');
      }),
    );
  });

  it('lies on the side where Japan is repaid to the last digit: the waterfall has nothing to write off', () => {
    fc.assert(
      fc.property(aLevelProject(), ({ drawdowns, profits }) => {
        fc.pre(isRepaidAt(0, { drawdowns, profits }));
        const rate = maxRate({ drawdowns, profits });
        const { closing, dust } = waterfall({ drawdowns, profits, rate }).totals;
        expect(closing).toEqualMoney(0);
        expect(dust).toEqualMoney(0);
      }),
    );
  });

  const seriesOf = (periods: number) =>
    fc.record({
      drawdowns: fc.array(anAmount(1_000), { minLength: periods, maxLength: periods }),
      profits: fc.array(anAmount(500), { minLength: periods, maxLength: periods }),
    });

  it('is where the plainest statement of the claim turns, below 0 too; without one no rate repays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }).chain(seriesOf), ({ drawdowns, profits }) => {
        const cash = profits.map((profit) => new Wide(profit).div(2));
        const rate = rateOrNone({ drawdowns, profits });
        const lastDrawn = Math.max(...drawdowns.map((drawdown, index) => (Number(drawdown) > 0 ? index : -1)));
        const isRepayable = lastDrawn >= 0 && profits.slice(lastDrawn).some((profit) => Number(profit) > 0);
        if (lastDrawn < 0 || rate === null) {
          expect(rate).toBeNull();
          expect(isRepayable).toBe(false);
          return;
        }
        expect(rate.gt(-1)).toBe(true);
        const growth = new Wide(1).plus(rate);
        expect(claimAfter(drawdowns, cash, rate)).toBeMoneyWithin(0, '1e-20');
        expect(claimAfter(drawdowns, cash, growth.times('1.0000001').minus(1))).not.toBeMoneyWithin(0, '1e-20');
      }),
    );
  });

  it('makes cover from the start 1', () => {
    const project = aProject(termsWithAShare(fc.constantFrom('periodic', 'effective')));
    fc.assert(
      fc.property(project, anAmount(5_000), (input, drawdowns) => {
        fc.pre(isRepaidAt(0, { ...input, drawdowns }) && !isRepaidAt('1e300', { ...input, drawdowns }));
        const rate = maxRate({ ...input, drawdowns });
        expect(cover({ ...input, drawdowns, rate, period: 0 })).toBeMoneyWithin(1, '1e-40');
      }),
    );
  });

  it.each([
    { title: 'nothing drawn', input: { drawdowns: [0, 0] }, message: /nothing is drawn/ },
    { title: 'no profit', input: { profits: [0, 0] }, message: /not repaid at any rate/ },
    { title: 'no profit after the last drawdown', input: { drawdowns: [0, 10], profits: [60, 0] }, message: /not repaid at any rate/ },
    {
      title: 'a claim that only an effective rate too near -100% to write would wipe out',
      input: { drawdowns: '1e10', profits: [2], periodsPerYear: 12, terms: { compounding: 'effective' } },
      message: /not repaid at any rate/,
    },
    { title: 'no share of Japan', input: { terms: { shareBefore: 0 } }, message: /not repaid at any rate/ },
    {
      title: 'shorter periods that lose too little even where the longest loses all',
      input: { drawdowns: [0, 100], profits: [0, 20], start: day('2026-01-01'), dates: [day('2028-01-01'), day('2029-01-01')] },
      message: /not repaid at any rate/,
    },
    { title: 'a claim that bears interest for no time', input: { profits: [300], ...ZERO_LENGTH }, message: /every rate up to 1e300/ },
    { title: 'a claim that nothing repays in no time', input: { profits: [150], ...ZERO_LENGTH }, message: /not repaid at any rate/ },
    {
      title: 'a rate that no project may bear',
      input: { drawdowns: '0.01', profits: [46], start: 46041, dates: [46045], terms: { compounding: 'effective' } },
      message: /every rate up to 1e300/,
    },
    { title: 'a rate beyond all numbers', input: { drawdowns: '1e-300', profits: ['1e300', 0] }, message: /every rate up to 1e300/ },
  ])('has none: $title', ({ input, message }) => {
    const project = { drawdowns: 100, profits: [60, 60], ...input } as MaxRateInput;
    expect(() => maxRate(project)).toThrow(expect.objectContaining({ code: '#NUM!', message: expect.stringMatching(message) }));
  });

  it.each([
    { title: 'a negative drawdown', input: { drawdowns: -1 }, code: '#NUM!', argument: 'drawdowns' },
    { title: 'series of different lengths', input: { drawdowns: [1, 2, 3] }, code: '#VALUE!', argument: 'drawdowns' },
    { title: 'decimals that do not exist', input: { terms: { rounding: 7 } }, code: '#NUM!', argument: 'rounding' },
  ])('refuses $title', ({ input, code, argument }) => {
    const project = { drawdowns: 100, profits: [60, 60], ...input } as MaxRateInput;
    expect(() => maxRate(project)).toThrow(expect.objectContaining({ code, argument }));
  });
});
