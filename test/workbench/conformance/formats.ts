/** How cells look. */
import type { Expectation } from './expectation';

export const formats: readonly Expectation[] = [
  {
    name: 'font properties of a range are set on every cell',
    page: 'excel.rangefont',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B2').format.font.set({ bold: true, italic: true, size: 14, name: 'Courier New', color: '#112233' });
        const font = sheet.getRange('B2').format.font.load('bold,italic,size,name,color');
        await context.sync();
        return [font.bold, font.italic, font.size, font.name, font.color];
      }),
    gives: [true, true, 14, 'Courier New', '#112233'],
  },
  {
    name: 'a property that differs between the cells is null',
    page: 'excel.rangefont#bold',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').format.font.bold = true;
        const font = sheet.getRange('A1:A2').format.font.load('bold');
        await context.sync();
        return font.bold;
      }),
    gives: null,
  },
  {
    name: 'a colour may be a name of HTML, and reads as #RRGGBB',
    page: 'excel.rangefill#color',
    run: (excel) =>
      excel.run(async (context) => {
        const { fill } = context.workbook.worksheets.getItem('Sheet1').getRange('A1').format;
        fill.color = 'orange';
        fill.load('color');
        await context.sync();
        return fill.color;
      }),
    gives: '#FFA500',
  },
  {
    name: 'fill.clear takes the background away',
    page: 'excel.rangefill#clear',
    run: (excel) =>
      excel.run(async (context) => {
        const { fill } = context.workbook.worksheets.getItem('Sheet1').getRange('A1').format;
        fill.color = '#FF0000';
        fill.clear();
        fill.load('color');
        await context.sync();
        return fill.color;
      }),
    gives: '#FFFFFF',
  },
  {
    name: 'alignment, indent and wrapping',
    page: 'excel.rangeformat#horizontalAlignment',
    run: (excel) =>
      excel.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        format.set({ horizontalAlignment: 'Left', verticalAlignment: 'Center', wrapText: true, indentLevel: 2 });
        format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
        await context.sync();
        return [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel];
      }),
    gives: ['Left', 'Center', true, 2],
  },
  {
    name: 'an indent is at most 250',
    page: 'excel.rangeformat#indentLevel',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.indentLevel = 251;
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'RangeFormat.indentLevel' },
  },
  {
    name: 'another alignment than those of the enumeration is refused',
    page: 'excel.horizontalalignment',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.horizontalAlignment = 'Middle' as 'Left';
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'RangeFormat.horizontalAlignment' },
  },
  {
    name: 'columnWidth and rowHeight are those of all columns and rows of the range, null where they differ',
    page: 'excel.rangeformat#columnWidth',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B1').format.columnWidth = 90;
        sheet.getRange('A3').format.rowHeight = 30;
        const [width, widths] = [sheet.getRange('B5').format, sheet.getRange('A1:B1').format];
        const [height, heights] = [sheet.getRange('C3').format, sheet.getRange('A1:A3').format];
        for (const format of [width, widths, height, heights]) format.load('columnWidth,rowHeight');
        await context.sync();
        return [width.columnWidth, widths.columnWidth, height.rowHeight, heights.rowHeight];
      }),
    gives: [90, null, 30, null],
  },
  {
    name: 'autofitColumns makes a column wider for a long text',
    page: 'excel.rangeformat#autofitColumns',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.format.load('columnWidth');
        await context.sync();
        const before = range.format.columnWidth;
        range.values = [['a text that needs much more room than a column has by default']];
        range.format.autofitColumns();
        range.format.load('columnWidth');
        await context.sync();
        return range.format.columnWidth > before;
      }),
    gives: true,
  },
  {
    name: 'a border is addressed by its side',
    page: 'excel.rangebordercollection#getItem',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3');
        range.format.borders.getItem('EdgeBottom').set({ style: 'Continuous', color: '#FF0000' });
        const bottom = range.format.borders.getItem('EdgeBottom').load('style,color,sideIndex');
        const top = range.format.borders.getItem('EdgeTop').load('style');
        await context.sync();
        return [bottom.sideIndex, bottom.style, bottom.color, top.style];
      }),
    gives: ['EdgeBottom', 'Continuous', '#FF0000', 'None'],
  },
  {
    name: 'a cell is locked until it is unlocked',
    page: 'excel.formatprotection#locked',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').format.protection.locked = false;
        const [first, second, both] = ['A1', 'A2', 'A1:A2'].map((address) => sheet.getRange(address).format.protection.load('locked'));
        await context.sync();
        return [first?.locked, second?.locked, both?.locked];
      }),
    gives: [false, true, null],
  },
  {
    name: 'freezeRows and freezeColumns freeze from the top and from the left',
    page: 'excel.worksheetfreezepanes#freezeRows',
    run: (excel) =>
      excel.run(async (context) => {
        const { freezePanes } = context.workbook.worksheets.getItem('Sheet1');
        freezePanes.freezeRows(2);
        const rows = freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        const first = rows.address;
        freezePanes.freezeColumns(1);
        const columns = freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        freezePanes.unfreeze();
        const none = freezePanes.getLocationOrNullObject();
        await context.sync();
        return [first, columns.address, none.isNullObject];
      }),
    gives: ['Sheet1!1:2', 'Sheet1!A:A', true],
  },
  {
    name: 'freezeAt freezes the rows and columns of a range',
    page: 'excel.worksheetfreezepanes#freezeAt',
    run: (excel) =>
      excel.run(async (context) => {
        const { freezePanes } = context.workbook.worksheets.getItem('Sheet1');
        freezePanes.freezeAt('A1:B3');
        const location = freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        return location.address;
      }),
    gives: 'Sheet1!A1:B3',
  },
  {
    name: 'the page layout keeps orientation and zoom',
    page: 'excel.pagelayout#zoom',
    run: (excel) =>
      excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
        pageLayout.orientation = 'Landscape';
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.load('orientation,zoom');
        await context.sync();
        return [pageLayout.orientation, pageLayout.zoom.horizontalFitToPages];
      }),
    gives: ['Landscape', 1],
  },
];
