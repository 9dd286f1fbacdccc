/** Programs about charts, conditional formats and data validation. */
import type { AddinProgram } from './program';

export const charts: readonly AddinProgram[] = [
  {
    name: 'Create a column clustered chart with a title and labels on its axes',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const data = sheet.getRange('A1:C3');
        data.values = [
          ['Year', 'Japan', 'US'],
          ['FY29', 50, 50],
          ['FY30', 10, 90],
        ];
        const chart = sheet.charts.add(Excel.ChartType.columnClustered, data, Excel.ChartSeriesBy.columns);
        chart.setPosition('E2', 'K16');
        chart.title.text = 'Distributions';
        chart.legend.position = Excel.ChartLegendPosition.right;
        chart.axes.valueAxis.title.text = 'US$ million';
        await context.sync();
      }),
    state: (book) =>
      book
        .activeSheet()
        .charts()
        .map(({ type, title, valueTitle, series }) => [type, title, valueTitle, series.map(({ name }) => name)]),
    is: [['ColumnClustered', 'Distributions', 'US$ million', ['Japan', 'US']]],
  },
  {
    name: 'Series: adds one, draws it as a line in a colour of its own',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        sheet.getRange('B1:B3').values = [[3], [2], [1]];
        const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:A3'), 'Columns');
        const added = chart.series.add('Claim');
        added.setValues(sheet.getRange('B1:B3'));
        added.chartType = 'Line';
        added.format.line.color = '#C00000';
        await context.sync();
      }),
    state: (book) =>
      book
        .activeSheet()
        .charts()[0]
        ?.series.map(({ type, color }) => [type || 'as the chart', color])
        .at(-1),
    is: ['Line', '#C00000'],
  },
  {
    name: 'Custom conditional format: higher than the cell above',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('B2:B4');
        const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
        rule.custom.rule.formula = '=B2>B1';
        rule.custom.format.font.color = 'green';
        await context.sync();
      }),
    state: (book) =>
      book
        .activeSheet()
        .highlights()
        .map(({ formula, color }) => [formula, color]),
    is: [['=B2>B1', '#008000']],
  },
  {
    name: 'Data validation: a positive whole number with a prompt and an alert',
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('C3');
        range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: Excel.DataValidationOperator.greaterThan } };
        range.dataValidation.prompt = { message: 'Please enter a positive number.', showPrompt: true, title: 'Positive numbers only.' };
        range.dataValidation.errorAlert = {
          message: 'Sorry, only positive numbers are allowed',
          showAlert: true,
          style: Excel.DataValidationAlertStyle.stop,
          title: 'Negative Number Entered',
        };
        await context.sync();
      }),
    state: (book) => book.activeSheet().validation({ top: 2, left: 2, bottom: 2, right: 2 })?.prompt,
    is: { title: 'Positive numbers only.', message: 'Please enter a positive number.' },
  },
];
