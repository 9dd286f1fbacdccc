import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileWorkbook } from '../../../src/workbench/files';
import { openNodeExcel, type NodeExcel } from '../../support/nodeHost';
import { handMade } from '../../workbook/file/reading/handMade';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const FILE = base64(
  handMade({
    workbook:
      '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="Rate">Sheet1!$A$1</definedName></definedNames>',
    sheet:
      '<sheetData><row r="1"><c r="A1"><v>0.05</v></c><c r="B1"><f>Sheet1!A1*2+LEN("Sheet1!A1")</f></c></row></sheetData>' +
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>Sheet1!A1&gt;1</formula></cfRule></conditionalFormatting>',
  }),
);

let excel: NodeExcel;
let opened: (FileWorkbook | undefined)[];
beforeEach(() => {
  excel = openNodeExcel();
  opened = [];
  excel.host.onNewWorkbook((file) => opened.push(file));
});
afterEach(() => excel.dispose());

const codeOf = async (run: Promise<unknown>) =>
  run.then(
    () => 'none',
    (error: { code: string }) => error.code,
  );

describe('Excel.createWorkbook', () => {
  it('opens the workbook that it is given, and leaves this one as it is', async () => {
    await excel.Excel.createWorkbook(FILE);
    expect(opened.map((file) => file?.sheets.map(({ name, cells }) => [name, cells.length]))).toEqual([[['Sheet1', 2]]]);
    expect(excel.book.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
    expect(excel.host.unsupported).toEqual([]);
  });

  it('opens an empty workbook when it is given none', async () => {
    await excel.Excel.createWorkbook();
    expect(opened).toEqual([undefined]);
  });

  it('tells nobody who has gone', async () => {
    excel.host.onNewWorkbook(() => opened.push(undefined))();
    await excel.Excel.createWorkbook(FILE);
    expect(opened).toHaveLength(1);
  });

  it.each([
    ['a text in Base64', base64(new TextEncoder().encode('Year,Draw'))],
    ['no Base64', '***'],
    ['half a workbook', FILE.slice(0, 400)],
  ])('refuses %s', async (_name, file) => {
    expect(await codeOf(excel.Excel.createWorkbook(file))).toBe('InvalidArgument');
    expect(opened).toEqual([]);
    expect(excel.host.unsupported).toEqual([]);
  });
});

describe('Workbook.insertWorksheetsFromBase64', () => {
  const insert = (options?: Excel.InsertWorksheetOptions, file = FILE) =>
    excel.Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(file, options);
      await context.sync();
    });

  it('gives a sheet another name where its own is taken, in its formulas as well', async () => {
    await insert();
    await insert();
    expect(excel.book.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Sheet1 (2)', 'Sheet1 (3)']);
    const third = excel.book.sheet('Sheet1 (3)');
    expect(third?.formulas({ top: 0, left: 1, bottom: 0, right: 1 })).toEqual([[`='Sheet1 (3)'!A1*2+LEN("Sheet1!A1")`]]);
    expect(third?.highlights().map(({ formula }) => formula)).toEqual([`='Sheet1 (3)'!A1>1`]);
  });

  it('keeps a name of the workbook, and gives the same name to the sheet alone', async () => {
    await insert();
    await insert();
    const ids = excel.book.sheets().map(({ id }) => id);
    expect(excel.book.names().map(({ name, formula, sheetId }) => [name, formula, sheetId])).toEqual([
      ['Rate', `='Sheet1 (2)'!$A$1`, undefined],
      ['Rate', `='Sheet1 (3)'!$A$1`, ids[2]],
    ]);
  });

  it.each<[string, Excel.InsertWorksheetOptions, string]>([
    ['a sheet that the file has not', { sheetNamesToInsert: ['Nowhere'] }, 'InvalidArgument'],
    ['a sheet that the workbook has not', { positionType: 'Before', relativeTo: 'Nowhere' }, 'ItemNotFound'],
    ['another position', { positionType: 'Middle' as 'End' }, 'InvalidArgument'],
  ])('refuses %s, and inserts nothing', async (_name, options, code) => {
    expect(await codeOf(insert(options))).toBe(code);
    expect(excel.book.sheets()).toHaveLength(1);
  });

  it('refuses a file that is no workbook', async () => {
    expect(await codeOf(insert({}, '***'))).toBe('InvalidArgument');
  });

  it('came with ExcelApi 1.13', async () => {
    const older = openNodeExcel({ excelApi: '1.12' });
    const run = older.Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(FILE);
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ApiNotFound');
    older.dispose();
  });
});
