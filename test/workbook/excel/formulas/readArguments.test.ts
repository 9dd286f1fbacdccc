import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArguments } from '../../../../src/workbook/excel/formulas';
import { openGrid, type GridInFront } from '../sharing/openGrid';

let grid: GridInFront;
beforeEach(() => {
  grid = openGrid({ sheets: ['Mine', "It's other"] });
});
afterEach(() => {
  expect(grid.host.unsupported).toEqual([]);
  grid.close();
});

const HOME = { sheet: 'Mine', address: 'H1' };
const read = async (...texts: string[]) => readArguments(texts, HOME);

async function prepare(program: (mine: Excel.Worksheet, other: Excel.Worksheet, workbook: Excel.Workbook) => void) {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    program(worksheets.getItem('Mine'), worksheets.getItem("It's other"), context.workbook);
    await context.sync();
  });
  await grid.book.settled();
}

describe('reading arguments', () => {
  it('reads literals without asking Excel', async () => {
    const before = grid.syncs();
    expect(await read('5%', '', '{1,2;3,4}', 'A1*2', '"a')).toEqual([
      { kind: 'values', values: [[0.05]] },
      { kind: 'omitted' },
      {
        kind: 'values',
        values: [
          [1, 2],
          [3, 4],
        ],
      },
      { kind: 'expression' },
      { kind: 'fault', reason: '"a: a text has no closing quotation mark.' },
    ]);
    expect(grid.syncs()).toBe(before);
  });

  it('reads ranges of this and other sheets as functions get them', async () => {
    await prepare((mine, other) => {
      mine.getRange('A1:A4').values = [[60], [''], ['abc'], [true]];
      mine.getRange('B1').formulas = [['=1/0']];
      other.getRange('C2:D2').values = [[1, 2]];
    });
    expect(await read('$A$1:A4', 'B1', "'It''s other'!C2:D2", 'Mine!A1')).toEqual([
      { kind: 'values', values: [[60], [''], ['abc'], [true]], place: { sheet: 'Mine', address: 'A1:A4' } },
      { kind: 'values', values: [[{ code: '#DIV/0!' }]], place: { sheet: 'Mine', address: 'B1' } },
      { kind: 'values', values: [[1, 2]], place: { sheet: "It's other", address: 'C2:D2' } },
      { kind: 'values', values: [[60]], place: { sheet: 'Mine', address: 'A1' } },
    ]);
  });

  it('reads of a whole column the part in use, and says how long the column is', async () => {
    await prepare((mine) => {
      mine.getRange('A2:A4').values = [[1], [2], [3]];
    });
    expect(await read('A:A', 'F:F')).toEqual([
      {
        kind: 'values',
        values: [[1], [2], [3]],
        place: { sheet: 'Mine', address: 'A2:A4' },
        whole: { rows: 1_048_576, columns: 1 },
      },
      { kind: 'values', values: [], place: { sheet: 'Mine', address: 'F:F' }, whole: { rows: 1_048_576, columns: 1 } },
    ]);
  });

  it('reads names of the workbook and of the sheet, of cells and of values', async () => {
    await prepare((mine, other, { names }) => {
      mine.getRange('A1:A2').values = [[1], [2]];
      names.add('Profits', mine.getRange('A1:A2'));
      names.add('Rate', '=5.5%');
      mine.names.add('Own', mine.getRange('A2'));
      other.names.add('Elsewhere', mine.getRange('A1'));
    });
    expect(await read('profits', 'Rate', 'Own', "'It''s other'!Elsewhere", 'Elsewhere')).toEqual([
      { kind: 'values', values: [[1], [2]], place: { sheet: 'Mine', address: 'A1:A2' } },
      { kind: 'values', values: [[0.055]] },
      { kind: 'values', values: [[2]], place: { sheet: 'Mine', address: 'A2' } },
      { kind: 'values', values: [[1]], place: { sheet: 'Mine', address: 'A1' } },
      { kind: 'fault', reason: 'There is no name “Elsewhere” in this workbook.' },
    ]);
  });

  it('reads what a formula spills into', async () => {
    await prepare((mine) => {
      mine.getRange('A1').formulas = [['=PACT.SPLIT({300;200},{120;0})']];
    });
    expect(await read('A1#', 'A9#')).toEqual([
      {
        kind: 'values',
        values: [
          [126, 174],
          [20, 180],
        ],
        place: { sheet: 'Mine', address: 'A1:B2' },
      },
      { kind: 'fault', reason: 'A9#: the formula in A9 does not spill.' },
    ]);
  });

  it('calculates a PACT call inside an argument where all that it takes is known', async () => {
    await prepare((mine) => {
      mine.getRange('A1').values = [[300]];
    });
    expect(await read('PACT.SPLIT(A1,120)', 'PACT.SPLIT(A1*2,120)', 'PACT.SPLIT("x",120)', 'PACT.NONE(1)')).toEqual([
      { kind: 'values', values: [[126, 174]] },
      { kind: 'expression' },
      { kind: 'values', values: [[{ code: '#VALUE!' }]] },
      { kind: 'expression' },
    ]);
  });

  it('says which sheet or name there is not, and what is too large to read', async () => {
    expect(await read('Gone!A1', 'Nobody', 'A1:Z99999')).toEqual([
      { kind: 'fault', reason: 'There is no sheet “Gone” in this workbook.' },
      { kind: 'fault', reason: 'There is no name “Nobody” in this workbook.' },
      { kind: 'fault', reason: 'A1:Z99999 has 2,599,974 cells; at most 200,000 are read.' },
    ]);
  });

  it('reads many arguments in three round trips', async () => {
    await prepare((mine, _other, { names }) => {
      mine.getRange('A1:A30').values = Array.from({ length: 30 }, (_, at) => [at]);
      names.add('Profits', mine.getRange('A1:A30'));
    });
    const before = grid.syncs();
    await read('A1:A30', 'Profits', "'It''s other'!A1", 'A5', 'Profits', 'A:A');
    expect(grid.syncs() - before).toBeLessThanOrEqual(3);
  });
});
