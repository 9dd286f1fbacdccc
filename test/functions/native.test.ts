import { afterAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/functions/catalogue';
import { openBookInNode } from '../../src/workbench/grid';

const open = openBookInNode({ name: 'Native', sheets: ['Sheet1'] });
afterAll(() => open.dispose());

async function firstCell(formula: string): Promise<unknown> {
  const sheet = open.book.activeSheet();
  const cell = { top: 0, left: 0, bottom: 0, right: 0 };
  sheet.write(cell, [[formula]]);
  await open.book.settled();
  return sheet.values(cell)[0]?.[0];
}

describe("Excel's own functions", () => {
  const withNative = CATALOGUE.flatMap(({ id, native, exampleResult }) => (native ? [{ id, formula: native.formula, exampleResult }] : []));

  it.each(withNative)('give the example of $id: $formula', async ({ formula, exampleResult }) => {
    expect(formula).not.toContain('PACT');
    const expected = typeof exampleResult === 'object' ? exampleResult[0]?.[0] : exampleResult;
    const value = await firstCell(formula);
    if (typeof expected !== 'number' || typeof value !== 'number')
      throw new Error(`expected the number ${expected}; the cell shows ${String(value)}`);
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
  });

  it('are named for the functions that have one', () => {
    expect(withNative.map(({ id }) => id)).toEqual(expect.arrayContaining(['SPLIT', 'RECOVERY']));
  });
});
