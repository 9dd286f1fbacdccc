import { afterEach, describe, expect, it } from 'vitest';
import { readOpenWorkbook } from '../../../../src/workbook/excel/sharing';
import { openGrid, type GridInFront } from './openGrid';

let grid: GridInFront;
afterEach(() => {
  expect(grid.host.unsupported).toEqual([]);
  grid.close();
});

/** The workbook that a program has made, read. */
async function readAfter(
  program: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  options: Parameters<typeof openGrid>[0] = {},
) {
  grid = openGrid(options);
  await Excel.run(async (context) => {
    program(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });
  await grid.book.settled();
  const { workbook, notRead } = await readOpenWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('The workbook has a sheet.');
  return { workbook, sheet, notRead };
}

describe('reading the open workbook', () => {
  it('tells texts, numbers, formulas and errors apart', async () => {
    const { sheet } = await readAfter((cells) => {
      cells.getRange('A1:F1').formulas = [["'=1+1", "'007", '=1/0', true, -0.5, '=A1&"x"']];
    });
    expect(sheet.cells.map(({ formula, value }) => [formula, value])).toEqual([
      [undefined, '=1+1'],
      [undefined, '007'],
      ['=1/0', { error: '#DIV/0!' }],
      [undefined, true],
      [undefined, -0.5],
      ['=A1&"x"', '=1+1x'],
    ]);
  });

  it('has a spill in its first cell alone, also beside formulas and blanks', async () => {
    const { sheet } = await readAfter((cells) => {
      cells.getRange('A1:A2').formulas = [[1], [2]];
      cells.getRange('B1').formulas = [['=PACT.SPLIT(300,120)']];
      cells.getRange('D1:D2').formulas = [['=A1+1'], ['=A2+1']];
      cells.getRange('C1').format.font.bold = true;
    });
    const spilled = sheet.cells.filter(({ row, column }) => row === 0 && (column === 1 || column === 2));
    expect(spilled).toMatchObject([{ formula: '=PACT.SPLIT(300,120)', spill: { rows: 1, columns: 2 } }, { style: { bold: true } }]);
    expect(spilled[1]).not.toHaveProperty('value');
    expect(sheet.cells.filter(({ spill }) => spill !== undefined)).toHaveLength(1);
  });

  it('has what rules take, joined where they are alike', async () => {
    const { sheet } = await readAfter((cells) => {
      const rule = (range: string, formula1: number) => {
        cells.getRange(range).dataValidation.rule = { decimal: { operator: 'GreaterThan', formula1 } };
      };
      rule('A1:A3', 1);
      rule('B1:B3', 1);
      rule('C1:C3', 2);
      cells.getRange('E1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    });
    const found = sheet.validations.map(({ ranges, rule }) => ({ ranges, rule }));
    expect(found).toEqual(
      expect.arrayContaining([
        { ranges: ['A1:B3'], rule: { kind: 'decimal', operator: 'greaterThan', first: 1 } },
        { ranges: ['C1:C3'], rule: { kind: 'decimal', operator: 'greaterThan', first: 2 } },
        { ranges: ['E1'], rule: { kind: 'list', source: 'a,b' } },
      ]),
    );
    expect(found).toHaveLength(3);
  });

  it('has tables, merged cells, comments, names of a sheet, the print area and custom properties', async () => {
    const { workbook, sheet, notRead } = await readAfter((cells, context) => {
      cells.tables.add('A1:B3', true).name = 'Cash';
      cells.getRange('D1:E2').merge(false);
      context.workbook.comments.add('Sheet1!D1', 'Why?').replies.add('Because.');
      cells.names.add('Local', '=Sheet1!$A$1', 'here');
      cells.pageLayout.setPrintArea('A1:E9');
      cells.freezePanes.freezeRows(1);
      cells.tabColor = '#123456';
      context.workbook.properties.custom.add('Key', 5);
      context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
      context.workbook.settings.add('pane', { open: true });
    });
    expect(sheet).toMatchObject({
      tabColor: '#123456',
      merges: ['D1:E2'],
      frozen: { rows: 1, columns: 0 },
      tables: [{ name: 'Cash', range: 'A1:B3', columns: ['Column1', 'Column2'], showsHeadings: true, showsTotals: false }],
      notes: [{ row: 0, column: 3, text: expect.stringMatching(/^Why\?\n.+: Because\.$/) as string }],
      print: { areas: ['A1:E9'] },
    });
    expect(workbook).toMatchObject({
      names: [{ name: 'Local', formula: '=Sheet1!$A$1', comment: 'here', sheet: 'Sheet1' }],
      properties: { custom: { Key: 5 } },
      customXml: [{ xml: '<a xmlns="urn:a"/>', namespaces: ['urn:a'] }],
      settings: { pane: '{"open":true}' },
    });
    expect(notRead).toEqual(['notes on cells, if there are any: this version of Excel does not tell them']);
  });

  it('says what it does not read', async () => {
    const { notRead } = await readAfter((cells) => {
      cells.getRange('A1:A3').formulas = [[1], [2], [3]];
      cells.getRange('A2').rowHidden = true;
      cells.protection.protect();
    });
    expect(notRead.slice(1)).toEqual([
      'the protection on the sheet “Sheet1”',
      'which rows and columns are hidden (they show) on the sheet “Sheet1”',
    ]);
  });

  it('does not read the cells of a chart from an Excel before ExcelApi 1.15, and says so', async () => {
    const { sheet, notRead } = await readAfter(
      (cells) => {
        cells.getRange('A1:B3').formulas = [
          ['Year', 'Cash'],
          [1, 10],
          [2, 20],
        ];
        cells.charts.add('ColumnClustered', cells.getRange('A1:B3'), 'Columns').name = 'Mine';
      },
      { excelApi: '1.14' },
    );
    expect(sheet.charts).toEqual([]);
    expect(notRead).toContain('the chart “Mine” on the sheet “Sheet1”');
  });

  it('keeps every answer within what Excel can return, however long the texts are', async () => {
    const text = 'x'.repeat(600);
    const { sheet } = await readAfter(
      (cells) => {
        cells.getRange('A1:J60').values = Array.from({ length: 60 }, () => Array<string>(10).fill(text));
      },
      { payloadLimit: 700_000 },
    );
    expect(sheet.cells).toHaveLength(600);
    expect(sheet.cells.every(({ value }) => value === text)).toBe(true);
  });
});
