import { describe, expect, it } from 'vitest';
import { call, column, errorOf } from './call';

const ANNUAL = [['hurdle', 'annual']];

describe('DEEMED', () => {
  it('is the deemed column of the annual schedule', () => {
    const drawdowns = column(500, 500, 0, 0, 0, 0);
    const profits = column(0, 0, 300, 300, 300, 300);
    const terms = [...ANNUAL, ['amort_start', 3], ['amort_periods', 4]];
    const schedule = call('WATERFALL', 0.05, drawdowns, profits, null, terms, 'deemed');
    expect(call('DEEMED', 0.05, drawdowns, null, null, null, terms)).toEqual(schedule);
    expect(call('DEEMED', 0.05, drawdowns, 3, 4)).toEqual(schedule);
  });

  it('has as many rows as dates say', () => {
    expect(call('DEEMED', 0.1, 100, null, null, column(46041, 46222, 46406))).toEqual([[55], [52.5]]);
  });

  it.each([null, '', 0])('takes a blank cell for an omitted argument, in whatever form it arrives: %j', (blank) => {
    expect(call('DEEMED', 0.1, column(100, 0), blank, blank)).toEqual([[60], [55]]);
  });

  it.each([
    {
      name: 'one drawdown of unknown life',
      args: [0.05, 100],
      error: '#VALUE! drawdowns: one amount does not say how many periods there are. Give one a period, dates or amort_periods.',
    },
    { name: 'a first instalment at -1', args: [0.05, 100, -1, 5], error: '#NUM! amort_start: -1 is not a whole number of at least 1.' },
    { name: 'half an instalment', args: [0.05, 100, 1, 2.5], error: '#NUM! amort_periods: 2.5 is not a whole number of at least 1.' },
    {
      name: 'instalments without end',
      args: [0.05, 100, 1, 1e9],
      error: '#VALUE! amort_periods: the last instalment falls in period 1000000000. A project has at most 1200 periods.',
    },
  ])('refuses $name', ({ args, error }) => {
    expect(errorOf('DEEMED', ...args)).toBe(error);
  });
});
