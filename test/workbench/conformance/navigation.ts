/** From one range to another. */
import type { Expectation } from './expectation';

export const navigation: readonly Expectation[] = [
  {
    name: 'getBoundingRect of B2:C5 and D10:E15 is B2:E15',
    page: 'excel.range#getBoundingRect',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('B2:C5').getBoundingRect('D10:E15').load('address');
        await context.sync();
        return range.address;
      }),
    gives: 'Sheet1!B2:E15',
  },
  {
    name: 'getBoundingRect takes a Range object as well as an address',
    page: 'excel.range#getBoundingRect',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('B2').getBoundingRect(sheet.getRange('A4')).load('address');
        await context.sync();
        return range.address;
      }),
    gives: 'Sheet1!A2:B4',
  },
  {
    name: 'getCell counts from the top left cell and may leave the range',
    page: 'excel.range#getCell',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3');
        const inside = range.getCell(0, 1).load('address');
        const outside = range.getCell(4, 4).load('address');
        const before = range.getCell(-1, -1).load('address');
        await context.sync();
        return [inside.address, outside.address, before.address];
      }),
    gives: ['Sheet1!C2', 'Sheet1!F6', 'Sheet1!A1'],
  },
  {
    name: 'getRow and getColumn count from zero within the range',
    page: 'excel.range#getRow',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:D5');
        const row = range.getRow(1).load('address');
        const column = range.getColumn(2).load('address');
        await context.sync();
        return [row.address, column.address];
      }),
    gives: ['Sheet1!B3:D3', 'Sheet1!D2:D5'],
  },
  {
    name: 'getOffsetRange keeps the size',
    page: 'excel.range#getOffsetRange',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:D5').getOffsetRange(3, -1).load('address');
        await context.sync();
        return range.address;
      }),
    gives: 'Sheet1!A5:C8',
  },
  {
    name: 'getOffsetRange out of the worksheet grid is an error',
    page: 'excel.range#getOffsetRange',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').getOffsetRange(-1, 0).load('address');
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'Range.getOffsetRange' },
  },
  {
    name: 'getResizedRange moves the bottom right corner both ways',
    page: 'excel.range#getResizedRange',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:D5');
        const larger = range.getResizedRange(1, 2).load('address');
        const smaller = range.getResizedRange(-3, -1).load('address');
        await context.sync();
        return [larger.address, smaller.address];
      }),
    gives: ['Sheet1!B2:F6', 'Sheet1!B2:C2'],
  },
  {
    name: 'getAbsoluteResizedRange keeps the top left cell',
    page: 'excel.range#getAbsoluteResizedRange',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:D5').getAbsoluteResizedRange(2, 5).load('address');
        await context.sync();
        return range.address;
      }),
    gives: 'Sheet1!B2:F3',
  },
  {
    name: 'getEntireColumn and getEntireRow of B4:E11 are B:E and 4:11',
    page: 'excel.range#getEntireColumn',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B4:E11');
        const columns = range.getEntireColumn().load('address,isEntireColumn,isEntireRow');
        const rows = range.getEntireRow().load('address,isEntireColumn,isEntireRow');
        await context.sync();
        return [columns.address, columns.isEntireColumn, columns.isEntireRow, rows.address, rows.isEntireColumn, rows.isEntireRow];
      }),
    gives: ['Sheet1!B:E', true, false, 'Sheet1!4:11', false, true],
  },
  {
    name: 'getLastCell, getLastRow and getLastColumn of B2:D5',
    page: 'excel.range#getLastCell',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:D5');
        const cell = range.getLastCell().load('address');
        const row = range.getLastRow().load('address');
        const column = range.getLastColumn().load('address');
        await context.sync();
        return [cell.address, row.address, column.address];
      }),
    gives: ['Sheet1!D5', 'Sheet1!B5:D5', 'Sheet1!D2:D5'],
  },
  {
    name: 'getIntersection is the common rectangle',
    page: 'excel.range#getIntersection',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:D5').getIntersection('C1:Z3').load('address');
        await context.sync();
        return range.address;
      }),
    gives: 'Sheet1!C2:D3',
  },
  {
    name: 'getIntersectionOrNullObject is a null object where nothing is common',
    page: 'excel.range#getIntersectionOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:D5');
        const apart = range.getIntersectionOrNullObject('F9');
        const common = range.getIntersectionOrNullObject('D5:F9').load('address');
        await context.sync();
        return [apart.isNullObject, common.isNullObject, common.address];
      }),
    gives: [true, false, 'Sheet1!D5'],
  },
  {
    name: 'getIntersection is ItemNotFound where nothing is common',
    page: 'office/dev/add-ins/develop/application-specific-api-model',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('B2:D5').getIntersection('F9').load('address');
        await context.sync();
      }),
    fails: { code: 'ItemNotFound', location: 'Range.getIntersection' },
  },
  {
    name: 'getUsedRange of a blank range is ItemNotFound',
    page: 'excel.range#getUsedRange',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('B2:D5').getUsedRange().load('address');
        await context.sync();
      }),
    fails: { code: 'ItemNotFound', location: 'Range.getUsedRange' },
  },
  {
    name: 'getUsedRangeOrNullObject counts formats unless it is asked for values only',
    page: 'excel.range#getUsedRangeOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:F9');
        range.getCell(1, 1).values = [[1]];
        range.getCell(3, 2).format.fill.color = '#FF0000';
        const all = range.getUsedRangeOrNullObject().load('address');
        const values = range.getUsedRangeOrNullObject(true).load('address');
        await context.sync();
        return [all.address, values.address];
      }),
    gives: ['Sheet1!C3:D5', 'Sheet1!C3'],
  },
  {
    name: 'getSpillParent fails for more than one cell',
    page: 'excel.range#getSpillParent',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2').formulas = [['=SEQUENCE(3)']];
        sheet.getRange('B2:B4').getSpillParent().load('address');
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'Range.getSpillParent' },
  },
  {
    name: 'getSpillParentOrNullObject is a null object for more than one cell and for a cell that is not spilled into',
    page: 'excel.range#getSpillParentOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2').formulas = [['=SEQUENCE(3)']];
        const several = sheet.getRange('B2:B4').getSpillParentOrNullObject();
        const outside = sheet.getRange('D2').getSpillParentOrNullObject();
        const member = sheet.getRange('B4').getSpillParentOrNullObject().load('address');
        await context.sync();
        return [several.isNullObject, outside.isNullObject, member.address];
      }),
    gives: [true, true, 'Sheet1!B2'],
  },
  {
    name: 'getSpillingToRangeOrNullObject knows only the anchor',
    page: 'excel.range#getSpillingToRangeOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2').formulas = [['=SEQUENCE(3,2)']];
        const anchor = sheet.getRange('B2').getSpillingToRangeOrNullObject().load('address');
        const member = sheet.getRange('B3').getSpillingToRangeOrNullObject();
        const several = sheet.getRange('B2:B3').getSpillingToRangeOrNullObject();
        await context.sync();
        return [anchor.address, member.isNullObject, several.isNullObject];
      }),
    gives: ['Sheet1!B2:C4', true, true],
  },
  {
    name: 'hasSpill is null where only some cells have a spill border',
    page: 'excel.range#hasSpill',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2').formulas = [['=SEQUENCE(2)']];
        const inside = sheet.getRange('B2:B3').load('hasSpill');
        const outside = sheet.getRange('D2:D3').load('hasSpill');
        const both = sheet.getRange('B2:B9').load('hasSpill');
        await context.sync();
        return [inside.hasSpill, outside.hasSpill, both.hasSpill];
      }),
    gives: [true, false, null],
  },
  {
    name: 'worksheet is the sheet that contains the range',
    page: 'excel.range#worksheet',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.add('Other').getRange('C3').load('address,worksheet/name');
        await context.sync();
        return [range.address, range.worksheet.name];
      }),
    gives: ['Other!C3', 'Other'],
  },
  {
    name: 'a range of another sheet may be named in full',
    page: 'excel.worksheet#getRange',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.add('My sheet').getRange('A1').values = [[7]];
        const range = context.workbook.worksheets.getItem('My sheet').getRange("'My sheet'!A1").load('values,address');
        await context.sync();
        return [range.values, range.address];
      }),
    gives: [[[7]], "'My sheet'!A1"],
  },
  {
    name: 'select makes the range the selection, and its first cell the active one',
    page: 'excel.range#select',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').select();
        const selected = context.workbook.getSelectedRange().load('address');
        const active = context.workbook.getActiveCell().load('address');
        await context.sync();
        return [selected.address, active.address];
      }),
    gives: ['Sheet1!B2:C3', 'Sheet1!B2'],
  },
];
