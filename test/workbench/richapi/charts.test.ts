import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNodeExcel, plain, type NodeExcel } from '../../support/nodeHost';

let excel: NodeExcel;

beforeEach(() => {
  excel = openNodeExcel();
});

afterEach(() => {
  expect(excel.host.unsupported).toEqual([]);
  excel.dispose();
});

function onSheet<T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => plain(await use(context.workbook.worksheets.getItem('Sheet1'), context)));
}

const TABLE = [
  ['', 'Japan', 'US'],
  ['2029', 10, 20],
  ['2030', 11, 22],
];

describe('ChartCollection.add', () => {
  it.each([
    { by: 'Auto' as const, names: ['Japan', 'US'], values: [['B2:B3'], ['C2:C3']], categories: 'A2:A3' },
    { by: 'Columns' as const, names: ['Japan', 'US'], values: [['B2:B3'], ['C2:C3']], categories: 'A2:A3' },
    { by: 'Rows' as const, names: ['in 2029', 'in 2030'], values: [['B2:C2'], ['B3:C3']], categories: 'B1:C1' },
  ])('makes series of a table by $by', async ({ by, names, values, categories }) => {
    await onSheet(async (sheet, context) => {
      const table = sheet.getRange('A1:C3');
      table.values = TABLE.map((row) => row.map((cell) => (cell === '2029' || cell === '2030' ? `in ${cell}` : cell)));
      sheet.charts.add('ColumnStacked', table, by);
      await context.sync();
    });
    const [chart] = excel.book.activeSheet().charts();
    const address = (rect?: { top: number; left: number; bottom: number; right: number }) =>
      rect && `${'ABC'.charAt(rect.left)}${rect.top + 1}:${'ABC'.charAt(rect.right)}${rect.bottom + 1}`;
    expect(chart?.series.map(({ name }) => name)).toEqual(names);
    expect(chart?.series.map((series) => [address(series.values.rect)])).toEqual(values);
    expect(chart?.series.map((series) => address(series.categories?.rect))).toEqual(names.map(() => categories));
  });
});

describe('Chart', () => {
  it('keeps what its parts were given, and finds it again by name', async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        [2029, 1],
        [2030, 2],
      ];
      const chart = sheet.charts.add('ColumnStacked', sheet.getRange('B1:B2'), 'Columns');
      chart.name = 'Cash';
      chart.title.text = 'Distributions, US$ million';
      chart.legend.position = 'Top';
      chart.axes.categoryAxis.title.text = 'Year';
      chart.axes.valueAxis.title.text = 'US$ million';
      chart.axes.valueAxis.numberFormat = '#,##0';
      const first = chart.series.getItemAt(0);
      first.name = 'Japan';
      first.setXAxisValues(sheet.getRange('A1:A2'));
      first.format.fill.setSolidColor('#bc002d');
      const second = chart.series.add('US');
      second.setValues(sheet.getRange('B1:B2'));
      second.chartType = 'Line';
      second.format.line.color = '#0a3161';
      second.format.line.weight = 1.5;
      await context.sync();
      const found = sheet.charts.getItem('Cash');
      found.load('name,chartType,title/text,legend/position,axes/categoryAxis/title/text,axes/valueAxis/numberFormat');
      found.series.load('items/name,items/chartType');
      await context.sync();
      return [
        [found.name, found.chartType, found.title.text, found.legend.position],
        [found.axes.categoryAxis.title.text, found.axes.valueAxis.numberFormat],
        found.series.items.map(({ name, chartType }) => [name, chartType]),
      ];
    });
    expect(read).toEqual([
      ['Cash', 'ColumnStacked', 'Distributions, US$ million', 'Top'],
      ['Year', '#,##0'],
      [
        ['Japan', 'ColumnStacked'],
        ['US', 'Line'],
      ],
    ]);
    const [chart] = excel.book.activeSheet().charts();
    expect(chart?.series.map(({ color, lineWidth }) => [color, lineWidth])).toEqual([
      ['#BC002D', 2.25],
      ['#0A3161', 1.5],
    ]);
  });

  it('lies exactly over the cells of setPosition', async () => {
    const box = await onSheet(async (sheet, context) => {
      sheet.getRange('A:B').format.columnWidth = 75;
      sheet.getRange('C:D').format.columnWidth = 60;
      sheet.getRange('1:9').format.rowHeight = 15;
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A2'));
      chart.setPosition('C2', 'D5');
      chart.load('left,top,width,height');
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    });
    expect(box).toEqual([150, 15, 120, 60]);
  });

  it('is deleted', async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A2'));
      await context.sync();
      chart.delete();
      await context.sync();
    });
    expect(excel.book.activeSheet().charts()).toEqual([]);
  });
});
