import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HostError } from '../../../src/workbench/richapi';
import { openNodeExcel, type NodeExcel } from '../../support/nodeHost';

let excel: NodeExcel;

beforeEach(() => {
  excel = openNodeExcel();
});

afterEach(() => {
  excel.dispose();
});

type Use = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

async function failureOf(use: Use): Promise<OfficeExtension.Error> {
  const failure: unknown = await excel.Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    throw new Error('The batch did not fail.');
  }).catch((error: unknown) => error);
  return failure as OfficeExtension.Error;
}

describe('Errors of Excel', () => {
  it('reading before a load throws PropertyNotLoaded', async () => {
    const failure = await failureOf((sheet) => sheet.getRange('A1').values);
    expect(failure.code).toBe('PropertyNotLoaded');
  });

  it('a missing sheet is ItemNotFound, with its place and the statement', async () => {
    const failure: unknown = await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nope').load('name');
      await context.sync();
    }).catch((error: unknown) => error);
    const { code, message, debugInfo } = failure as OfficeExtension.Error;
    expect(code).toBe('ItemNotFound');
    expect(message).toBe("The requested resource doesn't exist.");
    expect(debugInfo).toMatchObject({
      errorLocation: 'WorksheetCollection.getItem',
      statement: 'var worksheet = worksheets.getItem(...);',
    });
  });

  it.each<[name: string, use: Use, code: string, location: string]>([
    ['an array of the wrong size', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2, 3]]), 'InvalidArgument', 'Range.values'],
    ['a ragged array', (sheet) => (sheet.getRange('A1:B2').formulas = [[1, 2], [3]]), 'InvalidArgument', 'Range.formulas'],
    [
      'an array of the wrong size in blocks',
      (sheet) => (sheet.getRange('A1:C600').values = Array.from({ length: 601 }, () => [1, 2, 3])),
      'InvalidArgument',
      'Range._ValidateArraySize',
    ],
    ['an object as a cell value', (sheet) => (sheet.getRange('A1').values = [[{}]]), 'InvalidArgument', 'Range.values'],
    ['32,768 characters in a cell', (sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]]), 'InvalidArgument', 'Range.values'],
    [
      'a formula of 8,193 characters',
      (sheet) => (sheet.getRange('A1').formulas = [['='.padEnd(8_193, '1')]]),
      'InvalidArgument',
      'Range.formulas',
    ],
    ['cell values of a whole column', (sheet) => (sheet.getRange('A:A').values = [[1]]), 'InvalidArgument', 'Range.values'],
    ['an address that is none', (sheet) => sheet.getRange('A1:B2:C3').load('address'), 'InvalidArgument', 'Worksheet.getRange'],
    ['an address beyond the last column', (sheet) => sheet.getRange('XFE1').load('address'), 'InvalidArgument', 'Worksheet.getRange'],
    [
      'an offset out of the sheet',
      (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address'),
      'InvalidArgument',
      'Range.getOffsetRange',
    ],
    ['a colour that is none', (sheet) => (sheet.getRange('A1').format.fill.color = 'nocolour'), 'InvalidArgument', 'RangeFill.color'],
    [
      'a missing name',
      (_sheet, context) => context.workbook.names.getItem('Nope').load('value'),
      'ItemNotFound',
      'NamedItemCollection.getItem',
    ],
    ['a missing chart', (sheet) => sheet.charts.getItem('Nope').load('name'), 'ItemNotFound', 'ChartCollection.getItem'],
    ['a cell outside any spill', (sheet) => sheet.getRange('A1').getSpillParent().load('address'), 'ItemNotFound', 'Range.getSpillParent'],
  ])('%s', async (_name, use, code, location) => {
    const failure = await failureOf(use);
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual([code, location]);
    expect(excel.host.unsupported).toEqual([]);
  });

  it('what ran before the failing action stays applied', async () => {
    await failureOf((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[1, 2]];
      sheet.getRange('A3').values = [[3]];
    });
    expect(excel.book.activeSheet().values({ top: 0, left: 0, bottom: 2, right: 0 })).toEqual([[1], [''], ['']]);
  });

  it('a range of a deleted sheet is InvalidReference', async () => {
    const failure: unknown = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Short-lived');
      const range = sheet.getRange('A1');
      await context.sync();
      sheet.delete();
      await context.sync();
      range.load('values');
      await context.sync();
    }).catch((error: unknown) => error);
    expect((failure as OfficeExtension.Error).code).toBe('InvalidReference');
  });
});

describe('What the host does not know', () => {
  it.each<[name: string, use: Use, subject: string]>([
    ['a method', (sheet) => sheet.getRange('A1').showCard(), 'Range.showCard'],
    ['a property', (sheet) => (sheet.getRange('A1').format.shrinkToFit = true), 'RangeFormat.shrinkToFit'],
    ['a property of a load', (sheet) => sheet.getRange('A1').load('hyperlink'), 'Range.hyperlink'],
    ['a collection', (sheet) => sheet.slicers.add('table', 'column'), 'Worksheet.slicers'],
    ['an event', (sheet) => sheet.onFormatChanged.add(() => Promise.resolve()), 'Worksheet._RegisterFormatChangedEvent'],
    ['a value', (sheet) => sheet.charts.add('Sunburst', sheet.getRange('A1')), 'ChartType Sunburst'],
  ])('%s fails loudly and is recorded', async (_name, use, subject) => {
    const failure = await failureOf(use);
    expect(failure.message).toBe(`HOST-UNSUPPORTED ${subject}`);
    expect(excel.host.unsupported).toEqual([subject]);
  });
});

describe('An older Excel', () => {
  beforeEach(() => {
    excel.dispose();
    excel = openNodeExcel({ excelApi: '1.8' });
  });

  it.each<[name: string, use: Use, location: string]>([
    ['a link', (sheet) => (sheet.pageLayout.orientation = 'Landscape'), 'Worksheet.pageLayout'],
    ['a method', (sheet) => sheet.getRange('A1').getSpillParent().load('address'), 'Range.getSpillParent'],
    ['a property', (sheet) => (sheet.getRange('A1').format.indentLevel = 1), 'RangeFormat.indentLevel'],
    [
      'an event',
      (_sheet, context) => context.workbook.worksheets.onChanged.add(() => Promise.resolve()),
      'WorksheetCollection._RegisterDataChangedEvent',
    ],
  ])('answers ApiNotFound for %s that came later', async (_name, use, location) => {
    const failure = await failureOf(use);
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual(['ApiNotFound', location]);
    expect(excel.host.unsupported).toEqual([]);
  });

  it('leaves later members out of a load of everything', async () => {
    const read = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load();
      await context.sync();
      return [range.address, range.rowCount];
    });
    expect(read).toEqual(['Sheet1!A1', 1]);
  });
});

describe('Failures of the host', () => {
  it.each([
    { hostError: HostError.CellEditMode, code: 'InvalidOperationInCellEditMode' },
    { hostError: HostError.SessionTimedOut, code: 'InvalidOrTimedOutSession' },
    { hostError: HostError.TooManyRequests, code: 'ActivityLimitReached' },
    { hostError: HostError.RequestTooLarge, code: 'RequestPayloadSizeLimitExceeded' },
    { hostError: HostError.ResponseTooLarge, code: 'ResponsePayloadSizeLimitExceeded' },
    { hostError: HostError.NoAccess, code: 'AccessDenied' },
    { hostError: HostError.General, code: 'GeneralException' },
  ])('$code fails the chosen batch, and only that one', async ({ hostError, code }) => {
    const write = (value: number) => failureOf((sheet) => (sheet.getRange('A1').values = [[value]]));
    excel.failSync(2, hostError);
    expect((await write(1)).message).toBe('The batch did not fail.');
    expect((await write(2)).code).toBe(code);
    expect(excel.book.activeSheet().values({ top: 0, left: 0, bottom: 0, right: 0 })).toEqual([[1]]);
    expect((await write(3)).message).toBe('The batch did not fail.');
    expect(excel.syncs()).toBe(3);
  });
});
