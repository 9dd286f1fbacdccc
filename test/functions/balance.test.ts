import { describe, expect, it } from 'vitest';
import { call, column, errorOf, level } from './call';

const BUILDING = column(500, 500, 500, 500, 0, 0);

describe('BALANCE', () => {
  it('is 2,290.545513 when 500 was drawn in each of four years at 5.5%', () => {
    expect(call('BALANCE', 0.055, 4, BUILDING)).toBeCloseTo(2290.545513, 6);
    expect(call('BALANCE', 0.055, 4, BUILDING, column(0, 0, 0, 0, 460, 460))).toBeCloseTo(2290.545513, 6);
  });

  it('is the closing of WATERFALL in each period', () => {
    const closings = call('WATERFALL', 0.05, 100, level(60, 4), null, null, 'closing');
    expect([1, 2, 3, 4].map((period) => [call('BALANCE', 0.05, period, 100, level(60, 4))])).toEqual(closings);
  });

  it('counts periods by the dates where there are no profits', () => {
    const dates = column(46041, 46222, 46406);
    expect(call('BALANCE', 0.1, 1, 100, null, dates)).toBe(105);
    expect(errorOf('BALANCE', 0.1, 3, 100, null, dates)).toBe('#NUM! period: 3 is not a whole number from 0 to 2.');
  });

  it('is the arrears under the annual hurdle', () => {
    expect(call('BALANCE', 0, 1, 100, level(20, 4), null, [['hurdle', 'annual']])).toBe(15);
  });

  it.each([
    { name: 'a period after the last', args: [0.05, 7, BUILDING], error: '#NUM! period: 7 is not a whole number from 0 to 6.' },
    { name: 'a fault after the period', args: [0.05, 1, column(1, -1)], error: '#NUM! drawdowns, item 2: -1 is below 0.' },
    { name: 'a date too few', args: [0.05, 1, BUILDING, null, column(46041, 46406)], error: /^#VALUE! dates has 2 dates; expected 7/ },
    { name: 'profits of another length', args: [0.05, 1, BUILDING, level(1, 3)], error: /^#VALUE! drawdowns: 6 values for 3 periods/ },
  ])('refuses $name', ({ args, error }) => {
    expect(errorOf('BALANCE', ...args)).toMatch(error);
  });
});
