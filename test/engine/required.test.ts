import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacity, maxRate, recovery, required } from '../../src/engine';
import type { Amount, RequiredInput } from '../../src/engine';
import { day } from '../support/days';
import type { Money } from '../support/money';
import { Wide } from '../support/money';
import { named } from '../support/named';
import { aProject } from '../support/projects';
import { aRepaymentPlan, aTrifleLess, termsWithAShare } from '../support/solvers';

const BUILT_IN_FOUR_YEARS = [...Array<number>(4).fill(500), ...Array<number>(21).fill(0)];

interface Row {
  readonly title: string;
  readonly input: RequiredInput;
  readonly expected: Money;
}

describe('required', () => {
  it.each(
    named<Row>([
      {
        // 2,100 = 1,210 / 1.1 + 1,210 / 1.1²; twice that at a share of one half
        title: 'is the level payment over the share of Japan',
        input: { rate: '0.1', drawdowns: 2100, firstPeriod: 1, lastPeriod: 2 },
        expected: 2420,
      },
      {
        title: 'shares the principal out where there is no interest',
        input: { rate: 0, drawdowns: [100, 100, 0, 0], firstPeriod: 2, lastPeriod: 4, terms: { shareBefore: '0.4' } },
        expected: new Wide(200).div(3).div('0.4'),
      },
      {
        title: 'lets interest run until the first profit',
        input: { rate: '0.1', drawdowns: 1000, firstPeriod: 3, lastPeriod: 3 },
        expected: 2662,
      },
      {
        title: 'leaves out what is drawn after the last period',
        input: { rate: '0.1', drawdowns: [1000, 0, 5000], firstPeriod: 2, lastPeriod: 2 },
        expected: 2420,
      },
      {
        // The profit of period 1 cannot be kept for what is drawn after it
        title: 'repays a later drawdown from the profits that follow it',
        input: { rate: 0, drawdowns: [10, 0, 0, 300], firstPeriod: 1, lastPeriod: 4 },
        expected: 600,
      },
      {
        // After period 1: principal 100, unpaid interest 10 less the payment. Due in period 2: 120 less the payment
        title: 'takes simple interest on the principal only',
        input: { rate: '0.1', drawdowns: 100, firstPeriod: 2, lastPeriod: 2, terms: { compounding: 'simple' } },
        expected: 240,
      },
      {
        // 100 + 10 − 60 = 50; interest 5; 55 ≤ 60. With c: (110 − c)·1.1 = c
        title: 'lowers simple interest as principal is repaid',
        input: { rate: '0.1', drawdowns: 100, firstPeriod: 1, lastPeriod: 2, terms: { compounding: 'simple' } },
        expected: new Wide(242).div('2.1'),
      },
      {
        title: 'is 0 where nothing is drawn',
        input: { rate: '0.1', drawdowns: [0, 0], firstPeriod: 1, lastPeriod: 2, terms: { compounding: 'simple' } },
        expected: 0,
      },
      {
        title: 'is 0 where nothing is drawn until the last period',
        input: { rate: '0.1', drawdowns: [0, 0, 700], firstPeriod: 1, lastPeriod: 2 },
        expected: 0,
      },
      {
        title: 'takes as many periods as dates',
        input: {
          rate: '0.1',
          drawdowns: 1000,
          firstPeriod: 2,
          lastPeriod: 2,
          start: day('2026-01-19'),
          dates: [day('2026-07-19'), day('2027-01-19'), day('2028-01-19')],
        },
        expected: '2205',
      },
      {
        title: 'has no use for the hurdle and the rounding',
        input: { rate: '0.1', drawdowns: '2100.4', firstPeriod: 1, lastPeriod: 2, terms: { hurdle: 'annual', rounding: 0 } },
        expected: new Wide('2100.4').times(2420).div(2100),
      },
    ]),
  )('%s', (_title, { input, expected }) => {
    expect(required(input)).toBeMoneyWithin(expected, new Wide(expected).times('1e-45'));
  });

  it('is 437.872307 for the terminal', () => {
    const terminal = { rate: '0.055', drawdowns: BUILT_IN_FOUR_YEARS, firstPeriod: 5, lastPeriod: 20 };
    expect(required(terminal)).toBeMoneyWithin('437.872307055929688874206752238', '1e-26');
  });

  it('repays Japan by the last period, and a trifle less does not', () => {
    const plan = aProject(termsWithAShare()).chain((project) =>
      fc
        .tuple(fc.nat(project.profits.length - 1), fc.nat(project.profits.length - 1))
        .map((periods) => ({ project, first: Math.min(...periods) + 1, last: Math.max(...periods) + 1 })),
    );
    fc.assert(
      fc.property(plan, ({ project: { profits: _, ...project }, first, last }) => {
        const untilLast = <Value>(value: Value) => (Array.isArray(value) ? (value.slice(0, last) as Value) : value);
        const repaying = (profit: Amount) =>
          recovery({
            ...project,
            rate: untilLast(project.rate),
            drawdowns: untilLast(project.drawdowns),
            dates: untilLast(project.dates),
            profits: Array.from({ length: last }, (_, index) => (index + 1 < first ? 0 : profit)),
          });
        const dates = project.dates ?? null;
        const periods = Math.max(
          last,
          ...[project.rate, project.drawdowns, dates].map((series) => (Array.isArray(series) ? series.length : 0)),
        );
        const drawdowns = Array.isArray(project.drawdowns)
          ? project.drawdowns
          : [project.drawdowns as Amount, ...new Array<number>(periods - 1).fill(0)];
        const profit = required({ ...project, drawdowns, firstPeriod: first, lastPeriod: last });
        expect(repaying(profit).recovered).toBe(true);
        if (profit.gt(0)) expect(repaying(aTrifleLess(profit)).recovered).toBe(false);
      }),
    );
  });

  it('gives a profit that has the funding as its capacity, and the rate as its highest', () => {
    fc.assert(
      fc.property(aRepaymentPlan(), ({ firstPeriod, ...plan }) => {
        const profitOf = (input: RequiredInput) =>
          Array.from({ length: plan.drawdowns.length }, (_, index) =>
            index + 1 < input.firstPeriod || index >= input.lastPeriod ? 0 : required(input),
          );
        const [drawdown = '0'] = plan.drawdowns;
        const once = { ...plan, drawdowns: [drawdown, ...plan.drawdowns.slice(1).map(() => 0)], firstPeriod };
        const capable = capacity({ ...once, profits: profitOf(once) });
        expect(capable).toBeMoneyWithin(drawdown, new Wide(drawdown).times('1e-45'));

        const drawn = { ...plan, drawdowns: plan.drawdowns.map((amount, index) => (index < plan.lastPeriod ? amount : 0)), firstPeriod };
        expect(maxRate({ ...drawn, profits: profitOf(drawn) })).toBeMoneyWithin(plan.rate, '1e-45');
      }),
    );
  });

  it.each([
    { title: 'a first period after the last', input: { firstPeriod: 3, lastPeriod: 2 }, code: '#NUM!', argument: 'firstPeriod' },
    { title: 'a first period beyond the last of all', input: { firstPeriod: 5, lastPeriod: 4 }, code: '#NUM!', argument: 'firstPeriod' },
    { title: 'period 0', input: { firstPeriod: 0, lastPeriod: 2 }, code: '#NUM!', argument: 'firstPeriod' },
    { title: 'part of a period', input: { firstPeriod: 1.5, lastPeriod: 2 }, code: '#NUM!', argument: 'firstPeriod' },
    { title: 'a last period that does not exist', input: { firstPeriod: 1, lastPeriod: 5 }, code: '#NUM!', argument: 'lastPeriod' },
    { title: 'a share of 0', input: { terms: { shareBefore: 0 } }, code: '#DIV/0!', argument: 'shareBefore' },
    {
      title: 'a share of 0 where nothing is due either',
      input: { drawdowns: [0, 0, 0, 0], terms: { shareBefore: 0 } },
      code: '#DIV/0!',
      argument: 'shareBefore',
    },
    { title: 'a hurdle that does not exist', input: { terms: { hurdle: 'none' } }, code: '#VALUE!', argument: 'hurdle' },
    { title: 'decimals that do not exist', input: { terms: { rounding: 7 } }, code: '#NUM!', argument: 'rounding' },
    { title: 'no periods', input: { drawdowns: [] }, code: '#VALUE!', argument: 'drawdowns' },
    { title: 'more drawdowns than dates', input: { start: 46041, dates: [46406, 46771] }, code: '#VALUE!', argument: 'drawdowns' },
    { title: 'more periods than a project may have', input: { drawdowns: 5, lastPeriod: 1201 }, code: '#NUM!', argument: 'lastPeriod' },
    { title: 'rates for other periods than the last', input: { drawdowns: 5, rate: [0, 0, 0] }, code: '#VALUE!', argument: 'rate' },
  ])('refuses $title', ({ input, code, argument }) => {
    const plan = { rate: 0.05, drawdowns: [100, 0, 0, 0], firstPeriod: 1, lastPeriod: 2, ...input } as RequiredInput;
    expect(() => required(plan)).toThrow(expect.objectContaining({ code, argument }));
  });
});
