/** Rows and columns of tables, and their sorting. */
import type { Expectation } from './expectation';

export const tableParts: readonly Expectation[] = [
  {
    name: 'rows.add without an index adds at the end',
    page: 'excel.tablerowcollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:C2', true);
        table.getHeaderRowRange().values = [['Date', 'Merchant', 'Amount']];
        table.rows.getItemAt(0).values = [['1/1', 'Phone', 120]];
        table.rows.add(undefined, [
          ['1/2', 'Rent', 900],
          ['1/5', 'Food', '=1+2'],
        ]);
        table.rows.load('count,items/index,items/values');
        const range = table.getRange().load('address');
        await context.sync();
        return [table.rows.count, range.address, table.rows.items.map(({ index, values }) => [index, (values as number[][])[0]?.[2] ?? 0])];
      }),
    gives: [
      3,
      'Sheet1!A1:C4',
      [
        [0, 120],
        [1, 900],
        [2, 3],
      ],
    ],
  },
  {
    name: 'rows.add at an index moves the rows below',
    page: 'excel.tablerowcollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B4').values = [
          ['Name', 'Value'],
          ['a', 1],
          ['c', 3],
          ['d', 4],
        ];
        sheet.getRange('A6').values = [['below']];
        const table = sheet.tables.add('A1:B4', true);
        const row = table.rows.add(1, [['b', 2]]).load('index');
        const body = table.getDataBodyRange().load('values');
        const below = sheet.getRange('A7').load('values');
        await context.sync();
        return [row.index, body.values as (string | number)[][], below.values as string[][]];
      }),
    gives: [
      1,
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
        ['d', 4],
      ],
      [['below']],
    ],
  },
  {
    name: 'a row can be deleted, and the rows below move up',
    page: 'excel.tablerow#delete',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A4').values = [['Name'], ['a'], ['b'], ['c']];
        const table = sheet.tables.add('A1:A4', true);
        table.rows.getItemAt(1).delete();
        const range = table.getRange().load('address,values');
        await context.sync();
        return [range.address, range.values as string[][]];
      }),
    gives: ['Sheet1!A1:A3', [['Name'], ['a'], ['c']]],
  },
  {
    name: 'columns have names, indices and ranges',
    page: 'excel.tablecolumn',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          ['Name', 'Value'],
          ['a', 1],
          ['b', 2],
        ];
        const { columns } = sheet.tables.add('A1:B3', true);
        const column = columns.getItem('value').load('name,index,values');
        const body = column.getDataBodyRange().load('address');
        columns.load('count,items/name');
        await context.sync();
        return [column.name, column.index, column.values as number[][], body.address, columns.items.map(({ name }) => name), columns.count];
      }),
    gives: ['Value', 1, [['Value'], [1], [2]], 'Sheet1!B2:B3', ['Name', 'Value'], 2],
  },
  {
    name: 'columns.add takes a header and values, and appends',
    page: 'excel.tablecolumncollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [['Name'], [1], [2]];
        const table = sheet.tables.add('A1:A3', true);
        const column = table.columns.add(undefined, [['Double'], ['=A2*2'], ['=A3*2']]).load('name,index');
        const range = table.getRange().load('address,values');
        await context.sync();
        return [column.name, column.index, range.address, range.values as (string | number)[][]];
      }),
    gives: [
      'Double',
      1,
      'Sheet1!A1:B3',
      [
        ['Name', 'Double'],
        [1, 2],
        [2, 4],
      ],
    ],
  },
  {
    name: 'columns.add at an index shifts the others aside',
    page: 'excel.tablecolumncollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B2').values = [
          ['One', 'Three'],
          [1, 3],
        ];
        const table = sheet.tables.add('A1:B2', true);
        table.columns.add(1, [['Two'], [2]]);
        const range = table.getRange().load('values');
        table.columns.load('items/name');
        await context.sync();
        return [range.values as (string | number)[][], table.columns.items.map(({ name }) => name)];
      }),
    gives: [
      [
        ['One', 'Two', 'Three'],
        [1, 2, 3],
      ],
      ['One', 'Two', 'Three'],
    ],
  },
  {
    name: 'a column is renamed by its name or by its header cell',
    page: 'excel.tablecolumn#name',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const table = sheet.tables.add('A1:B2', true);
        table.columns.getItemAt(0).name = 'First';
        sheet.getRange('B1').values = [['Second']];
        const header = table.getHeaderRowRange().load('values');
        table.columns.load('items/name');
        await context.sync();
        return [header.values as string[][], table.columns.items.map(({ name }) => name)];
      }),
    gives: [[['First', 'Second']], ['First', 'Second']],
  },
  {
    name: 'a column can be deleted',
    page: 'excel.tablecolumn#delete',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C2').values = [
          ['One', 'Two', 'Three'],
          [1, 2, 3],
        ];
        const table = sheet.tables.add('A1:C2', true);
        table.columns.getItem('Two').delete();
        const range = table.getRange().load('address,values');
        await context.sync();
        return [range.address, range.values as (string | number)[][]];
      }),
    gives: [
      'Sheet1!A1:B2',
      [
        ['One', 'Three'],
        [1, 3],
      ],
    ],
  },
  {
    name: 'sort.apply sorts the data by a column',
    page: 'excel.tablesort#apply',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B4').values = [
          ['Name', 'Value'],
          ['b', 2],
          ['c', 1],
          ['a', 3],
        ];
        const table = sheet.tables.add('A1:B4', true);
        table.sort.apply([{ key: 1, ascending: false }]);
        const body = table.getDataBodyRange().load('values');
        table.sort.load('fields,matchCase');
        await context.sync();
        return [
          body.values as (string | number)[][],
          table.sort.fields.map(({ key, ascending }) => `${key} ${ascending}`),
          table.sort.matchCase,
        ];
      }),
    gives: [
      [
        ['a', 3],
        ['b', 2],
        ['c', 1],
      ],
      ['1 false'],
      false,
    ],
  },
  {
    name: 'reapply sorts again, clear keeps the order',
    page: 'excel.tablesort#reapply',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A4').values = [['Value'], [3], [1], [2]];
        const table = sheet.tables.add('A1:A4', true);
        table.sort.apply([{ key: 0 }]);
        sheet.getRange('A2').values = [[9]];
        table.sort.reapply();
        const again = table.getDataBodyRange().load('values');
        table.sort.clear();
        const kept = table.getDataBodyRange().load('values');
        table.sort.load('fields');
        await context.sync();
        return [again.values as number[][], kept.values as number[][], table.sort.fields.length];
      }),
    gives: [[[2], [3], [9]], [[2], [3], [9]], 0],
  },
];
