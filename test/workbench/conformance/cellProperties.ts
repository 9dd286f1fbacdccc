/** How single cells, rows and columns look, and several ranges at once. */
import type { Expectation } from './expectation';

export const cellProperties: readonly Expectation[] = [
  {
    name: 'each cell tells the formats that are asked for, and no others',
    page: 'excel.range#getCellProperties',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
        range.getCell(0, 0).format.fill.color = '#FF0000';
        range.getCell(0, 1).format.font.set({ bold: true, size: 14 });
        const properties = range.getCellProperties({
          address: true,
          format: { fill: { color: true }, font: { bold: true, size: true }, wrapText: true },
        });
        await context.sync();
        return properties.value;
      }),
    gives: [
      [
        { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, font: { bold: false, size: 11 }, wrapText: false } },
        { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: true, size: 14 }, wrapText: false } },
      ],
    ],
  },
  {
    name: 'a cell tells its borders by edge, and its protection',
    page: 'excel.cellpropertiesformat',
    run: (excel) =>
      excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        const edge = cell.format.borders.getItem('EdgeBottom');
        edge.style = 'Double';
        edge.color = '#112233';
        cell.format.protection.locked = false;
        const properties = cell.getCellProperties({ format: { borders: { color: true, style: true }, protection: true } });
        await context.sync();
        const { borders, protection } = properties.value[0]?.[0]?.format ?? {};
        return [borders?.bottom, borders?.top?.style, protection?.locked];
      }),
    gives: [{ color: '#112233', style: 'Double' }, 'None', false],
  },
  {
    name: 'each column tells its width and whether it is hidden',
    page: 'excel.range#getColumnProperties',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
        range.getColumn(1).format.columnWidth = 90;
        const properties = range.getColumnProperties({ columnHidden: true, columnIndex: true, format: { columnWidth: true } });
        await context.sync();
        return properties.value[1];
      }),
    gives: { columnHidden: false, columnIndex: 1, format: { columnWidth: 90 } },
  },
  {
    name: 'each row tells its height',
    page: 'excel.range#getRowProperties',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
        range.getRow(1).format.rowHeight = 30;
        const properties = range.getRowProperties({ rowIndex: true, format: { rowHeight: true } });
        await context.sync();
        return properties.value[1];
      }),
    gives: { rowIndex: 1, format: { rowHeight: 30 } },
  },
  {
    name: 'cells with rules for input are found, as areas',
    page: 'excel.range#getSpecialCellsOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        const areas = sheet.getRange().getSpecialCellsOrNullObject('DataValidations');
        areas.load('address,areaCount,cellCount');
        await context.sync();
        return [areas.address, areas.areaCount, areas.cellCount];
      }),
    gives: ['Sheet1!B2:B3', 1, 2],
  },
  {
    name: 'special cells of which there are none are a null object',
    page: 'excel.rangeareas',
    run: (excel) =>
      excel.run(async (context) => {
        const areas = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').getSpecialCellsOrNullObject('Formulas');
        areas.load('address');
        await context.sync();
        return areas.isNullObject;
      }),
    gives: true,
  },
  {
    name: 'a range whose cells have different rules is Inconsistent, and one with rules on some cells MixedCriteria',
    page: 'excel.datavalidationtype',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'c,d' } };
        const types = ['A1:A2', 'A1:B1'].map((range) => sheet.getRange(range).dataValidation.load('type'));
        await context.sync();
        return types.map(({ type }) => type);
      }),
    gives: ['Inconsistent', 'MixedCriteria'],
  },
  {
    name: 'merged areas are told as areas',
    page: 'excel.range#getMergedAreasOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B2').merge(false);
        const areas = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
        areas.load('address');
        await context.sync();
        return areas.address;
      }),
    gives: 'Sheet1!A1:B2',
  },
  {
    name: 'the print area and the title rows are read back; without them there is a null object',
    page: 'excel.pagelayout#getPrintAreaOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
        pageLayout.setPrintArea('A1:C9');
        pageLayout.setPrintTitleRows('$1:$2');
        const area = pageLayout.getPrintAreaOrNullObject().load('address');
        const rows = pageLayout.getPrintTitleRowsOrNullObject().load('rowCount');
        const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
        await context.sync();
        return [area.address, rows.rowCount, columns.isNullObject];
      }),
    gives: ['Sheet1!A1:C9', 2, true],
  },
  {
    name: 'a series tells the cells of its values and categories',
    page: 'excel.chartseries#getDimensionDataSourceString',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'), 'Columns');
        const source = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
        await context.sync();
        return source.value;
      }),
    gives: 'Sheet1!$A$1:$A$3',
  },
  {
    name: 'a conditional format tells its ranges and its priority',
    page: 'excel.conditionalformat#getRanges',
    run: (excel) =>
      excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A5');
        const format = conditionalFormats.add('Custom');
        format.custom.rule.formula = '=A1>1';
        format.load('priority');
        const ranges = format.getRanges().load('address');
        await context.sync();
        return [ranges.address, format.priority];
      }),
    gives: ['Sheet1!A1:A5', 0],
  },
  {
    name: 'the style Normal has the font of plain cells',
    page: 'excel.style#font',
    run: (excel) =>
      excel.run(async (context) => {
        const { font } = context.workbook.styles.getItem('Normal');
        font.load('name,size');
        const plain = context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.font;
        plain.load('name,size');
        await context.sync();
        return [font.name === plain.name, font.size === plain.size];
      }),
    gives: [true, true],
  },
  {
    name: 'a new sheet has no shapes and no pivot tables',
    page: 'excel.shapecollection#getCount',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const counts = [sheet.shapes.getCount(), sheet.pivotTables.getCount()];
        await context.sync();
        return counts.map(({ value }) => value);
      }),
    gives: [0, 0],
  },
];
