import { describe, expect, it } from 'vitest';
import { call, column, errorOf, level, row } from './call';

const study = (profitSteps: unknown, rateSteps: unknown, ...rest: readonly unknown[]) =>
  [0.05, 100, level(60, 5), profitSteps, rateSteps, ...rest] as const;

describe('SENSITIVITY', () => {
  it('has the rate steps above, the profit steps at the left and words where there is no answer', () => {
    expect(call('SENSITIVITY', ...study(column(-0.5, 0), row(-0.05, 0)))).toEqual([
      ['recovery: profit ↓ rate →', -0.05, 0],
      [-0.5, 'not recovered', 'not recovered'],
      [0, 10 / 3, 3.7415625],
    ]);
  });

  it.each([
    { measure: 'Share', corner: 'share: profit ↓ rate →', without: 'nothing distributed', answer: 0.399325 },
    { measure: 'irr', corner: 'irr: profit ↓ rate →', without: 'not defined', answer: 0.07506467356940758 },
    { measure: 'TOTAL', corner: 'total: profit ↓ rate →', without: 0, answer: 119.7975 },
  ])('shows $measure, and says $without where there are no profits', ({ measure, corner, without, answer }) => {
    expect(call('SENSITIVITY', ...study(column(-1, 0), 0, measure))).toEqual([
      [corner, 0],
      [-1, without],
      [0, answer],
    ]);
  });

  it('shows in its unchanged cell what RECOVERY shows, under the same dates and terms', () => {
    const dates = column(46041, 46406, 46771, 47137, 47502, 47867);
    const terms = [
      ['basis', 2],
      ['hurdle', 'annual'],
    ];
    const expected = call('RECOVERY', 0.05, 100, level(60, 5), dates, terms);
    expect(call('SENSITIVITY', ...study(0, 0, null, dates, terms))).toEqual([
      ['recovery: profit ↓ rate →', 0],
      [0, expected],
    ]);
  });

  it.each([
    {
      name: 'an unknown measure',
      args: study(0, 0, 'npv'),
      error: '#VALUE! measure is text "npv"; expected recovery, share, irr or total',
    },
    {
      name: 'a rate below 0, by the name in the sheet',
      args: study(0, row(0, -0.06)),
      error: '#NUM! rate_steps, item 2: -0.06 takes the rate of period 1 to -0.01, below 0.',
    },
    { name: 'less than no profit', args: study(-2, 0), error: '#NUM! profit_steps, item 1: -2 is below -1 (-100%).' },
    {
      name: 'a grid that is too large',
      args: study(level(0, 200), level(0, 200)),
      error: '#VALUE! profit_steps and rate_steps: 40000 cells of 5 periods are too many. All cells together have at most 100000 periods.',
    },
  ])('refuses $name', ({ args, error }) => {
    expect(errorOf('SENSITIVITY', ...args)).toBe(error);
  });
});
