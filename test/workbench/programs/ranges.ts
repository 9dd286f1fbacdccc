/** Programs about cells: values, formulas, formats, their insertion and removal. */
import type { AddinProgram } from './program';

export const ranges: readonly AddinProgram[] = [
  {
    name: 'Basic API call: colours the selected cells and writes their address',
    run: () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3').select();
        const range = context.workbook.getSelectedRange();
        range.format.fill.color = 'yellow';
        range.load('address');
        await context.sync();
        range.getCell(0, 0).values = [[range.address]];
        await context.sync();
      }),
    shows: { 'Sheet1!B2:B3': [['Sheet1!B2:C3'], ['']] },
    state: (book) =>
      book
        .activeSheet()
        .formats({ top: 1, left: 1, bottom: 2, right: 2 })
        .flat()
        .map(({ fill }) => fill),
    is: ['#FFFF00', '#FFFF00', '#FFFF00', '#FFFF00'],
  },
  {
    name: 'Range values, formulas and formatting: an invoice with a total in the format of its lines',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C1').values = [['Item', 'Quantity', 'Price']];
        sheet.getRange('A2:C3').values = [
          ['Turbine', 2, 1250.5],
          ['Transformer', 4, 310],
        ];
        const total = sheet.getRange('D1:D4');
        total.formulas = [['Total'], ['=B2*C2'], ['=B3*C3'], ['=SUM(D2:D3)']];
        sheet.getRange('C2:D4').numberFormat = [
          ['#,##0.00', '#,##0.00'],
          ['#,##0.00', '#,##0.00'],
          ['#,##0.00', '#,##0.00'],
        ];
        sheet.getRange('A1:D1').format.font.bold = true;
        sheet.getUsedRange().format.autofitColumns();
        await context.sync();
      }),
    shows: { 'Sheet1!D1:D4': [['Total'], ['2,501.00'], ['1,240.00'], ['3,741.00']] },
  },
  {
    name: 'Used range: finds what is filled and doubles its numbers',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('C4:D5').values = [
          [1, 2],
          ['n/a', 4],
        ];
        const used = sheet.getUsedRange(true).load('values');
        await context.sync();
        used.values = used.values.map((row: unknown[]) => row.map((cell) => (typeof cell === 'number' ? cell * 2 : cell)));
        await context.sync();
      }),
    shows: {
      'Sheet1!C4:D5': [
        ['2', '4'],
        ['n/a', '8'],
      ],
    },
  },
  {
    name: 'Insert, delete and clear range: formulas below follow',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        sheet.getRange('A4').formulas = [['=SUM(A1:A3)']];
        await context.sync();
        const inserted = sheet.getRange('A2').insert(Excel.InsertShiftDirection.down);
        inserted.values = [[10]];
        sheet.getRange('A1').delete(Excel.DeleteShiftDirection.up);
        sheet.getRange('A3').clear(Excel.ClearApplyTo.contents);
        await context.sync();
      }),
    shows: { 'Sheet1!A1:A5': [['10'], ['2'], [''], ['12'], ['']] },
  },
  {
    name: 'Copy and paste range: values without their formulas, then transposed',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B1').formulas = [[2, '=A1*3']];
        await context.sync();
        sheet.getRange('A3').copyFrom('A1:B1', Excel.RangeCopyType.values);
        sheet.getRange('D1').copyFrom('A1:B1', Excel.RangeCopyType.values, false, true);
        sheet.getRange('A1').values = [[5]];
        await context.sync();
      }),
    shows: {
      'Sheet1!A1:B1': [['5', '15']],
      'Sheet1!A3:B3': [['2', '6']],
      'Sheet1!D1:D2': [['2'], ['6']],
    },
  },
  {
    name: 'Dynamic arrays: spills a formula and finds its parent',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2').formulas = [['=SEQUENCE(3,2)']];
        await context.sync();
        const spill = sheet.getRange('B2').getSpillingToRange().load('address');
        const parent = sheet.getRange('C4').getSpillParent().load('address');
        await context.sync();
        sheet.getRange('E1:E2').values = [[spill.address], [parent.address]];
        await context.sync();
      }),
    shows: {
      'Sheet1!B2:C4': [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
      'Sheet1!E1:E2': [['Sheet1!B2:C4'], ['Sheet1!B2']],
    },
  },
];
