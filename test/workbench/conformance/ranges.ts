/** What the cells of a range hold. */
import type { Expectation } from './expectation';

export const ranges: readonly Expectation[] = [
  {
    name: 'address contains the sheet, rowIndex and columnIndex count from zero',
    page: 'excel.range#address',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B3:D7');
        range.load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount');
        await context.sync();
        return [range.address, range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount];
      }),
    gives: ['Sheet1!B3:D7', 2, 1, 5, 3, 15],
  },
  {
    name: 'cellCount is -1 beyond 2,147,483,647 cells',
    page: 'excel.range#cellCount',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const all = sheet.getRange().load('cellCount');
        const column = sheet.getRange('A:A').load('cellCount');
        await context.sync();
        return [all.cellCount, column.cellCount];
      }),
    gives: [-1, 1_048_576],
  },
  {
    name: 'values are numbers, texts and booleans as they were set',
    page: 'excel.range#values',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
        range.values = [[1.5, 'text', true]];
        range.load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];
      }),
    gives: [[[1.5, 'text', true]], [['Double', 'String', 'Boolean']]],
  },
  {
    name: 'an empty cell reads as "" and has the type Empty',
    page: 'excel.rangevaluetype',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values,valueTypes,formulas,text');
        await context.sync();
        return [range.values, range.valueTypes, range.formulas, range.text];
      }),
    gives: [[['']], [['Empty']], [['']], [['']]],
  },
  {
    name: 'a cell with an error returns the error string',
    page: 'excel.range#values',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
        range.formulas = [['=1/0', '=NA()', '=NoSuchName']];
        range.load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];
      }),
    gives: [[['#DIV/0!', '#N/A', '#NAME?']], [['Error', 'Error', 'Error']]],
  },
  {
    name: 'a text that starts with an equal sign becomes a formula',
    page: 'excel.range#values',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[2], [3], ['=A1*A2']];
        const cell = sheet.getRange('A3').load('values,formulas');
        await context.sync();
        return [cell.values, cell.formulas];
      }),
    gives: [[[6]], [['=A1*A2']]],
  },
  {
    name: 'a text that starts with a plus or a minus is a formula as well',
    page: 'excel.range#values',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[5], ['+A1+1'], ['-A1']];
        const cells = sheet.getRange('A2:A3').load('values');
        await context.sync();
        return cells.values;
      }),
    gives: [[6], [-5]],
  },
  {
    name: 'a date in the ISO form is stored as a date',
    page: 'excel.range#values',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.values = [['2025-08-19']];
        range.load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];
      }),
    gives: [[[45_888]], [['Double']]],
  },
  {
    name: 'a leading apostrophe keeps a text a text',
    page: 'office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
        range.values = [["'=A2", "'007"]];
        range.load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];
      }),
    gives: [[['=A2', '007']], [['String', 'String']]],
  },
  {
    name: 'one value is put into every cell of the range',
    page: 'office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
        (range as { values: unknown }).values = 'x';
        range.load('values');
        await context.sync();
        return range.values;
      }),
    gives: [
      ['x', 'x'],
      ['x', 'x'],
    ],
  },
  {
    name: 'null in the array leaves a cell as it is, and "" clears it',
    page: 'office/dev/add-ins/develop/application-specific-api-model',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
        range.values = [[1, 2, 3]];
        range.values = [[null, '', 9]];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    gives: [[1, '', 9]],
  },
  {
    name: 'an array of another size is InvalidArgument',
    page: 'office/dev/add-ins/testing/application-specific-api-error-handling',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'Range.values' },
  },
  {
    name: 'formulas returns the value where a cell has no formula',
    page: 'excel.range#formulas',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
        range.formulas = [[4, '=A1+1', 'text']];
        range.load('formulas,values');
        await context.sync();
        return [range.formulas, range.values];
      }),
    gives: [[[4, '=A1+1', 'text']], [[4, 5, 'text']]],
  },
  {
    name: 'text shows the number format and does not depend on the width of the column',
    page: 'excel.range#text',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
        range.values = [[1234567.891, 0.256]];
        range.numberFormat = [['#,##0.00', '0%']];
        range.format.columnWidth = 5;
        range.load('text');
        await context.sync();
        return range.text;
      }),
    gives: [['1,234,567.89', '26%']],
  },
  {
    name: 'numberFormat is General by default, and each cell may have its own',
    page: 'excel.range#numberFormat',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
        range.getCell(0, 1).numberFormat = [['0.00']];
        range.load('numberFormat');
        await context.sync();
        return range.numberFormat;
      }),
    gives: [['General', '0.00']],
  },
  {
    name: 'a cell with the format @ keeps what looks like a number as text',
    page: 'excel.range#numberFormat',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.numberFormat = [['@']];
        range.values = [['12']];
        range.load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];
      }),
    gives: [[['12']], [['String']]],
  },
  {
    name: 'an unbounded range has null for what its cells hold, and valid values for the rest',
    page: 'office/dev/add-ins/excel/excel-add-ins-ranges-unbounded',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('C:C');
        range.load('values,text,numberFormat,formulas,address,cellCount');
        await context.sync();
        return [range.values, range.text, range.numberFormat, range.formulas, range.address, range.cellCount];
      }),
    gives: [null, null, null, null, 'Sheet1!C:C', 1_048_576],
  },
  {
    name: 'cell values of an unbounded range cannot be set',
    page: 'office/dev/add-ins/excel/excel-add-ins-ranges-unbounded',
    run: (excel) =>
      excel.run(async (context) => {
        (context.workbook.worksheets.getItem('Sheet1').getRange('A:B') as { values: unknown }).values = 'Due Date';
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'Range.values' },
  },
  {
    name: 'clear removes values and formatting',
    page: 'excel.range#clear',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.values = [[5]];
        range.numberFormat = [['0.00']];
        range.format.font.bold = true;
        range.clear();
        range.load('values,numberFormat,format/font/bold');
        await context.sync();
        return [range.values, range.numberFormat, range.format.font.bold];
      }),
    gives: [[['']], [['General']], false],
  },
  {
    name: 'clear of contents keeps the formatting, of formats the contents',
    page: 'excel.clearapplyto',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const [first, second] = [sheet.getRange('A1'), sheet.getRange('A2')];
        for (const range of [first, second]) {
          range.values = [[5]];
          range.format.font.bold = true;
        }
        first.clear('Contents');
        second.clear('Formats');
        first.load('values,format/font/bold');
        second.load('values,format/font/bold');
        await context.sync();
        return [first.values, first.format.font.bold, second.values, second.format.font.bold];
      }),
    gives: [[['']], true, [[5]], false],
  },
  {
    name: 'merge keeps the range as one region, with the value of its first cell',
    page: 'excel.range#merge',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [['title']];
        sheet.getRange('A1:C1').merge();
        const cell = sheet.getRange('A1').load('values');
        await context.sync();
        return cell.values;
      }),
    gives: [['title']],
  },
  {
    name: 'a property that was not loaded cannot be read',
    page: 'office/dev/add-ins/develop/application-specific-api-model',
    run: (excel) => excel.run(async (context) => context.workbook.worksheets.getItem('Sheet1').getRange('A1').values),
    fails: { code: 'PropertyNotLoaded' },
  },
  {
    name: 'a range stays usable over several calls of sync within one run',
    page: 'office/dev/add-ins/develop/application-specific-api-model',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
        range.values = [[1, 2]];
        await context.sync();
        range.values = [[3, 4]];
        await context.sync();
        range.load('values');
        await context.sync();
        return range.values;
      }),
    gives: [[3, 4]],
  },
  {
    name: 'set writes several properties at once, also those of the format',
    page: 'excel.range#set',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.set({ values: [[8]], numberFormat: [['0.0']], format: { font: { bold: true } } });
        range.load('text,format/font/bold');
        await context.sync();
        return [range.text, range.format.font.bold];
      }),
    gives: [[['8.0']], true],
  },
];
