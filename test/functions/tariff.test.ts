import { describe, expect, it } from 'vitest';
import { call, column, errorOf, row } from './call';

describe('TARIFF', () => {
  it.each([
    { name: 'one cell for one amount', args: [140_000, 0.15, 0.25], costs: [[14_000]] },
    { name: 'numeric text as a number', args: ['140000', '15%', '25%'], costs: [[14_000]] },
    { name: 'one rate for all segments', args: [column(1000, 2000), 0.15, 0.25], costs: [[100], [200]] },
    { name: 'a row of segments as a column of costs', args: [row(1000, 2000), row(0.15, 0.1), 0.25], costs: [[100], [300]] },
    {
      name: 'rates of each segment, whatever their direction',
      args: [column(1000, 2000, 4000), column(0.15, 0.5, 0), row(0.25, 0.5, 0.25)],
      costs: [[100], [0], [1000]],
    },
    { name: 'a blank segment as no imports', args: [column(1000, null), 0.15, 0.25], costs: [[100], [0]] },
    { name: 'a gain where the tariff is cut', args: [1000, 0.25, 0.15], costs: [[-100]] },
    // The price rises by 1/4, imports fall from 100 to 80, of which exporters pay nothing.
    { name: 'the lost sales where buyers pay', args: [100, 0.2, 0.5, 1, 1], costs: [[20]] },
    { name: 'blanks among the options as their defaults', args: [140_000, 0.15, 0.25, null, ''], costs: [[14_000]] },
  ])('shows $name', ({ args, costs }) => {
    expect(call('TARIFF', ...args)).toEqual(costs);
  });

  it.each([
    {
      name: 'rates for other segments',
      args: [column(1, 2), column(0.1, 0.1, 0.1), 0.25],
      error: '#VALUE! current_rate has 3 cells; expected 1 or 2, as many as imports',
    },
    {
      name: 'several rates for one amount',
      args: [1, 0.15, column(0.2, 0.25)],
      error: '#VALUE! raised_rate has 2 cells; expected 1, as many as imports',
    },
    {
      name: 'text among the imports',
      args: [column(1, 'all'), 0.15, 0.25],
      error: '#VALUE! imports: item 2 is text "all"; expected a number',
    },
    { name: 'negative imports, with their place', args: [column(1, -2), 0.15, 0.25], error: '#NUM! item 2: imports: -2 is below 0.' },
    { name: 'a negative rate, by the name in the sheet', args: [1, -0.15, 0.25], error: '#NUM! current_rate: -0.15 is below 0.' },
    {
      name: 'a negative rate, with its place',
      args: [column(1, 2), 0.15, column(0.25, -0.25)],
      error: '#NUM! item 2: raised_rate: -0.25 is below 0.',
    },
    { name: 'a pass-through above 1', args: [1, 0.15, 0.25, 80], error: '#NUM! pass_through: 80 is not a share. Use a value from 0 to 1.' },
    { name: 'a negative elasticity', args: [1, 0.15, 0.25, 0.5, -1], error: '#NUM! elasticity: -1 is below 0.' },
  ])('refuses $name', ({ args, error }) => {
    expect(errorOf('TARIFF', ...args)).toBe(error);
  });
});
