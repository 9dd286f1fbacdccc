import type { CellPlan, CellValue, SheetPlan, WorkbookPlan } from '../../../src/workbook/plan';
import type { PlanValues } from '../../../src/workbook/file';
import { cell, sheetPlan } from '../excel/planBuilder';

export const SECOND_SHEET = "Terms & it's 'noted' here";

const YEARS = [2027, 2028, 2029, 2030];
const DRAWS = [100, 50, 0, 0];
const PROFITS = [0, 40, 90, 130];

/** Everything that a plan can say, on two sheets. Row 0 to 5 hold single cells, row 6 the headings, rows 7 to 10 the periods. */
export const SAMPLE: WorkbookPlan = {
  title: 'A sample & its "title"',
  styles: {
    plain: {},
    title: { bold: true, size: 16, color: '#ffffff', fill: '#1f3864', vertical: 'center' },
    input: {
      color: '#0000ff',
      fill: '#fff8e1',
      numberFormat: '#,##0.0;[Red](#,##0.0)',
      unlocked: true,
      borderBottom: { line: 'hair', color: '#a6a6a6' },
    },
    note: { italic: true, wrap: true, indent: 1, horizontal: 'left' },
    total: { bold: true, borderTop: { line: 'thin', color: '#1f3864' }, borderBottom: { line: 'double', color: '#1f3864' } },
    year: { numberFormat: '0', horizontal: 'right' },
    pact: { color: '#5b2d8e', numberFormat: '0.00' },
  },
  sheets: [
    gasSheet(),
    sheetPlan({
      name: SECOND_SHEET,
      names: [{ name: 'Pact_Rate', range: 'B1' }],
      cells: [cell(0, 0, 'Rate'), cell(0, 1, 0.055, 'input')],
    }),
  ],
};

function gasSheet(): SheetPlan {
  const periods = YEARS.flatMap((year, index): CellPlan[] => [
    cell(7 + index, 0, year, 'year'),
    cell(7 + index, 1, DRAWS[index] ?? 0, 'input'),
    cell(7 + index, 2, PROFITS[index] ?? 0, 'input'),
    cell(7 + index, 3, `=C${8 + index}*0.5`, 'pact'),
    cell(7 + index, 4, `=C${8 + index}-D${8 + index}`, 'pact'),
    ...(index === 0 ? [] : [cell(7 + index, 6, { kind: 'empty' }, 'pact')]),
  ]);
  return {
    name: 'Gas power',
    ownName: 'Gas_Recovery',
    ifPresent: 'rebuild',
    tabColor: '#d55e00',
    columnWidths: [9, 12.5, 12.5, 14],
    rowHeights: [{ row: 0, points: 26 }],
    cells: [
      cell(0, 0, 'Gas power', 'title'),
      cell(1, 0, { kind: 'value', value: '=1+1' }, 'note'),
      cell(2, 0, true),
      cell(2, 1, { kind: 'value', value: '#N/A' }, 'note'),
      cell(3, 0, '=PACT.RECOVERY(Pact_Rate,B8:B11,C8:C11)', 'pact'),
      cell(3, 1, '=PACT.SPLIT("a",1)', 'pact'),
      cell(4, 0, '=IF(A4<1,"","repaid & done")', 'note'),
      cell(4, 1, '=IF(A4<1,"late","")', 'note'),
      cell(4, 2, '=A4>1'),
      cell(5, 0, '=LET(x,A4,XLOOKUP(x,B8:B11,C8:C11,"<none>"))'),
      cell(6, 0, 'Year', 'total'),
      cell(7, 6, { kind: 'formula', formula: '=PACT.WATERFALL(Pact_Rate,B8:B11,C8:C11)', spill: { rows: 4, columns: 2 } }, 'pact'),
      ...periods,
    ],
    merges: ['A1:D1'],
    freeze: { rows: 7, columns: 1 },
    names: [
      { name: 'Gas_Draws', range: 'B8:B11', comment: 'One cell a period' },
      { name: 'Gas_Recovery', range: 'A4' },
    ],
    notes: [{ cell: 'B8', text: 'First draw, US$ million.\nSource: a "report" & ours' }],
    figures: [],
    validations: [
      {
        range: 'B8:C11',
        rule: { kind: 'decimal', min: 0, max: 1e6 },
        promptTitle: 'Amount',
        prompt: 'US$ million, "0" or more',
        error: 'An amount from 0 to 1,000,000.',
      },
      {
        range: 'A3',
        rule: { kind: 'list', values: ['TRUE', 'say "no"'] },
        promptTitle: 'Choice',
        prompt: 'Pick one',
        error: 'Pick one of the list.',
      },
      { range: 'A8:A11', rule: { kind: 'whole', min: 2026, max: 2100 }, promptTitle: 'Year', prompt: 'A year', error: 'A year, please.' },
      { range: 'A5', rule: { kind: 'date', min: 46_000, max: 50_000 }, promptTitle: 'Date', prompt: 'A date', error: 'A date, please.' },
    ],
    highlights: [
      { range: 'A8:E11', formula: '=$C8>AVERAGE($C$8:$C$11)', fill: '#ffe6c7' },
      { range: 'A8:E11', formula: '=STDEV.S($C$8:$C$11)<$B8', color: '#c00000', bold: true },
    ],
    charts: [
      {
        name: 'Gas distributions',
        title: 'Distributions & claim, US$ million',
        altText: 'Columns of "Japan" and US, with a line.',
        categories: 'A8:A11',
        categoryTitle: 'Year of payment',
        valueTitle: 'US$ million',
        numberFormat: '#,##0',
        series: [
          { name: 'Japan', values: 'D8:D11', kind: 'stackedColumn', color: '#d55e00' },
          { name: 'Japan <still due>', values: 'C8:C11', kind: 'line', color: '#333333' },
          { name: 'US', values: 'E8:E11', kind: 'stackedColumn', color: '#0072b2' },
        ],
        from: 'I2',
        to: 'P18',
      },
      {
        name: 'Gas profit',
        title: 'Profit, US$ million',
        altText: 'A line.',
        categories: 'A7:A10',
        categoryTitle: 'Year',
        valueTitle: 'US$ million',
        numberFormat: '0',
        series: [{ name: 'Profit', values: 'C8:C11', kind: 'line', color: '#009e73' }],
        from: 'I20',
        to: 'P30',
      },
    ],
    checks: [],
    showGridlines: false,
    print: { areas: ['A1:H11', 'J1:L11'], orientation: 'landscape', titleRows: '1:4', titleColumns: 'A:B' },
  };
}

/** Results as a calculation could give them. */
export const SAMPLE_RESULTS: Readonly<Record<string, CellValue>> = {
  'Gas power!3,0': 4.25,
  'Gas power!3,1': '#VALUE!',
  'Gas power!4,0': 'repaid & done',
  'Gas power!4,1': '',
  'Gas power!4,2': true,
  'Gas power!5,0': '<none>',
  ...Object.fromEntries(PROFITS.flatMap((profit, index) => [3, 4].map((column) => [`Gas power!${7 + index},${column}`, profit / 2]))),
  ...Object.fromEntries(PROFITS.flatMap((profit, index) => [6, 7].map((column) => [`Gas power!${7 + index},${column}`, profit / column]))),
  'Gas power!10,7': '#N/A',
};

export const sampleValues: PlanValues = (sheet, row, column) => SAMPLE_RESULTS[`${sheet}!${row},${column}`] ?? '';
