import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, EngineError, waterfall } from '../../src/engine';
import type { ErrorCode } from '../../src/engine';
import { anAnnualProject } from '../support/annual';
import { day } from '../support/days';
import '../support/money';
import { named } from '../support/named';
import { aProject } from '../support/projects';

const level = (amount: number, periods: number) => new Array<number>(periods).fill(amount);
const TERMINAL = {
  rate: '0.055',
  drawdowns: [...level(500, 4), ...level(0, 21)],
  profits: [...level(0, 4), ...level(460, 21)],
};

describe('the balance of a claim', () => {
  it('is 2,290.545513 when the terminal is built, with its profits and without', () => {
    expect(balance({ ...TERMINAL, period: 4 })).toBeMoneyWithin('2290.545513', '5e-7');
    expect(balance({ rate: '0.055', period: 4, drawdowns: level(500, 4) })).toBeMoneyWithin('2290.545513', '5e-7');
  });

  it('is 0 at the start, before anything is drawn', () => {
    expect(balance({ ...TERMINAL, period: 0 })).toEqualMoney(0);
    expect(balance({ rate: 0.1, period: 0, drawdowns: 100 })).toEqualMoney(0);
  });

  it.each(
    named([
      { title: 'a single drawdown', input: { drawdowns: 100 }, expected: 121 },
      { title: 'drawdowns', input: { drawdowns: [100, 0, 0] }, expected: 121 },
      {
        title: 'dates',
        input: { drawdowns: 100, start: day('2026-01-19'), dates: [day('2026-07-19'), day('2027-01-19'), day('2028-01-19')] },
        expected: 110.25,
      },
    ]),
  )('counts periods by %s where there are no profits', (_title, { input, expected }) => {
    expect(balance({ rate: 0.1, period: 2, ...input })).toEqualMoney(expected);
  });

  it('is what the terms make of it', () => {
    const input = { rate: '0.0333', period: 1, drawdowns: [100, 0], profits: [20, 20] };
    expect(balance({ ...input, terms: { rounding: 1 } })).toEqualMoney('93.3');
    // 3.33 of interest and 50 of principal are due, 10 are paid.
    expect(balance({ ...input, terms: { hurdle: 'annual' } })).toEqualMoney('43.33');
  });

  it('is the closing of the schedule in every period, and its arrears under the annual hurdle', () => {
    fc.assert(
      fc.property(aProject(), anAnnualProject(), fc.nat(), (project, annual, at) => {
        const closings = waterfall(project).rows.map((row) => row.closing);
        const arrears = waterfall(annual).rows.map((row) => row.arrears);
        const period = (at % closings.length) + 1;
        const annualPeriod = (at % arrears.length) + 1;
        expect(balance({ ...project, period })).toEqualMoney(closings[period - 1] ?? Number.NaN);
        expect(balance({ ...annual, period: annualPeriod })).toEqualMoney(arrears[annualPeriod - 1] ?? Number.NaN);
      }),
    );
  });
});

describe('what a balance refuses', () => {
  interface Refusal {
    readonly title: string;
    readonly input: Readonly<Record<string, unknown>>;
    readonly code: ErrorCode;
    readonly message: string;
  }

  it.each(
    named<Refusal>([
      { title: 'a period after the last', input: { period: 4 }, code: '#NUM!', message: 'period: 4 is not a whole number from 0 to 3.' },
      {
        title: 'a period before the start',
        input: { period: -1 },
        code: '#NUM!',
        message: 'period: -1 is not a whole number from 0 to 3.',
      },
      { title: 'part of a period', input: { period: 1.5 }, code: '#NUM!', message: 'period: 1.5 is not a whole number from 0 to 3.' },
      { title: 'a period as text', input: { period: '1' }, code: '#VALUE!', message: 'period: "1" is not a number.' },
      {
        title: 'a period beyond the longest timeline',
        input: { period: 1e9, drawdowns: 100, profits: undefined },
        code: '#NUM!',
        message: 'period: 1000000000 is not a whole number from 0 to 1200.',
      },
      {
        title: 'a fault after the period',
        input: { profits: [60, 60, 'sixty'] },
        code: '#VALUE!',
        message: 'profits, item 3: "sixty" is not a number.',
      },
      {
        title: 'a negative drawdown at period 0',
        input: { period: 0, drawdowns: -1 },
        code: '#NUM!',
        message: 'drawdowns: -1 is below 0.',
      },
      { title: 'no period', input: { profits: [] }, code: '#VALUE!', message: 'profits: expected at least 1 period.' },
      {
        title: 'profits that are no list',
        input: { profits: 60 },
        code: '#VALUE!',
        message: 'profits: expected a list with one value a period.',
      },
    ]),
  )('%s', (_title, { input, code, message }) => {
    const refused = () => balance({ rate: 0.05, period: 1, drawdowns: [100, 0, 0], profits: [60, 60, 60], ...input });
    expect(refused).toThrow(EngineError);
    expect(refused).toThrow(expect.objectContaining({ code, message }));
  });
});
