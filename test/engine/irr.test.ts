import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError, irr, npv, waterfall } from '../../src/engine';
import type { WaterfallInput } from '../../src/engine';
import { day } from '../support/days';
import { Wide } from '../support/money';
import { named } from '../support/named';
import { aLevelProject, aProject } from '../support/projects';

const level = (amount: number, periods: number) => new Array<number>(periods).fill(amount);

/** Drawn 500 at the start of years 1 to 4, 460 earned in years 5 to 25. */
const TERMINAL: WaterfallInput = {
  rate: 0.055,
  drawdowns: [...level(500, 4), ...level(0, 21)],
  profits: [...level(0, 4), ...level(460, 21)],
};

describe('irr', () => {
  it('is 5.9823% for the terminal', () => {
    expect(irr(TERMINAL)).toBeMoneyWithin('0.059823', '0.0000005');
  });

  it.each(
    named<{ title: string; input: WaterfallInput; rate: string }>([
      // Due 105, so 210 is tier 1; Japan has 105 and a tenth of 10.
      { title: 'what a year pays beyond the drawdown', input: { rate: 0.05, drawdowns: 100, profits: [220] }, rate: '0.06' },
      { title: 'a loss where the share does not cover the drawdown', input: { rate: 0.05, drawdowns: 100, profits: [150] }, rate: '-0.25' },
      {
        title: 'effective where a year has two periods',
        input: { rate: 0, drawdowns: 100, profits: [1_100], periodsPerYear: 2 },
        rate: '2.61',
      },
      // 730 days; due 100, so 200 is tier 1; Japan has 100 and a tenth of 210.
      {
        title: 'by actual days over 365 with dates, whatever the basis',
        input: {
          rate: 0,
          drawdowns: 100,
          profits: [0, 410],
          start: day('2026-01-19'),
          dates: [day('2027-06-01'), day('2028-01-19')],
          basis: 2,
        },
        rate: '0.1',
      },
      // The ledger pays Japan 100 of 203; exactly it would have 100.333.
      { title: 'that of the ledger', input: { rate: 0, drawdowns: 100, profits: [203.33], terms: { rounding: 0 } }, rate: '0' },
      // Japan gets 50 on the day it pays 50; two years after the first 100 it has 100 and a tenth of 210.
      { title: 'on what is left of a day of both', input: { rate: 0, drawdowns: [100, 50], profits: [100, 410] }, rate: '0.1' },
      // Each year's deemed amount is 50 of 100 drawn. Japan has 50 and a tenth of 150, then 50.
      {
        title: 'under the annual hurdle',
        input: { rate: 0, drawdowns: 100, profits: [250, 100], terms: { hurdle: 'annual' } },
        rate: new Wide(65)
          .plus(new Wide(65 * 65 + 4 * 100 * 50).sqrt())
          .div(200)
          .minus(1)
          .toString(),
      },
      // 100 out, 230 in, 132 out: worth 0 at 10% and at 20%.
      {
        title: 'the one nearest 0 where a late drawdown brings two',
        input: { rate: 0, drawdowns: [100, 0, 132], profits: [230, 0, 0], terms: { shareBefore: 1, shareAfter: 1 } },
        rate: '0.1',
      },
    ]),
  )('is %s', (_title, { input, rate }) => {
    expect(irr(input)).toBeMoneyWithin(rate, '1e-40');
  });

  it.each(
    named<{ title: string; input: WaterfallInput; code: string }>([
      { title: 'Japan receives nothing', input: { rate: 0.05, drawdowns: 100, profits: [0, -50] }, code: '#N/A' },
      { title: 'nothing is drawn and nothing received', input: { rate: 0.05, drawdowns: 0, profits: [0] }, code: '#N/A' },
      { title: 'nothing is drawn', input: { rate: 0.05, drawdowns: 0, profits: [100] }, code: '#NUM!' },
      {
        title: 'money that comes in covers what goes out on the same day',
        input: { rate: 0, drawdowns: [0, 10], profits: [100, 100], terms: { shareBefore: 1, shareAfter: 1 } },
        code: '#NUM!',
      },
      {
        title: 'the rate has more digits than can be written',
        input: { rate: 0, drawdowns: 100, profits: [220], periodsPerYear: 1e300 },
        code: '#NUM!',
      },
      // 5% is lost in each of a thousand million periods of a year.
      {
        title: 'a year leaves too little to tell from a loss of 100%',
        input: { rate: 0, drawdowns: 1, profits: [1.9], periodsPerYear: 1e9 },
        code: '#NUM!',
      },
      {
        title: 'Japan has back less than the digits of a rate tell from nothing',
        input: { rate: 0, drawdowns: '1e300', profits: ['1e-300'] },
        code: '#NUM!',
      },
      { title: 'the project is not one', input: { rate: -0.05, drawdowns: 100, profits: [220] }, code: '#NUM!' },
    ]),
  )('refuses where %s', (_title, { input, code }) => {
    expect(() => irr(input)).toThrow(EngineError);
    expect(() => irr(input)).toThrow(expect.objectContaining({ code }));
  });

  it('says that a loss is too near 100% to state', () => {
    expect(() => irr({ rate: 0, drawdowns: 1, profits: [1.9], periodsPerYear: 1e9 })).toThrow('no rate above -1 (-100%) can state it');
  });

  it('makes the position worth 0', () => {
    fc.assert(
      fc.property(aProject(), (project) => {
        const found = returnOf(project);
        // Beyond 1e300 it is no amount to enter, and towards -100% everything is worth more than an amount may be.
        if (found === null || found.gt('1e300') || found.lt('-0.999999')) return;
        const scale = grossWorth(project, found.toNumber());
        expect(npv({ ...project, discountRate: found })).toBeMoneyWithin(0, scale * 1e-25);
      }),
    );
  });

  it('is a result for every project in which Japan pays first and is paid after', () => {
    fc.assert(
      fc.property(aLevelProject(), (project) => {
        expect(irr(project).gt(-1)).toBe(true);
      }),
    );
  });

  // Recovery pays the pact rate and no more; tier 2 comes on top. Dust of 1e-13 of the claim is forgiven.
  it('is the pact rate where the claim is recovered and nothing comes after, less where it is not, more where tier 2 pays', () => {
    fc.assert(
      fc.property(aLevelProject(), fc.constantFrom('0', '0.1'), (project, shareAfter) => {
        const input = { ...project, terms: { shareAfter } };
        const { recovery, totals } = waterfall(input);
        const aboveThePact = irr(input).minus(project.rate);
        if (!recovery.recovered) expect(aboveThePact.lt(0)).toBe(true);
        else if (totals.japanTier2.isZero()) expect(aboveThePact).toBeMoneyWithin(0, totals.dust.isZero() ? '1e-30' : '1e-11');
        else expect(aboveThePact.gt(0)).toBe(true);
      }),
    );
  });

  it('takes 1,200 months by date', () => {
    const months = Array.from({ length: 1_200 }, (_, index) => day('2026-01-19') + Math.round((index + 1) * 30.4375));
    const input = { rate: 0.05, drawdowns: 1_000, profits: level(11, 1_200), start: day('2026-01-19'), dates: months };
    expect(npv({ ...input, discountRate: irr(input) })).toBeMoneyWithin(0, '1e-25');
  });
});

/** What Japan pays and receives, discounted and without signs, in doubles. */
function grossWorth(project: WaterfallInput, rate: number): number {
  const { start, dates, periodsPerYear } = project;
  const yearsTo = (period: number) =>
    dates ? ((period === 0 ? (start ?? 0) : (dates[period - 1] ?? 0)) - (start ?? 0)) / 365 : period / (periodsPerYear ?? 1);
  const worths = waterfall(project).rows.map(
    ({ period, drawdown, japan }) =>
      drawdown.toNumber() / (1 + rate) ** yearsTo(period - 1) + japan.toNumber() / (1 + rate) ** yearsTo(period),
  );
  return worths.reduce((total, worth) => total + worth, 0);
}

/** Null where there is none, which is an error of its own. */
function returnOf(project: WaterfallInput) {
  try {
    return irr(project);
  } catch (error) {
    if (error instanceof EngineError && ['#N/A', '#NUM!'].includes(error.code)) return null;
    throw error;
  }
}
