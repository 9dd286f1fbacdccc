import { describe, expect, it } from 'vitest';
import { call, column, errorOf, level } from './call';

describe('IRR', () => {
  it('shows what Japan earns on the terminal: 5.9823%', () => {
    const drawdowns = column(...Array<number>(4).fill(500), ...Array<number>(21).fill(0));
    const profits = column(...Array<number>(4).fill(0), ...Array<number>(21).fill(460));
    expect(call('IRR', 0.055, drawdowns, profits)).toBeCloseTo(0.059823, 6);
  });

  it('is a rate a year: of half-years effective, with dates by actual days over 365', () => {
    // The claim bears nothing. Japan has 100 and a tenth of 210 at the end of the second period.
    const schedule = [0, 100, column(0, 410)] as const;
    expect(call('IRR', ...schedule)).toBe(0.1);
    expect(call('IRR', ...schedule, null, [['per_year', 2]])).toBe(0.21);
    expect(call('IRR', ...schedule, column(46041, 46300, 46771))).toBe(0.1);
  });

  it('takes the terms', () => {
    expect(call('IRR', 0.05, 100, 220, null, [['share_after', 0.5]])).toBe(0.1);
  });

  it('says why there is no return', () => {
    expect(errorOf('IRR', 0.05, 100, column(0, -20))).toBe('#N/A Japan receives nothing, so there is no return to state.');
    expect(errorOf('IRR', 0.05, 0, column(10, 20))).toBe('#NUM! Nothing is drawn, so there is no return to state.');
    expect(errorOf('IRR', 0.05, 100, 220, column(46041))).toBe(
      '#VALUE! dates has 1 date; expected 2: the start, then the end of the period',
    );
  });

  it('is #NUM! where the rate is too large for a cell', () => {
    // Hundredfold in a day.
    expect(errorOf('IRR', 0, 1, 2_000, column(46041, 46042))).toBe('#NUM! The result is too large for a cell');
  });
});

describe('NPV', () => {
  it('is 0 at what IRR shows', () => {
    const schedule = [0.05, 100, level(60, 5)] as const;
    expect(call('NPV', call('IRR', ...schedule), ...schedule)).toBeCloseTo(0, 12);
  });

  it('takes the discount rate as a number, a percentage or a cell', () => {
    for (const rate of [0.25, '25%', [[0.25]]]) expect(call('NPV', rate, 0.05, 100, 220)).toBe(-15.2);
  });

  it('takes a blank discount rate as 0%', () => {
    for (const blank of [0, null, '']) expect(call('NPV', blank, 0.05, 100, 220)).toBe(6);
  });

  it('refuses a discount rate of -100% or less by the name in the sheet', () => {
    expect(errorOf('NPV', -1, 0.05, 100, 220)).toBe('#NUM! discount_rate: -1 is not above -1 (-100%).');
  });
});
