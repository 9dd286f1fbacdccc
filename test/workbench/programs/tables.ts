/** Programs about tables. */
import type { AddinProgram } from './program';

export const tables: readonly AddinProgram[] = [
  {
    name: 'Create a table: header, rows, autofit',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const expenses = sheet.tables.add('A1:D1', true);
        expenses.name = 'ExpensesTable';
        expenses.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
        expenses.rows.add(undefined, [
          ['1/1/2030', 'The Phone Company', 'Communications', 120],
          ['1/2/2030', 'Northwind Electric Cars', 'Transportation', 142.33],
        ]);
        sheet.getUsedRange().format.autofitColumns();
        sheet.activate();
        await context.sync();
      }),
    shows: {
      'Sheet1!B1:D3': [
        ['Merchant', 'Category', 'Amount'],
        ['The Phone Company', 'Communications', '120'],
        ['Northwind Electric Cars', 'Transportation', '142.33'],
      ],
    },
    state: (book) => book.tables.all().map(({ name }) => name),
    is: ['ExpensesTable'],
  },
  {
    name: 'Sort a table by one of its columns',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B4').values = [
          ['Project', 'Cost'],
          ['Gas', 40],
          ['Diamonds', 0.5],
          ['Terminal', 2],
        ];
        const table = sheet.tables.add('A1:B4', true);
        await context.sync();
        table.sort.apply([{ key: 1, ascending: true }]);
        await context.sync();
      }),
    shows: { 'Sheet1!A1:A4': [['Project'], ['Diamonds'], ['Terminal'], ['Gas']] },
  },
  {
    name: 'Add a column to a table and convert the table to a range',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [['Cost'], [40], [2]];
        const table = sheet.tables.add('A1:A3', true);
        table.columns.add(undefined, [['Doubled'], ['=A2*2'], ['=A3*2']]);
        await context.sync();
        table.convertToRange();
        await context.sync();
      }),
    shows: { 'Sheet1!B1:B3': [['Doubled'], ['80'], ['4']] },
    state: (book) => book.tables.all().length,
    is: 0,
  },
];
