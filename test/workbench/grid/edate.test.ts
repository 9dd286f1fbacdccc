import { describe, expect, it } from 'vitest';
import { day } from '../../support/days';
import { named } from '../../support/named';
import { at, openBook, valueOf } from './support';

interface Row {
  readonly title: string;
  readonly from: string;
  readonly months: number;
  readonly to: string;
}

describe('EDATE in a cell', () => {
  it.each(
    named<Row>([
      { title: 'the same day', from: '2026-05-01', months: 3, to: '2026-08-01' },
      { title: 'a 31st becomes a 30th', from: '2026-08-31', months: 3, to: '2026-11-30' },
      { title: 'a 31st becomes the end of February', from: '2026-08-31', months: 6, to: '2027-02-28' },
      { title: 'a 31st becomes a leap day', from: '2026-08-31', months: 18, to: '2028-02-29' },
      { title: 'a leap day a year later', from: '2028-02-29', months: 12, to: '2029-02-28' },
      { title: 'a leap day four years later', from: '2028-02-29', months: 48, to: '2032-02-29' },
      { title: 'months back', from: '2026-03-31', months: -1, to: '2026-02-28' },
      { title: 'a part of a month forward does not count', from: '2026-03-15', months: 1.9, to: '2026-04-15' },
      { title: 'a part of a month back does not count', from: '2026-03-15', months: -1.9, to: '2026-02-15' },
      { title: 'across the years', from: '2026-12-31', months: 2, to: '2027-02-28' },
    ]),
  )('%s', async (_title, { from, months, to }) => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    sheet.write(at('A1:C1'), [[day(from), months, '=EDATE(A1,B1)']]);
    await book.calculated();
    expect(valueOf(sheet, 'C1')).toBe(day(to));
  });

  it.each([
    { formula: '=EDATE(-1,1)', shown: '#NUM!' },
    { formula: '=EDATE(40,-2)', shown: '#NUM!' },
    { formula: '=EDATE("soon",1)', shown: '#VALUE!' },
    { formula: '=EDATE(NA(),1)', shown: '#N/A' },
    { formula: '=EDATE(31,1)', shown: 59 },
    { formula: '=EDATE(31,2)', shown: 91 },
    { formula: '=YEAR(EDATE(DATE(2026,8,31)+0.75,6))', shown: 2027 },
  ])('shows $shown for $formula', async ({ formula, shown }) => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    sheet.write(at('C1'), [[formula]]);
    await book.calculated();
    expect(valueOf(sheet, 'C1')).toBe(shown);
  });

  it('counts from one day over a range of months', async () => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    sheet.write(at('A1:B2'), [
      [day('2026-08-31'), 3],
      ['', 6],
    ]);
    sheet.write(at('C1'), [['=SUM(EDATE(A1,B1:B2))']]);
    await book.calculated();
    expect(valueOf(sheet, 'C1')).toBe(day('2026-11-30') + day('2027-02-28'));
  });
});
