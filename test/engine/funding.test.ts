import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError, funding, INSTRUMENTS, MAX_PERIODS } from '../../src/engine';
import type { Funding, FundingInput } from '../../src/engine';
import { add, Wide } from '../support/money';
import { named } from '../support/named';
import { aFunding } from '../support/funding';
import { hasShared, readShared, titleOf } from '../support/shared';

function plainRows({ rows }: Funding) {
  return rows.map(({ opening, interest, principal, closing }) => [opening, interest, principal, closing].map(Number));
}

const interestRate = ({ rate, periodsPerYear }: FundingInput) => new Wide(rate).div(periodsPerYear ?? 1);

describe('funding', () => {
  it.each(
    named([
      {
        title: 'a bond pays interest each period and its principal at the end',
        input: { amount: 100, rate: 0.05, periods: 3 },
        rows: [
          [100, 5, 0, 100],
          [100, 5, 0, 100],
          [100, 5, 100, 0],
        ],
      },
      {
        title: 'reserves give up their yield and come back at the end',
        input: { amount: 100, rate: 0.04, periods: 2, instrument: 'reserves' },
        rows: [
          [100, 4, 0, 100],
          [100, 4, 100, 0],
        ],
      },
      {
        // 3,310 = 1,331 · (1/1.1 + 1/1.21 + 1/1.331): a payment of 1,331 a year
        title: 'a loan pays the same each period',
        input: { amount: 3_310, rate: 0.1, periods: 3, instrument: 'loan' },
        rows: [
          [3_310, 331, 1_000, 2_310],
          [2_310, 231, 1_100, 1_210],
          [1_210, 121, 1_210, 0],
        ],
      },
      {
        title: 'a loan without interest pays equal parts',
        input: { amount: 90, rate: 0, periods: 3, instrument: 'loan' },
        rows: [
          [90, 0, 30, 60],
          [60, 0, 30, 30],
          [30, 0, 30, 0],
        ],
      },
      {
        title: 'a period of half a year bears half the rate',
        input: { amount: 100, rate: 0.05, periods: 2, periodsPerYear: 2 },
        rows: [
          [100, 2.5, 0, 100],
          [100, 2.5, 100, 0],
        ],
      },
      {
        title: 'a loan of one period is a bond',
        input: { amount: 100, rate: 0.05, periods: 1, instrument: 'loan' },
        rows: [[100, 5, 100, 0]],
      },
      {
        title: 'nothing borrowed costs nothing',
        input: { amount: 0, rate: 0.05, periods: 2, instrument: 'loan' },
        rows: [
          [0, 0, 0, 0],
          [0, 0, 0, 0],
        ],
      },
    ]),
  )('%s', (_title, { input, rows }) => {
    expect(plainRows(funding(input as FundingInput))).toEqual(rows);
  });

  it('is a bond once a period a year unless told otherwise', () => {
    const spelled = funding({ amount: 100, rate: 0.05, periods: 3, instrument: 'bond', periodsPerYear: 1 });
    expect(funding({ amount: 100, rate: 0.05, periods: 3 })).toEqual(spelled);
    expect(funding({ amount: 100, rate: 0.05, periods: 3, instrument: null, periodsPerYear: null })).toEqual(spelled);
  });

  it('numbers its periods from 1, up to the longest life there may be', () => {
    const { rows } = funding({ amount: 36_000, rate: '0.045', periods: MAX_PERIODS, periodsPerYear: 12, instrument: 'loan' });
    expect(rows.map(({ period }) => period)).toEqual(Array.from({ length: MAX_PERIODS }, (_, index) => index + 1));
    expect(rows.at(-1)?.closing).toEqualMoney(0);
  });

  it('keeps its digits at rates next to 0 and beyond reason', () => {
    const equalParts = funding({ amount: 90, rate: '1e-300', periods: 3, instrument: 'loan' });
    for (const { principal } of equalParts.rows) expect(principal).toBeMoneyWithin(30, '1e-50');
    const atTheEnd = funding({ amount: 90, rate: '1e300', periods: MAX_PERIODS, instrument: 'loan' });
    for (const { principal } of atTheEnd.rows) expect(0).toBeAtMostMoney(principal);
    expect(add(atTheEnd.rows.map(({ principal }) => principal))).toBeMoneyWithin(90, '1e-50');
  });
});

describe('every funding', () => {
  it('repays what was borrowed, and leaves exactly nothing', () => {
    fc.assert(
      fc.property(aFunding(), (input) => {
        const { rows } = funding(input);
        expect(rows).toHaveLength(input.periods);
        expect(add(rows.map(({ principal }) => principal))).toBeMoneyWithin(input.amount, new Wide(input.amount).times('1e-40'));
        expect(rows.at(-1)?.closing).toEqualMoney(0);
      }),
    );
  });

  it('carries each balance forward and charges the rate of a period on it', () => {
    fc.assert(
      fc.property(aFunding(), (input) => {
        const { rows } = funding(input);
        rows.forEach(({ opening, interest, principal, closing }, index) => {
          expect(opening).toEqualMoney(rows[index - 1]?.closing ?? input.amount);
          expect(interest).toBeMoneyWithin(interestRate(input).times(opening), new Wide(input.amount).times('1e-40'));
          expect(closing).toBeMoneyWithin(new Wide(opening).minus(principal), new Wide(input.amount).times('1e-40'));
          expect(0).toBeAtMostMoney(principal);
        });
      }),
    );
  });

  it('is worth what was borrowed: the payments, discounted at the rate, are the amount', () => {
    fc.assert(
      fc.property(aFunding(), (input) => {
        const growth = interestRate(input).plus(1);
        const values = funding(input).rows.map(({ interest, principal }, index) =>
          new Wide(interest).plus(principal).div(growth.pow(index + 1)),
        );
        expect(add(values)).toBeMoneyWithin(input.amount, new Wide(input.amount).times('1e-30'));
      }),
    );
  });

  it('pays the same in each period of a loan', () => {
    fc.assert(
      fc.property(aFunding('loan'), (input) => {
        const payments = funding(input).rows.map(({ interest, principal }) => new Wide(interest).plus(principal));
        for (const payment of payments) expect(payment).toBeMoneyWithin(payments[0] ?? 0, new Wide(input.amount).times('1e-30'));
      }),
    );
  });

  it('costs less interest as a loan than as a bond, which costs the same as reserves', () => {
    fc.assert(
      fc.property(aFunding('loan'), (input) => {
        const [bond, loan, reserves] = INSTRUMENTS.map((instrument) => funding({ ...input, instrument }));
        const interestOf = (one: Funding | undefined) => add((one?.rows ?? []).map(({ interest }) => interest));
        expect(interestOf(loan)).toBeAtMostMoney(interestOf(bond), new Wide(input.amount).times('1e-40'));
        expect(reserves).toEqual(bond);
      }),
    );
  });
});

describe('what funding refuses', () => {
  it.each(
    named([
      { title: 'a negative amount', input: { amount: -1 }, code: '#NUM!', message: 'amount: -1 is below 0.' },
      { title: 'a negative rate', input: { rate: -0.01 }, code: '#NUM!', message: 'rate: -0.01 is below 0.' },
      { title: 'no period', input: { periods: 0 }, code: '#NUM!', message: 'periods: 0 is not a whole number from 1 to 1200.' },
      { title: 'part of a period', input: { periods: 2.5 }, code: '#NUM!', message: 'periods: 2.5 is not a whole number from 1 to 1200.' },
      {
        title: 'too many periods',
        input: { periods: 1_201 },
        code: '#NUM!',
        message: 'periods: 1201 is not a whole number from 1 to 1200.',
      },
      { title: 'text for the periods', input: { periods: '3' }, code: '#VALUE!', message: 'periods: "3" is not a number.' },
      {
        title: 'an unknown instrument',
        input: { instrument: 'lease' },
        code: '#VALUE!',
        message: 'instrument: "lease" is not known. Use bond or loan or reserves.',
      },
      {
        title: 'part of a period a year',
        input: { periodsPerYear: 0.5 },
        code: '#NUM!',
        message: 'periodsPerYear: 0.5 is not a whole number of at least 1.',
      },
      { title: 'an amount that is text', input: { amount: 'much' }, code: '#VALUE!', message: 'amount: "much" is not a number.' },
    ]),
  )('%s', (_title, { input, code, message }) => {
    const refused = () => funding({ amount: 100, rate: 0.05, periods: 3, ...input } as FundingInput);
    expect(refused).toThrow(EngineError);
    expect(refused).toThrow(expect.objectContaining({ code, message, argument: message.split(':')[0] }));
  });
});

const FOLDER = 'data/oracles/excel-financial-functions';
const RECORDED = `${FOLDER}/pmt.test`;
/** The relative tolerance at which the recorded results were verified. */
const CLOSE = '1e-6';

interface Recorded {
  readonly line: string;
  readonly rate: string;
  readonly period: number;
  readonly periods: number;
  /** Negative where the loan is given: then the payments come in. */
  readonly amount: string;
  readonly expected: string;
}

/** The recorded calls that ask about a loan, taken or given: paid back to nothing at the end of each period, at a rate that PACT takes. */
function recordedLoans(name: 'pmt' | 'ipmt' | 'ppmt'): Recorded[] {
  const file = `${FOLDER}/${name}.test`;
  const lines = hasShared(file) ? readShared(file).trim().split(/\r?\n/) : [];
  return lines.flatMap((line, index) => {
    const cells = line.split(',');
    if (name === 'pmt') cells.splice(1, 0, '1');
    const [rate = '', period = '', periods = '', amount = '', future = '', timing = '', expected = ''] = cells;
    const isLoan = Number(rate) >= 0 && Number(amount) !== 0 && Number(future) === 0 && timing === 'EndOfPeriod';
    const isSchedule = Number.isInteger(Number(periods)) && Number(periods) >= 1 && Number(period) <= Number(periods);
    if (!isLoan || !isSchedule || !Number.isInteger(Number(period))) return [];
    return [{ line: `${file}:${index + 1} ${line}`, rate, period: Number(period), periods: Number(periods), amount, expected }];
  });
}

describe.skipIf(!hasShared(RECORDED))(titleOf('the loan against results recorded from Excel', RECORDED), () => {
  it.each([
    { name: 'pmt' as const, part: 'payment' as const },
    { name: 'ipmt' as const, part: 'interest' as const },
    { name: 'ppmt' as const, part: 'principal' as const },
  ])('agrees with $name in every row about such a loan', ({ name, part }) => {
    const own = recordedLoans(name);
    const wrong = own.filter(({ rate, period, periods, amount, expected }) => {
      const row = funding({ amount: new Wide(amount).abs(), rate, periods, instrument: 'loan' }).rows[period - 1];
      const { interest = 0, principal = 0 } = row ?? {};
      const paid = { payment: add([interest, principal]), interest: new Wide(interest), principal: new Wide(principal) }[part];
      // Excel shows what goes out as negative.
      const shown = new Wide(amount).isPositive() ? paid.neg() : paid;
      return shown.minus(expected).abs().gt(new Wide(expected).abs().times(CLOSE).plus('1e-9'));
    });
    expect(own.length).toBeGreaterThan(30);
    expect(wrong.map(({ line }) => line)).toEqual([]);
  });
});
