/** Defined names. */
import type { Expectation } from './expectation';

export const names: readonly Expectation[] = [
  {
    name: 'add with a range refers to it absolutely',
    page: 'excel.nameditemcollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const item = context.workbook.names.add('Rates', sheet.getRange('A1:B2'), 'Yearly rates');
        item.load('name,formula,comment,type,value,scope,visible');
        await context.sync();
        return [item.name, item.formula, item.comment, item.type, item.value, item.scope, item.visible];
      }),
    gives: ['Rates', '=Sheet1!$A$1:$B$2', 'Yearly rates', 'Range', 'Sheet1!$A$1:$B$2', 'Workbook', true],
  },
  {
    name: 'add with a formula computes a value',
    page: 'excel.nameditem#value',
    run: (excel) =>
      excel.run(async (context) => {
        const item = context.workbook.names.add('Twelve', '=3*4').load('value,formula');
        await context.sync();
        return [item.value, item.formula];
      }),
    gives: [12, '=3*4'],
  },
  {
    name: 'a formula can use a name',
    page: 'excel.nameditem',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').values = [[4], [6]];
        context.workbook.names.add('Figures', sheet.getRange('A1:A2'));
        const cell = sheet.getRange('C1');
        cell.formulas = [['=SUM(Figures)']];
        cell.load('values');
        await context.sync();
        return cell.values;
      }),
    gives: [[10]],
  },
  {
    name: 'getRange leads to the range of the name',
    page: 'excel.nameditem#getRange',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        context.workbook.names.add('Rates', sheet.getRange('A1:B2'));
        const range = context.workbook.names.getItem('Rates').getRange().load('address');
        await context.sync();
        return range.address;
      }),
    gives: 'Sheet1!A1:B2',
  },
  {
    name: 'getRange of a name that is no range is an error',
    page: 'excel.nameditem#getRange',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.names.add('Twelve', '=12').getRange().load('address');
        await context.sync();
      }),
    fails: { code: 'InvalidReference', location: 'NamedItem.getRange' },
  },
  {
    name: 'getRangeOrNullObject of a name that is no range is a null object',
    page: 'excel.nameditem#getRangeOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.names.add('Twelve', '=12').getRangeOrNullObject();
        await context.sync();
        return range.isNullObject;
      }),
    gives: true,
  },
  {
    name: 'getItem does not regard case, and knows ItemNotFound',
    page: 'excel.nameditemcollection#getItem',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.names.add('Rates', '=1');
        const item = context.workbook.names.getItem('RATES').load('name');
        await context.sync();
        const missing = await (async () => {
          context.workbook.names.getItem('Missing').load('name');
          await context.sync();
        })().catch((error: OfficeExtension.Error) => error.code);
        return [item.name, missing];
      }),
    gives: ['Rates', 'ItemNotFound'],
  },
  {
    name: 'getItemOrNullObject of a missing name is a null object',
    page: 'excel.nameditemcollection#getItemOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const item = context.workbook.names.getItemOrNullObject('Missing');
        await context.sync();
        return item.isNullObject;
      }),
    gives: true,
  },
  {
    name: 'a second name of the same text is refused',
    page: 'office/dev/add-ins/testing/application-specific-api-error-handling',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.names.add('Rates', '=1');
        context.workbook.names.add('rates', '=2');
        await context.sync();
      }),
    fails: { code: 'ItemAlreadyExists', location: 'NamedItemCollection.add' },
  },
  {
    name: 'the comment and the formula can be changed',
    page: 'excel.nameditem#formula',
    run: (excel) =>
      excel.run(async (context) => {
        const item = context.workbook.names.add('Rates', '=Sheet1!$A$1');
        item.formula = '=Sheet1!$B$2';
        item.comment = 'moved';
        item.load('formula,comment');
        const range = item.getRange().load('address');
        await context.sync();
        return [item.formula, item.comment, range.address];
      }),
    gives: ['=Sheet1!$B$2', 'moved', 'Sheet1!B2'],
  },
  {
    name: 'delete removes the name',
    page: 'excel.nameditem#delete',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.names.add('Rates', '=1').delete();
        const count = context.workbook.names.getCount();
        await context.sync();
        return count.value;
      }),
    gives: 0,
  },
  {
    name: 'a name of a sheet belongs to that sheet and not to the workbook',
    page: 'excel.worksheet#names',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const item = sheet.names.add('Local', sheet.getRange('A1')).load('scope');
        const owner = item.worksheet.load('name');
        const ofBook = context.workbook.names.getItemOrNullObject('Local');
        const ofSheet = sheet.names.getItemOrNullObject('Local');
        await context.sync();
        return [item.scope, owner.name, ofBook.isNullObject, ofSheet.isNullObject];
      }),
    gives: ['Worksheet', 'Sheet1', true, false],
  },
  {
    name: 'worksheetOrNullObject of a name of the workbook is a null object',
    page: 'excel.nameditem#worksheetOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const item = context.workbook.names.add('Global', '=1');
        const sheet = item.worksheetOrNullObject;
        sheet.load('name');
        await context.sync();
        return sheet.isNullObject;
      }),
    gives: true,
  },
  {
    name: 'visible hides a name and it stays usable',
    page: 'excel.nameditem#visible',
    run: (excel) =>
      excel.run(async (context) => {
        const item = context.workbook.names.add('Rates', '=5');
        item.visible = false;
        const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        cell.formulas = [['=Rates+1']];
        cell.load('values');
        item.load('visible');
        await context.sync();
        return [item.visible, cell.values];
      }),
    gives: [false, [[6]]],
  },
  {
    name: 'arrayValues has the values and types of an array',
    page: 'excel.nameditem#arrayValues',
    run: (excel) =>
      excel.run(async (context) => {
        const item = context.workbook.names.add('Pairs', '={1,"a";2,TRUE}').load('type,arrayValues/values,arrayValues/types');
        await context.sync();
        return [item.type, item.arrayValues.values, item.arrayValues.types];
      }),
    gives: [
      'Array',
      [
        [1, 'a'],
        [2, true],
      ],
      [
        ['Double', 'String'],
        ['Double', 'Boolean'],
      ],
    ],
  },
  {
    name: 'addFormulaLocal takes a formula in the language of the user',
    page: 'excel.nameditemcollection#addFormulaLocal',
    run: (excel) =>
      excel.run(async (context) => {
        const item = context.workbook.names.addFormulaLocal('Half', '=1/2', 'a half').load('value,comment');
        await context.sync();
        return [item.value, item.comment];
      }),
    gives: [0.5, 'a half'],
  },
];
