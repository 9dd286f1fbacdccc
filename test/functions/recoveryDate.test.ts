import { describe, expect, it } from 'vitest';
import { call, column, errorOf, level } from './call';

/** Each 19 January from 2026. */
const DATES = column(46041, 46406, 46771, 47137, 47502, 47867);

describe('RECOVERY.DATE', () => {
  it('is the end of the period in which RECOVERY counts Japan repaid', () => {
    const period = Math.ceil(Number(call('RECOVERY', 0.05, 100, level(60, 5), DATES)));
    expect(call('RECOVERY.DATE', 0.05, 100, level(60, 5), DATES)).toBe(DATES[period]?.[0]);
  });

  it('is the start where nothing is ever due', () => {
    expect(call('RECOVERY.DATE', 0.05, 0, level(60, 5), DATES)).toBe(46041);
  });

  it('follows the reading of the terms', () => {
    // Deemed amounts of 25 to 21 a year, each covered at once: the last in the fifth year.
    expect(call('RECOVERY.DATE', 0.05, 100, level(60, 5), DATES, [['hurdle', 'annual']])).toBe(47867);
  });

  it('is #N/A with the words of RECOVERY where Japan is not repaid', () => {
    const args = [0.05, 100, level(10, 5), DATES];
    expect(errorOf('RECOVERY.DATE', ...args)).toBe('#N/A Not recovered in 5 periods; 100 still due');
    expect(errorOf('RECOVERY.DATE', ...args)).toBe(errorOf('RECOVERY', ...args));
  });

  it('needs the dates', () => {
    expect(errorOf('RECOVERY.DATE', 0.05, 100, level(60, 5))).toBe('#VALUE! dates is missing');
    expect(errorOf('RECOVERY.DATE', 0.05, 100, level(60, 5), null)).toBe('#VALUE! dates is blank; it is required');
    expect(errorOf('RECOVERY.DATE', 0.05, 100, level(60, 2), DATES)).toMatch('#VALUE! dates has 6 dates; expected 3: the start');
  });
});
