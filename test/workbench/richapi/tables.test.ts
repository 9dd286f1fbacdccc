import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNodeExcel, plain, type NodeExcel } from '../../support/nodeHost';

let excel: NodeExcel;

beforeEach(() => {
  excel = openNodeExcel();
});

afterEach(() => excel.dispose());

type Use = (sheet: Excel.Worksheet, table: Excel.Table, context: Excel.RequestContext) => unknown;

/** A table Costs in A1:B4 with the columns Qty and Cost, and what `use` gives or the code and place of the error. */
function withCosts(use: Use): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B4').values = [
      ['Qty', 'Cost'],
      [1, 10],
      [2, 20],
      [3, 30],
    ];
    const table = sheet.tables.add('A1:B4', true);
    table.name = 'Costs';
    await context.sync();
    const given = await use(sheet, table, context);
    await context.sync();
    return given === undefined ? 'done' : plain(given);
  }).catch((error: unknown) => {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return `${code} ${debugInfo.errorLocation}`;
  });
}

async function valuesOf(range: Excel.Range): Promise<unknown[][]> {
  range.load('values');
  await range.context.sync();
  return range.values as unknown[][];
}

describe('structured references', () => {
  it.each([
    ['=SUM(Costs[Cost])', 60],
    ['=ROWS(Costs)', 3],
    ['=SUM(Costs[[Qty]:[Cost]])', 66],
    ['=SUM(Costs[[#All],[Cost]])', 60],
    ['=INDEX(Costs[#Headers],2)', 'Cost'],
    ['=SUMPRODUCT(Costs[Qty],Costs[Cost])', 140],
  ])('%s', async (formula, value) => {
    const read = await withCosts(async (sheet) => {
      sheet.getRange('E9').formulas = [[formula]];
      return (await valuesOf(sheet.getRange('E9')))[0]?.[0];
    });
    expect(read).toBe(value);
  });

  it('follow the rows of the table', async () => {
    const read = await withCosts(async (sheet, table) => {
      sheet.getRange('E1').formulas = [['=SUM(Costs[Cost])']];
      table.rows.add(undefined, [[4, 40]]);
      return valuesOf(sheet.getRange('E1'));
    });
    expect(read).toEqual([[100]]);
  });

  it('leave headers and totals out', async () => {
    const read = await withCosts(async (sheet, table) => {
      sheet.getRange('E1').formulas = [['=SUM(Costs[Cost])']];
      table.showTotals = true;
      table.showHeaders = false;
      return valuesOf(sheet.getRange('E1'));
    });
    expect(read).toEqual([[60]]);
  });

  it('follow the new names of the table and of its columns', async () => {
    const read = await withCosts(async (sheet, table) => {
      sheet.getRange('E1:E2').formulas = [['=SUM(Costs[Cost])+LEN("Costs[Cost]")'], ['=ROWS(Costs)']];
      table.name = 'Prices';
      table.columns.getItem('Cost').name = 'Price';
      const range = sheet.getRange('E1:E2').load('formulas');
      return [...(await valuesOf(range)), ...(range.formulas as string[][])];
    });
    expect(read).toEqual([[71], [3], ['=SUM(Prices[Price])+LEN("Costs[Cost]")'], ['=ROWS(Prices)']]);
  });

  it.each(['=[@Qty]*2', '=Costs[@Qty]', '=Costs[[#Totals],[Cost]]'])('%s is unknown and says so', async (formula) => {
    expect(await withCosts((sheet) => (sheet.getRange('C2').formulas = [[formula]]))).toBe('NotImplemented Range.formulas');
    expect(excel.host.unsupported).toEqual([`the structured reference ${formula}`]);
  });
});

describe('a table', () => {
  afterEach(() => expect(excel.host.unsupported).toEqual([]));

  it.each<[name: string, use: Use, expected: string]>([
    ['overlaps no other', (sheet) => void sheet.tables.add('B4:C6', true), 'InvalidArgument TableCollection.add'],
    ['may stand beside another', (sheet) => void sheet.tables.add('C1:D6', true), 'done'],
    ['has no name of another', (sheet) => (sheet.tables.add('D1:D3', true).name = 'COSTS'), 'ItemAlreadyExists Table.name'],
    [
      'has no name of a defined name',
      (_sheet, table, context) => {
        context.workbook.names.add('Rate', '=1');
        table.name = 'rate';
      },
      'ItemAlreadyExists Table.name',
    ],
    ['has no name that looks like a cell', (_sheet, table) => (table.name = 'A1'), 'InvalidArgument Table.name'],
    ['has no two columns of a name', (_sheet, table) => (table.columns.getItem('Qty').name = 'cost'), 'InvalidArgument TableColumn.name'],
    ['takes rows of its width', (_sheet, table) => void table.rows.add(undefined, [[1]]), 'InvalidArgument TableRowCollection.add'],
    ['takes rows within it', (_sheet, table) => void table.rows.add(9, [[1, 2]]), 'InvalidArgument TableRowCollection.add'],
    [
      'takes columns of its height',
      (_sheet, table) => void table.columns.add(undefined, [['x'], [1]]),
      'InvalidArgument TableColumnCollection.add',
    ],
    ['knows its rows', (_sheet, table) => table.rows.getItemAt(3).load('values'), 'ItemNotFound TableRowCollection.getItemAt'],
    ['knows its columns', (_sheet, table) => table.columns.getItem('None').load('name'), 'ItemNotFound TableColumnCollection.getItem'],
    ['has totals only when shown', (_sheet, table) => table.getTotalRowRange().load('address'), 'ItemNotFound Table.getTotalRowRange'],
    ['is sorted by its columns', (_sheet, table) => table.sort.apply([{ key: 2 }]), 'InvalidArgument TableSort.apply'],
    ['grows only where its headers are', (_sheet, table) => table.resize('A2:B9'), 'InvalidArgument Table.resize'],
  ])('%s', async (_name, use, expected) => {
    const given = await withCosts(async (...all) => {
      await use(...all);
    });
    expect(given).toBe(expected);
  });

  it('makes texts of its headers, and each of them its own', async () => {
    const read = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:E1').values = [['Name', '', 'name', 2029, 'Name']];
      const table = sheet.tables.add('A1:E3', true);
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      sheet.getRange('A1:B1').values = [['', 'Name2']];
      const changed = table.getHeaderRowRange().load('values');
      await context.sync();
      return plain([header.values, changed.values] as unknown[][][]);
    });
    expect(read).toEqual([[['Name', 'Column2', 'name2', '2029', 'Name3']], [['Column1', 'Name2', 'name22', '2029', 'Name3']]]);
  });

  it('sorts empty cells last, numbers before texts, and keeps texts that look like numbers', async () => {
    const read = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A7').values = [['Value'], ['b'], [''], [true], ["'10"], [9], ['A']];
      const table = sheet.tables.add('A1:A7', true);
      const range = table.getDataBodyRange();
      table.sort.apply([{ key: 0, ascending: true }]);
      range.load('values');
      await context.sync();
      const up = plain(range.values as unknown[][]).flat();
      table.sort.apply([{ key: 0, ascending: false }]);
      range.load('values');
      await context.sync();
      return [up, plain(range.values as unknown[][]).flat()];
    });
    expect(read).toEqual([
      [9, '10', 'A', 'b', true, ''],
      [true, 'b', 'A', '10', 9, ''],
    ]);
  });

  it('sorts formulas along with their rows', async () => {
    const read = await withCosts(async (sheet, table, context) => {
      table.columns.add(undefined, [['Total'], ['=A2*B2'], ['=A3*B3'], ['=A4*B4']]);
      table.sort.apply([{ key: 0, ascending: false }]);
      const range = sheet.getRange('A2:C4').load('values,formulas');
      await context.sync();
      return [range.values as unknown[][], (range.formulas as string[][]).map((row) => row[2])];
    });
    expect(read).toEqual([
      [
        [3, 30, 90],
        [2, 20, 40],
        [1, 10, 10],
      ],
      ['=A2*B2', '=A3*B3', '=A4*B4'],
    ]);
  });

  it('keeps one row when all are deleted', async () => {
    const read = await withCosts(async (_sheet, table, context) => {
      for (let rows = 4; rows > 0; rows -= 1) table.rows.getItemAt(0).delete();
      table.rows.load('count');
      const range = table.getRange().load('address,values');
      await context.sync();
      return [table.rows.count, range.address, range.values as unknown[][]];
    });
    expect(read).toEqual([
      1,
      'Sheet1!A1:B2',
      [
        ['Qty', 'Cost'],
        ['', ''],
      ],
    ]);
  });

  it('gives new rows the format of the last one', async () => {
    const read = await withCosts(async (sheet, table, context) => {
      sheet.getRange('B4').numberFormat = [['0.00']];
      table.rows.add(undefined, [[4, 40]]);
      const cell = sheet.getRange('B5').load('text');
      await context.sync();
      return cell.text;
    });
    expect(read).toEqual([['40.00']]);
  });

  it('is gone with its sheet, and its name is free again', async () => {
    const read = await withCosts(async (sheet, _table, context) => {
      const other = context.workbook.worksheets.add('Other');
      sheet.delete();
      await context.sync();
      const table = other.tables.add('A1:A3', true);
      table.name = 'Costs';
      const count = context.workbook.tables.getCount();
      await context.sync();
      return count.value;
    });
    expect(read).toBe(1);
  });

  it('is protected as its cells are', async () => {
    const given = await withCosts((sheet, table) => {
      sheet.protection.protect();
      table.rows.add(undefined, [[4, 40]]);
    });
    expect(given).toBe('AccessDenied TableRowCollection.add');
    expect(excel.book.tables.all().map(({ rect }) => rect)).toEqual([{ top: 0, left: 0, bottom: 3, right: 1 }]);
  });
});
