import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, errorOf, level } from './call';

type Cells = readonly (readonly unknown[])[];

const waterfallOf = (headers: boolean, terms?: Cells): Cells =>
  call('WATERFALL', 0.05, 100, level(60, 5), null, terms, null, headers) as Cells;
const changed = (schedule: Cells, row: number, at: number, value: unknown) =>
  schedule.map((cells, index) => (index === row - 1 ? cells.map((cell, place) => (place === at - 1 ? value : cell)) : cells));

describe('CHECK', () => {
  it.each([
    { name: 'with names', headers: true, terms: undefined },
    { name: 'without names', headers: false, terms: undefined },
    { name: 'under the annual hurdle with names', headers: true, terms: [['hurdle', 'annual']] },
    { name: 'under the annual hurdle without names', headers: false, terms: [['hurdle', 'annual']] },
    { name: 'of a ledger', headers: true, terms: [['rounding', 2]] },
  ])('says OK to what WATERFALL spills $name', ({ headers, terms }) => {
    expect(call('CHECK', waterfallOf(headers, terms))).toBe('OK');
  });

  it('says OK to any columns in any order, whatever the case of their names', () => {
    const schedule = waterfallOf(true);
    const width = schedule[0]?.length ?? 0;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          Array.from({ length: width }, (_, at) => at),
          { minLength: 13 },
        ),
        (places) => {
          const chosen = schedule.map((cells, row) => places.map((at) => (row === 0 ? ` ${String(cells[at]).toUpperCase()} ` : cells[at])));
          expect(call('CHECK', chosen)).toBe('OK');
        },
      ),
    );
  });

  it('names the first thing that does not hold, with its period', () => {
    // In row 3 with names stands period 2, and us is the 14th column.
    expect(call('CHECK', changed(waterfallOf(true), 3, 14, 40))).toBe('Period 2: japan + us is 70, distributable is 60');
    expect(call('CHECK', changed(waterfallOf(false), 2, 14, 40))).toBe('Period 2: japan + us is 70, distributable is 60');
  });

  it('lets pass what rounding explains, unless it is told otherwise', () => {
    const toCents = (cells: readonly unknown[]) => cells.map((cell) => (typeof cell === 'number' ? Math.round(cell * 100) / 100 : cell));
    const off = changed(waterfallOf(false), 2, 14, 30.004).map(toCents);
    expect(call('CHECK', off)).toBe('OK');
    expect(call('CHECK', changed(off, 2, 14, 30.02))).toBe('Period 2: japan + us is 60.02, distributable is 60');
    expect(call('CHECK', changed(off, 2, 14, 30.02), 0.02)).toBe('OK');
    expect(call('CHECK', changed(off, 2, 14, 30.01), 0)).toBe('Period 2: japan + us is 60.01, distributable is 60');
  });

  it.each([
    { name: 'blank', blank: '' },
    { name: '0, as some hosts hand it over', blank: 0 },
  ])('takes an annual schedule with and without names, where its unused columns are $name', ({ blank }) => {
    const annual = (headers: boolean) =>
      (call('WATERFALL', 0.05, 100, level(60, 5), null, [['hurdle', 'annual']], null, headers) as unknown[][]).map((cells) =>
        cells.map((cell) => (cell === '' ? blank : cell)),
      );
    expect(call('CHECK', annual(true))).toBe('OK');
    expect(call('CHECK', annual(false))).toBe('OK');
    expect(call('CHECK', changed(annual(false), 2, 14, 99))).toMatch(/^Period 2: japan \+ us is /);
    expect(call('CHECK', changed(annual(false), 2, 15, 99))).toMatch(/^Period 2: arrears \+ japanRecovery is /);
  });

  it('leaves out blank rows at the end, and columns without a name or a value', () => {
    const schedule = waterfallOf(true).map((cells) => [null, ...cells]);
    const blanks = [null, '', ' '].map((blank) => schedule[0]?.map(() => blank) ?? []);
    expect(call('CHECK', [...schedule, ...blanks])).toBe('OK');
    expect(call('CHECK', schedule.slice(0, 3).concat(blanks, schedule.slice(3)))).toBe('Period 3: period is 0, expected 3');
  });

  it.each([
    {
      name: 'an unknown name',
      schedule: changed(waterfallOf(true), 1, 4, 'intrest'),
      error: /^#VALUE! schedule: the name of column 4 is text "intrest"; expected one of period, opening, /,
    },
    {
      name: 'a name twice',
      schedule: changed(waterfallOf(true), 1, 4, 'Opening'),
      error: '#VALUE! schedule: the name of column 4 is text "Opening", which another column has too',
    },
    {
      name: 'a column of amounts without a name',
      schedule: changed(waterfallOf(true), 1, 4, null),
      error: /^#VALUE! schedule: the name of column 4 is blank; expected one of /,
    },
    {
      name: 'text for a number, by its row and column',
      schedule: changed(waterfallOf(true), 3, 14, '30'),
      error: '#VALUE! schedule: row 3, us is text "30"; expected a number',
    },
    {
      name: 'an error, by its row and column',
      schedule: changed(waterfallOf(false), 3, 14, { code: '#N/A' }),
      error: '#VALUE! schedule: row 3, column 14 is error #N/A',
    },
    {
      name: 'another number of columns without names',
      schedule: waterfallOf(false).map((cells) => cells.slice(1)),
      error: '#VALUE! schedule has 15 columns without names; expected 16 in the order of WATERFALL, or names above them',
    },
    {
      name: 'columns that do not belong together',
      schedule: waterfallOf(true).map((cells) => [cells[0], cells[12]]),
      error: /^#VALUE! schedule: the columns have no relation that can be checked/,
    },
    { name: 'names alone', schedule: waterfallOf(true).slice(0, 1), error: '#VALUE! schedule: expected at least 1 period.' },
    {
      name: 'more periods than a project has',
      schedule: [...waterfallOf(true).slice(0, 1), ...new Array<readonly unknown[]>(1_201).fill(waterfallOf(false)[0] ?? [])],
      error: /^#VALUE! schedule: 1201 values are too many/,
    },
    { name: 'one column', schedule: column(1, 2, 3), error: /^#VALUE! schedule has 1 column without names/ },
  ])('refuses $name', ({ schedule, error }) => {
    expect(errorOf('CHECK', schedule)).toMatch(error);
  });

  it('refuses a negative tolerance', () => {
    expect(errorOf('CHECK', waterfallOf(true), -1)).toBe('#NUM! tolerance: -1 is below 0.');
  });
});
