import { describe, expect, it } from 'vitest';
import { coerce } from '../../src/functions/coercion';
import { call, column, level, row } from './call';

const currency = (basicValue: unknown) => ({ type: 'FormattedNumber', basicType: 'Double', basicValue, numberFormat: '$0.00' });
const entity = (basicValue: unknown) => ({ type: 'Entity', basicType: 'Double', basicValue, text: 'a stock', properties: {} });

describe('a blank cell', () => {
  const BLANKS = [
    { name: '0, as some desktops send it', blank: 0 },
    { name: 'null, as the web sends it', blank: null },
    { name: 'an empty text', blank: '' },
  ];

  it.each(BLANKS)('of a series counts as 0 and keeps its period: $name', ({ blank }) => {
    const closing = call('WATERFALL', 0.05, 100, column(60, blank, 60), null, null, 'period;distributable');
    expect(closing).toEqual([
      [1, 60],
      [2, 0],
      [3, 60],
    ]);
  });

  it.each(BLANKS)('as a required amount counts as 0: $name', ({ blank }) => {
    expect(call('SPLIT', 300, blank)).toEqual([[30, 270]]);
    expect(call('RECOVERY', blank, 100, level(60, 5))).toBe(call('RECOVERY', 0, 100, level(60, 5)));
  });

  it.each(BLANKS)('as an optional argument is the default: $name', ({ blank }) => {
    const plain = call('WATERFALL', 0.05, 100, level(60, 5));
    expect(call('WATERFALL', 0.05, 100, level(60, 5), blank, blank, blank, blank)).toEqual(plain);
    expect(call('WATERFALL', 0.05, 100, level(60, 5), [[blank]], [[blank]], blank, blank)).toEqual(plain);
  });

  it.each(BLANKS)('in the first column of the terms skips the row: $name', ({ blank }) => {
    const terms = [
      [blank, blank, blank],
      ['share_after', 0.2, blank],
      [blank, 'a note', blank],
    ];
    expect(call('SPLIT', 300, 120, terms)).toEqual([[132, 168]]);
  });

  it.each(BLANKS)('as the value of a term of words is the default: $name', ({ blank }) => {
    const schedule = [0.05, 100, level(60, 5), null] as const;
    expect(call('RECOVERY', ...schedule, [['losses', blank]])).toBe(call('RECOVERY', ...schedule));
  });

  it.each(BLANKS)('as the value of a term that cannot be 0 is the default: $name', ({ blank }) => {
    const schedule = [0.05, 100, level(60, 5), null] as const;
    const terms = [
      ['hurdle', 'annual'],
      ['per_year', blank],
      ['amort_start', blank],
      ['amort_periods', blank],
    ];
    expect(call('RECOVERY', ...schedule, terms)).toBe(call('RECOVERY', ...schedule, [['hurdle', 'annual']]));
  });

  it.each(BLANKS.slice(1))('as the value of a term of numbers is the default: $name', ({ blank }) => {
    expect(call('SPLIT', 300, 120, [['share_after', blank]])).toEqual([[126, 174]]);
  });
});

describe('an omitted argument', () => {
  it('is the default, whether it is null, undefined or not there', () => {
    const plain = call('RECOVERY', 0.05, 100, level(60, 5));
    expect(call('RECOVERY', 0.05, 100, level(60, 5), null, null)).toBe(plain);
    expect(call('RECOVERY', 0.05, 100, level(60, 5), undefined, undefined)).toBe(plain);
  });
});

describe('the forms of one value', () => {
  it.each([
    { name: 'a number', value: 120 },
    { name: 'a range of one cell', value: [[120]] },
    { name: 'numeric text', value: '120' },
    { name: 'numeric text with spaces and an exponent', value: ' 1.2e2 ' },
    { name: 'full-width digits', value: '\uff11\uff12\uff10' },
    { name: 'a formatted number', value: currency(120) },
    { name: 'an entity in a range of one cell', value: [[entity(120)]] },
  ])('all mean 120: $name', ({ value }) => {
    expect(call('SPLIT', 300, value)).toEqual([[126, 174]]);
  });

  it.each([
    { name: 'text with a percent sign', rate: '5%' },
    { name: 'a full-width percent sign', rate: '5\uff05' },
    { name: 'a range of one cell', rate: [[0.05]] },
    { name: 'one rate a period', rate: level(0.05, 30) },
    { name: 'a formatted number', rate: currency(0.05) },
  ])('all mean 5%: $name', ({ rate }) => {
    expect(call('RECOVERY', rate, 2000, level(300, 30))).toBe(call('RECOVERY', 0.05, 2000, level(300, 30)));
  });

  it('reads a percentage as the nearest double, not as a quotient', () => {
    expect(coerce('x', 'number', '1.1%')).toBe(0.011);
  });

  it.each([
    { name: 'TRUE', value: true, expected: true },
    { name: 'a number', value: 2, expected: true },
    { name: 'the word', value: ' true ', expected: true },
    { name: 'FALSE', value: false, expected: false },
    { name: 'the other word', value: 'False', expected: false },
  ])('of a flag: $name', ({ value, expected }) => {
    expect(coerce('headers', 'flag', value)).toBe(expected);
  });
});

describe('the forms of a range', () => {
  const expected = call('WATERFALL', 0.05, column(100, 0, 0, 50), column(60, -10, 60, 60));

  it.each([
    { name: 'rows', drawdowns: row(100, 0, 0, 50), profits: row(60, -10, 60, 60) },
    { name: 'a row and a column', drawdowns: row(100, 0, 0, 50), profits: column(60, -10, 60, 60) },
    {
      name: 'blocks, read row by row',
      drawdowns: [
        [100, 0],
        [0, 50],
      ],
      profits: [
        [60, -10],
        [60, 60],
      ],
    },
    { name: 'data types', drawdowns: column(currency(100), 0, null, entity(50)), profits: column(60, currency(-10), 60, 60) },
  ])('all mean the same: $name', ({ drawdowns, profits }) => {
    expect(call('WATERFALL', 0.05, drawdowns, profits)).toEqual(expected);
  });

  it('leaves the arguments as they are', () => {
    const profits = column(60, null, currency(60));
    const before = structuredClone(profits);
    call('RECOVERY', 0, 50, profits);
    expect(profits).toEqual(before);
  });

  it('reads dates without the time of day', () => {
    const [whole, timed] = [column(46041, 46406, 46771), column(46041.25, 46406.75, 46771.5)];
    expect(call('WATERFALL', 0.05, 100, level(60, 2), timed)).toEqual(call('WATERFALL', 0.05, 100, level(60, 2), whole));
  });

  it('calculates 1,200 periods', () => {
    expect(call('WATERFALL', 0.05, 100, level(60, 1200), null, [['per_year', 12]], 'period')).toHaveLength(1200);
    const dates = column(...Array.from({ length: 1201 }, (_, index) => 46041 + 30 * index));
    expect(call('WATERFALL', 0.05, 100, level(60, 1200), dates, null, 'period')).toHaveLength(1200);
  });
});

describe('the terms range', () => {
  it('takes names in any case and width, with spaces, in a row of more columns', () => {
    const terms = [[' Share_AFTER ', 0.2, "Japan's share", 'our assumption']];
    expect(call('SPLIT', 300, 120, terms)).toEqual([[132, 168]]);
    const fullWidth = [['\uff33hare_after', 0.2]];
    expect(call('SPLIT', 300, 120, fullWidth)).toEqual([[132, 168]]);
  });

  it('takes words in any case', () => {
    const schedule = [0.05, 100, column(-20, 60, 60, 60, 60, 60), null] as const;
    const ignoring = call('RECOVERY', ...schedule, [['losses', ' Ignore ']]);
    expect(ignoring).toBe(call('RECOVERY', ...schedule, [['losses', 'ignore']]));
    expect(ignoring).toBeLessThan(Number(call('RECOVERY', ...schedule)));
  });

  it('takes a share as text with a percent sign', () => {
    expect(call('SPLIT', 300, 120, [['share_after', '20%']])).toEqual([[132, 168]]);
  });

  it('rounds the ledger to the decimals of the terms', () => {
    const interestWith = (rounding: unknown) => call('WATERFALL', 0.0333, 100, level(60, 1), null, [['rounding', rounding]], 'interest');
    expect(interestWith('None')).toEqual([[3.33]]);
    expect(interestWith(1)).toEqual([[3.3]]);
    expect(interestWith('1')).toEqual([[3.3]]);
    // Half a cent each: the odd cent is Japan's.
    expect(call('SPLIT', 10.03, 1000, [['rounding', 2]])).toEqual([[5.02, 5.01]]);
  });
});
