import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../src/functions/waterfallColumns';
import { call, errorOf, level } from './call';

// 100 over two years at 10%: deemed 60 and 55. Half of 100 pays 50 and leaves 10 in arrears; half of 130 is 65, just what is due then.
const ANNUAL = [['hurdle', 'annual']];
const schedule = [0.1, 100, [[100], [130]], null, ANNUAL] as const;

describe('WATERFALL under the annual hurdle', () => {
  it('keeps the 16 places, with deemed for interest, arrears for closing and blanks where there is no such amount', () => {
    expect(call('WATERFALL', ...schedule)).toEqual([
      [1, '', 100, 60, 60, 100, 100, 0, 50, '', '', 0, 50, 50, 10, 0],
      [2, '', 0, 55, 65, 130, 130, 0, 65, '', '', 0, 65, 65, 0, 0],
    ]);
  });

  it('heads the columns by their names, and leaves the head of a blank column blank', () => {
    const [heads] = call('WATERFALL', ...schedule, null, true) as string[][];
    expect(heads).toEqual(LAYOUTS.annual.map((column) => column ?? ''));
  });

  it('returns deemed and arrears by name', () => {
    expect(call('WATERFALL', ...schedule, 'period;Deemed;ARREARS')).toEqual([
      [1, 60, 10],
      [2, 55, 0],
    ]);
  });

  it('refuses a column of the other hurdle and lists its own', () => {
    expect(errorOf('WATERFALL', ...schedule, 'period;closing')).toMatch(
      /^#VALUE! columns: item 2 is "closing"; expected one of period, drawdown, deemed, .* under the annual hurdle$/,
    );
    expect(errorOf('WATERFALL', 0.1, 100, level(60, 2), null, null, 'arrears')).toMatch(
      /^#VALUE! columns: item 1 is "arrears"; expected one of/,
    );
  });
});

describe('the two layouts of a schedule', () => {
  it('have every column that both hurdles have in the same place', () => {
    LAYOUTS.annual.forEach((column, place) => {
      if (column !== null && LAYOUTS.cumulative.includes(column)) expect(LAYOUTS.cumulative[place]).toBe(column);
    });
    expect(LAYOUTS.annual).toHaveLength(LAYOUTS.cumulative.length);
  });
});
