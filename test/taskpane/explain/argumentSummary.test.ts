import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/functions/catalogue';
import { amountText } from '../../../src/taskpane/explain/amountText';
import { summaryOf } from '../../../src/taskpane/explain/argumentSummary';
import { defaultIn } from '../../../src/taskpane/explain/defaultIn';
import { english } from '../../../src/taskpane/explain/englishStrings';

type Argument = Parameters<typeof summaryOf>[0];

const summary = (argument: Argument, values: unknown[][], more: object = {}) =>
  summaryOf(argument, { kind: 'values', values, ...more }, english.arguments, 'en-GB');

describe('what an argument holds, in a line', () => {
  it.each<[Argument, unknown[][], string]>([
    [{ name: 'rate', kind: 'rate' }, [[0.055]], '5.5%'],
    [{ name: 'discount_rate', kind: 'number' }, [[0.04]], '4%'],
    [{ name: 'profit', kind: 'series' }, [[33300]], '33,300'],
    [{ name: 'start', kind: 'date' }, [[46041]], '19 Jan 2026'],
    [{ name: 'measure', kind: 'text' }, [['irr']], 'irr'],
    [{ name: 'headers', kind: 'flag' }, [[true]], 'TRUE'],
    [{ name: 'profit', kind: 'series' }, [['']], 'Blank'],
    [{ name: 'profit', kind: 'series' }, [[{ code: '#N/A' }]], '#N/A'],
    [{ name: 'profits', kind: 'series' }, [[0], [1998], ['']], '3 values, 0 to 1,998, sum 1,998, 1 blank'],
    [{ name: 'profits', kind: 'series' }, [[60], ['abc']], '2 values, all 60, sum 60, 1 not a number'],
    [{ name: 'profit_steps', kind: 'series' }, [[-0.2, 0, 0.2]], '3 values, -20% to 20%'],
    [{ name: 'profits', kind: 'series' }, [[-0.1], [-0.2], [0.3]], '3 values, -0.2 to 0.3, sum 0'],
    [
      { name: 'rates', kind: 'table' },
      [
        [1, 2],
        [3, 4],
      ],
      '2 rows, 2 columns, 1 to 4, sum 10',
    ],
    [
      { name: 'terms', kind: 'terms' },
      [
        ['losses', 'carry'],
        ['rounding', ''],
        ['', 1],
      ],
      '1 term given',
    ],
    [
      { name: 'schedule', kind: 'schedule' },
      [
        ['period', 'us'],
        [1, 2],
      ],
      '2 rows, 2 columns',
    ],
  ])('%o %j', (argument, values, expected) => expect(summary(argument, values)).toBe(expected));

  it('says of a whole column how much of it is in use', () => {
    expect(summary({ name: 'profits', kind: 'series' }, [[1], [2]], { whole: { rows: 1_048_576, columns: 1 } })).toBe(
      'a whole column or row of 1,048,576 cells, 2 values',
    );
  });
});

describe('what an omitted argument is', () => {
  const optional = CATALOGUE.flatMap(({ id, parameters }) => parameters.filter((one) => 'optional' in one).map((one) => ({ id, ...one })));

  it.each(optional)('is said of $name of $id, in both languages', ({ help }) => {
    expect(defaultIn(help.en)).not.toMatch(/^omitted:/i);
    expect(defaultIn(help.en).length).toBeLessThan(90);
    expect(defaultIn(help.ja)).not.toBe('');
  });

  it.each([
    ['bond (repaid at the end; the default), loan (level payments) or reserves.', 'bond'],
    ['How often: a whole number. Omitted: 10,000.', '10,000'],
    ['One date more: the start. Omitted: equal periods, per_year of the terms.', 'Equal periods, per_year of the terms'],
    ['試算の回数を指定します。省略した場合は10,000とみなします。', '省略した場合は10,000とみなします。'],
    ['No word about it.', 'No word about it.'],
  ])('%s', (help, expected) => expect(defaultIn(help)).toBe(expected));
});

describe('amounts that are compared', () => {
  it.each([
    [
      [1, 20, 0],
      ['1', '20', '0'],
    ],
    [
      [1.5, 20, 0],
      ['1.50', '20.00', '0'],
    ],
    [
      [1.5, 200],
      ['1.5', '200.0'],
    ],
    [
      [1.5, 2000.4],
      ['2', '2,000'],
    ],
    [
      [2_500_000, 1.5],
      ['2.5m', '1.5'],
    ],
  ])('%j are written alike', (amounts, expected) => {
    const write = amountText(amounts, 'en-GB');
    expect(amounts.map(write)).toEqual(expected);
  });
});
