/** Charts with their series and axes. */
import type { Expectation } from './expectation';

export const charts: readonly Expectation[] = [
  {
    name: 'add makes a chart of the data with a series for each column',
    page: 'excel.chartcollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const data = sheet.getRange('A1:C4');
        data.values = [
          ['Year', 'Oil', 'Gas'],
          ['first', 1, 4],
          ['second', 2, 5],
          ['third', 3, 6],
        ];
        const chart = sheet.charts.add('ColumnClustered', data, 'Columns').load('chartType');
        const series = chart.series.load('items/name');
        await context.sync();
        return [chart.chartType, series.items.map(({ name }) => name)];
      }),
    gives: ['ColumnClustered', ['Oil', 'Gas']],
  },
  {
    name: 'add by rows makes a series for each row',
    page: 'excel.chartseriesby',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const data = sheet.getRange('A1:C3');
        data.values = [
          ['', 'first', 'second'],
          ['Oil', 1, 2],
          ['Gas', 3, 4],
        ];
        const series = sheet.charts.add('Line', data, 'Rows').series.load('items/name');
        await context.sync();
        return series.items.map(({ name }) => name);
      }),
    gives: ['Oil', 'Gas'],
  },
  {
    name: 'getItem finds a chart by its name, getItemAt by its position',
    page: 'excel.chartcollection#getItem',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        sheet.charts.add('Line', sheet.getRange('A1:A3')).name = 'Profits';
        const [byName, byPosition] = [sheet.charts.getItem('Profits').load('name'), sheet.charts.getItemAt(0).load('name')];
        const missing = sheet.charts.getItemOrNullObject('Losses');
        await context.sync();
        return [byName.name, byPosition.name, missing.isNullObject];
      }),
    gives: ['Profits', 'Profits', true],
  },
  {
    name: 'getItem of a missing chart is ItemNotFound',
    page: 'excel.chartcollection#getItem',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').charts.getItem('Losses').load('name');
        await context.sync();
      }),
    fails: { code: 'ItemNotFound', location: 'ChartCollection.getItem' },
  },
  {
    name: 'size and place are in points',
    page: 'excel.chart#height',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'));
        chart.set({ top: 30, left: 45, width: 300, height: 150 });
        chart.load('top,left,width,height');
        await context.sync();
        return [chart.top, chart.left, chart.width, chart.height];
      }),
    gives: [30, 45, 300, 150],
  },
  {
    name: 'setPosition places a chart over cells',
    page: 'excel.chart#setPosition',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        sheet.getRange('A:D').format.columnWidth = 60;
        sheet.getRange('1:9').format.rowHeight = 15;
        const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'));
        chart.setPosition('B2', 'C5');
        chart.load('top,left,width,height');
        await context.sync();
        return [chart.top, chart.left, chart.width, chart.height];
      }),
    gives: [15, 60, 120, 60],
  },
  {
    name: 'title, legend and axes',
    page: 'excel.charttitle#text',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'));
        chart.title.text = 'Profits';
        chart.legend.position = 'Bottom';
        chart.axes.valueAxis.title.text = 'USD';
        chart.title.load('text,visible');
        chart.legend.load('position,visible');
        chart.axes.valueAxis.title.load('text');
        await context.sync();
        return [chart.title.text, chart.title.visible, chart.legend.position, chart.axes.valueAxis.title.text];
      }),
    gives: ['Profits', true, 'Bottom', 'USD'],
  },
  {
    name: 'a series can be added, named and given values and categories',
    page: 'excel.chartseriescollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          [1, 10],
          [2, 20],
          [3, 30],
        ];
        const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'));
        const series = chart.series.add('Gas');
        series.setValues(sheet.getRange('B1:B3'));
        series.setXAxisValues(sheet.getRange('A1:A3'));
        series.load('name');
        chart.series.load('items/name');
        await context.sync();
        return [series.name, chart.series.items.length];
      }),
    gives: ['Gas', 2],
  },
  {
    name: 'a series may have a type of its own',
    page: 'excel.chartseries#chartType',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          [1, 10],
          [2, 20],
          [3, 30],
        ];
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
        const series = chart.series.getItemAt(1);
        series.chartType = 'Line';
        series.load('chartType');
        await context.sync();
        return series.chartType;
      }),
    gives: 'Line',
  },
  {
    name: 'delete removes the chart',
    page: 'excel.chart#delete',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        sheet.charts.add('Line', sheet.getRange('A1:A3')).delete();
        sheet.charts.load('items/name');
        await context.sync();
        return sheet.charts.items.length;
      }),
    gives: 0,
  },
];
