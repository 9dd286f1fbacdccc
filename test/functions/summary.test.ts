import { describe, expect, it } from 'vitest';
import type { ResultCell } from '../../src/functions/catalogue';
import { call, column, errorOf, level } from './call';

/** Frozen: workbooks look the answers up by these. */
const LABELS = [
  'Reading',
  'Recovered',
  'Recovery period',
  'Recovery date',
  'Still due at the end',
  'Total drawn',
  'Total profit distributed',
  'Japan total',
  'US total',
  'Japan share',
  'Japan multiple',
  'Japan IRR',
  'Largest amount due',
  'Unabsorbed loss',
  'Japan NPV at the pact rate',
];

const ANNUAL = [['hurdle', 'annual']];
/** Each 19 January from 2026. */
const DATES = column(46041, 46406, 46771, 47137, 47502, 47867);

const rowsOf = (...args: readonly unknown[]) => call('SUMMARY', ...args) as readonly (readonly ResultCell[])[];

function answersOf(...args: readonly unknown[]) {
  const answers = new Map(rowsOf(...args).map(([label, value]) => [label, value]));
  return (label: string) => answers.get(label);
}

const TERMINAL = {
  rate: 0.055,
  drawdowns: column(...Array<number>(4).fill(500), ...Array<number>(21).fill(0)),
  profits: column(...Array<number>(4).fill(0), ...Array<number>(21).fill(460)),
};

describe('SUMMARY', () => {
  it.each([
    { name: 'a project that repays', args: [0.05, 100, level(60, 5)] },
    { name: 'one that does not', args: [0.05, 100, level(10, 5), DATES] },
    { name: 'one without money', args: [0.05, 0, 0] },
    { name: 'the annual reading', args: [0.05, 100, level(60, 5), null, ANNUAL] },
  ])('has the same labels in the same order for $name', ({ args }) => {
    expect(rowsOf(...args).map(([label]) => label)).toEqual(LABELS);
  });

  it('answers for the terminal: repaid in the nineteenth year, a return of 5.98%', () => {
    const answer = answersOf(TERMINAL.rate, TERMINAL.drawdowns, TERMINAL.profits);
    expect(answer('Reading')).toBe('cumulative');
    expect(answer('Recovered')).toBe('yes');
    expect(answer('Recovery period')).toBeCloseTo(18.824332, 6);
    expect(answer('Still due at the end')).toBe(0);
    expect(answer('Total drawn')).toBe(2000);
    expect(answer('Total profit distributed')).toBe(9660);
    expect(answer('Japan total')).toBeCloseTo(3693.6771, 4);
    expect(answer('US total')).toBeCloseTo(5966.3229, 4);
    expect(answer('Japan share')).toBeCloseTo(3693.6771 / 9660, 7);
    expect(answer('Japan multiple')).toBeCloseTo(3693.6771 / 2000, 7);
    expect(answer('Japan IRR')).toBeCloseTo(0.059823, 6);
    // After the fourth year 2,290.545513 is owed; it earns one more year of interest before the first profit.
    expect(answer('Largest amount due')).toBeCloseTo(2290.545513 * 1.055, 5);
  });

  it('follows the reading of the terms', () => {
    // 10,000 at 5.5%, profit 2,500, 20 years
    const answer = answersOf(0.055, 10_000, level(2500, 20), null, [['hurdle', 'Annual']]);
    expect(answer('Reading')).toBe('annual');
    expect(answer('Japan total')).toBeCloseTo(17_620, 0);
    expect(answersOf(0.055, 10_000, level(2500, 20))('Japan total')).toBeCloseTo(15_833, 0);
  });

  it('says in words that Japan is not repaid, and how much is still due', () => {
    // The share of 10, 5, pays just the interest on 100.
    const answer = answersOf(0.05, 100, level(10, 5), DATES);
    expect(answer('Recovered')).toBe('no');
    expect(answer('Recovery period')).toBe('not recovered');
    expect(answer('Recovery date')).toBe('not recovered');
    expect(answer('Still due at the end')).toBe(100);
    // 25 received for 100
    expect(answer('Japan IRR')).toBeLessThan(0);
  });

  it('shows the date of the recovery where the periods have dates', () => {
    expect(answersOf(0.05, 100, level(60, 5), DATES)('Recovery date')).toBe(47502);
    expect(answersOf(0.05, 100, level(60, 5))('Recovery date')).toBe('');
    expect(answersOf(0.05, 100, level(10, 5))('Recovery date')).toBe('');
  });

  it('has words for a return that does not exist, and blanks for shares of nothing', () => {
    const loss = answersOf(0.05, 100, level(-10, 2));
    expect(loss('Japan IRR')).toBe('not defined');
    expect(loss('Japan share')).toBe('');
    expect(loss('Japan multiple')).toBe(0);
    expect(loss('Unabsorbed loss')).toBe(20);
    expect(loss('Japan NPV at the pact rate')).toBe(-100);

    const nothingDrawn = answersOf(0.05, 0, level(10, 2));
    expect(nothingDrawn('Japan IRR')).toBe('not defined');
    expect(nothingDrawn('Japan multiple')).toBe('');
    expect(nothingDrawn('Japan share')).toBe(0.1);
    expect(nothingDrawn('Recovered')).toBe('yes');
    expect(nothingDrawn('Recovery period')).toBe(0);
  });

  it.each([
    { name: 'a negative rate', args: [-0.01, 100, level(60, 3)], error: /^#NUM! rate: -0\.01 / },
    { name: 'text among the profits', args: [0.05, 100, column(60, 'abc')], error: /^#VALUE! profits: item 2 is text "abc"/ },
    { name: 'too few dates', args: [0.05, 100, level(60, 3), DATES], error: /^#VALUE! dates has 6 dates; expected 4/ },
  ])('still refuses $name', ({ args, error }) => {
    expect(errorOf('SUMMARY', ...args)).toMatch(error);
  });
});
