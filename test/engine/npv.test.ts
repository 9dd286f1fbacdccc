import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError, npv, waterfall } from '../../src/engine';
import type { NpvInput } from '../../src/engine';
import { day } from '../support/days';
import '../support/money';
import { Wide } from '../support/money';
import { named } from '../support/named';
import { aProject } from '../support/projects';

const ONE_YEAR = { rate: 0.05, drawdowns: 100, profits: [220] };

describe('npv', () => {
  it.each(
    named<{ title: string; input: NpvInput; value: string }>([
      // Japan has 106 of 220.
      { title: 'is 0 at what Japan earns', input: { ...ONE_YEAR, discountRate: 0.06 }, value: '0' },
      { title: 'is positive where money costs less', input: { ...ONE_YEAR, discountRate: 0 }, value: '6' },
      { title: 'is negative where money costs more', input: { ...ONE_YEAR, discountRate: 0.25 }, value: '-15.2' },
      { title: 'takes a negative cost of money', input: { ...ONE_YEAR, discountRate: -0.5 }, value: '112' },
      {
        title: 'takes an effective rate, whatever the periods',
        input: { rate: 0, drawdowns: 100, profits: [0, 260], periodsPerYear: 2, discountRate: 0.06 },
        value: '0',
      },
      {
        title: 'counts actual days over 365 with dates',
        input: {
          rate: 0,
          drawdowns: 100,
          profits: [0, 410],
          start: day('2026-01-19'),
          dates: [day('2027-06-01'), day('2028-01-19')],
          discountRate: '0.1',
        },
        value: '0',
      },
      // 200 a year later, 220 two years later; worth 100 at 100% each time.
      {
        title: 'takes drawdowns at the start and receipts at the end of their periods',
        input: { rate: 0, drawdowns: [0, 200], profits: [0, 400], discountRate: 1, terms: { shareBefore: 1 } },
        value: '-45',
      },
      { title: 'is a value without any drawdown', input: { rate: 0, drawdowns: 0, profits: [210], discountRate: 0.05 }, value: '20' },
      { title: 'is 0 where there is nothing', input: { rate: 0, drawdowns: 0, profits: [0], discountRate: 0.05 }, value: '0' },
    ]),
  )('%s', (_title, { input, value }) => {
    expect(npv(input)).toBeMoneyWithin(value, '1e-50');
  });

  it.each(
    named<{ title: string; discountRate: number | string; code: string }>([
      { title: 'a discount rate of -100%', discountRate: -1, code: '#NUM!' },
      { title: 'a discount rate below it', discountRate: -2, code: '#NUM!' },
      { title: 'a discount rate that is no number', discountRate: 'low', code: '#VALUE!' },
    ]),
  )('refuses %s, by name', (_title, { discountRate, code }) => {
    const refused = () => npv({ ...ONE_YEAR, discountRate });
    expect(refused).toThrow(EngineError);
    expect(refused).toThrow(expect.objectContaining({ code, argument: 'discountRate' }));
  });

  it('is what Japan receives less what it pays where money costs nothing', () => {
    fc.assert(
      fc.property(aProject(), (project) => {
        const { japan, drawdown } = waterfall(project).totals;
        expect(npv({ ...project, discountRate: 0 })).toBeMoneyWithin(new Wide(japan).minus(drawdown), '1e-40');
      }),
    );
  });

  it('agrees with the schedule at the pact rate where that is effective and time is counted alike', () => {
    const aDiscount = fc.integer({ min: 0, max: 3_000 }).map((points) => `${points / 10_000}`);
    const effective = aProject(fc.constant({ compounding: 'effective' }));
    fc.assert(
      fc.property(effective, aDiscount, (project, rate) => {
        const { totals } = waterfall({ ...project, rate, basis: 3 });
        const value = npv({ ...project, rate, basis: 3, discountRate: rate });
        expect(value).toBeMoneyWithin(totals.japanNpv, totals.japan.plus(totals.drawdown).times('1e-45'));
      }),
    );
  });
});
