import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  readActiveCell,
  takeBackFormula,
  writeFormula,
  type FormulaRequest,
  type WrittenFormula,
} from '../../../../src/workbook/excel/formulas/writeFormula';
import { HostError } from '../../../../src/workbench/richapi';
import { openGrid, type GridInFront } from '../sharing/openGrid';

const SPLIT = '=PACT.SPLIT(300,120)';
/** Five periods of five columns. */
const SCHEDULE = '=PACT.WATERFALL(5%,100,{60,60,60,60,60},,,"period;due;japan;us;closing")';

let grid: GridInFront;
beforeEach(() => {
  grid = openGrid({ sheets: ['Mine', 'Gas power'] });
});
afterEach(() => {
  expect(grid.host.unsupported).toEqual([]);
  grid.close();
});

const request = (formula: string, address: string, rows: number, columns: number): FormulaRequest => ({
  at: { sheet: 'Gas power', address },
  formula,
  size: { rows, columns },
});

async function fill(address: string, formulas: unknown[][], sheet = 'Gas power'): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas;
    await context.sync();
  });
  await grid.book.settled();
}

async function found(address: string): Promise<{ values: unknown[][]; formulas: unknown[][]; numberFormat: unknown[][] }> {
  await grid.book.settled();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Gas power').getRange(address).load('values,formulas,numberFormat');
    await context.sync();
    return { values: range.values, formulas: range.formulas, numberFormat: range.numberFormat };
  });
}

async function written(asked: FormulaRequest): Promise<WrittenFormula> {
  const outcome = await writeFormula(asked);
  if (outcome.kind !== 'written') throw new Error(outcome.kind);
  return outcome;
}

describe('the active cell', () => {
  it('is the first of the selected ones, with its sheet', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Gas power');
      sheet.activate();
      sheet.getRange('F12:G20').select();
      await context.sync();
    });
    expect(await readActiveCell()).toEqual({ sheet: 'Gas power', address: 'F12' });
  });
});

describe('a formula', () => {
  it('is written into an empty cell of another sheet, calculates, and its cell is selected', async () => {
    const outcome = await written(request(SPLIT, 'B3', 1, 2));
    expect(outcome).toMatchObject({
      at: { sheet: 'Gas power', address: 'B3' },
      area: { sheet: 'Gas power', address: 'B3:C3' },
      formula: SPLIT,
    });
    expect((await found('B3:C3')).values).toEqual([[126, 174]]);
    expect(grid.book.activeSheet().name).toBe('Gas power');
    expect(grid.book.selection().rect).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
  });

  it('takes few round trips', async () => {
    const before = grid.syncs();
    await writeFormula(request(SPLIT, 'B3', 1, 2));
    expect(grid.syncs() - before).toBeLessThanOrEqual(4);
  });

  it('gives its cell a number format only where that has none of its own', async () => {
    await writeFormula({ ...request('=1+1', 'B3', 1, 1), numberFormat: 'yyyy-mm-dd' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Gas power').getRange('B4').numberFormat = [['0.00']];
      await context.sync();
    });
    await writeFormula({ ...request('=1+1', 'B4', 1, 1), numberFormat: 'yyyy-mm-dd' });
    expect((await found('B3:B4')).numberFormat).toEqual([['yyyy-mm-dd'], ['0.00']]);
  });

  it('that Excel does not take changes nothing', async () => {
    await fill('B3', [['mine']]);
    const ask = request('=PACT.SPLIT(300,', 'C3', 1, 1);
    await expect(writeFormula(ask)).rejects.toMatchObject({ name: 'WorkbookError' });
    expect((await found('B3:C3')).formulas).toEqual([['mine', '']]);
  });

  it.each([['a sheet that is gone', { at: { sheet: 'Gone', address: 'A1' } }, { code: 'sheet-missing', subjects: ['Gone'] }]])(
    'for %s is refused',
    async (_, change, error) => {
      await expect(writeFormula({ ...request(SPLIT, 'B3', 1, 2), ...change })).rejects.toMatchObject(error);
    },
  );

  it('waits for nobody who is editing a cell', async () => {
    grid.failSync(1, HostError.CellEditMode);
    await expect(writeFormula(request(SPLIT, 'B3', 1, 2))).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });
});

describe('what stands in the way', () => {
  it('in the cell itself is named and stays', async () => {
    await fill('B3', [['=1+1']]);
    expect(await writeFormula(request(SPLIT, 'B3', 1, 2))).toMatchObject({
      kind: 'occupied',
      area: { sheet: 'Gas power', address: 'B3:C3' },
      occupants: [{ address: 'B3', content: '=1+1' }],
      count: 1,
    });
    expect((await found('B3:C3')).formulas).toEqual([['=1+1', '']]);
  });

  it('in the cells of the result is named, the first five of it', async () => {
    await fill('C4:C9', [['a'], [1], [true], ["'=x"], ['e'], ['f']]);
    const obstacle = await writeFormula(request(SCHEDULE, 'B4', 6, 5));
    expect(obstacle).toMatchObject({ kind: 'occupied', count: 6 });
    expect(obstacle.kind === 'occupied' && obstacle.occupants.map(({ address, content }) => [address, content])).toEqual([
      ['C4', 'a'],
      ['C5', '1'],
      ['C6', 'TRUE'],
      ['C7', '=x'],
      ['C8', 'e'],
    ]);
    expect((await found('B4')).formulas).toEqual([['']]);
  });

  it('is replaced once that is agreed, and only that', async () => {
    await fill('C3', [['mine']]);
    const ask = request(SPLIT, 'B3', 1, 2);
    const obstacle = await writeFormula(ask);
    const agreed = obstacle.kind === 'occupied' ? { ...ask, replacing: obstacle.contents } : ask;
    await fill('C3', [['something newer']]);
    expect(await writeFormula(agreed)).toMatchObject({ kind: 'occupied', occupants: [{ address: 'C3', content: 'something newer' }] });
    await fill('C3', [['mine']]);
    expect(await writeFormula(agreed)).toMatchObject({ kind: 'written' });
    expect((await found('B3:C3')).values).toEqual([[126, 174]]);
  });

  it('is not the former result of the same cell', async () => {
    await fill('B3', [[SCHEDULE]]);
    const obstacle = await writeFormula(request('=PACT.WATERFALL(5%,100,{60,60})', 'B3', 2, 16));
    expect(obstacle).toMatchObject({ kind: 'occupied', count: 1, occupants: [{ address: 'B3', content: SCHEDULE }] });
  });

  it('may be the result of another formula, which is not replaced', async () => {
    await fill('B3', [[SCHEDULE]]);
    for (const address of ['C4', 'D2']) {
      expect(await writeFormula(request('=PACT.SPLIT({300;300},120)', address, 2, 2))).toEqual({
        kind: 'spill',
        by: { sheet: 'Gas power', address: 'B3' },
      });
    }
    expect((await found('B3')).formulas).toEqual([[SCHEDULE]]);
  });

  it('may be a formula whose own result reaches into the place: it goes with its result', async () => {
    await fill('B3', [[SPLIT]]);
    const ask = request('=PACT.SPLIT({300;300},100)', 'B2', 2, 2);
    const obstacle = await writeFormula(ask);
    expect(obstacle).toMatchObject({ kind: 'occupied', count: 1, occupants: [{ address: 'B3', content: SPLIT }] });
  });

  it('may be a table, which takes single results only', async () => {
    await fill('B3:C4', [
      ['a', 'b'],
      [1, 2],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Gas power').tables.add('B3:C4', true).name = 'Plans';
      await context.sync();
    });
    expect(await writeFormula(request(SPLIT, 'C4', 1, 2))).toEqual({ kind: 'table', name: 'Plans' });
    expect(await writeFormula(request('=1+1', 'C4', 1, 1))).toMatchObject({ kind: 'occupied', count: 1 });
  });

  it('may be merged cells', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Gas power').getRange('C3:D3').merge();
      await context.sync();
    });
    expect(await writeFormula(request(SPLIT, 'B3', 1, 2))).toEqual({ kind: 'merged', area: { sheet: 'Gas power', address: 'C3:D3' } });
  });

  it('may be the edge of the sheet', async () => {
    expect(await writeFormula(request(SPLIT, 'XFD1', 1, 2))).toMatchObject({ kind: 'edge' });
    expect(await writeFormula(request('=PACT.SPLIT({300;300},120)', 'A1048576', 2, 2))).toMatchObject({ kind: 'edge' });
  });

  it('is the protection of the sheet, but not of unlocked cells', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Gas power');
      sheet.getRange('E5:F5').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    await expect(writeFormula(request(SPLIT, 'B3', 1, 2))).rejects.toMatchObject({ code: 'AccessDenied', subjects: ['Gas power'] });
    await expect(writeFormula(request(SPLIT, 'F5', 1, 2))).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(await writeFormula(request(SPLIT, 'E5', 1, 2))).toMatchObject({ kind: 'written' });
  });
});

describe('taking a formula back', () => {
  it('leaves the cell empty where nothing stood, with its format', async () => {
    const outcome = await written({ ...request('=1+1', 'B3', 1, 1), numberFormat: 'yyyy-mm-dd' });
    expect(await takeBackFormula(outcome)).toBe(true);
    expect(await found('B3')).toEqual({ values: [['']], formulas: [['']], numberFormat: [['General']] });
  });

  it('brings back everything that was replaced, kind by kind', async () => {
    const mine = [
      ['=1+1', "'007"],
      [42, true],
      ["'=x", 'plain'],
    ];
    await fill('B3:C5', mine);
    const before = await found('B3:C5');
    const ask = request('=PACT.SPLIT({300;300;300},{120;120;120})', 'B3', 3, 2);
    const obstacle = await writeFormula(ask);
    if (obstacle.kind !== 'occupied') throw new Error(obstacle.kind);
    const outcome = await written({ ...ask, replacing: obstacle.contents });
    expect((await found('B3:C3')).values).toEqual([[126, 174]]);
    expect(await takeBackFormula(outcome)).toBe(true);
    expect(await found('B3:C5')).toEqual(before);
  });

  it('brings back a formula that spilled', async () => {
    await fill('B3', [[SCHEDULE]]);
    const before = await found('B3:F7');
    const ask = request(SPLIT, 'B3', 1, 2);
    const obstacle = await writeFormula(ask);
    if (obstacle.kind !== 'occupied') throw new Error(obstacle.kind);
    const outcome = await written({ ...ask, replacing: obstacle.contents });
    await takeBackFormula(outcome);
    expect(await found('B3:F7')).toEqual(before);
  });

  it.each([
    ['the formula', 'B3', '=2+2'],
    ['a cell of its result', 'C3', 'mine'],
  ])('changes nothing where %s was edited since', async (_, address, content) => {
    const outcome = await written(request(SPLIT, 'B3', 1, 2));
    await fill(address, [[content]]);
    const before = await found('B3:C3');
    expect(await takeBackFormula(outcome)).toBe(false);
    expect(await found('B3:C3')).toEqual(before);
  });
});
