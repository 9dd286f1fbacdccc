import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../../src/functions/catalogue';
import { loadBook } from '../../../../src/workbench/files';
import { openBookInNode, type OpenBook } from '../../../../src/workbench/grid';
import { parseRange } from '../../../../src/workbook/file/range';
import { cellAddress } from '../../../../src/workbook/a1';
import { column, translationOf, workbookOf, type Content } from './book';

const SHEET = "Jane's model";
const ROWS = 4;

/** Rate in A1; draws, profits and dates from row 2 on; terms in E and F, with a row that is still blank. */
const MODEL: Readonly<Record<string, Content>> = {
  A1: 0.05,
  ...column('A2', [100, 0, 30, 0]),
  ...column('B2', [20, 160, -10, 400]),
  ...column('C1', [46_023, 46_388, 46_753, 47_118, 47_484]),
  ...column('E1', ['share_before', 'share_after', 'rounding', 'losses', 'compounding', 'basis', 'hurdle']),
  ...column('F1', [0.5, 0.1, 'none', 'carry', 'periodic', 0, 'cumulative']),
};
const CALL = 'A1,A2:A5,B2:B5,C1:C5,E1:F8';

/** What a reader does to the inputs of a copy without PACT: plain formulas and PACT must say the same. */
describe('plain formulas after their inputs were changed', () => {
  let open: OpenBook;
  beforeAll(async () => {
    const split = { formula: '=PACT.SPLIT(B2:B5,A2:A5,E1:F8)', value: 0, spill: { rows: ROWS, columns: 2, values: [] } };
    const { source, forms, sheet } = translationOf(`=PACT.WATERFALL(${CALL},"japan;us;closing",TRUE)`, MODEL, {
      rows: ROWS + 1,
      columns: 3,
      more: { L1: split, O1: { formula: `=PACT.RECOVERY(${CALL})`, value: 0 } },
    });
    const [model] = source.sheets;
    if (!model || !sheet) throw new Error('There is nothing to open.');
    const inputs = model.cells.filter(({ formula }) => formula === undefined);
    const plain = [...forms].flatMap(([key, { formulas }]) => {
      const { top, left } = parseRange(key.slice(key.indexOf('!') + 1));
      return formulas.flatMap((row, down) => row.map((formula, right) => ({ row: top + down, column: left + right, formula })));
    });
    open = openBookInNode({ name: 'Shared' });
    const cells = [...inputs, ...plain].sort((a, b) => a.row - b.row || a.column - b.column);
    await loadBook(open.book, workbookOf([{ ...model, cells }, sheet]));
    await open.book.settled();
  });
  afterAll(() => open.dispose());

  const valuesOf = (range: string) => open.book.sheet(SHEET)?.values(parseRange(range)) ?? [];

  async function write(contents: Readonly<Record<string, number | string | boolean>>): Promise<void> {
    for (const [address, value] of Object.entries(contents)) open.book.sheet(SHEET)?.write(parseRange(address), [[value]]);
    await open.book.settled();
  }

  /** What PACT says to the cells as they are. */
  function pact(id: string, ranges: readonly string[], ...more: readonly unknown[]): unknown {
    const args = ranges.map((range) => valuesOf(range));
    try {
      return CATALOGUE.find((one) => one.id === id)?.evaluate([...args, ...more]);
    } catch {
      return 'error';
    }
  }

  const SCHEDULE = ['A1', 'A2:A5', 'B2:B5', 'C1:C5', 'E1:F8'];

  it.each<[string, Record<string, number | string | boolean>]>([
    ['nothing', {}],
    ['a rate of 0', { A1: 0 }],
    ['a blank rate', { A1: '' }],
    ['a blank profit', { B3: '' }],
    ['an empty text from a formula', { B3: '=IF(1=1,"",0)' }],
    ['blank terms', { F1: '', F2: '', F3: '', F4: '', F5: '', F6: '', F7: '' }],
    ['words in other letters', { F4: ' Ignore', F5: 'SIMPLE ' }],
    ['effective interest', { F5: 'effective', F6: 1 }],
    ['shares of 0 and 1', { F1: 0, F2: 1 }],
    ['a share of 1', { F1: 1 }],
    ['a date with a time of day', { C2: 46_388.75 }],
  ])('they follow: %s', async (_, change) => {
    await write(change);
    const expected = pact('WATERFALL', SCHEDULE, 'japan;us;closing', true) as (number | string)[][];
    expect(rounded(valuesOf('H1:J5'))).toEqual(rounded(expected));
    expect(rounded(valuesOf('L1:M4'))).toEqual(rounded(pact('SPLIT', ['B2:B5', 'A2:A5', 'E1:F8']) as number[][]));
    const recovery = pact('RECOVERY', SCHEDULE);
    expect(rounded(valuesOf('O1'))).toEqual(rounded([[recovery === 'error' ? '#N/A' : (recovery as number)]]));
    await write(asBefore(change));
  });

  it.each<[string, Record<string, number | string | boolean>]>([
    ['a negative rate', { A1: -0.01 }],
    ['a negative draw', { A4: -1 }],
    ['a text among the profits', { B5: 'late' }],
    ['a date that is not later', { C3: 46_388 }],
    ['a blank date', { C5: '' }],
    ['a share above 1', { F1: 1.01 }],
    ['a share below 0', { F2: -0.1 }],
    ['a text as a share', { F1: 'half' }],
    ['an unknown treatment of losses', { F4: 'forget' }],
    ['an unknown compounding', { F5: 'daily' }],
    ['a day count that does not exist', { F6: 5 }],
    ['half a day count', { F6: 1.5 }],
    ['a term that is not known', { E8: 'colour', F8: 1 }],
  ])('they show an error where PACT does: %s', async (_, change) => {
    await write(change);
    expect(pact('WATERFALL', SCHEDULE, 'japan;us;closing', true)).toBe('error');
    expectErrors(valuesOf('H1:J5'));
    expectErrors(valuesOf('O1'));
    await write(asBefore(change));
    expect(valuesOf('H2')[0]?.[0]).toBe(10);
  });

  it.each<[string, Record<string, number | string | boolean>]>([
    ['the annual hurdle', { F7: 'annual' }],
    ['cents', { F3: 2 }],
    ['whole units', { F3: 0 }],
    ['one more term', { E8: 'per_year', F8: 2 }],
  ])('they show an error rather than figures of other terms: %s', async (_, change) => {
    await write(change);
    for (const range of ['H1:J5', 'L1:M4', 'O1']) expectErrors(valuesOf(range));
    await write(asBefore(change));
    expect(valuesOf('H2')[0]?.[0]).toBe(10);
  });

  function asBefore(change: Record<string, unknown>): Record<string, number | string | boolean> {
    return Object.fromEntries(Object.keys(change).map((address) => [address, (MODEL[address] ?? '') as number | string]));
  }
});

function expectErrors(rows: readonly (readonly unknown[])[]): void {
  const wrong = rows.flatMap((row, down) =>
    row.flatMap((value, right) => (/^#[A-Z/0]+[!?]?$/.test(String(value)) ? [] : [`${cellAddress(down, right)}: ${String(value)}`])),
  );
  expect(wrong).toEqual([]);
}

/** To ten significant digits, which is more than a cell shows. */
function rounded(rows: readonly (readonly unknown[])[]): unknown[][] {
  return rows.map((row) => row.map((value) => (typeof value === 'number' ? Number(value.toFixed(9)) + 0 : value)));
}
