/** What Excel refuses, with its error codes. */
import type { Expectation } from './expectation';

export const limits: readonly Expectation[] = [
  {
    name: 'a sheet name has fewer than 32 characters',
    page: 'excel.worksheet#name',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.add('x'.repeat(31));
        await context.sync();
        context.workbook.worksheets.getItem('Sheet1').name = 'x'.repeat(32);
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'Worksheet.name' },
  },
  {
    name: 'no sheet name has a character of an address, an apostrophe at its ends, or is empty or History',
    page: 'office/dev/add-ins/testing/application-specific-api-error-handling',
    run: async (excel) => {
      const names = ['a:b', 'a\\b', 'a/b', 'a?b', 'a*b', 'a[b', 'a]b', "'a", "a'", 'History', 'history', ''];
      const codes = new Set<string>();
      for (const name of names) {
        codes.add(
          await excel
            .run(async (context) => {
              context.workbook.worksheets.getItem('Sheet1').name = name;
              await context.sync();
              return `${name} was taken`;
            })
            .catch((error: OfficeExtension.Error) => error.code),
        );
      }
      return [...codes];
    },
    gives: ['InvalidArgument'],
  },
  {
    name: 'two sheets cannot have one name, upper and lower case the same',
    page: 'excel.worksheetcollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.add('SHEET1');
        await context.sync();
      }),
    fails: { code: 'ItemAlreadyExists', location: 'WorksheetCollection.add' },
  },
  {
    name: 'a sheet keeps its own name in another case',
    page: 'excel.worksheet#name',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.name = 'SHEET1';
        sheet.load('name');
        await context.sync();
        return sheet.name;
      }),
    gives: 'SHEET1',
  },
  {
    name: 'the last visible sheet can be neither deleted nor hidden',
    page: 'office/dev/add-ins/excel/excel-add-ins-worksheets',
    run: async (excel) => {
      const codes: string[] = [];
      for (const hides of [true, false]) {
        codes.push(
          await excel
            .run(async (context) => {
              const sheet = context.workbook.worksheets.getItem('Sheet1');
              const hidden = context.workbook.worksheets.add();
              hidden.visibility = 'Hidden';
              if (hides) sheet.visibility = 'Hidden';
              else sheet.delete();
              await context.sync();
              return 'done';
            })
            .catch((error: OfficeExtension.Error) => error.code),
        );
      }
      return codes;
    },
    gives: ['InvalidOperation', 'InvalidOperation'],
  },
  {
    name: 'a position beyond the last sheet is refused',
    page: 'excel.worksheet#position',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').position = 1;
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'Worksheet.position' },
  },
  {
    name: 'an address beyond 8,192 characters is InvalidArgument',
    page: 'excel.worksheet#getRange',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1'.padEnd(8_193, '0')).load('address');
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'Worksheet.getRange' },
  },
  {
    name: 'what is no address is InvalidArgument',
    page: 'office/dev/add-ins/testing/application-specific-api-error-handling',
    run: async (excel) => {
      const codes = new Set<string>();
      for (const address of ['A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'no such name', 'Nowhere!A1', '1', 'A']) {
        codes.add(
          await excel
            .run(async (context) => {
              context.workbook.worksheets.getItem('Sheet1').getRange(address).load('address');
              await context.sync();
              return `${address} was taken`;
            })
            .catch((error: OfficeExtension.Error) => error.code),
        );
      }
      return [...codes];
    },
    gives: ['InvalidArgument'],
  },
  {
    name: 'no defined name looks like a reference, has a space, or begins with a digit',
    page: 'office/dev/add-ins/testing/application-specific-api-error-handling',
    run: async (excel) => {
      const names = ['R', 'c', 'A1', 'XFD1048576', 'R1C1', 'r2', 'a b', '1st', '', 'a-b', '.a', 'x'.repeat(256)];
      const codes = new Set<string>();
      for (const name of names) {
        codes.add(
          await excel
            .run(async (context) => {
              context.workbook.names.add(name, '=1');
              await context.sync();
              return `${name} was taken`;
            })
            .catch((error: OfficeExtension.Error) => error.code),
        );
      }
      return [...codes];
    },
    gives: ['InvalidArgument'],
  },
  {
    name: 'a defined name may have 255 characters, begin with an underscore or a backslash, and contain dots and letters of any language',
    page: 'excel.nameditemcollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        for (const name of ['x'.repeat(255), '_a.b', '\\a', 'XFE1', 'ガス', 'Rate?']) context.workbook.names.add(name, '=1');
        const count = context.workbook.names.getCount();
        await context.sync();
        return count.value;
      }),
    gives: 6,
  },
  {
    name: 'a cell has at most 32,767 characters',
    page: 'office/dev/add-ins/testing/application-specific-api-error-handling',
    run: (excel) =>
      excel.run(async (context) => {
        // Not on the sheet in front: to draw such a text takes long.
        const cell = context.workbook.worksheets.add('Data').getRange('A1');
        cell.values = [['x'.repeat(32_767)]];
        await context.sync();
        cell.values = [['x'.repeat(32_768)]];
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'Range.values' },
  },
  {
    name: 'a formula has at most 8,192 characters',
    page: 'office/dev/add-ins/testing/application-specific-api-error-handling',
    run: (excel) =>
      excel.run(async (context) => {
        const cell = context.workbook.worksheets.add('Data').getRange('A1');
        const term = `+LEN("${'x'.repeat(248)}")`;
        cell.formulas = [[`=1${term.repeat(31)}`.padEnd(8_192, ' ')]];
        await context.sync();
        cell.formulas = [[`=1${term.repeat(31)}`.padEnd(8_193, ' ')]];
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'Range.formulas' },
  },
  {
    name: 'a formula that cannot be parsed is InvalidArgument',
    page: 'office/dev/add-ins/testing/application-specific-api-error-handling',
    run: async (excel) => {
      const codes = new Set<string>();
      for (const formula of ['=1)', '=1+', '=)', '=*2']) {
        codes.add(
          await excel
            .run(async (context) => {
              context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [[formula]];
              await context.sync();
              return `${formula} was taken`;
            })
            .catch((error: OfficeExtension.Error) => error.code),
        );
      }
      return [...codes];
    },
    gives: ['InvalidArgument'],
  },
  {
    name: 'a range of more than five million cells cannot be read',
    page: 'office/dev/add-ins/concepts/resource-limits-and-performance-optimization',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:E1000001').load('values');
        await context.sync();
      }),
    fails: { code: 'RangeExceedsLimit', location: 'Range.values' },
  },
  {
    name: 'Excel on the web takes no request above 5 MB',
    page: 'office/dev/add-ins/concepts/resource-limits-and-performance-optimization',
    run: (excel) =>
      excel.run(async (context) => {
        const text = 'x'.repeat(30_000);
        const rows = Array.from({ length: 200 }, () => [text]);
        context.workbook.worksheets.add('Data').getRange('A1:A200').values = rows;
        await context.sync();
      }),
    fails: { code: 'RequestPayloadSizeLimitExceeded' },
  },
  {
    name: 'Excel on the web gives no answer above 5 MB',
    page: 'office/dev/add-ins/concepts/resource-limits-and-performance-optimization',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.add('Data').getRange('A1:A200');
        (range as { values: unknown }).values = 'x'.repeat(30_000);
        await context.sync();
        range.load('values');
        await context.sync();
      }),
    fails: { code: 'ResponsePayloadSizeLimitExceeded' },
  },
  {
    name: 'a range of a sheet that is gone is InvalidReference',
    page: 'office/dev/add-ins/testing/application-specific-api-error-handling',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Short-lived');
        const range = sheet.getRange('A1');
        await context.sync();
        sheet.delete();
        await context.sync();
        range.load('values');
        await context.sync();
      }),
    fails: { code: 'InvalidReference' },
  },
  {
    name: 'what ran before the failing action of a batch stays applied',
    page: 'office/dev/add-ins/develop/application-specific-api-model',
    run: async (excel) => {
      await excel
        .run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.getRange('A1').values = [[1]];
          sheet.getRange('A2').values = [[1, 2]];
          sheet.getRange('A3').values = [[3]];
          await context.sync();
        })
        .catch(() => undefined);
      return excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3').load('values');
        await context.sync();
        return range.values;
      });
    },
    gives: [[1], [''], ['']],
  },
];
