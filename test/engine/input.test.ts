import { describe, expect, it } from 'vitest';
import { EngineError, MAX_PERIODS, waterfall } from '../../src/engine';
import type { ErrorCode, CumulativeInput } from '../../src/engine';
import { day } from '../support/days';
import { Wide } from '../support/money';
import { named } from '../support/named';

const GOOD = { rate: 0.05, drawdowns: [100, 0, 0], profits: [60, 60, 60] };
const START = day('2026-01-19');
const DATES = [day('2027-01-19'), day('2028-01-19'), day('2029-01-19')];

interface Row {
  readonly title: string;
  /** What differs from a good project. Cells can hold what the types do not allow. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly code: ErrorCode;
  /** Starts with the argument at fault and, in a series, the position of the value. */
  readonly message: string;
}

function run(input: Readonly<Record<string, unknown>>) {
  return waterfall({ ...GOOD, ...input } as CumulativeInput);
}

const tooMany = new Array<number>(MAX_PERIODS + 1).fill(0);

describe('what a waterfall refuses', () => {
  it.each(
    named<Row>([
      // Kinds of value
      {
        title: 'text in a series',
        input: { profits: [60, 'sixty', 60] },
        code: '#VALUE!',
        message: 'profits, item 2: "sixty" is not a number.',
      },
      {
        title: 'a hexadecimal number',
        input: { drawdowns: ['0x64', 0, 0] },
        code: '#VALUE!',
        message: 'drawdowns, item 1: "0x64" is not a number.',
      },
      {
        title: 'a boolean in a series',
        input: { profits: [60, 60, true] },
        code: '#VALUE!',
        message: 'profits, item 3: TRUE is not a number.',
      },
      {
        title: 'an error object in a series',
        input: { drawdowns: [100, { code: '#REF!' }, 0] },
        code: '#VALUE!',
        message: 'drawdowns, item 2: an object is not a number.',
      },
      {
        title: 'a list in a list',
        input: { profits: [[60], 60, 60] },
        code: '#VALUE!',
        message: 'profits, item 1: a list is not a number.',
      },
      { title: 'a boolean rate', input: { rate: false }, code: '#VALUE!', message: 'rate: FALSE is not a number.' },
      { title: 'a missing rate', input: { rate: null }, code: '#VALUE!', message: 'rate: blank is not a number.' },
      {
        title: 'profits that are no list',
        input: { profits: 60 },
        code: '#VALUE!',
        message: 'profits: expected a list with one value a period.',
      },
      // Sizes
      { title: 'no period', input: { profits: [] }, code: '#VALUE!', message: 'profits: expected at least 1 period.' },
      {
        title: 'drawdowns for other periods',
        input: { drawdowns: [100, 0] },
        code: '#VALUE!',
        message: 'drawdowns: 2 values for 3 periods. Give one value a period.',
      },
      {
        title: 'rates for other periods',
        input: { rate: [0.05, 0.05, 0.05, 0.05] },
        code: '#VALUE!',
        message: 'rate: 4 values for 3 periods. Give one value a period.',
      },
      {
        title: 'a whole column of profits',
        input: { profits: tooMany },
        code: '#VALUE!',
        message: 'profits: 1201 values are too many. A project has at most 1200 periods.',
      },
      {
        title: 'a whole column of rates, whatever stands in it',
        input: { rate: tooMany.map(() => 'x') },
        code: '#VALUE!',
        message: 'rate: 1201 values are too many. A project has at most 1200 periods.',
      },
      // Ranges
      { title: 'a negative rate', input: { rate: -0.01 }, code: '#NUM!', message: 'rate: -0.01 is below 0.' },
      {
        title: 'a negative rate in a series',
        input: { rate: [0.05, -0.01, 0.05] },
        code: '#NUM!',
        message: 'rate, item 2: -0.01 is below 0.',
      },
      { title: 'a negative drawdown', input: { drawdowns: [100, 0, -5] }, code: '#NUM!', message: 'drawdowns, item 3: -5 is below 0.' },
      {
        title: 'an amount beyond 1e300',
        input: { profits: [60, '1.1e300', 60] },
        code: '#NUM!',
        message: 'profits, item 2: the value is too large. The limit is 1e300 either side of 0.',
      },
      {
        title: 'an amount that is no number',
        input: { profits: [60, 60, Number.NaN] },
        code: '#NUM!',
        message: 'profits, item 3: the value is not a finite number.',
      },
      {
        title: 'an infinite drawdown',
        input: { drawdowns: Infinity },
        code: '#NUM!',
        message: 'drawdowns: the value is not a finite number.',
      },
      {
        title: 'a share above 1',
        input: { terms: { shareBefore: 50 } },
        code: '#NUM!',
        message: 'shareBefore: 50 is not a share. Use a value from 0 to 1.',
      },
      {
        title: 'a share below 0',
        input: { terms: { shareAfter: '-0.1' } },
        code: '#NUM!',
        message: 'shareAfter: -0.1 is not a share. Use a value from 0 to 1.',
      },
      {
        title: 'a basis that does not exist',
        input: { basis: 5, start: START, dates: DATES },
        code: '#NUM!',
        message: 'basis: 5 is not a whole number from 0 to 4.',
      },
      {
        title: 'part of a period a year',
        input: { periodsPerYear: 1.5 },
        code: '#NUM!',
        message: 'periodsPerYear: 1.5 is not a whole number of at least 1.',
      },
      {
        title: 'no period a year',
        input: { periodsPerYear: 0 },
        code: '#NUM!',
        message: 'periodsPerYear: 0 is not a whole number of at least 1.',
      },
      {
        title: 'half a decimal',
        input: { terms: { rounding: 0.5 } },
        code: '#NUM!',
        message: 'rounding: 0.5 is not a whole number from 0 to 6.',
      },
      {
        title: 'seven decimals',
        input: { terms: { rounding: 7 } },
        code: '#NUM!',
        message: 'rounding: 7 is not a whole number from 0 to 6.',
      },
      // Terms
      {
        title: 'an unknown compounding',
        input: { terms: { compounding: 'daily' } },
        code: '#VALUE!',
        message: 'compounding: "daily" is not known. Use periodic or effective or simple.',
      },
      {
        title: 'an unknown treatment of losses',
        input: { terms: { losses: 'share' } },
        code: '#VALUE!',
        message: 'losses: "share" is not known. Use carry or ignore.',
      },
      {
        title: 'an unknown hurdle',
        input: { terms: { hurdle: 'monthly' } },
        code: '#VALUE!',
        message: 'hurdle: "monthly" is not known. Use cumulative or annual.',
      },
      {
        title: 'a first instalment before the first period',
        input: { terms: { amortStart: 0 } },
        code: '#NUM!',
        message: 'amortStart: 0 is not a whole number of at least 1.',
      },
      {
        title: 'a first instalment inside a period',
        input: { terms: { hurdle: 'annual', amortStart: 1.5 } },
        code: '#NUM!',
        message: 'amortStart: 1.5 is not a whole number of at least 1.',
      },
      {
        title: 'no instalment',
        input: { terms: { hurdle: 'annual', amortPeriods: 0 } },
        code: '#NUM!',
        message: 'amortPeriods: 0 is not a whole number of at least 1.',
      },
      {
        title: 'instalments as text',
        input: { terms: { hurdle: 'annual', amortPeriods: '20' } },
        code: '#VALUE!',
        message: 'amortPeriods: "20" is not a number.',
      },
      {
        title: 'a negative rate on arrears',
        input: { terms: { hurdle: 'annual', arrearsRate: -1 } },
        code: '#NUM!',
        message: 'arrearsRate: -1 is below 0.',
      },
      {
        title: 'a word for the decimals',
        input: { terms: { rounding: 'cents' } },
        code: '#VALUE!',
        message: 'rounding: "cents" is not known. Use none or a whole number from 0 to 6.',
      },
      // Dates
      {
        title: 'dates without a start',
        input: { dates: DATES },
        code: '#VALUE!',
        message: 'start: missing. Dates need the start of the first period.',
      },
      {
        title: 'a start without dates',
        input: { start: START },
        code: '#VALUE!',
        message: 'dates: missing. A start needs the dates at which the periods end.',
      },
      {
        title: 'dates for other periods',
        input: { start: START, dates: DATES.slice(1) },
        code: '#VALUE!',
        message: 'dates: 2 values for 3 periods. Give one value a period.',
      },
      {
        title: 'a date as text',
        input: { start: START, dates: [DATES[0], '2028-01-19', DATES[2]] },
        code: '#VALUE!',
        message: 'dates, item 2: "2028-01-19" is not a date. Use an Excel day number.',
      },
      {
        title: 'a date that stands still but for its time of day',
        input: { start: START, dates: [DATES[0], (DATES[0] ?? 0) + 0.5, DATES[2]] },
        code: '#NUM!',
        message: 'dates, item 2: the date is not after the one before it.',
      },
      {
        title: 'a first date on the start',
        input: { start: DATES[0], dates: DATES },
        code: '#NUM!',
        message: 'dates, item 1: the date is not after the one before it.',
      },
      {
        title: 'a start before the calendar',
        input: { start: -1, dates: DATES },
        code: '#NUM!',
        message: 'start: -1 is not a day that Excel knows (0 to 2958465, 31 December 9999).',
      },
    ]),
  )('%s', (_title, { input, code, message }) => {
    const [, argument, position] = /^(\w+)(?:, item (\d+))?: /.exec(message) ?? [];
    const refused = () => run(input);
    expect(refused).toThrow(EngineError);
    expect(refused).toThrow(expect.objectContaining({ code, message, argument, position: position && Number(position) }));
  });

  it('shows the beginning of a long text only', () => {
    expect(() => run({ profits: ['x'.repeat(1_000), 0, 0] })).toThrow(`profits, item 1: "${'x'.repeat(40)}…" is not a number.`);
  });
});

describe('what a waterfall accepts', () => {
  it('counts blanks in a series as 0 and keeps their periods', () => {
    const { rows, totals } = run({ rate: [0.1, null, 0.1], drawdowns: [100, '', null], profits: ['', null, 60] });
    expect(rows.map((row) => row.interest.toNumber())).toEqual([10, 0, 11]);
    expect(totals.profit).toEqualMoney(60);
    // What a sparse list leaves out is blank too.
    const sparse = Object.assign(new Array<number>(3), { 2: 60 });
    expect(run({ rate: 0.1, drawdowns: [100, 0, 0], profits: sparse }).rows.map((row) => row.distributable.toNumber())).toEqual([0, 0, 60]);
  });

  it('reads numbers, decimal text and Decimals alike', () => {
    const asNumbers = run({ rate: 0.055, profits: [60.1, 1e3, -0.5] });
    expect(run({ rate: '0.055', profits: ['60.1', '1e3', '-.5'] })).toEqual(asNumbers);
    expect(run({ rate: new Wide('0.055'), profits: [new Wide('60.1'), new Wide(1_000), new Wide('-0.5')] })).toEqual(asNumbers);
  });

  it('takes what is left out or blank among terms and timeline at its default', () => {
    const spelled = { shareBefore: 0.5, shareAfter: 0.1, compounding: 'periodic', losses: 'carry', rounding: 'none', hurdle: 'cumulative' };
    const blank = { shareBefore: null, shareAfter: undefined, compounding: null, losses: undefined, rounding: null, hurdle: null };
    expect(run({ terms: spelled, periodsPerYear: 1, basis: 0 })).toEqual(run({}));
    expect(run({ terms: blank, periodsPerYear: null, basis: null, start: null, dates: undefined })).toEqual(run({}));
  });

  it('runs the longest timeline there may be', () => {
    const { rows, totals } = waterfall({
      rate: 0.06,
      drawdowns: 1_000,
      profits: new Array<number>(MAX_PERIODS).fill(11),
      periodsPerYear: 12,
    });
    expect(rows).toHaveLength(MAX_PERIODS);
    expect(totals.japan.plus(totals.us)).toEqualMoney(11 * MAX_PERIODS);
  });

  it('tells no negative zero from zero', () => {
    const { rows } = run({ rate: -0, drawdowns: [-0, 0, 0], profits: [-0, 0, 0] });
    for (const value of Object.values(rows[0] ?? {})) expect(Object.is(Number(value), -0)).toBe(false);
  });
});
