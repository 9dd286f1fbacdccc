/** Protection of sheets and of the workbook. */
import type { Expectation } from './expectation';

export const protection: readonly Expectation[] = [
  {
    name: 'a sheet is not protected at first',
    page: 'excel.worksheetprotection#protected',
    run: (excel) =>
      excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Sheet1').load('protection/protected');
        await context.sync();
        return protection.protected;
      }),
    gives: false,
  },
  {
    name: 'protect protects, unprotect ends it',
    page: 'excel.worksheetprotection#protect',
    run: (excel) =>
      excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Sheet1');
        protection.protect();
        protection.load('protected');
        await context.sync();
        const during = protection.protected;
        protection.unprotect();
        protection.load('protected');
        await context.sync();
        return [during, protection.protected];
      }),
    gives: [true, false],
  },
  {
    name: 'protect fails if the worksheet has already been protected',
    page: 'excel.worksheetprotection#protect',
    run: (excel) =>
      excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Sheet1');
        protection.protect();
        protection.protect();
        await context.sync();
      }),
    fails: { code: 'AccessDenied', location: 'WorksheetProtection.protect' },
  },
  {
    name: 'options say what stays allowed',
    page: 'excel.worksheetprotectionoptions',
    run: (excel) =>
      excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Sheet1');
        protection.protect({ allowInsertRows: true, allowSort: true, selectionMode: 'Unlocked' });
        protection.load('options');
        await context.sync();
        const { allowInsertRows, allowSort, allowFormatCells, selectionMode } = protection.options;
        return [allowInsertRows, allowSort, allowFormatCells, selectionMode];
      }),
    gives: [true, true, false, 'Unlocked'],
  },
  {
    name: 'cells are locked unless they are unlocked',
    page: 'excel.formatprotection#locked',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B1').format.protection.locked = false;
        const all = sheet.getRange('A1:B1').format.protection.load('locked');
        const one = sheet.getRange('A1').format.protection.load('locked');
        const other = sheet.getRange('B1').format.protection.load('locked');
        await context.sync();
        return [all.locked, one.locked, other.locked];
      }),
    gives: [null, true, false],
  },
  {
    name: 'a formula can be marked as hidden',
    page: 'excel.formatprotection#formulaHidden',
    run: (excel) =>
      excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Sheet1').getRange('A1').format;
        protection.load('formulaHidden');
        await context.sync();
        const before = protection.formulaHidden;
        protection.formulaHidden = true;
        protection.load('formulaHidden,locked');
        await context.sync();
        return [before, protection.formulaHidden, protection.locked];
      }),
    gives: [false, true, true],
  },
  {
    name: 'locked cells of a protected sheet take no values',
    page: 'office/dev/add-ins/testing/application-specific-api-error-handling',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.protection.protect();
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      }),
    fails: { code: 'AccessDenied', location: 'Range.values' },
  },
  {
    name: 'AccessDenied has its message',
    page: 'office/dev/add-ins/testing/application-specific-api-error-handling',
    run: (excel) =>
      excel
        .run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.protection.protect();
          sheet.getRange('A1').clear();
          await context.sync();
        })
        .catch((error: OfficeExtension.Error) => [error.code, error.message]),
    gives: ['AccessDenied', 'You cannot perform the requested operation.'],
  },
  {
    name: 'unlocked cells of a protected sheet take values',
    page: 'office/dev/add-ins/excel/excel-add-ins-worksheets',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('A1');
        range.format.protection.locked = false;
        sheet.protection.protect();
        range.values = [[7]];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    gives: [[7]],
  },
  {
    name: 'formats need allowFormatCells',
    page: 'excel.worksheetprotectionoptions#allowFormatCells',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const paint = async () => {
          sheet.getRange('A1').format.fill.color = '#FF0000';
          await context.sync();
          return 'painted';
        };
        sheet.protection.protect();
        const without = await paint().catch((error: OfficeExtension.Error) => error.code);
        sheet.protection.unprotect();
        sheet.protection.protect({ allowFormatCells: true });
        return [without, await paint()];
      }),
    gives: ['AccessDenied', 'painted'],
  },
  {
    name: 'column widths need allowFormatColumns',
    page: 'excel.worksheetprotectionoptions#allowFormatColumns',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const widen = async () => {
          sheet.getRange('A:A').format.columnWidth = 90;
          await context.sync();
          return 'wider';
        };
        sheet.protection.protect();
        const without = await widen().catch((error: OfficeExtension.Error) => error.code);
        sheet.protection.unprotect();
        sheet.protection.protect({ allowFormatColumns: true });
        return [without, await widen()];
      }),
    gives: ['AccessDenied', 'wider'],
  },
  {
    name: 'the password opens what it closed',
    page: 'excel.worksheetprotection#unprotect',
    run: (excel) =>
      excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Sheet1');
        protection.protect({}, 'secret');
        await context.sync();
        const wrong = await (async () => {
          protection.unprotect('guess');
          await context.sync();
          return 'opened';
        })().catch(() => 'refused');
        protection.unprotect('secret');
        protection.load('protected');
        await context.sync();
        return [wrong, protection.protected];
      }),
    gives: ['refused', false],
  },
  {
    name: 'a protected workbook keeps its sheets',
    page: 'office/dev/add-ins/excel/excel-add-ins-workbooks',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.protection.protect();
        context.workbook.protection.load('protected');
        await context.sync();
        const added = await (async () => {
          context.workbook.worksheets.add('New');
          await context.sync();
        })().catch((error: OfficeExtension.Error) => error.code);
        const renamed = await (async () => {
          context.workbook.worksheets.getItem('Sheet1').name = 'Renamed';
          await context.sync();
        })().catch((error: OfficeExtension.Error) => error.code);
        return [context.workbook.protection.protected, added, renamed];
      }),
    gives: [true, 'AccessDenied', 'AccessDenied'],
  },
  {
    name: 'the cells of a protected workbook take values',
    page: 'excel.workbookprotection',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.protection.protect();
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.values = [[1]];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    gives: [[1]],
  },
  {
    name: 'protect fails if the workbook has been protected',
    page: 'excel.workbookprotection#protect',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.protection.protect();
        context.workbook.protection.protect();
        await context.sync();
      }),
    fails: { code: 'AccessDenied', location: 'WorkbookProtection.protect' },
  },
];
