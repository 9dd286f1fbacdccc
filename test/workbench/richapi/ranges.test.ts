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

/** Runs add-in code on Sheet1 and returns a plain copy of its result. */
function onSheet<T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => plain(await use(context.workbook.worksheets.getItem('Sheet1'), context)));
}

describe('Range.values and Range.formulas', () => {
  it('read what was written, in the same batch', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 'two'],
        [true, ''],
      ];
      range.load('values,valueTypes,address,rowCount,columnCount');
      await context.sync();
      return [range.values, range.valueTypes, range.address, range.rowCount, range.columnCount];
    });
    expect(read).toEqual([
      [
        [1, 'two'],
        [true, ''],
      ],
      [
        ['Double', 'String'],
        ['Boolean', 'Empty'],
      ],
      'Sheet1!A1:B2',
      2,
      2,
    ]);
  });

  it('show the calculated value of a formula written in the same batch', async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      const total = sheet.getRange('A3').load('values,formulas,text');
      await context.sync();
      return [total.values, total.formulas, total.text];
    });
    expect(read).toEqual([[[3]], [['=SUM(A1:A2)']], [['3']]]);
  });

  it('show an error as its text and as the type Error', async () => {
    const read = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=1/0']];
      cell.load('values,valueTypes');
      await context.sync();
      return [cell.values, cell.valueTypes];
    });
    expect(read).toEqual([[['#DIV/0!']], [['Error']]]);
  });

  it('leave a cell alone where the array has null, and put one value into every cell', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.values = [
        [1, null],
        [null, 2],
      ];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([
      [1, 7],
      [7, 2],
    ]);
  });

  it.each([
    { typed: '42', format: 'General', value: 42, shows: 'General' },
    { typed: '42', format: '@', value: '42', shows: '@' },
    { typed: '4.1%', format: 'General', value: 0.041, shows: '0.00%' },
    { typed: 'true', format: 'General', value: true, shows: 'General' },
    { typed: "'=A2", format: 'General', value: '=A2', shows: 'General' },
    { typed: '2029 plan', format: 'General', value: '2029 plan', shows: 'General' },
  ])('take the text $typed in a cell of format $format as a person’s typing', async ({ typed, format, value, shows }) => {
    const read = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [[format]];
      cell.values = [[typed]];
      cell.load('values,numberFormat');
      await context.sync();
      return [cell.values, cell.numberFormat];
    });
    expect(read).toEqual([[[value]], [[shows]]]);
  });

  it('take the 600 × 3 cells that the client sends in blocks', async () => {
    const rows = Array.from({ length: 600 }, (_, i) => [i, i * 2, `row ${i}`]);
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C600');
      range.values = rows;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(rows);
  });

  it('answer null for whole columns, which hold no single value', async () => {
    const read = await onSheet(async (sheet, context) => {
      const column = sheet.getRange('B:B').load('values,rowCount,isEntireColumn,address');
      await context.sync();
      return [column.values, column.rowCount, column.isEntireColumn, column.address];
    });
    expect(read).toEqual([null, 1_048_576, true, 'Sheet1!B:B']);
  });
});

describe('Range navigation', () => {
  it.each<[name: string, of: (range: Excel.Range) => Excel.Range, address: string]>([
    ['getCell', (range) => range.getCell(1, 1), 'Sheet1!C3'],
    ['getRow', (range) => range.getRow(1), 'Sheet1!B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'Sheet1!D2:D5'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'Sheet1!A3:C6'],
    ['getResizedRange', (range) => range.getResizedRange(-1, 2), 'Sheet1!B2:F4'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'Sheet1!B2'],
    ['getBoundingRect', (range) => range.getBoundingRect('F9'), 'Sheet1!B2:F9'],
    ['getIntersection', (range) => range.getIntersection('C1:Z3'), 'Sheet1!C2:D3'],
    ['getLastCell', (range) => range.getLastCell(), 'Sheet1!D5'],
    ['getEntireRow', (range) => range.getEntireRow(), 'Sheet1!2:5'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'Sheet1!B:D'],
  ])('%s of B2:D5', async (_name, of, address) => {
    const read = await onSheet(async (sheet, context) => {
      const range = of(sheet.getRange('B2:D5')).load('address');
      await context.sync();
      return range.address;
    });
    expect(read).toBe(address);
  });

  it('keeps a range usable over several batches and releases it at the end of Excel.run', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      await context.sync();
      range.values = [[3, 4]];
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([[3, 4]]);
    await expect.poll(() => excel.host.references.size).toBe(0);
  });

  it('finds the used range, and a null object where nothing is used', async () => {
    const read = await onSheet(async (sheet, context) => {
      const before = sheet.getUsedRangeOrNullObject();
      await context.sync();
      sheet.getRange('C4').values = [[1]];
      sheet.getRange('B7').values = [[1]];
      const after = sheet.getUsedRange(true).load('address');
      const part = sheet.getRange('A1:B3').getUsedRangeOrNullObject(true);
      await context.sync();
      return [before.isNullObject, after.address, part.isNullObject];
    });
    expect(read).toEqual([true, 'Sheet1!B4:C7', true]);
  });

  it('knows the spill of a formula from its anchor and from its cells', async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange('B2').formulas = [['=SEQUENCE(3,2)']];
      const spill = sheet.getRange('B2').getSpillingToRange().load('address,values');
      const parent = sheet.getRange('C4').getSpillParent().load('address');
      const outside = sheet.getRange('A1').getSpillParentOrNullObject();
      const member = sheet.getRange('C4').load('formulas');
      await context.sync();
      return [spill.address, spill.values, parent.address, outside.isNullObject, member.formulas];
    });
    expect(read).toEqual([
      'Sheet1!B2:C4',
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      'Sheet1!B2',
      true,
      [['']],
    ]);
  });

  it('clears contents and keeps formats', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [[5]];
      range.format.fill.color = '#003366';
      range.clear('Contents');
      range.load('values,format/fill/color');
      await context.sync();
      return [range.values, range.format.fill.color];
    });
    expect(read).toEqual([[['']], '#003366']);
  });

  it('selects, and the selection is what getSelectedRange answers', async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address,worksheet/name');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [selected.address, selected.worksheet.name, active.address];
    });
    expect(read).toEqual(['Sheet1!B2:C3', 'Sheet1', 'Sheet1!B2']);
  });
});
