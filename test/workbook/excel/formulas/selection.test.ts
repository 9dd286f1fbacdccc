import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFormulaCell, readPactCells, readSelection, watchContents, watchSelection } from '../../../../src/workbook/excel/formulas';
import { openGrid, type GridInFront } from '../sharing/openGrid';

let grid: GridInFront;
beforeEach(async () => {
  grid = openGrid({ sheets: ['Mine', "It's other"] });
  await onSheet('Mine', (sheet) => {
    sheet.getRange('A1:A3').formulas = [['=PACT.SPLIT(300,120)'], ["'=PACT.SPLIT(1,2)"], [7]];
    sheet.getRange('A5').formulas = [['=1+PACT.BALANCE(5%,1,PACT.BALANCE(5%,0,100))']];
    sheet.getRange('A6').formulas = [['=PACT.RECOVERY(5%,100,"x")']];
  });
  await grid.book.settled();
});
afterEach(() => {
  expect(grid.host.unsupported).toEqual([]);
  grid.close();
});

async function onSheet(name: string, program: (sheet: Excel.Worksheet) => void) {
  await Excel.run(async (context) => {
    program(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

const select = (address: string, sheet = 'Mine') =>
  onSheet(sheet, (one) => {
    one.activate();
    one.getRange(address).select();
  });

describe('the cell that is selected', () => {
  it('is read with its formula, calls and spill', async () => {
    await select('A1');
    expect(await readFormulaCell()).toEqual({
      place: { sheet: 'Mine', address: 'A1' },
      formula: '=PACT.SPLIT(300,120)',
      text: '126',
      value: 126,
      calls: [{ id: 'SPLIT', arguments: ['300', '120'], start: 1, end: 20 }],
      spill: { sheet: 'Mine', address: 'A1:B1' },
      results: [[126, 174]],
    });
  });

  it('stands for the formula that spilled into it', async () => {
    await select('B1');
    expect(await readFormulaCell()).toMatchObject({
      place: { sheet: 'Mine', address: 'A1' },
      within: { sheet: 'Mine', address: 'B1' },
      formula: '=PACT.SPLIT(300,120)',
    });
  });

  it.each([
    { address: 'A2', formula: '', value: '=PACT.SPLIT(1,2)', calls: [] },
    { address: 'A3', formula: '', value: 7, calls: [] },
    { address: 'Z9', formula: '', value: '', calls: [] },
    { address: 'A5', formula: '=1+PACT.BALANCE(5%,1,PACT.BALANCE(5%,0,100))', value: 1, calls: ['BALANCE', 'BALANCE'] },
    { address: 'A6', formula: '=PACT.RECOVERY(5%,100,"x")', value: { code: '#VALUE!' }, calls: ['RECOVERY'] },
  ])('holds what it holds: $address', async ({ address, formula, value, calls }) => {
    await select(address);
    const cell = await readFormulaCell();
    expect(cell).toMatchObject({ formula, value, results: [[value]] });
    expect(cell?.calls.map(({ id }) => id)).toEqual(calls);
  });
});

describe('the selection', () => {
  it('is referred to from another sheet by its name, in quotes where it needs them', async () => {
    const home = { sheet: 'mine', address: 'H1' };
    await select('B2:B4');
    expect(await readSelection(home)).toEqual({ sheet: 'Mine', address: 'B2:B4', reference: 'B2:B4' });
    expect((await readSelection()).reference).toBe('Mine!B2:B4');
    await select('C3', "It's other");
    expect((await readSelection(home)).reference).toBe("'It''s other'!C3");
  });

  it('is told of once for a burst, and not at all after the end', async () => {
    const heard = vi.fn();
    const end = await watchSelection(heard);
    await select('A3');
    await select('A5');
    await select('A1', "It's other");
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    await end();
    await select('A6');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('has its own ear for what cells hold', async () => {
    const heard = vi.fn();
    const end = await watchContents(heard);
    await onSheet('Mine', (sheet) => {
      sheet.getRange('A3').values = [[8]];
    });
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    await end();
  });
});

describe('the PACT formulas of the active sheet', () => {
  it('are listed row by row, up to a number', async () => {
    await select('A3');
    const place = (address: string) => ({ sheet: 'Mine', address });
    expect(await readPactCells(2)).toEqual({
      sheet: 'Mine',
      cells: [
        { place: place('A1'), id: 'SPLIT' },
        { place: place('A5'), id: 'BALANCE' },
      ],
      count: 3,
    });
  });

  it('are none on an empty sheet', async () => {
    await select('A1', "It's other");
    expect(await readPactCells(12)).toEqual({ sheet: "It's other", cells: [], count: 0 });
  });
});
