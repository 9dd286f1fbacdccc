/** Sheets of other workbooks. */
import { handMadeParts, packed, relation, relations } from '../../workbook/file/reading/handMade';
import type { Expectation } from './expectation';

/** A workbook of two sheets: "Plan" calculates with "Data", where the name Rate leads. */
const FILE = Buffer.from(
  packed(
    handMadeParts({
      workbook:
        '<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Data" sheetId="2" r:id="rId2"/></sheets>' +
        '<definedNames><definedName name="Rate">Data!$A$1</definedName></definedNames>',
      sheet: '<row r="1"><c r="A1"><f>Data!A1*100</f><v>5</v></c><c r="B1" t="inlineStr"><is><t>=1+1</t></is></c></row>',
      parts: {
        'xl/_rels/workbook.xml.rels': relations(
          relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
          relation('rId2', 'worksheet', 'worksheets/sheet2.xml'),
        ),
        'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>0.05</v></c></row></sheetData></worksheet>',
        'xl/styles.xml': undefined,
        'xl/sharedStrings.xml': undefined,
      },
    }),
  ),
).toString('base64');

/** A program that is given the file. Its source text carries the file along, because it closes over nothing in the frame of the add-in. */
function withFile(run: (excel: typeof Excel, file: string) => Promise<unknown>): Expectation['run'] {
  const bound: Expectation['run'] = (excel) => run(excel, FILE);
  bound.toString = () => `(excel) => (${run})(excel, ${JSON.stringify(FILE)})`;
  return bound;
}

export const files: readonly Expectation[] = [
  {
    name: 'all sheets are inserted at the end when nothing else is said',
    page: 'excel.workbook#insertWorksheetsFromBase64',
    run: withFile((excel, file) =>
      excel.run(async (context) => {
        const inserted = context.workbook.insertWorksheetsFromBase64(file);
        const sheets = context.workbook.worksheets.load('items/name,items/id');
        await context.sync();
        return [sheets.items.map(({ name }) => name), inserted.value.map((id) => sheets.items.findIndex((sheet) => sheet.id === id))];
      }),
    ),
    gives: [
      ['Sheet1', 'Plan', 'Data'],
      [1, 2],
    ],
  },
  {
    name: 'named sheets are inserted before the sheet that is named',
    page: 'excel.insertworksheetoptions#sheetNamesToInsert',
    run: withFile((excel, file) =>
      excel.run(async (context) => {
        context.workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: ['Data'], positionType: 'Before', relativeTo: 'Sheet1' });
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.map(({ name }) => name);
      }),
    ),
    gives: ['Data', 'Sheet1'],
  },
  {
    name: 'an empty list of names means all sheets',
    page: 'excel.worksheetpositiontype',
    run: withFile((excel, file) =>
      excel.run(async (context) => {
        context.workbook.worksheets.add('Last');
        context.workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: [], positionType: 'After', relativeTo: 'Sheet1' });
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.map(({ name }) => name);
      }),
    ),
    gives: ['Sheet1', 'Plan', 'Data', 'Last'],
  },
  {
    name: 'without a sheet to go by, the position is that among all sheets',
    page: 'excel.insertworksheetoptions#relativeTo',
    run: withFile((excel, file) =>
      excel.run(async (context) => {
        context.workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: ['Plan'], positionType: 'Beginning' });
        context.workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: ['Data'], positionType: 'End' });
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.map(({ name }) => name);
      }),
    ),
    gives: ['Plan', 'Sheet1', 'Data'],
  },
  {
    name: 'inserted sheets keep their formulas, and texts stay texts',
    page: 'excel.workbook#insertWorksheetsFromBase64',
    run: withFile((excel, file) =>
      excel.run(async (context) => {
        context.workbook.insertWorksheetsFromBase64(file);
        const range = context.workbook.worksheets.getItem('Plan').getRange('A1:B1').load('formulas,values');
        const rate = context.workbook.names.getItem('Rate').load('value');
        await context.sync();
        return [range.formulas[0]?.[0], range.values[0], rate.value];
      }),
    ),
    gives: ['=Data!A1*100', [5, '=1+1'], 'Data!$A$1'],
  },
];
