import { describe, expect, it } from 'vitest';
import { call, column, errorOf, level, row } from './call';

/** Project 1 repays its 100 with room to spare; project 2 pays but its interest and a little. Four years at 5%. */
const DRAWN = row(100, 100);
const PROFITS = [
  [120, 20],
  [120, 20],
  [120, 20],
  [120, 20],
];

/** The cell of a label and a column name. */
function look(table: ReturnType<typeof call>, label: string, name: string): unknown {
  if (typeof table !== 'object') return undefined;
  const [names = [], ...rows] = table;
  return rows.find(([first]) => first === label)?.[names.indexOf(name)];
}

describe('POOL', () => {
  it('stands under names and labels that saved formulas look up', () => {
    const table = call('POOL', 0.05, DRAWN, PROFITS);
    expect(typeof table === 'object' && table[0]).toEqual(['project', 'recovery', 'japan', 'us', 'remaining', 'remaining in pool']);
    expect(typeof table === 'object' && table.map(([label]) => label)).toEqual([
      'project',
      'project 1',
      'project 2',
      'separate',
      'pooled',
      'difference',
    ]);
  });

  it('shows each project alone as the other functions do', () => {
    const table = call('POOL', 0.05, DRAWN, PROFITS);
    const alone = [0.05, 100, column(120, 120, 120, 120)] as const;
    expect(look(table, 'project 1', 'recovery')).toBe(call('RECOVERY', ...alone));
    expect(look(table, 'project 1', 'japan')).toBeCloseTo(133.8, 10);
    expect(look(table, 'project 2', 'recovery')).toBe('not recovered');
    expect(look(table, 'project 2', 'remaining')).toBe(call('BALANCE', 0.05, 4, 100, level(20, 4)));
  });

  it('says what the pool changes: Japan is repaid and gains what the US gives up', () => {
    const table = call('POOL', 0.05, DRAWN, PROFITS);
    const gain = Number(look(table, 'pooled', 'japan')) - Number(look(table, 'separate', 'japan'));
    expect(gain).toBeGreaterThan(0);
    expect(look(table, 'difference', 'japan')).toBeCloseTo(gain, 10);
    expect(look(table, 'difference', 'us')).toBeCloseTo(-gain, 10);
    expect(look(table, 'pooled', 'recovery')).toBeCloseTo(3.16275, 12);
    expect(look(table, 'separate', 'recovery')).toBe('not recovered');
    expect(look(table, 'difference', 'recovery')).toBe('not defined');
  });

  it('takes the recovery of the last project for that of all, and the difference where both are numbers', () => {
    const table = call('POOL', 0, DRAWN, [
      [400, 100],
      [400, 100],
    ]);
    expect(look(table, 'project 1', 'recovery')).toBe(0.5);
    expect(look(table, 'separate', 'recovery')).toBe(2);
    // 400 of the first 500
    expect(look(table, 'pooled', 'recovery')).toBe(0.8);
    expect(look(table, 'difference', 'recovery')).toBe(-1.2);
  });

  it('shows what the pool leaves unpaid of each project, with the instalments still to come', () => {
    const terms = [
      ['hurdle', 'annual'],
      ['amort_periods', 3],
    ];
    const table = call('POOL', 0, row(90, 30), row(40, 0), null, terms);
    // 30 and 10 fall due; the 20 of the first tier pay 15 and 5; 60 and 20 are to come.
    expect(look(table, 'project 1', 'remaining in pool')).toBe(75);
    expect(look(table, 'project 2', 'remaining in pool')).toBe(25);
    expect(look(table, 'project 1', 'remaining')).toBe(70);
    expect(look(table, 'pooled', 'remaining')).toBe(100);
  });

  it.each([
    { name: 'one rate for all', rates: 0.05 },
    { name: 'one a project in a row', rates: row(0.05, 0.05) },
    { name: 'one a project in a column', rates: column(0.05, 0.05) },
    { name: 'a column a project with a row a period', rates: PROFITS.map(() => [0.05, 0.05]) },
  ])('reads $name', ({ rates }) => {
    expect(call('POOL', rates, DRAWN, PROFITS)).toEqual(call('POOL', 0.05, DRAWN, PROFITS));
  });

  it('gives each project its own rate, in the order of the columns', () => {
    const table = call('POOL', row(0, 0.1), DRAWN, [[0, 0]]);
    expect(look(table, 'project 1', 'remaining')).toBe(100);
    expect(look(table, 'project 2', 'remaining')).toBe(110);
    const byPeriod = call('POOL', [[0, 0.1], [0, 0.2], [0, 0]], DRAWN, [[0, 0], [0, 0], [0, 0]]); // prettier-ignore
    expect(look(byPeriod, 'project 2', 'remaining')).toBe(132);
  });

  it('draws a single row in period 1, and a table row by row', () => {
    const spelled = [[100, 100], [0, null], ['', 0], [0, 0]]; // prettier-ignore
    expect(call('POOL', 0.05, spelled, PROFITS)).toEqual(call('POOL', 0.05, DRAWN, PROFITS));
  });

  it('is one waterfall where there is one project', () => {
    const table = call('POOL', 0.05, 100, level(60, 5));
    expect(look(table, 'pooled', 'recovery')).toBe(call('RECOVERY', 0.05, 100, level(60, 5)));
    expect(look(table, 'difference', 'japan')).toBe(0);
  });

  it('takes interest from the dates', () => {
    const dates = column(46041, 46222);
    expect(look(call('POOL', 0.1, DRAWN, row(0, 0), dates), 'separate', 'remaining')).toBe(210);
  });

  it.each([
    {
      name: 'columns that differ',
      args: [0.05, DRAWN, level(60, 4)],
      error: '#VALUE! drawdowns has 2 columns, profits has 1; expected the same number, one a project',
    },
    {
      name: 'rates that fit nothing',
      args: [row(0.05, 0.05, 0.05), DRAWN, PROFITS],
      error: '#VALUE! rates has 1 row and 3 columns; expected one rate, one a project (2), or 4 rows and 2 columns',
    },
    {
      name: 'drawdowns for other periods',
      args: [0.05, [[1, 2], [0, 0]], PROFITS], // prettier-ignore
      error: '#VALUE! project 1, drawdowns: 2 values for 4 periods. Give one value a period.',
    },
    {
      name: 'text in a table',
      args: [0.05, DRAWN, [[1, 2], [3, 'x']]], // prettier-ignore
      error: '#VALUE! profits: row 2, column 2 is text "x"; expected a number',
    },
    {
      name: 'a boolean in a table',
      args: [0.05, row(true, 100), PROFITS],
      error: '#VALUE! drawdowns: row 1, column 1 is TRUE; expected a number',
    },
    {
      name: 'a negative drawdown, by its project',
      args: [0.05, row(100, -100), row(1, 1)],
      error: '#NUM! project 2, drawdowns: -100 is below 0.',
    },
    {
      name: 'dates for other periods',
      args: [0.05, DRAWN, PROFITS, column(46041, 46406)],
      error: '#VALUE! dates has 2 dates; expected 5: the start, then the end of each of the 4 periods',
    },
    {
      name: 'more projects than a pool has',
      args: [0.05, [Array.from({ length: 101 }, () => 1)], [Array.from({ length: 101 }, () => 1)]],
      error: '#VALUE! profits has 101 columns; a pool has at most 100',
    },
    {
      name: 'more periods than are calculated',
      args: [0.05, row(1, 1), Array.from({ length: 1_201 }, () => [1, 1])],
      error: '#VALUE! project 1, profits: 1201 values are too many. A project has at most 1200 periods.',
    },
  ])('refuses $name', ({ args, error }) => {
    expect(errorOf('POOL', ...args)).toBe(error);
  });
});
