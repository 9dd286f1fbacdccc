import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FunctionId } from '../../src/functions/catalogue';
import { CATALOGUE, CellError } from '../../src/functions/catalogue';
import { PACT_TERMS } from '../../src/functions/pactTerms';
import { WATERFALL_COLUMNS } from '../../src/functions/waterfallColumns';
import { call, cellsOf } from './call';

const CODES = ['#VALUE!', '#NUM!', '#N/A', '#DIV/0!'];

/** Cells as hosts send them, good and bad. */
const anyCell = () =>
  fc.oneof(
    fc.double(),
    fc.integer({ min: -100, max: 1000 }),
    fc.constantFrom(null, '', 0, true, false, '5', '5%', 'abc', 'none', '__proto__'),
    fc.constantFrom({ basicValue: 5 }, { basicValue: null }, { code: '#N/A' }, { basicType: 'Error', basicValue: '#REF!' }, {}),
    fc.constantFrom(...PACT_TERMS.map(({ name }) => name), ...PACT_TERMS.flatMap(({ words }) => words), ...Object.keys(WATERFALL_COLUMNS)),
  );

const anyArgument = () =>
  fc.oneof(
    { weight: 3, arbitrary: anyCell() },
    { weight: 3, arbitrary: fc.array(fc.array(anyCell(), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: fc.anything() },
  );

/** Amounts that a cell can hold, most of them wild. */
const anyAmounts = () => fc.array(fc.tuple(fc.double({ min: -1e300, max: 1e300, noNaN: true })), { minLength: 1, maxLength: 6 });

/** Runs a call: it either shows cells that a host can write, or throws the one error. */
function expectCellsOrCellError(id: FunctionId, args: readonly unknown[]): void {
  try {
    const result = call(id, ...args);
    for (const cell of cellsOf(result)) {
      expect(['number', 'string', 'boolean']).toContain(typeof cell);
      if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
    }
    if (typeof result === 'object') expect(new Set(result.map(({ length }) => length)).size).toBe(1);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    expect(CODES).toContain(error.code);
    expect(error.message).not.toBe('');
  }
}

describe.each(CATALOGUE.map(({ id }) => id))('%s', (id) => {
  it('shows finite cells or a cell error with a message, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(anyArgument(), { maxLength: 8 }), (args) => expectCellsOrCellError(id, args)),
      { numRuns: 1000 },
    );
  });
});

describe.each(['WATERFALL', 'RECOVERY', 'SUMMARY'] as const)('%s', (id) => {
  it('shows finite cells or a cell error for any amounts and rates', () => {
    const anyRate = fc.double({ min: 0, max: 1e300, noNaN: true });
    const anyCompounding = fc.constantFrom('periodic', 'effective', 'simple');
    fc.assert(
      fc.property(
        anyRate,
        fc.double({ min: 0, max: 1e300, noNaN: true }),
        anyAmounts(),
        anyCompounding,
        (rate, drawn, profits, compounding) => expectCellsOrCellError(id, [rate, drawn, profits, null, [['compounding', compounding]]]),
      ),
    );
  });
});
