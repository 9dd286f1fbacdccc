/** The sheets of a workbook. */
import type { Expectation } from './expectation';

export const worksheets: readonly Expectation[] = [
  {
    name: 'add puts the new sheet at the end and does not activate it',
    page: 'excel.worksheetcollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const added = context.workbook.worksheets.add('Sample').load('name,position');
        const active = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return [added.name, added.position, active.name];
      }),
    gives: ['Sample', 1, 'Sheet1'],
  },
  {
    name: 'without a name Excel determines one that is free',
    page: 'excel.worksheetcollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.add();
        context.workbook.worksheets.add();
        const all = context.workbook.worksheets.load('items/name');
        await context.sync();
        return new Set(all.items.map(({ name }) => name)).size;
      }),
    gives: 3,
  },
  {
    name: 'activate brings a sheet to the front',
    page: 'excel.worksheet#activate',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.add('Front').activate();
        const active = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return active.name;
      }),
    gives: 'Front',
  },
  {
    name: 'getItem finds a sheet by its name and by its id',
    page: 'excel.worksheetcollection#getItem',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
        await context.sync();
        const again = context.workbook.worksheets.getItem(sheet.id).load('name');
        await context.sync();
        return again.name;
      }),
    gives: 'Sheet1',
  },
  {
    name: 'getItem of a missing sheet is ItemNotFound',
    page: 'excel.worksheetcollection#getItem',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Missing').load('name');
        await context.sync();
      }),
    fails: { code: 'ItemNotFound', location: 'WorksheetCollection.getItem' },
  },
  {
    name: 'getItemOrNullObject of a missing sheet is a null object',
    page: 'excel.worksheetcollection#getItemOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject('Missing');
        const present = context.workbook.worksheets.getItemOrNullObject('Sheet1');
        await context.sync();
        return [missing.isNullObject, present.isNullObject];
      }),
    gives: [true, false],
  },
  {
    name: 'the id stays the same when the sheet is renamed and moved',
    page: 'excel.worksheet#id',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
        context.workbook.worksheets.add('Second');
        await context.sync();
        const before = sheet.id;
        sheet.name = 'Renamed';
        sheet.position = 1;
        sheet.load('id,name,position');
        await context.sync();
        return [sheet.id === before, sheet.name, sheet.position];
      }),
    gives: [true, 'Renamed', 1],
  },
  {
    name: 'getCount, getFirst and getLast may skip hidden sheets',
    page: 'excel.worksheetcollection#getCount',
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets: sheets } = context.workbook;
        sheets.add('Middle');
        sheets.add('Hidden').visibility = 'Hidden';
        const [all, visible] = [sheets.getCount(), sheets.getCount(true)];
        const first = sheets.getFirst().load('name');
        const [last, lastVisible] = [sheets.getLast().load('name'), sheets.getLast(true).load('name')];
        await context.sync();
        return [all.value, visible.value, first.name, last.name, lastVisible.name];
      }),
    gives: [3, 2, 'Sheet1', 'Hidden', 'Middle'],
  },
  {
    name: 'getNext and getPrevious may skip hidden sheets',
    page: 'excel.worksheet#getNext',
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets: sheets } = context.workbook;
        const first = sheets.getItem('Sheet1');
        sheets.add('Hidden').visibility = 'Hidden';
        const last = sheets.add('Last');
        const found = [first.getNext(), first.getNext(true), last.getPrevious(), last.getPrevious(true)];
        for (const sheet of found) sheet.load('name');
        await context.sync();
        return found.map(({ name }) => name);
      }),
    gives: ['Hidden', 'Last', 'Hidden', 'Sheet1'],
  },
  {
    name: 'getNext of the last sheet is an error',
    page: 'excel.worksheet#getNext',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getNext().load('name');
        await context.sync();
      }),
    fails: { code: 'ItemNotFound', location: 'Worksheet.getNext' },
  },
  {
    name: 'getNextOrNullObject and getPreviousOrNullObject are null objects at the ends',
    page: 'excel.worksheet#getNextOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const [next, previous] = [sheet.getNextOrNullObject(), sheet.getPreviousOrNullObject()];
        await context.sync();
        return [next.isNullObject, previous.isNullObject];
      }),
    gives: [true, true],
  },
  {
    name: 'delete removes the sheet',
    page: 'excel.worksheet#delete',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.add('Short-lived').delete();
        const count = context.workbook.worksheets.getCount();
        await context.sync();
        return count.value;
      }),
    gives: 1,
  },
  {
    name: 'a very hidden sheet cannot be deleted',
    page: 'excel.worksheet#delete',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Secret');
        sheet.visibility = 'VeryHidden';
        sheet.delete();
        await context.sync();
      }),
    fails: { code: 'InvalidOperation', location: 'Worksheet.delete' },
  },
  {
    name: 'a very hidden sheet can be deleted once it is hidden',
    page: 'excel.worksheet#delete',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Secret');
        sheet.visibility = 'VeryHidden';
        sheet.visibility = 'Hidden';
        sheet.delete();
        const count = context.workbook.worksheets.getCount();
        await context.sync();
        return count.value;
      }),
    gives: 1,
  },
  {
    name: 'visibility is one of three',
    page: 'excel.sheetvisibility',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Seen');
        const seen: string[] = [];
        for (const visibility of ['VeryHidden', 'Hidden', 'Visible'] as const) {
          sheet.visibility = visibility;
          sheet.load('visibility');
          await context.sync();
          seen.push(sheet.visibility);
        }
        return seen;
      }),
    gives: ['VeryHidden', 'Hidden', 'Visible'],
  },
  {
    name: 'tabColor is "" for automatic, a colour otherwise, and null for a hidden sheet',
    page: 'excel.worksheet#tabColor',
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets: sheets } = context.workbook;
        const plain = sheets.getItem('Sheet1').load('tabColor');
        const orange = sheets.add('Orange');
        orange.tabColor = '#FFA500';
        orange.load('tabColor');
        const hidden = sheets.add('Hidden');
        hidden.tabColor = '#FFA500';
        hidden.visibility = 'Hidden';
        hidden.load('tabColor');
        await context.sync();
        return [plain.tabColor, orange.tabColor, hidden.tabColor];
      }),
    gives: ['', '#FFA500', null],
  },
  {
    name: 'gridlines and headings are shown until they are hidden',
    page: 'excel.worksheet#showGridlines',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1').load('showGridlines,showHeadings');
        await context.sync();
        const before = [sheet.showGridlines, sheet.showHeadings];
        sheet.showGridlines = false;
        sheet.showHeadings = false;
        sheet.load('showGridlines,showHeadings');
        await context.sync();
        return [...before, sheet.showGridlines, sheet.showHeadings];
      }),
    gives: [true, true, false, false],
  },
  {
    name: 'getRange without an address is the whole sheet',
    page: 'excel.worksheet#getRange',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange().load('rowCount,columnCount');
        await context.sync();
        return [range.rowCount, range.columnCount];
      }),
    gives: [1_048_576, 16_384],
  },
  {
    name: 'getRange takes a name as well as an address',
    page: 'excel.worksheet#getRange',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        context.workbook.names.add('Rates', sheet.getRange('B2:B4'));
        const range = sheet.getRange('Rates').load('address');
        await context.sync();
        return range.address;
      }),
    gives: 'Sheet1!B2:B4',
  },
  {
    name: 'getRangeByIndexes takes start and size',
    page: 'excel.worksheet#getRangeByIndexes',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(1, 2, 3, 4).load('address');
        await context.sync();
        return range.address;
      }),
    gives: 'Sheet1!C2:F4',
  },
  {
    name: 'getUsedRange of a blank sheet is its top left cell',
    page: 'excel.worksheet#getUsedRange',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getUsedRange().load('address');
        await context.sync();
        return range.address;
      }),
    gives: 'Sheet1!A1',
  },
  {
    name: 'getUsedRangeOrNullObject of a blank sheet is a null object',
    page: 'excel.worksheet#getUsedRangeOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject();
        await context.sync();
        return range.isNullObject;
      }),
    gives: true,
  },
  {
    name: 'a load of the collection brings the chosen members of each sheet',
    page: 'excel.worksheetcollection#items',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.add('Second');
        const sheets = context.workbook.worksheets.load('items/name,items/position');
        await context.sync();
        return sheets.items.map(({ name, position }) => [name, position]);
      }),
    gives: [
      ['Sheet1', 0],
      ['Second', 1],
    ],
  },
  {
    name: 'renaming a sheet keeps the formulas that refer to it',
    page: 'excel.worksheet#name',
    run: (excel) =>
      excel.run(async (context) => {
        const data = context.workbook.worksheets.add('Data');
        data.getRange('A1').values = [[5]];
        const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        cell.formulas = [['=Data!A1*2']];
        data.name = 'Figures';
        cell.load('formulas,values');
        await context.sync();
        return [cell.formulas, cell.values];
      }),
    gives: [[['=Figures!A1*2']], [[10]]],
  },
];
