import { describe, expect, it } from 'vitest';
import { yearFraction } from '../../../src/workbench/grid/yearfrac';
import { day } from '../../support/days';
import { named } from '../../support/named';
import { hasShared, readShared, titleOf } from '../../support/shared';
import { at, openBook, valueOf } from './support';

interface Row {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly basis: number;
  readonly years: number;
}

describe('YEARFRAC in a cell', () => {
  it.each(
    named<Row>([
      { title: 'basis 0: half a year', from: '2026-01-19', to: '2026-07-19', basis: 0, years: 0.5 },
      { title: 'basis 0: from one end of February to the next', from: '2026-02-28', to: '2027-02-28', basis: 0, years: 1 },
      { title: 'basis 0: from the end of February to a 31st', from: '1995-02-28', to: '1996-03-31', basis: 0, years: 391 / 360 },
      { title: 'basis 0: a 31st after a 29th stays', from: '2026-01-29', to: '2026-03-31', basis: 0, years: 62 / 360 },
      { title: 'basis 0: a 31st after a 30th is a 30th', from: '2026-01-30', to: '2026-03-31', basis: 0, years: 60 / 360 },
      { title: 'basis 1: the year after a leap year', from: '2028-12-31', to: '2029-12-31', basis: 1, years: 1 },
      { title: 'basis 1: the year that ends in a leap year', from: '2027-12-31', to: '2028-12-31', basis: 1, years: 1 },
      { title: 'basis 1: inside a leap year', from: '2028-03-01', to: '2028-09-01', basis: 1, years: 184 / 366 },
      { title: 'basis 1: across two years with the leap day outside', from: '2028-03-01', to: '2029-03-01', basis: 1, years: 1 },
      { title: 'basis 1: to the leap day itself', from: '2027-12-01', to: '2028-02-29', basis: 1, years: 90 / 366 },
      { title: 'basis 1: to the day before the leap day', from: '2027-12-01', to: '2028-02-28', basis: 1, years: 89 / 365 },
      { title: 'basis 1: over the mean of three years', from: '2027-06-30', to: '2029-06-30', basis: 1, years: 731 / (1096 / 3) },
      { title: 'basis 2: days over 360', from: '2026-01-01', to: '2027-01-01', basis: 2, years: 365 / 360 },
      { title: 'basis 3: days over 365', from: '2028-01-01', to: '2029-01-01', basis: 3, years: 366 / 365 },
      { title: 'basis 4: both 31sts are 30ths', from: '2026-01-29', to: '2026-03-31', basis: 4, years: 61 / 360 },
      { title: 'any order of the dates', from: '2029-12-31', to: '2028-12-31', basis: 1, years: 1 },
    ]),
  )('%s', async (_title, { from, to, basis, years }) => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    sheet.write(at('A1:D1'), [[day(from), day(to), basis, '=YEARFRAC(A1,B1,C1)']]);
    await book.calculated();
    expect(valueOf(sheet, 'D1')).toBeCloseTo(years, 14);
  });

  it.each([
    { formula: '=YEARFRAC(DATE(2026,1,19),DATE(2026,7,19))', shown: 0.5 },
    { formula: '=YEARFRAC(DATE(2026,1,19),DATE(2026,7,19),)', shown: 0.5 },
    { formula: '=YEARFRAC("2026-02-28","2027-02-28",0)', shown: 1 },
    { formula: '=YEARFRAC(DATE(2028,12,31)+0.75,DATE(2029,12,31),1.9)', shown: 1 },
    { formula: '=YEARFRAC(1,2,5)', shown: '#NUM!' },
    { formula: '=YEARFRAC(-1,2)', shown: '#NUM!' },
    { formula: '=YEARFRAC("soon",2)', shown: '#VALUE!' },
    { formula: '=YEARFRAC(NA(),2)', shown: '#N/A' },
    { formula: '=YEARFRAC(A1:A2,2)', shown: '#VALUE!' },
  ])('shows $shown for $formula', async ({ formula, shown }) => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    sheet.write(at('C1'), [[formula]]);
    await book.calculated();
    expect(valueOf(sheet, 'C1')).toBe(shown);
  });
});

const RECORDED = 'data/oracles/excel-financial-functions/yearfrac.test';
const BASES = ['UsPsa30_360', 'ActualActual', 'Actual360', 'Actual365', 'Europ30_360'];

/** `3/31/1980 12:00:00 AM` */
function dayOfUsDate(text: string): number {
  const [month = '', date = '', year = ''] = (text.split(' ')[0] ?? '').split('/');
  return day(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

describe.skipIf(!hasShared(RECORDED))(titleOf('YEARFRAC against results recorded from Excel', RECORDED), () => {
  const rows = hasShared(RECORDED) ? readShared(RECORDED).trim().split(/\r?\n/) : [];

  it('agrees to 1e-9 in every row', () => {
    const wrong = rows.filter((row) => {
      const [start = '', end = '', basis = '', expected = ''] = row.split(',');
      return !(Math.abs(yearFraction(dayOfUsDate(start), dayOfUsDate(end), BASES.indexOf(basis)) - Number(expected)) < 1e-9);
    });
    expect(rows).toHaveLength(1_397);
    expect(wrong).toEqual([]);
  });
});
