import { describe, expect, it } from 'vitest';
import { coerce } from '../../src/functions/coercion';
import { column, errorOf, level, row } from './call';

const NA = { type: 'Error', basicType: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' };
const PROTOCOL_NA = { type: 'CustomFunctionError', code: '#N/A' };
const WHOLE_COLUMN = Array.from({ length: 1_048_576 }, () => [0]);
const DATES = column(46041, 46406, 46771);

describe('an amount that is no number', () => {
  it.each([
    { name: 'text', bad: 'abc', told: 'text "abc"' },
    { name: 'numeric text inside a range', bad: '5', told: 'text "5"' },
    { name: 'a space', bad: ' ', told: 'text " "' },
    { name: 'long text', bad: 'x'.repeat(1000), told: `text "${'x'.repeat(30)}…"` },
    { name: 'a boolean', bad: true, told: 'TRUE' },
    { name: 'an error cell', bad: NA, told: 'error #N/A' },
    { name: 'an error as the protocol sends it', bad: PROTOCOL_NA, told: 'error #N/A' },
    {
      name: 'an entity whose value is an error',
      bad: { type: 'Entity', basicType: 'Error', basicValue: '#VALUE!' },
      told: 'error #VALUE!',
    },
    { name: 'a data type without a value', bad: { type: 'Array', elements: [] }, told: 'data without a plain value' },
    { name: 'a name of the prototype', bad: 'constructor', told: 'text "constructor"' },
  ])('is named with its argument and position: $name', ({ bad, told }) => {
    expect(errorOf('RECOVERY', 0.05, 100, column(60, 60, bad))).toBe(`#VALUE! profits: item 3 is ${told}; expected a number`);
    expect(errorOf('RECOVERY', 0.05, row(100, bad, 0), level(60, 3))).toBe(`#VALUE! drawdowns: item 2 is ${told}; expected a number`);
    expect(errorOf('SPLIT', column(300, bad), column(1, 2))).toBe(`#VALUE! profit: item 2 is ${told}; expected a number`);
  });

  it('is named without a position where one value was given', () => {
    expect(errorOf('SPLIT', 'abc', 120)).toBe('#VALUE! profit is text "abc"; expected a number');
    expect(errorOf('SPLIT', 300, [[NA]])).toBe('#VALUE! due is error #N/A; expected a number');
    expect(errorOf('RECOVERY', '5,5%', 100, level(60, 5))).toBe('#VALUE! rate is text "5,5%"; expected a number');
  });

  it.each([Number.NaN, Infinity, -Infinity, 1e301])('is #NUM! where it is out of range: %s', (bad) => {
    const message = `is ${bad}; expected a number within 1e300 either side of 0`;
    expect(errorOf('SPLIT', bad, 120)).toBe(`#NUM! profit ${message}`);
    expect(errorOf('RECOVERY', 0.05, 100, column(60, bad))).toBe(`#NUM! profits: item 2 ${message}`);
  });
});

describe('a range', () => {
  it.each([
    { name: 'a whole column', range: WHOLE_COLUMN, size: '1,048,576' },
    { name: 'a whole row', range: [Array.from({ length: 16_384 }, () => 0)], size: '16,384' },
    { name: 'one period too many', range: level(1, 1201), size: '1,201' },
  ])('is refused before any work when it is too long: $name', ({ range, size }) => {
    const reason = `has ${size} cells; at most 1,200 periods are calculated. Select only the cells in use, not a whole column or row`;
    expect(errorOf('RECOVERY', 0.05, 100, range)).toBe(`#VALUE! profits ${reason}`);
    expect(errorOf('WATERFALL', range, 100, 60)).toBe(`#VALUE! rate ${reason}`);
    expect(errorOf('SPLIT', 300, range)).toBe(`#VALUE! due ${reason}`);
  });

  it('is refused when it is empty', () => {
    expect(errorOf('RECOVERY', 0.05, 100, [])).toBe('#VALUE! profits has no cells');
    expect(errorOf('RECOVERY', 0.05, 100, [[]])).toBe('#VALUE! profits has no cells');
  });
});

describe('SPLIT', () => {
  it.each([
    {
      name: 'ranges of different lengths',
      args: [column(300, 300), column(1, 2, 3)],
      error: '#VALUE! due has 3 cells; expected 2, as many as profit',
    },
    { name: 'one amount for a range', args: [column(300, 300), 120], error: '#VALUE! due has 1 cell; expected 2, as many as profit' },
    {
      name: 'a share above 1, by the name in the sheet',
      args: [300, 120, [['share_before', 1.5]]],
      error: '#NUM! share_before: 1.5 is ',
    },
  ])('refuses $name', ({ args, error }) => {
    expect(errorOf('SPLIT', ...args)).toMatch(error);
  });
});

describe.each(['WATERFALL', 'RECOVERY'] as const)('%s', (id) => {
  it.each([
    {
      name: 'as many dates as periods',
      args: [0.05, 100, level(60, 3), DATES],
      error: '#VALUE! dates has 3 dates; expected 4: the start, then the end of each of the 3 periods',
    },
    {
      name: 'a single date',
      args: [0.05, 100, 60, 46041],
      error: '#VALUE! dates has 1 date; expected 2: the start, then the end of the period',
    },
    {
      name: 'dates that stand still within a day',
      args: [0.05, 100, level(60, 2), column(46041, 46406.2, 46406.7)],
      error: '#NUM! dates: item 3 is not later than item 2',
    },
    {
      name: 'a blank date',
      args: [0.05, 100, level(60, 2), column(0, 46406, 46771)],
      error: '#VALUE! dates: item 1 is blank; expected a date',
    },
    {
      name: 'a date as text',
      args: [0.05, 100, level(60, 2), column(46041, '2027-01-19', 46771)],
      error: '#VALUE! dates: item 2 is text "2027-01-19"; expected a date',
    },
    {
      name: 'a date that Excel does not know',
      args: [0.05, 100, level(60, 2), column(46041, 46406, 2958466)],
      error: "#NUM! dates: item 3 is 2958466; Excel's dates are 1 to 2958465",
    },
    {
      name: 'a result that no cell can hold',
      args: [1e300, 1e300, level(0, 2)],
      error: id === 'WATERFALL' ? '#NUM! The result is too large for a cell' : '#N/A Not recovered in 2 periods; 1e+900 still due',
    },
  ])('refuses $name', ({ args, error }) => {
    expect(errorOf(id, ...args)).toBe(error);
  });

  it.each([
    { name: 'a negative rate', args: [-0.01, 100, level(60, 3)], error: /^#NUM! rate: -0\.01 / },
    { name: 'a negative drawdown', args: [0.05, column(100, -5, 0), level(60, 3)], error: /^#NUM! drawdowns, item 2: -5 / },
    {
      name: 'drawdowns for other periods than the profits',
      args: [0.05, column(100, 0), level(60, 3)],
      error: /^#VALUE! drawdowns: 2 values for 3 periods/,
    },
    {
      name: 'rates for other periods than the profits',
      args: [column(0.05, 0.05), 100, level(60, 3)],
      error: /^#VALUE! rate: 2 values for 3 periods/,
    },
    {
      name: 'a basis that does not exist, dated or not',
      args: [0.05, 100, level(60, 2), null, [['basis', 5]]],
      error: /^#NUM! basis: 5 /,
    },
    {
      name: 'part of a period a year, by the name in the sheet',
      args: [0.05, 100, 60, null, [['per_year', 1.5]]],
      error: /^#NUM! per_year: 1\.5 /,
    },
    {
      name: 'decimals that do not exist',
      args: [0.05, 100, 60, null, [['rounding', 7]]],
      error: /^#NUM! rounding: 7 /,
    },
    {
      name: 'instalments that start before the first period',
      args: [0.05, 100, 60, null, [['amort_start', -1]]],
      error: /^#NUM! amort_start: -1 is not a whole number of at least 1\./,
    },
  ])('passes on that the engine refuses $name', ({ args, error }) => {
    expect(errorOf(id, ...args)).toMatch(error);
  });
});

describe('the terms range', () => {
  const splitWith = (terms: unknown) => errorOf('SPLIT', 300, 120, terms);

  it.each([
    { name: 'one column', terms: column('share_before', 0.5), error: 'terms has 1 column; expected two or more: a term and its value' },
    { name: 'one value', terms: 0.5, error: 'terms is 0.5; expected a range of two or more columns: a term and its value' },
    {
      name: 'an unknown term',
      terms: [
        ['share_before', 0.5],
        ['share_befor', 0.5],
      ],
      error: 'terms: row 2: text "share_befor" is not a term of the pact; PACT.TERMS() lists them',
    },
    ...['constructor', '__proto__', 'toString'].map((name) => ({
      name: `an unknown term that every object has, ${name}`,
      terms: [[name, 0.5]],
      error: `terms: row 1: text "${name}" is not a term of the pact; PACT.TERMS() lists them`,
    })),
    { name: 'a number for a name', terms: [[7, 0.5]], error: 'terms: row 1 is 7; expected the name of a term' },
    { name: 'an error for a name', terms: [[NA, 0.5]], error: 'terms: row 1 is error #N/A; expected the name of a term' },
    {
      name: 'a term that stands twice',
      terms: [
        ['share_before', 0.5],
        [null, null],
        ['SHARE_BEFORE', 0.6],
      ],
      error: 'terms: row 3 gives share_before again; it already stands in row 1',
    },
    { name: 'text for a number', terms: [['share_after', 'ten']], error: 'terms: share_after is text "ten"; expected a number' },
    { name: 'an error for a number', terms: [['share_after', NA]], error: 'terms: share_after is error #N/A; expected a number' },
    { name: 'an unknown word', terms: [['losses', 'keep']], error: 'terms: losses is text "keep"; expected carry or ignore' },
    { name: 'a number for a word', terms: [['losses', 1]], error: 'terms: losses is 1; expected carry or ignore' },
    {
      name: 'an unknown word for a number',
      terms: [['rounding', 'cents']],
      error: 'terms: rounding is text "cents"; expected none or a number',
    },
  ])('is refused with $name', ({ terms, error }) => {
    expect(splitWith(terms)).toBe(`#VALUE! ${error}`);
  });

  it('is refused when it is two whole columns', () => {
    expect(splitWith(Array.from({ length: 1_048_576 }, () => [null, null]))).toBe(
      '#VALUE! terms has 2,097,152 cells; a table of terms has at most 2,000 cells. Select only the cells in use, not a whole column or row',
    );
  });
});

describe('the columns and the headers of WATERFALL', () => {
  const waterfallWith = (...display: unknown[]) => errorOf('WATERFALL', 0.05, 100, level(60, 2), null, null, ...display);

  it.each([
    { name: 'an unknown column', columns: 'period; japn', bad: 'item 2 is "japn"' },
    { name: 'a name of the prototype', columns: 'constructor', bad: 'item 1 is "constructor"' },
    { name: 'an empty name', columns: 'period;;us', bad: 'item 2 is ""' },
  ])('are refused with $name', ({ columns, bad }) => {
    expect(waterfallWith(columns)).toMatch(`#VALUE! columns: ${bad}; expected one of period, opening, `);
  });

  it('are refused with commas, with a hint at the semicolon', () => {
    expect(waterfallWith('period,us')).toBe('#VALUE! columns: item 1 is "period,us"; separate the names with ;');
  });

  it('are refused when they are errors, or no flag', () => {
    expect(waterfallWith(NA)).toBe('#VALUE! columns is error #N/A; expected text');
    expect(waterfallWith(null, 'maybe')).toBe('#VALUE! headers is text "maybe"; expected TRUE or FALSE');
    expect(waterfallWith(null, NA)).toBe('#VALUE! headers is error #N/A; expected TRUE or FALSE');
  });
});

describe('RECOVERY', () => {
  it('is #N/A with what is still due where Japan is not repaid', () => {
    // The share of 10, 5, pays just the interest on 100.
    expect(errorOf('RECOVERY', 0.05, 100, level(10, 25))).toBe('#N/A Not recovered in 25 periods; 100 still due');
    expect(errorOf('RECOVERY', 0.05, 100, column(0))).toBe('#N/A Not recovered in 1 period; 105 still due');
  });
});

describe('the number of arguments', () => {
  it('is limited to the parameters', () => {
    expect(errorOf('VERSION', 1)).toBe('#VALUE! VERSION takes no arguments; 1 was given');
    expect(errorOf('SPLIT', 1, 2, null, null)).toBe('#VALUE! SPLIT takes at most 3 arguments; 4 were given');
    expect(errorOf('RECOVERY.DATE', 1, 2, 3, 4, 5, 6)).toBe('#VALUE! RECOVERY.DATE takes at most 5 arguments; 6 were given');
  });

  it('must cover what is required', () => {
    expect(errorOf('SPLIT', 300)).toBe('#VALUE! due is missing');
    expect(errorOf('RECOVERY')).toBe('#VALUE! rate is missing');
  });

  it('of cells in a scalar is one', () => {
    expect(() => coerce('period', 'number', column(1, 2))).toThrow('period has 2 cells; expected one cell');
  });
});
