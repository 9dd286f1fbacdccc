import { expect, it } from 'vitest';
import {
  accrue,
  balance,
  capacity,
  check,
  compare,
  cover,
  deemed,
  funding,
  irr,
  maxRate,
  npv,
  pool,
  recovery,
  required,
  sensitivity,
  simulate,
  simulatePaths,
  simulationModel,
  split,
  tariff,
  waterfall,
  yearFraction,
} from '../../src/engine';
import '../support/money';

it('answers the examples of the docstrings as they say', () => {
  expect(split(300, 120).japan).toEqualMoney(126);
  expect(split(300, 120).us).toEqualMoney(174);
  expect(waterfall({ rate: 0.05, drawdowns: 100, profits: [20, 20, 20] }).totals.japan).toEqualMoney(30);
  expect(recovery({ rate: 0, drawdowns: 100, profits: [150, 100] }).fractional).toEqualMoney('1.5');
  expect(yearFraction(46041, 46222, 0)).toEqualMoney('0.5');
  expect(funding({ amount: 3310, rate: 0.1, periods: 3, instrument: 'loan' }).rows[2]?.principal).toEqualMoney(1210);
  expect(tariff({ imports: 140000, currentRate: 0.15, raisedRate: 0.25 })).toEqualMoney(14000);
  expect(irr({ rate: 0.05, drawdowns: 100, profits: [220] })).toBeMoneyWithin('0.06', '1e-50');
  expect(npv({ discountRate: 0.06, rate: 0.05, drawdowns: 100, profits: [220] })).toBeMoneyWithin(0, '1e-50');
  expect(accrue({ balance: 500, rate: 0.055, start: 46041, end: 46222 })).toEqualMoney('13.75');
  expect(balance({ rate: 0.1, period: 2, drawdowns: [100, 50, 0] })).toEqualMoney(176);
  expect(deemed({ rate: 0.055, drawdowns: 10000, amortPeriods: 20 }).map(Number)).toEqual(
    Array.from({ length: 20 }, (_, year) => 1050 - 27.5 * year),
  );
  const needy = { rate: 0, drawdowns: 100, profits: [0] };
  const rich = { rate: 0, drawdowns: 0, profits: [200] };
  expect(pool({ projects: [needy, rich] }).pooled.totals.japan).toEqualMoney(100);

  const even = { rate: 0.05, drawdowns: 100, profits: [240] };
  const steps = { profitSteps: [0, 0.1], rateSteps: [0] };
  expect(
    sensitivity({ ...even, ...steps, measure: 'total' })
      .cells.flat()
      .map(Number),
  ).toEqual([108, 110.4]);
  expect(simulate({ ...even, volatility: 0 }).japan.p50).toBe(108);
  expect(simulationModel({ ...even, volatility: 0 }).paths).toBe(10_000);
  expect([...simulatePaths(simulationModel({ ...even, volatility: 0 }), 0, 2).japan]).toEqual([108, 108]);
  expect(compare({ rate: 0.05, drawdowns: 100, profits: [220] }).map(({ japan }) => Number(japan))).toEqual([106, 106]);
  expect(check([{ japan: 160, us: 150, distributable: 300 }])).toEqual({ period: 1, message: 'japan + us is 310, distributable is 300' });
  expect(required({ rate: 0.1, drawdowns: 2100, firstPeriod: 1, lastPeriod: 2 })).toBeMoneyWithin(2420, '1e-50');
  expect(capacity({ rate: 0.1, profits: [2420, 2420] })).toBeMoneyWithin(2100, '1e-50');
  expect(maxRate({ drawdowns: 2100, profits: [2420, 2420] })).toBeMoneyWithin('0.1', '1e-45');
  expect(cover({ rate: 0.1, period: 0, drawdowns: 2100, profits: [2420, 4840] }).times(2100)).toBeMoneyWithin(3100, '1e-50');
});
