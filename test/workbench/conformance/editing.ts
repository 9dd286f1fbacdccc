/** Cells inserted, deleted, moved, copied, hidden. */
import type { Expectation } from './expectation';

export const editing: readonly Expectation[] = [
  {
    name: 'insert shifts cells down and returns the blank space',
    page: 'excel.range#insert',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          [1, 10],
          [2, 20],
          [3, 30],
        ];
        const blank = sheet.getRange('A2').insert('Down').load('address,values');
        const after = sheet.getRange('A1:B4').load('values');
        await context.sync();
        return [blank.address, blank.values, after.values];
      }),
    gives: [
      'Sheet1!A2',
      [['']],
      [
        [1, 10],
        ['', 20],
        [2, 30],
        [3, ''],
      ],
    ],
  },
  {
    name: 'insert shifts cells to the right',
    page: 'excel.insertshiftdirection',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C1').values = [[1, 2, 3]];
        sheet.getRange('B1').insert('Right');
        const after = sheet.getRange('A1:D1').load('values');
        await context.sync();
        return after.values;
      }),
    gives: [[1, '', 2, 3]],
  },
  {
    name: 'inserted rows move formulas and defined names along',
    page: 'excel.range#insert',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
        context.workbook.names.add('Total', sheet.getRange('A3'));
        await context.sync();
        sheet.getRange('2:3').insert('Down');
        const moved = sheet.getRange('A5').load('formulas,values');
        const total = context.workbook.names.getItem('Total').load('formula');
        await context.sync();
        return [moved.formulas, moved.values, total.formula];
      }),
    gives: [[['=SUM(A1:A4)']], [[3]], '=Sheet1!$A$5'],
  },
  {
    name: 'deleted columns move formulas along, on a sheet that is not in front as well',
    page: 'excel.range#delete',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Data');
        sheet.getRange('A1:D1').values = [[1, 2, 3, '=A1+C1']];
        await context.sync();
        sheet.getRange('B:B').delete('Left');
        const moved = sheet.getRange('C1').load('formulas,values');
        await context.sync();
        return [moved.formulas, moved.values];
      }),
    gives: [[['=A1+B1']], [[4]]],
  },
  {
    name: 'delete shifts cells up',
    page: 'excel.deleteshiftdirection',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Data');
        sheet.getRange('A1:B3').values = [
          [1, 10],
          [2, 20],
          [3, 30],
        ];
        sheet.getRange('A1').delete('Up');
        const after = sheet.getRange('A1:B3').load('values');
        await context.sync();
        return after.values;
      }),
    gives: [
      [2, 10],
      [3, 20],
      ['', 30],
    ],
  },
  {
    name: 'a reference to deleted cells becomes #REF!',
    page: 'excel.range#delete',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B1').values = [[1, '=A1']];
        await context.sync();
        sheet.getRange('A:A').delete('Left');
        const cell = sheet.getRange('A1').load('values');
        await context.sync();
        return cell.values;
      }),
    gives: [['#REF!']],
  },
  {
    name: 'nothing may be pushed off the end of the sheet',
    page: 'office/dev/add-ins/testing/application-specific-api-error-handling',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Data');
        sheet.getRange('XFD1').values = [[1]];
        await context.sync();
        sheet.getRange('A1').insert('Right');
        await context.sync();
      }),
    fails: { code: 'NonBlankCellOffSheet', location: 'Range.insert' },
  },
  {
    name: 'moveTo takes the cells away from where they were',
    page: 'excel.range#moveTo',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').values = [[1], [2]];
        sheet.getRange('D1').formulas = [['=A1+A2']];
        await context.sync();
        sheet.getRange('A1:A2').moveTo('B5');
        const [old, moved, formula] = ['A1:A2', 'B5:B6', 'D1'].map((address) => sheet.getRange(address).load('values,formulas'));
        await context.sync();
        return [old?.values, moved?.values, formula?.formulas, formula?.values];
      }),
    gives: [[[''], ['']], [[1], [2]], [['=B5+B6']], [[3]]],
  },
  {
    name: 'copyFrom copies values, formulas and formats, and relative references move along',
    page: 'excel.range#copyFrom',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').values = [[3], [4]];
        sheet.getRange('B1').formulas = [['=A1*$A$1']];
        sheet.getRange('B1').format.font.bold = true;
        await context.sync();
        sheet.getRange('B2').copyFrom('B1');
        const copy = sheet.getRange('B2').load('formulas,values,format/font/bold');
        await context.sync();
        return [copy.formulas, copy.values, copy.format.font.bold];
      }),
    gives: [[['=A2*$A$1']], [[12]], true],
  },
  {
    name: 'copyFrom of values leaves formulas and formats behind',
    page: 'excel.rangecopytype',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const source = sheet.getRange('A1');
        source.formulas = [['=1+1']];
        source.format.font.bold = true;
        await context.sync();
        const [values, formats] = [sheet.getRange('B1'), sheet.getRange('C1')];
        values.copyFrom('A1', 'Values');
        formats.copyFrom('A1', 'Formats');
        for (const range of [values, formats]) range.load('formulas,format/font/bold');
        await context.sync();
        return [values.formulas, values.format.font.bold, formats.formulas, formats.format.font.bold];
      }),
    gives: [[[2]], false, [['']], true],
  },
  {
    name: 'copyFrom expands a smaller destination and fills a multiple of the source',
    page: 'excel.range#copyFrom',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').values = [[1], [2]];
        sheet.getRange('C1').copyFrom('A1:A2');
        sheet.getRange('D1:E4').copyFrom('A1:A2');
        const [expanded, multiple] = [sheet.getRange('C1:C3').load('values'), sheet.getRange('D1:E4').load('values')];
        await context.sync();
        return [expanded.values, multiple.values];
      }),
    gives: [
      [[1], [2], ['']],
      [
        [1, 1],
        [2, 2],
        [1, 1],
        [2, 2],
      ],
    ],
  },
  {
    name: 'copyFrom skips blanks and transposes',
    page: 'excel.range#copyFrom',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[1], [''], [3]];
        sheet.getRange('C1:E1').values = [[7, 8, 9]];
        sheet.getRange('C1').copyFrom('A1:A3', 'All', true, true);
        const range = sheet.getRange('C1:E1').load('values');
        await context.sync();
        return range.values;
      }),
    gives: [[1, 8, 3]],
  },
  {
    name: 'unmerge separates merged cells, and moved rows take them along',
    page: 'excel.range#unmerge',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A2:B2').merge();
        await context.sync();
        sheet.getRange('1:1').insert('Down');
        sheet.getRange('A3:B3').unmerge();
        sheet.getRange('A3:B3').values = [[1, 2]];
        const cells = sheet.getRange('A3:B3').load('values');
        await context.sync();
        return cells.values;
      }),
    gives: [[1, 2]],
  },
  {
    name: 'rowHidden and columnHidden are null where only some are hidden',
    page: 'excel.range#rowHidden',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('2:2').rowHidden = true;
        sheet.getRange('C:C').columnHidden = true;
        const [row, rows, column, columns] = ['A2', 'A1:A3', 'C1', 'A1:C1'].map((address) =>
          sheet.getRange(address).load('rowHidden,columnHidden,hidden'),
        );
        await context.sync();
        return [row?.rowHidden, row?.hidden, rows?.rowHidden, column?.columnHidden, columns?.columnHidden, columns?.hidden];
      }),
    gives: [true, true, null, true, null, null],
  },
  {
    name: 'hidden rows can be shown again',
    page: 'excel.range#rowHidden',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const rows = sheet.getRange('2:4');
        rows.rowHidden = true;
        rows.rowHidden = false;
        rows.load('rowHidden');
        await context.sync();
        return rows.rowHidden;
      }),
    gives: false,
  },
  {
    name: 'left, top, width and height are in points',
    page: 'excel.range#width',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A:C').format.columnWidth = 60;
        sheet.getRange('1:4').format.rowHeight = 18;
        const range = sheet.getRange('B2:C4').load('left,top,width,height');
        await context.sync();
        return [range.left, range.top, range.width, range.height];
      }),
    gives: [60, 18, 120, 54],
  },
  {
    name: 'a copied sheet stands where it was asked for and holds what the original holds',
    page: 'excel.worksheet#copy',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').values = [[5], ['=A1*2']];
        const last = context.workbook.worksheets.add('Last');
        await context.sync();
        const [before, end] = [sheet.copy('Before', last).load('name,position'), sheet.copy('End').load('name,position')];
        const copied = before.getRange('A1:A2').load('values,formulas');
        await context.sync();
        return [before.position, end.position, before.name !== end.name, copied.values, copied.formulas];
      }),
    gives: [1, 3, true, [[5], [10]], [[5], ['=A1*2']]],
  },
  {
    name: 'the cells of a copied sheet are its own',
    page: 'excel.worksheet#copy',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [[5]];
        await context.sync();
        const copy = sheet.copy('After', sheet);
        copy.getRange('A1').values = [[6]];
        const [original, copied] = [sheet.getRange('A1').load('values'), copy.getRange('A1').load('values')];
        await context.sync();
        return [original.values, copied.values];
      }),
    gives: [[[5]], [[6]]],
  },
];
