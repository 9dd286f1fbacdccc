import type { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CashFlow } from '../../src/engine/cashFlows';
import { Exact } from '../../src/engine/exact';
import { internalRate } from '../../src/engine/internalRate';
import { Wide } from '../support/money';
import { named } from '../support/named';
import { relativeWorth } from '../support/rates';

const DAYS = 365;

/** `0:-100 2:121` pays 100 at time 0 and receives 121 at time 2. */
function flowsOf(text: string): CashFlow[] {
  return (text.match(/\S+/g) ?? []).map((flow) => {
    const [time = '', amount = ''] = flow.split(':');
    return { time: Number(time), amount: new Exact(amount) };
  });
}

/** Annual flows that are worth 0 at exactly these growth factors: the product of (1 − g·v). */
function flowsWithGrowth(factors: readonly string[]): CashFlow[] {
  let coefficients = [new Wide(1)];
  for (const factor of factors) {
    const times = (at: number) => (coefficients[at] ?? new Wide(0)).times(factor);
    coefficients = [...coefficients, new Wide(0)].map((coefficient, at) => (at === 0 ? coefficient : coefficient.minus(times(at - 1))));
  }
  return coefficients.map((coefficient, time) => ({ time, amount: new Exact(coefficient.toString()) }));
}

/** Nearest to 0, and of two as near the higher. */
function nearestRate(factors: readonly string[]): Decimal {
  const rates = factors.map((factor) => new Wide(factor).minus(1));
  return rates.reduce((best, rate) => (rate.abs().lt(best.abs()) || (rate.abs().eq(best.abs()) && rate.gt(best)) ? rate : best));
}

describe('internalRate', () => {
  it.each(
    named<{ title: string; flows: string; perYear: number; rate: string }>([
      { title: 'a gain of a year', flows: '0:-100 1:106', perYear: 1, rate: '0.06' },
      { title: 'a loss of a year', flows: '0:-100 1:94', perYear: 1, rate: '-0.06' },
      { title: 'money back without interest', flows: '0:-100 1:-10 2:10 3:100', perYear: 1, rate: '0' },
      { title: 'a half-year, as a rate a year', flows: '0:-100 1:110', perYear: 2, rate: '0.21' },
      { title: 'two years of days', flows: '0:-100 730:121', perYear: DAYS, rate: '0.1' },
      { title: 'money that is borrowed instead of lent', flows: '0:100 2:-121', perYear: 1, rate: '0.1' },
      { title: 'flows that start before the origin', flows: '-2:-100 0:121', perYear: 1, rate: '0.1' },
      { title: 'flows in any order, several at a time', flows: '2:100 0:-40 2:21 0:-60 1:0', perYear: 1, rate: '0.1' },
      { title: 'a gain of 20 digits after the point', flows: '0:-1 1:1.00000000000000000001', perYear: 1, rate: '1e-20' },
      { title: 'nearly a total loss', flows: '0:-1 1:1e-20', perYear: 1, rate: '-0.99999999999999999999' },
      { title: 'a return beyond a million percent', flows: '0:-1 1:20000', perYear: 1, rate: '19999' },
      { title: 'the largest gain that amounts allow', flows: '0:-1e-300 1:1e300', perYear: 1, rate: '1e600' },
      { title: 'a doubling overnight', flows: '0:-1 1:2', perYear: DAYS, rate: new Wide(2).pow(DAYS).minus(1).toString() },
      { title: 'of 10%, 20% and 30% the first', flows: '0:-1 1:3.6 2:-4.31 3:1.716', perYear: 1, rate: '0.1' },
      { title: 'of -10% and 20% the loss', flows: '0:-1 1:2.1 2:-1.08', perYear: 1, rate: '-0.1' },
      { title: 'of -10% and 10% the gain', flows: '0:-1 1:2 2:-0.99', perYear: 1, rate: '0.1' },
      { title: 'of 0% and 200% no gain', flows: '0:-1 1:4 2:-3', perYear: 1, rate: '0' },
      { title: 'a value that touches 0 at 10%', flows: '0:-1 1:2.2 2:-1.21', perYear: 1, rate: '0.1' },
      { title: 'the first of a pair of roots that nearly touch', flows: '0:-1 1:2.200000001 2:-1.2100000011', perYear: 1, rate: '0.1' },
      {
        title: 'the one root of flows that nearly cancel out at every rate below it',
        flows: '0:-1 1:9 2:-36 3:84 4:-126 5:126 6:-84 7:36 8:-9 9:1.0000000001',
        perYear: 1,
        rate: new Wide('1e-10').pow(new Wide(1).div(9)).toString(),
      },
      { title: 'a touch on the first days of a long life', flows: '0:-1 1:2.2 2:-1.21 1000000:-1e-300', perYear: 1, rate: '0.1' },
      { title: '100% rather than a loss of all but 1e-30', flows: `0:-1 1:2.${'0'.repeat(29)}1 2:-2e-30`, perYear: 1, rate: '1' },
    ]),
  )('finds %s', (_title, { flows, perYear, rate }) => {
    expect(internalRate(flowsOf(flows), perYear)).toBeMoneyWithin(rate, new Wide(rate).abs().plus(1).times('1e-40'));
  });

  it.each(
    named<{ title: string; flows: string }>([
      { title: 'there are no flows', flows: '' },
      { title: 'money is only received', flows: '0:1 1:2' },
      { title: 'money is only paid', flows: '0:-1 1:-2' },
      { title: 'all flows at the same time cancel out', flows: '0:-1 0:1 1:2 1:-2' },
      { title: 'the flows that are left have one sign', flows: '0:-1 0:2 1:3' },
      { title: 'the value stays above 0', flows: '0:1 1:-1.5 2:1' },
      { title: 'the value comes within 1e-20 of 0', flows: `0:-1 1:2.1${'9'.repeat(20)} 2:-1.21` },
    ]),
  )('finds nothing where %s', (_title, { flows }) => {
    expect(internalRate(flowsOf(flows), 1)).toBeNull();
  });

  const someGrowth = () =>
    fc.uniqueArray(fc.integer({ min: 20, max: 500 }), { minLength: 1, maxLength: 5 }).map((factors) => factors.map((of) => `${of / 100}`));

  it('finds of any growth factors the one nearest to 1', () => {
    fc.assert(
      fc.property(someGrowth(), (factors) => {
        expect(internalRate(flowsWithGrowth(factors), 1)).toBeMoneyWithin(nearestRate(factors), '1e-40');
      }),
    );
  });

  it('finds it where the value only touches 0', () => {
    fc.assert(
      fc.property(someGrowth(), ([touched = '1', ...others]) => {
        const rate = internalRate(flowsWithGrowth([touched, touched, ...others]), 1);
        expect(rate).toBeMoneyWithin(nearestRate([touched, ...others]), '1e-24');
      }),
    );
  });

  const someFlows = () =>
    fc
      .array(fc.record({ time: fc.integer({ min: 0, max: 60 }), amount: fc.integer({ min: -1_000, max: 1_000 }) }), {
        minLength: 2,
        maxLength: 8,
      })
      .map((flows) => flows.map(({ time, amount }) => ({ time, amount: new Exact(amount) })));

  it('gives the flows a value of 0', () => {
    fc.assert(
      fc.property(someFlows(), (flows) => {
        const rate = internalRate(flows, 12);
        if (rate === null) return;
        // A rate has 60 digits; the nearer it is to -100%, the fewer are left of 1 + rate.
        const tolerance = new Wide(1).div(rate.plus(1)).plus(1).times('1e-40');
        expect(relativeWorth(flows, rate, 12)).toBeMoneyWithin(0, tolerance);
      }),
    );
  });

  it('leaves no root nearer to 0, and none at all where it finds nothing', () => {
    /** 1 or −1, or 0 where doubles cannot tell. */
    const signAt = (flows: readonly CashFlow[], rate: number) => {
      const worths = flows.map(({ time, amount }) => amount.toNumber() / (1 + rate) ** time);
      const value = worths.reduce((total, worth) => total + worth, 0);
      return Math.abs(value) < 1e-9 * worths.reduce((total, worth) => total + Math.abs(worth), 0) ? 0 : Math.sign(value);
    };
    fc.assert(
      fc.property(someFlows(), (flows) => {
        const found = internalRate(flows, 1)?.abs().toNumber() ?? Infinity;
        const [lowest, highest] = [Math.max(-found, -0.99), Math.min(found, 20)];
        const rates = Array.from({ length: 200 }, (_, index) => lowest + ((highest - lowest) * (index + 0.5)) / 200);
        const signs = new Set(rates.map((rate) => signAt(flows, rate)).filter((sign) => sign !== 0));
        expect(signs.size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not mind the unit of money, its sign, the origin of time or the order of the flows', () => {
    const change = fc.record({
      unit: fc.constantFrom('1e-200', '-1', '3', '-1e200'),
      origin: fc.integer({ min: -500, max: 500 }),
    });
    fc.assert(
      fc.property(someFlows(), change, (flows, { unit, origin }) => {
        const changed = flows.map(({ time, amount }) => ({ time: time + origin, amount: amount.times(unit) })).reverse();
        const [before, after] = [internalRate(flows, 1), internalRate(changed, 1)];
        if (before === null) expect(after).toBeNull();
        else expect(after).toBeMoneyWithin(before, '1e-40');
      }),
    );
  });

  // (1 − 1.1·v)^folds
  it.each([3, 4, 8, 9, 20])('finds a root of %i folds as well as 60 digits tell it', (folds) => {
    const rate = internalRate(flowsWithGrowth(new Array<string>(folds).fill('1.1')), 1);
    expect(rate).toBeMoneyWithin('0.1', 10 ** (-28 / folds));
  });

  it('finds the first of three roots that are within 1e-9 of one another', () => {
    expect(internalRate(flowsWithGrowth(['1.1', '1.1000000005', '1.1000000009']), 1)).toBeMoneyWithin('0.1', '1e-38');
  });

  it('takes 1,200 dated flows, level or wild', () => {
    const dated = (amountAt: (index: number) => number) =>
      Array.from({ length: 1_200 }, (_, index) => ({ time: 30 * index + (index % 3), amount: new Exact(amountAt(index)) }));
    const level = dated((index) => (index === 0 ? -1_000 : 5));
    const wild = dated((index) => (index % 2 === 0 ? 1 : -1) * (1 + ((index * 7_919) % 13)));
    for (const flows of [level, wild]) {
      expect(relativeWorth(flows, internalRate(flows, DAYS) ?? 9, DAYS)).toBeMoneyWithin(0, '1e-40');
    }
  });
});
