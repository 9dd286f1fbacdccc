import { describe, expect, it } from 'vitest';
import { call, errorOf } from './call';

const LOAN = [
  [3310, 331, 1000, 2310],
  [2310, 231, 1100, 1210],
  [1210, 121, 1210, 0],
];
const BOND = [
  [3310, 331, 0, 3310],
  [3310, 331, 0, 3310],
  [3310, 331, 3310, 0],
];

describe('FUNDING', () => {
  it.each([
    { name: 'a bond where nothing is said', instrument: undefined, rows: BOND },
    { name: 'a bond for a blank cell', instrument: null, rows: BOND },
    { name: 'a bond for a blank cell that arrives as 0', instrument: 0, rows: BOND },
    { name: 'a bond for spaces', instrument: '  ', rows: BOND },
    { name: 'a loan in capitals', instrument: ' LOAN ', rows: LOAN },
    { name: 'a loan in full-width letters', instrument: 'ｌｏａｎ', rows: LOAN },
    { name: 'reserves', instrument: 'Reserves', rows: BOND },
  ])('is $name', ({ instrument, rows }) => {
    expect(call('FUNDING', 3310, 0.1, 3, instrument)).toEqual(rows);
  });

  it('bears a part of the rate in each period of a year', () => {
    expect(call('FUNDING', 100, 0.05, 2, 'bond', 2)).toEqual([
      [100, 2.5, 0, 100],
      [100, 2.5, 100, 0],
    ]);
  });

  it('pays in level payments what PMT pays', () => {
    // PMT(4.5% / 2, 40, -33,300)
    const payment = (33_300 * 0.0225) / (1 - 1.0225 ** -40);
    const rows = call('FUNDING', 33_300, 0.045, 40, 'loan', 2) as number[][];
    expect(rows).toHaveLength(40);
    for (const [, interest = 0, principal = 0] of rows) expect(interest + principal).toBeCloseTo(payment, 8);
  });

  it.each([
    {
      name: 'an unknown instrument',
      args: [100, 0.05, 3, 'lease'],
      error: '#VALUE! instrument is text "lease"; expected bond, loan or reserves',
    },
    {
      name: 'an instrument that every object has',
      args: [100, 0.05, 3, 'constructor'],
      error: /^#VALUE! instrument is text "constructor"/,
    },
    { name: 'part of a period', args: [100, 0.05, 2.5], error: '#NUM! periods: 2.5 is not a whole number from 1 to 1200.' },
    { name: 'no period', args: [100, 0.05, null], error: '#NUM! periods: 0 is not a whole number from 1 to 1200.' },
    { name: 'a negative amount', args: [-100, 0.05, 3], error: '#NUM! amount: -100 is below 0.' },
    {
      name: 'part of a period a year, by the name in the sheet',
      args: [100, 0.05, 3, 'bond', 1.5],
      error: '#NUM! per_year: 1.5 is not a whole number of at least 1.',
    },
    { name: 'interest that no cell can hold', args: [1e300, 1e300, 1], error: '#NUM! The result is too large for a cell' },
  ])('refuses $name', ({ args, error }) => {
    expect(errorOf('FUNDING', ...args)).toMatch(error);
  });
});
