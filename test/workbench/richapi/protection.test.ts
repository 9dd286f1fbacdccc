import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNodeExcel, plain, type NodeExcel } from '../../support/nodeHost';

let excel: NodeExcel;

beforeEach(() => {
  excel = openNodeExcel({ sheets: ['Sheet1', 'Other'] });
});

afterEach(() => {
  expect(excel.host.unsupported).toEqual([]);
  excel.dispose();
});

type Use = (sheet: Excel.Worksheet, workbook: Excel.Workbook, context: Excel.RequestContext) => unknown;

/** What the last property or method gives, or the code and place of the error. */
function outcome(...steps: Use[]): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    let last: unknown;
    for (const step of steps) {
      last = await step(context.workbook.worksheets.getItem('Sheet1'), context.workbook, context);
      await context.sync();
    }
    return last === undefined ? 'done' : plain(last);
  }).catch((error: unknown) => {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return `${code} ${debugInfo.errorLocation}`;
  });
}

const protect =
  (options?: Excel.WorksheetProtectionOptions, password?: string): Use =>
  (sheet) => {
    sheet.getRange('B1:B5').format.protection.locked = false;
    sheet.getRange('B1:B2').values = [[1], [2]];
    sheet.protection.protect(options, password);
  };

describe('a protected sheet', () => {
  it.each<[name: string, options: Excel.WorksheetProtectionOptions | undefined, use: Use, expected: string]>([
    ['content of a locked cell', undefined, (sheet) => (sheet.getRange('A1').values = [[1]]), 'AccessDenied Range.values'],
    ['a range with one locked cell', undefined, (sheet) => (sheet.getRange('A1:B1').formulas = [[1, 2]]), 'AccessDenied Range.formulas'],
    ['content of an unlocked cell', undefined, (sheet) => void (sheet.getRange('B1').values = [[1]]), 'done'],
    ['a range that leaves the locked cell alone', undefined, (sheet) => void (sheet.getRange('A1:B1').values = [[null, 2]]), 'done'],
    [
      'clearing a locked cell, though it is empty',
      undefined,
      (sheet) => sheet.getRange('A1:B1').clear('Contents'),
      'AccessDenied Range.clear',
    ],
    ['clearing unlocked cells', undefined, (sheet) => sheet.getRange('B1:B2').clear('Contents'), 'done'],
    ['a format', undefined, (sheet) => (sheet.getRange('B1').format.font.bold = true), 'AccessDenied RangeFont.bold'],
    ['a format that is allowed', { allowFormatCells: true }, (sheet) => void (sheet.getRange('A1').format.font.bold = true), 'done'],
    ['a lock', undefined, (sheet) => (sheet.getRange('A1').format.protection.locked = false), 'AccessDenied FormatProtection.locked'],
    ['a column width', undefined, (sheet) => (sheet.getRange('A1').format.columnWidth = 90), 'AccessDenied RangeFormat.columnWidth'],
    [
      'a column width that is allowed',
      { allowFormatColumns: true },
      (sheet) => void (sheet.getRange('A1').format.columnWidth = 90),
      'done',
    ],
    ['merging', { allowFormatCells: true }, (sheet) => sheet.getRange('B1:B2').merge(), 'AccessDenied Range.merge'],
    [
      'a validation',
      undefined,
      (sheet) => (sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }),
      'AccessDenied DataValidation.rule',
    ],
    ['a chart', undefined, (sheet) => void sheet.charts.add('Line', sheet.getRange('B1:B2')), 'AccessDenied ChartCollection.add'],
    ['its name', undefined, (sheet) => void (sheet.name = 'Renamed'), 'done'],
    ['deleting it', undefined, (sheet) => sheet.delete(), 'done'],
  ])('%s', async (_name, options, use, expected) => {
    excel.book.activeSheet().write({ top: 0, left: 2, bottom: 0, right: 2 }, [[3]]);
    expect(await outcome(protect(options), use)).toBe(expected);
  });

  it('keeps what a refused write would have changed', async () => {
    await outcome(protect(), (sheet) => (sheet.getRange('A1:B1').values = [[8, 9]]));
    expect(excel.book.activeSheet().values({ top: 0, left: 0, bottom: 0, right: 1 })).toEqual([['', 1]]);
  });

  it('still calculates', async () => {
    const read = await outcome(
      (sheet) => (sheet.getRange('A1').formulas = [['=B1*2']]),
      protect(),
      (sheet) => (sheet.getRange('B1').values = [[21]]),
      (sheet) => void sheet.getRange('A1').load('values'),
    );
    expect(read).toBe('done');
    await excel.book.settled();
    expect(excel.book.activeSheet().values({ top: 0, left: 0, bottom: 0, right: 0 })).toEqual([[42]]);
  });

  it.each<[name: string, steps: Use[], expected: string]>([
    ['cannot be protected again', [(sheet) => sheet.protection.protect()], 'AccessDenied WorksheetProtection.protect'],
    ['opens with its password', [(sheet) => sheet.protection.unprotect('pw'), write], 'done'],
    ['stays closed with another one', [(sheet) => sheet.protection.unprotect('PW')], 'InvalidArgument WorksheetProtection.unprotect'],
    ['stays closed without one', [(sheet) => sheet.protection.unprotect()], 'InvalidArgument WorksheetProtection.unprotect'],
    ['may be opened twice', [(sheet) => sheet.protection.unprotect('pw'), (sheet) => sheet.protection.unprotect(), write], 'done'],
  ])('%s', async (_name, steps, expected) => {
    expect(await outcome(protect(undefined, 'pw'), ...steps)).toBe(expected);
  });

  it.each([{ allowNothing: true }, { allowSort: 'yes' }, { selectionMode: 'Some' }])('refuses the options %j', async (options) => {
    const use: Use = (sheet) => sheet.protection.protect(options as Excel.WorksheetProtectionOptions);
    expect(await outcome(use)).toBe('InvalidArgument WorksheetProtection.protect');
  });

  it('says what it allows', async () => {
    const read = await excel.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Sheet1');
      protection.load('protected,options');
      await context.sync();
      const before = protection.protected;
      protection.protect({ allowSort: true, selectionMode: 'Unlocked' });
      protection.load('protected,options');
      await context.sync();
      return plain([before, protection.protected, protection.options]);
    });
    expect(read).toEqual([false, true, expect.objectContaining({ allowSort: true, allowFormatCells: false, selectionMode: 'Unlocked' })]);
  });

  it('hides no formula that is marked to be hidden from the add-in', async () => {
    const read = await outcome(
      (sheet) => (sheet.getRange('A1:A2').format.protection.formulaHidden = true),
      (sheet) => (sheet.getRange('A2').format.protection.locked = false),
      async (sheet, _workbook, context) => {
        const { protection } = sheet.getRange('A2').format.load('protection/locked,protection/formulaHidden');
        await context.sync();
        return [protection.locked, protection.formulaHidden];
      },
    );
    expect(read).toEqual([false, true]);
  });
});

function write(sheet: Excel.Worksheet): void {
  sheet.getRange('A1').values = [[1]];
}

describe('a protected workbook', () => {
  it.each<[name: string, use: Use, expected: string]>([
    ['no new sheet', (_sheet, workbook) => void workbook.worksheets.add('New'), 'AccessDenied WorksheetCollection.add'],
    ['no deletion', (_sheet, workbook) => workbook.worksheets.getItem('Other').delete(), 'AccessDenied Worksheet.delete'],
    ['no other name', (sheet) => (sheet.name = 'Renamed'), 'AccessDenied Worksheet.name'],
    ['no other position', (sheet) => (sheet.position = 1), 'AccessDenied Worksheet.position'],
    ['no hiding', (sheet) => (sheet.visibility = 'Hidden'), 'AccessDenied Worksheet.visibility'],
    ['no second protection', (_sheet, workbook) => workbook.protection.protect(), 'AccessDenied WorkbookProtection.protect'],
    [
      'no opening with another password',
      (_s, workbook) => workbook.protection.unprotect('x'),
      'InvalidArgument WorkbookProtection.unprotect',
    ],
    ['cells as before', write, 'done'],
  ])('%s', async (_name, use, expected) => {
    const close: Use = (_sheet, workbook) => workbook.protection.protect('pw');
    expect(await outcome(close, use)).toBe(expected);
    expect(excel.book.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Other']);
    const open: Use = (_sheet, workbook) => workbook.protection.unprotect('pw');
    expect(await outcome(open, (_sheet, workbook) => void workbook.worksheets.add('New'))).toBe('done');
  });
});
