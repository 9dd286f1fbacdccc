/** Finding, sorting, thinning out, and the other style of references. */
import type { Expectation } from './expectation';

export const searching: readonly Expectation[] = [
  {
    name: 'find gives the first cell that contains the text, upper and lower case the same',
    page: 'excel.range#find',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
        range.values = [
          ['dog', 'caterpillar'],
          ['Cat', 'scatter'],
        ];
        const part = range.find('cat', {}).load('address');
        const whole = range.find('cat', { completeMatch: true }).load('address');
        const exact = range.findOrNullObject('cat', { completeMatch: true, matchCase: true });
        const last = range.find('cat', { searchDirection: 'Backwards' }).load('address');
        await context.sync();
        return [part.address, whole.address, exact.isNullObject, last.address];
      }),
    gives: ['Sheet1!B1', 'Sheet1!A2', true, 'Sheet1!B2'],
  },
  {
    name: 'find without a match is ItemNotFound',
    page: 'office/dev/add-ins/excel/excel-add-ins-ranges-string-match',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').find('cat', {}).load('address');
        await context.sync();
      }),
    fails: { code: 'ItemNotFound', location: 'Range.find' },
  },
  {
    name: 'find from a single cell searches the entire sheet, starting after it',
    page: 'excel.range#find',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [['x'], ['x'], ['x']];
        const found = sheet.getRange('A2').find('x', {}).load('address');
        await context.sync();
        return found.address;
      }),
    gives: 'Sheet1!A3',
  },
  {
    name: 'replaceAll of a range gives the number of replacements',
    page: 'excel.range#replaceAll',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [['red car'], ['RED'], ['blue']];
        const count = sheet.getRange('A1:A3').replaceAll('red', 'green', { completeMatch: false, matchCase: true });
        const range = sheet.getRange('A1:A3').load('values');
        await context.sync();
        return [count.value, range.values];
      }),
    gives: [1, [['green car'], ['RED'], ['blue']]],
  },
  {
    name: 'replaceAll of a sheet',
    page: 'excel.worksheet#replaceAll',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [['one']];
        sheet.getRange('F9').values = [['one more']];
        const count = sheet.replaceAll('one', 'two', {});
        const range = sheet.getRange('F9').load('values');
        await context.sync();
        return [count.value, range.values];
      }),
    gives: [2, [['two more']]],
  },
  {
    name: 'removeDuplicates keeps the first of equal rows and counts',
    page: 'excel.range#removeDuplicates',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B5');
        range.values = [
          ['Fruit', 'Count'],
          ['apple', 1],
          ['pear', 2],
          ['apple', 3],
          ['fig', 4],
        ];
        const result = range.removeDuplicates([0], true).load('removed,uniqueRemaining');
        range.load('values');
        await context.sync();
        return [result.removed, result.uniqueRemaining, range.values];
      }),
    gives: [
      1,
      3,
      [
        ['Fruit', 'Count'],
        ['apple', 1],
        ['pear', 2],
        ['fig', 4],
        ['', ''],
      ],
    ],
  },
  {
    name: 'removeDuplicates needs at least one column',
    page: 'excel.range#removeDuplicates',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:B5').removeDuplicates([], false).load('removed');
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'Range.removeDuplicates' },
  },
  {
    name: 'sort by a column, descending, below a header',
    page: 'excel.rangesort#apply',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B4');
        range.values = [
          ['Name', 'Share'],
          ['Oil', 2],
          ['Gas', 3],
          ['Gems', 1],
        ];
        range.sort.apply([{ key: 1, ascending: false }], false, true, 'Rows');
        range.load('values');
        await context.sync();
        return range.values;
      }),
    gives: [
      ['Name', 'Share'],
      ['Gas', 3],
      ['Oil', 2],
      ['Gems', 1],
    ],
  },
  {
    name: 'sort by two fields',
    page: 'excel.sortfield#key',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B4');
        range.values = [
          ['b', 2],
          ['a', 2],
          ['b', 1],
          ['a', 1],
        ];
        range.sort.apply([{ key: 0 }, { key: 1 }]);
        range.load('values');
        await context.sync();
        return range.values;
      }),
    gives: [
      ['a', 1],
      ['a', 2],
      ['b', 1],
      ['b', 2],
    ],
  },
  {
    name: 'sort of columns',
    page: 'excel.sortorientation',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
        range.values = [[3, 1, 2]];
        range.sort.apply([{ key: 0 }], false, false, 'Columns');
        range.load('values');
        await context.sync();
        return range.values;
      }),
    gives: [[1, 2, 3]],
  },
  {
    name: 'getRangeEdge leads where Ctrl and an arrow key lead',
    page: 'excel.range#getRangeEdge',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2:B4').values = [[1], [2], [3]];
        sheet.getRange('B8').values = [[4]];
        const cells = (['B2', 'B4', 'B8'] as const).map((address) => sheet.getRange(address).getRangeEdge('Down').load('address'));
        const up = sheet.getRange('B4').getRangeEdge('Up').load('address');
        await context.sync();
        return [...cells, up].map(({ address }) => address);
      }),
    gives: ['Sheet1!B4', 'Sheet1!B8', 'Sheet1!B1048576', 'Sheet1!B2'],
  },
  {
    name: 'getExtendedRange includes the range and up to the edge',
    page: 'excel.range#getExtendedRange',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:D1').values = [[1, 2, 3, 4]];
        const range = sheet.getRange('A1:B1').getExtendedRange('Right').load('address');
        await context.sync();
        return range.address;
      }),
    gives: 'Sheet1!A1:D1',
  },
  {
    name: 'an active cell outside the range is an error',
    page: 'excel.range#getExtendedRange',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').getExtendedRange('Right', 'C9').load('address');
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'Range.getExtendedRange' },
  },
  {
    name: 'getSurroundingRegion ends at blank rows and columns',
    page: 'excel.range#getSurroundingRegion',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2:C4').values = [
          [1, 2],
          [3, ''],
          [5, 6],
        ];
        sheet.getRange('E2').values = [[9]];
        const range = sheet.getRange('B3').getSurroundingRegion().load('address');
        await context.sync();
        return range.address;
      }),
    gives: 'Sheet1!B2:C4',
  },
  {
    name: 'rows above and below, columns before and after, outside and inside',
    page: 'excel.range#getRowsBelow',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('C4:E8');
        const found = [
          range.getRowsAbove(2),
          range.getRowsBelow(),
          range.getRowsBelow(-2),
          range.getColumnsBefore(2),
          range.getColumnsAfter(3),
          range.getColumnsAfter(-1),
        ];
        for (const one of found) one.load('address');
        await context.sync();
        return found.map(({ address }) => address);
      }),
    gives: ['Sheet1!C2:E3', 'Sheet1!C9:E9', 'Sheet1!C7:E8', 'Sheet1!A4:B8', 'Sheet1!F4:H8', 'Sheet1!E4:E8'],
  },
  {
    name: 'formulasR1C1 reads relative and absolute references, and values where there is no formula',
    page: 'excel.range#formulasR1C1',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C1').formulas = [[1, 2, '=A1+$B$1+SUM(A:A)']];
        const range = sheet.getRange('B1:C1').load('formulasR1C1');
        await context.sync();
        return range.formulasR1C1;
      }),
    gives: [[2, '=RC[-2]+R1C2+SUM(C[-2]:C[-2])']],
  },
  {
    name: 'formulasR1C1 writes the same formula for every row',
    page: 'excel.range#formulasR1C1',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        const range = sheet.getRange('B1:B3');
        range.formulasR1C1 = [['=RC[-1]*R1C1'], ['=RC[-1]*R1C1'], ['=RC[-1]*R1C1']];
        range.load('formulas,values');
        await context.sync();
        return [range.formulas, range.values];
      }),
    gives: [
      [['=A1*$A$1'], ['=A2*$A$1'], ['=A3*$A$1']],
      [[1], [2], [3]],
    ],
  },
  {
    name: 'formulasLocal of an English user are the formulas',
    page: 'excel.range#formulasLocal',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.formulasLocal = [['=SUM(1,1.5)']];
        range.load('formulasLocal,values');
        await context.sync();
        return [range.formulasLocal, range.values];
      }),
    gives: [[['=SUM(1,1.5)']], [[2.5]]],
  },
];
