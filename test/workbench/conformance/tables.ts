/** Tables as a whole. */
import type { Expectation } from './expectation';

export const tables: readonly Expectation[] = [
  {
    name: 'add makes a table of a range with headers',
    page: 'excel.tablecollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          ['Date', 'Amount'],
          ['Monday', 1],
          ['Tuesday', 2],
        ];
        const table = sheet.tables.add('A1:B3', true);
        table.load('name,showHeaders,showTotals,showBandedRows,showFilterButton');
        const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
        for (const part of parts) part.load('address');
        await context.sync();
        const { name, showHeaders, showTotals, showBandedRows, showFilterButton } = table;
        return [name, showHeaders, showTotals, showBandedRows, showFilterButton, parts.map(({ address }) => address)];
      }),
    gives: ['Table1', true, false, true, true, ['Sheet1!A1:B3', 'Sheet1!A1:B1', 'Sheet1!A2:B3']],
  },
  {
    name: 'without headers they are generated, and the data moves down by one row',
    page: 'excel.tablecollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
        const range = sheet.tables.add('A1:B2', false).getRange().load('address,values');
        await context.sync();
        return [range.address, range.values as (string | number)[][]];
      }),
    gives: [
      'Sheet1!A1:B3',
      [
        ['Column1', 'Column2'],
        [1, 2],
        [3, 4],
      ],
    ],
  },
  {
    name: 'the workbook adds to the sheet that the address names, or to the active one',
    page: 'excel.tablecollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.add('Other');
        context.workbook.tables.add('Other!A1:A3', true);
        context.workbook.tables.add('C1:C3', true);
        const counts = ['Other', 'Sheet1'].map((name) => context.workbook.worksheets.getItem(name).tables.getCount());
        const all = context.workbook.tables.getCount();
        await context.sync();
        return [...counts.map(({ value }) => value), all.value];
      }),
    gives: [1, 1, 2],
  },
  {
    name: 'a table cannot overlap another one',
    page: 'excel.tablecollection#add',
    run: (excel) =>
      excel
        .run(async (context) => {
          const { tables } = context.workbook.worksheets.getItem('Sheet1');
          tables.add('A1:B3', true);
          tables.add('B3:C5', true);
          await context.sync();
          return 'added';
        })
        .catch(() => 'an error'),
    gives: 'an error',
  },
  {
    name: 'getItem finds a table by name or id, the id survives a new name',
    page: 'excel.table#id',
    run: (excel) =>
      excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true).load('id');
        await context.sync();
        table.name = 'Costs';
        const byId = context.workbook.tables.getItem(table.id).load('name');
        const byName = context.workbook.tables.getItem('costs').load('id');
        await context.sync();
        return [byId.name, byName.id === table.id];
      }),
    gives: ['Costs', true],
  },
  {
    name: 'getItem of a missing table is an error',
    page: 'excel.tablecollection#getItem',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.tables.getItem('Missing').load('name');
        await context.sync();
      }),
    fails: { code: 'ItemNotFound', location: 'TableCollection.getItem' },
  },
  {
    name: 'getItemOrNullObject of a missing table is a null object',
    page: 'excel.tablecollection#getItemOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const table = context.workbook.tables.getItemOrNullObject('Missing');
        await context.sync();
        return table.isNullObject;
      }),
    gives: true,
  },
  {
    name: 'the items are the tables',
    page: 'excel.tablecollection#items',
    run: (excel) =>
      excel.run(async (context) => {
        const { tables } = context.workbook.worksheets.getItem('Sheet1');
        tables.add('A1:B3', true);
        tables.add('D1:E3', true);
        tables.load('count,items/name,items/style');
        await context.sync();
        return [tables.count, tables.items.map(({ name, style }) => `${name} ${style}`)];
      }),
    gives: [2, ['Table1 TableStyleMedium2', 'Table2 TableStyleMedium2']],
  },
  {
    name: 'the look is kept',
    page: 'excel.table#style',
    run: (excel) =>
      excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true);
        table.style = 'TableStyleLight9';
        table.showBandedRows = false;
        table.showFilterButton = false;
        table.highlightFirstColumn = true;
        table.load();
        await context.sync();
        return [table.style, table.showBandedRows, table.showFilterButton, table.highlightFirstColumn];
      }),
    gives: ['TableStyleLight9', false, false, true],
  },
  {
    name: 'a style that does not exist is an error',
    page: 'excel.table#style',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true).style = 'TableStyleMedium29';
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'Table.style' },
  },
  {
    name: 'showTotals shows and removes the total row',
    page: 'excel.table#showTotals',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          ['Name', 'Value'],
          ['a', 1],
          ['b', 2],
        ];
        const table = sheet.tables.add('A1:B3', true);
        table.showTotals = true;
        const totals = table.getTotalRowRange().load('address,values');
        const body = table.getDataBodyRange().load('address');
        await context.sync();
        const shown = [totals.address, totals.values as (string | number)[][], body.address];
        table.showTotals = false;
        const range = table.getRange().load('address');
        await context.sync();
        return [shown, range.address];
      }),
    gives: [['Sheet1!A4:B4', [['Total', 3]], 'Sheet1!A2:B3'], 'Sheet1!A1:B3'],
  },
  {
    name: 'showHeaders hides and shows the header row',
    page: 'excel.table#showHeaders',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').values = [['Name'], ['a']];
        const table = sheet.tables.add('A1:A2', true);
        table.showHeaders = false;
        const without = table.getRange().load('address');
        await context.sync();
        table.showHeaders = true;
        const range = table.getRange().load('address,values');
        await context.sync();
        return [without.address, range.address, range.values as string[][]];
      }),
    gives: ['Sheet1!A2', 'Sheet1!A1:A2', [['Name'], ['a']]],
  },
  {
    name: 'resize takes a range that overlaps and begins in the same row',
    page: 'excel.table#resize',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const table = sheet.tables.add('A1:B3', true);
        table.resize('A1:C5');
        const range = table.getRange().load('address');
        table.columns.load('items/name');
        await context.sync();
        return [range.address, table.columns.items.map(({ name }) => name)];
      }),
    gives: ['Sheet1!A1:C5', ['Column1', 'Column2', 'Column3']],
  },
  {
    name: 'resize to another top row is an error',
    page: 'excel.table#resize',
    run: (excel) =>
      excel
        .run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true).resize('A2:B3');
          await context.sync();
          return 'resized';
        })
        .catch(() => 'an error'),
    gives: 'an error',
  },
  {
    name: 'convertToRange keeps the data',
    page: 'excel.table#convertToRange',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').values = [['Name'], ['a']];
        const range = sheet.tables.add('A1:A2', true).convertToRange().load('address,values');
        const count = sheet.tables.getCount();
        await context.sync();
        return [range.address, range.values as string[][], count.value];
      }),
    gives: ['Sheet1!A1:A2', [['Name'], ['a']], 0],
  },
  {
    name: 'getTables gives the tables that a range touches, or contains',
    page: 'excel.range#getTables',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.tables.add('D1:E3', true);
        sheet.tables.add('A1:B3', true);
        const range = sheet.getRange('A1:D5');
        const touched = range.getTables().load('items/name');
        const contained = range.getTables(true).load('items/name');
        const none = sheet.getRange('A9').getTables().getCount();
        await context.sync();
        return [touched.items.map(({ name }) => name), contained.items.map(({ name }) => name), none.value];
      }),
    gives: [['Table2', 'Table1'], ['Table2'], 0],
  },
];
