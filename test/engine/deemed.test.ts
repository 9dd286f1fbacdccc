import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deemed, EngineError } from '../../src/engine';
import type { DeemedInput, ErrorCode } from '../../src/engine';
import { day } from '../support/days';
import { anAmount } from '../support/projects';
import type { Money } from '../support/money';
import { add, Wide } from '../support/money';
import { named } from '../support/named';

const numbers = (input: DeemedInput) => deemed(input).map((amount) => amount.toNumber());

describe('deemed amounts', () => {
  it('are 1,050, 1,022.5, … 527.5 for 10,000 at 5.5% over 20 years', () => {
    const amounts = numbers({ rate: '0.055', drawdowns: 10_000, amortPeriods: 20 });
    expect(amounts).toEqual(Array.from({ length: 20 }, (_, year) => 1_050 - 27.5 * year));
  });

  interface Row {
    readonly title: string;
    readonly input: DeemedInput;
    readonly expected: readonly number[];
  }

  it.each(
    named<Row>([
      { title: 'an instalment in every period where none are counted', input: { rate: 0, drawdowns: [90, 0, 0] }, expected: [30, 30, 30] },
      {
        title: 'interest alone before the first instalment and after the last',
        input: { rate: 0.1, drawdowns: [100, 0, 0, 0, 0], amortStart: 2, amortPeriods: 2 },
        // 10% of 100, of 100 with 50, of 50 with 50, of nothing
        expected: [10, 60, 55, 0, 0],
      },
      {
        title: 'interest alone where the first instalment comes after the last period',
        input: { rate: 0.1, drawdowns: [100, 0], amortStart: 3, amortPeriods: 1 },
        expected: [10, 10],
      },
      {
        title: 'the instalments that fall within the periods where they run past them',
        input: { rate: 0.1, drawdowns: [100, 0], amortPeriods: 4 },
        expected: [35, 32.5],
      },
      {
        title: 'instalments of all that is ever drawn, and interest on what was drawn so far',
        input: { rate: 0.1, drawdowns: [100, 50, 0] },
        // 50 each; 10% of 100, of 100 + 50 − 50, of 50
        expected: [60, 60, 55],
      },
      {
        title: 'no interest below a scheduled balance of 0',
        input: { rate: 0.1, drawdowns: [0, 0, 90] },
        // 30 each before anything is drawn; then 10% of 90 − 60
        expected: [30, 30, 33],
      },
      {
        title: 'a drawdown after the last instalment at interest alone',
        input: { rate: 0.1, drawdowns: [100, 0, 100], amortPeriods: 1 },
        // 200 due at once; balance −100 in year 2, 0 in year 3
        expected: [210, 0, 0],
      },
      { title: 'nothing where nothing is drawn', input: { rate: 0.1, drawdowns: [0, 0], amortPeriods: 9 }, expected: [0, 0] },
      {
        title: 'the rate of each period',
        input: { rate: [0.1, 0, 0.2], drawdowns: [30, 0, 0] },
        expected: [13, 10, 12],
      },
      {
        title: 'half a year of interest each half-year',
        input: { rate: 0.1, drawdowns: [100, 0], periodsPerYear: 2 },
        expected: [55, 52.5],
      },
      {
        title: 'compounded interest where the terms say effective',
        input: { rate: 0.21, drawdowns: [100, 0], periodsPerYear: 2, terms: { compounding: 'effective' } },
        expected: [60, 55],
      },
      {
        title: 'simple interest as periodic interest: there is none on interest',
        input: { rate: 0.1, drawdowns: [100, 0], terms: { compounding: 'simple' } },
        expected: [60, 55],
      },
      {
        title: 'whole cents in a ledger, each rounded for itself',
        input: { rate: 0, drawdowns: [100, 0, 0], terms: { rounding: 2 } },
        expected: [33.33, 33.33, 33.33],
      },
      {
        title: 'drawdowns as the ledger rounds them',
        input: { rate: 0, drawdowns: ['100.5', 0], terms: { rounding: 0 } },
        // 101 in two instalments of 50.5, rounded up
        expected: [51, 51],
      },
      {
        title: 'the schedule of the terms',
        input: { rate: 0, drawdowns: 90, terms: { amortStart: 2, amortPeriods: 2 } },
        expected: [0, 45, 45],
      },
      {
        title: 'its own schedule before that of the terms',
        input: { rate: 0, drawdowns: 90, amortStart: 1, amortPeriods: 3, terms: { amortStart: 2, amortPeriods: 2 } },
        expected: [30, 30, 30],
      },
      {
        title: 'as many periods as dates',
        input: { rate: 0.1, drawdowns: 100, start: day('2026-01-19'), dates: [day('2026-07-19'), day('2027-01-19')] },
        expected: [55, 52.5],
      },
    ]),
  )('are %s', (_title, { input, expected }) => {
    expect(numbers(input)).toEqual(expected);
  });

  it('are the same under either hurdle', () => {
    const input = { rate: 0.05, drawdowns: [100, 100, 0] };
    expect(deemed({ ...input, terms: { hurdle: 'annual' } })).toEqual(deemed({ ...input, terms: { hurdle: 'cumulative' } }));
  });

  it('repay all that is drawn, with interest on the balance: their present value is that of the funding', () => {
    const someDrawdowns = fc.array(anAmount(1_000), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(someDrawdowns, fc.integer({ min: 0, max: 3_000 }), (drawdowns, points) => {
        const rate = new Wide(points).div(10_000);
        // Instalments begin once all is drawn, so that the scheduled balance never meets its floor.
        const amounts = deemed({ rate: String(rate), drawdowns: [...drawdowns, 0, 0, 0], amortStart: drawdowns.length, amortPeriods: 4 });
        const discounted = (values: readonly Money[], shift: number) =>
          add(values.map((value, index) => new Wide(value).div(rate.plus(1).pow(index + shift))));
        expect(discounted(amounts, 1)).toBeMoneyWithin(discounted(drawdowns, 0), add([1, ...drawdowns]).times('1e-30'));
      }),
    );
  });
});

describe('what deemed amounts refuse', () => {
  interface Refusal {
    readonly title: string;
    readonly input: Readonly<Record<string, unknown>>;
    readonly code: ErrorCode;
    readonly message: string;
  }

  it.each(
    named<Refusal>([
      {
        title: 'one amount without any number of periods',
        input: {},
        code: '#VALUE!',
        message: 'drawdowns: one amount does not say how many periods there are. Give one a period, dates or amortPeriods.',
      },
      {
        title: 'instalments beyond the longest timeline',
        input: { amortStart: 1_000, amortPeriods: 202 },
        code: '#VALUE!',
        message: 'amortPeriods: the last instalment falls in period 1201. A project has at most 1200 periods.',
      },
      {
        title: 'instalments without end',
        input: { amortPeriods: 1e15 },
        code: '#VALUE!',
        message: 'amortPeriods: the last instalment falls in period 1000000000000000. A project has at most 1200 periods.',
      },
      { title: 'no drawdown', input: { drawdowns: [] }, code: '#VALUE!', message: 'drawdowns: expected at least 1 period.' },
      {
        title: 'a whole column',
        input: { drawdowns: new Array<number>(1_201).fill(0) },
        code: '#VALUE!',
        message: 'drawdowns: 1201 values are too many. A project has at most 1200 periods.',
      },
      {
        title: 'a first instalment before the first period',
        input: { amortStart: 0, amortPeriods: 3 },
        code: '#NUM!',
        message: 'amortStart: 0 is not a whole number of at least 1.',
      },
      {
        title: 'half an instalment',
        input: { amortPeriods: 0.5 },
        code: '#NUM!',
        message: 'amortPeriods: 0.5 is not a whole number of at least 1.',
      },
      {
        title: 'a bad schedule in the terms, though it is not used',
        input: { amortPeriods: 3, terms: { amortPeriods: -1 } },
        code: '#NUM!',
        message: 'amortPeriods: -1 is not a whole number of at least 1.',
      },
      { title: 'a negative drawdown', input: { drawdowns: [1, -1] }, code: '#NUM!', message: 'drawdowns, item 2: -1 is below 0.' },
      {
        title: 'drawdowns for other periods than the dates',
        input: { drawdowns: [100, 0], start: 46_041, dates: [46_406] },
        code: '#VALUE!',
        message: 'drawdowns: 2 values for 1 periods. Give one value a period.',
      },
    ]),
  )('%s', (_title, { input, code, message }) => {
    const refused = () => deemed({ rate: 0.05, drawdowns: 100, ...input });
    expect(refused).toThrow(EngineError);
    expect(refused).toThrow(expect.objectContaining({ code, message }));
  });
});
