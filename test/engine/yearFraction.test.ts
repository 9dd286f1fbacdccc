import { describe, expect, it } from 'vitest';
import { EngineError, yearFraction } from '../../src/engine';
import type { Basis } from '../../src/engine';
import { day } from '../support/days';
import { Wide } from '../support/money';
import { named } from '../support/named';
import { dayOfUsDate } from '../support/oracles';
import { hasShared, readShared, titleOf } from '../support/shared';

/** Fractions are written as they are counted: days over the length of the year. */
function fraction(text: string) {
  const [days = '', length = '1'] = text.split('/');
  return new Wide(days).div(length);
}

interface Row {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  readonly years: string;
}

describe('yearFraction', () => {
  it.each(
    named<Row>([
      { title: 'basis 0: half a year of 30-day months', from: '2026-01-19', to: '2026-07-19', basis: 0, years: '180/360' },
      { title: 'basis 0: a start on the 31st counts as the 30th', from: '2026-01-31', to: '2026-03-30', basis: 0, years: '60/360' },
      {
        title: 'basis 0: an end on the 31st counts as the 30th after a start on the 30th',
        from: '2026-01-30',
        to: '2026-03-31',
        basis: 0,
        years: '60/360',
      },
      {
        title: 'basis 0: an end on the 31st stays after any earlier start',
        from: '2026-01-29',
        to: '2026-03-31',
        basis: 0,
        years: '62/360',
      },
      {
        title: 'basis 0: the end of February counts as the 30th at the start',
        from: '2026-02-28',
        to: '2026-03-30',
        basis: 0,
        years: '30/360',
      },
      {
        title: 'basis 0: an end on the 31st stays after the end of February',
        from: '1995-02-28',
        to: '1996-03-31',
        basis: 0,
        years: '391/360',
      },
      { title: 'basis 0: both ends of February count as the 30th', from: '2027-02-28', to: '2028-02-29', basis: 0, years: '360/360' },
      { title: 'basis 0: 28 February of a leap year is not its end', from: '2028-02-28', to: '2028-03-01', basis: 0, years: '3/360' },
      { title: 'basis 0: February stays as it is at the end alone', from: '2026-01-15', to: '2026-02-28', basis: 0, years: '43/360' },
      { title: 'basis 1: a span inside a common year', from: '2026-01-19', to: '2026-07-19', basis: 1, years: '181/365' },
      {
        title: 'basis 1: a span inside a leap year, before its 29 February or not',
        from: '2028-06-01',
        to: '2028-07-01',
        basis: 1,
        years: '30/366',
      },
      { title: 'basis 1: a year across two that holds a 29 February', from: '2027-06-01', to: '2028-06-01', basis: 1, years: '366/366' },
      { title: 'basis 1: a year that ends on 29 February', from: '2027-06-01', to: '2028-02-29', basis: 1, years: '273/366' },
      {
        title: 'basis 1: a year that ends on 28 February of a leap year',
        from: '2027-06-01',
        to: '2028-02-28',
        basis: 1,
        years: '272/365',
      },
      { title: 'basis 1: a year that starts on 29 February', from: '2028-02-29', to: '2029-02-28', basis: 1, years: '365/366' },
      { title: 'basis 1: a year that starts after 29 February', from: '2028-03-01', to: '2029-03-01', basis: 1, years: '365/365' },
      // 2026 to 2028: (365 + 365 + 366) / 3 days a year
      {
        title: 'basis 1: more than a year takes the average of the calendar years',
        from: '2026-01-19',
        to: '2028-01-19',
        basis: 1,
        years: '2190/1096',
      },
      { title: 'basis 2: actual days over 360', from: '2026-01-19', to: '2026-07-19', basis: 2, years: '181/360' },
      { title: 'basis 3: actual days over 365', from: '2026-01-19', to: '2026-07-19', basis: 3, years: '181/365' },
      {
        title: 'basis 4: both ends on the 31st count as the 30th in Europe',
        from: '2026-01-29',
        to: '2026-03-31',
        basis: 4,
        years: '61/360',
      },
      { title: 'basis 4: February has no rule of its own in Europe', from: '2026-02-28', to: '2026-03-31', basis: 4, years: '32/360' },
      { title: 'basis 1: the same day', from: '2026-02-28', to: '2026-02-28', basis: 1, years: '0' },
    ]),
  )('counts %s', (_title, { from, to, basis, years }) => {
    expect(yearFraction(day(from), day(to), basis)).toBeMoneyWithin(fraction(years), '1e-50');
  });

  it('does not mind the order of the dates', () => {
    expect(yearFraction(day('2026-07-31'), day('2026-02-28'), 0)).toEqualMoney(yearFraction(day('2026-02-28'), day('2026-07-31'), 0));
  });

  it('drops the time of day', () => {
    expect(yearFraction(46_041.75, 46_042.25, 3)).toBeMoneyWithin(fraction('1/365'), '1e-50');
  });

  it('counts by 30/360 US unless told otherwise', () => {
    expect(yearFraction(day('2026-01-31'), day('2026-03-31'))).toBeMoneyWithin(fraction('60/360'), '1e-50');
  });

  it("keeps Excel's 29 February 1900", () => {
    // Day 59 is 28 February 1900, day 61 is 1 March 1900: two days in Excel, one in truth.
    expect(yearFraction(59, 61, 2)).toBeMoneyWithin(fraction('2/360'), '1e-50');
    expect(yearFraction(60, 61, 0)).toBeMoneyWithin(fraction('1/360'), '1e-50');
    expect(yearFraction(1, 60, 4)).toBeMoneyWithin(fraction('58/360'), '1e-50');
  });

  it.each(
    named([
      { title: 'a day before the calendar', args: [-1, 46_041, 0], code: '#NUM!', argument: 'start' },
      { title: 'a day after year 9999', args: [46_041, 2_958_466, 0], code: '#NUM!', argument: 'end' },
      { title: 'a day that is no number', args: [46_041, Number.NaN, 0], code: '#NUM!', argument: 'end' },
      { title: 'a basis that does not exist', args: [46_041, 46_042, 5], code: '#NUM!', argument: 'basis' },
      { title: 'a basis between two', args: [46_041, 46_042, 0.5], code: '#NUM!', argument: 'basis' },
      { title: 'a date as text', args: ['2026-01-19', 46_042, 0], code: '#VALUE!', argument: 'start' },
    ]),
  )('refuses %s', (_title, { args, code, argument }) => {
    const [start, end, basis] = args as [number, number, Basis];
    const refused = () => yearFraction(start, end, basis);
    expect(refused).toThrow(EngineError);
    expect(refused).toThrow(expect.objectContaining({ code, argument }));
  });
});

const RECORDED = 'data/oracles/excel-financial-functions/yearfrac.test';
const BASIS_OF: Readonly<Record<string, Basis>> = { UsPsa30_360: 0, ActualActual: 1, Actual360: 2, Actual365: 3, Europ30_360: 4 };

describe.skipIf(!hasShared(RECORDED))(titleOf('yearFraction against results recorded from Excel', RECORDED), () => {
  const rows = hasShared(RECORDED) ? readShared(RECORDED).trim().split(/\r?\n/) : [];

  it.each(Object.entries(BASIS_OF))('agrees to 1e-9 in every row of %s (basis %i)', (name, basis) => {
    const own = rows.map((row, index) => ({ line: index + 1, row, cells: row.split(',') })).filter(({ cells }) => cells[2] === name);
    const wrong = own.filter(({ cells: [start = '', end = '', , expected = ''] }) =>
      yearFraction(dayOfUsDate(start), dayOfUsDate(end), basis).minus(expected).abs().gt('1e-9'),
    );
    expect(own.length).toBeGreaterThan(250);
    expect(wrong.map(({ line, row }) => `${RECORDED}:${line} ${row}`)).toEqual([]);
  });

  it('covers every row of the file', () => {
    expect(rows).toHaveLength(1_397);
    expect(rows.filter((row) => BASIS_OF[row.split(',')[2] ?? ''] === undefined)).toEqual([]);
  });
});

const CONVENTIONS = 'data/oracles/quantlib/daycount.csv';

describe.skipIf(!hasShared(CONVENTIONS))(titleOf('yearFraction against published day counts', CONVENTIONS), () => {
  const lines = hasShared(CONVENTIONS) ? readShared(CONVENTIONS).trim().split(/\r?\n/) : [];
  /** Excel leaves a 31st at the end as it is after an end of February; the US convention makes it the 30th. */
  const hasOneDayMoreInExcel = (start: string, end: string) =>
    ['2007-02-28', '2008-02-29', '2009-02-28'].includes(start) && end.endsWith('-31');

  it.each([
    { convention: 'Thirty360_USA', basis: 0 as Basis, rows: 27 },
    { convention: 'ActualActual_AFB', basis: 1 as Basis, rows: 7 },
    { convention: 'Thirty360_EurobondBasis', basis: 4 as Basis, rows: 33 },
  ])('agrees with $convention (basis $basis)', ({ convention, basis, rows }) => {
    const own = lines.map((row, index) => ({ line: index + 1, row, cells: row.split(',') })).filter(({ cells }) => cells[0] === convention);
    const wrong = own.filter(({ cells: [, start = '', end = '', kind = '', expected = ''] }) => {
      const years = yearFraction(day(start), day(end), basis);
      const counted = kind === 'days' ? years.times(360) : years;
      const excelOnly = basis === 0 && hasOneDayMoreInExcel(start, end) ? 1 : 0;
      return counted.minus(expected).minus(excelOnly).abs().gt('1e-9');
    });
    expect(own).toHaveLength(rows);
    expect(wrong.map(({ line, row }) => `${CONVENTIONS}:${line} ${row}`)).toEqual([]);
  });
});
