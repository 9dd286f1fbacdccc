import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { readXlsx, type Cell, type Sheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { fromStored, writePlan } from '../../../src/workbook/file';
import type { SheetPlan } from '../../../src/workbook/plan';
import { cell, sheetPlan, workbookPlan } from '../excel/planBuilder';
import { packageFaults } from './packageFaults';
import { SAMPLE, SAMPLE_RESULTS, sampleValues, SECOND_SHEET } from './samplePlan';

const written = writePlan(SAMPLE, sampleValues);

async function part(path: string): Promise<string> {
  const found = unzipSync(await written)[path];
  if (found === undefined) throw new Error(`There is no ${path}.`);
  return strFromU8(found);
}

async function readSheet(index = 0): Promise<Sheet> {
  const { sheets } = await readXlsx(await written, { readStyles: true });
  const sheet = sheets[index];
  if (sheet === undefined) throw new Error(`There is no sheet ${index}.`);
  return sheet;
}

async function readCell(row: number, column: number): Promise<Partial<Cell>> {
  return (await readSheet()).cells?.get(`${row},${column}`) ?? {};
}

async function readBack(sheet: Partial<SheetPlan>, value: number | string | boolean = 0) {
  const bytes = await writePlan(workbookPlan([sheetPlan({ name: 'S', ...sheet })]), () => value);
  const [read] = (await readXlsx(bytes, { readStyles: true })).sheets;
  return { bytes, cells: read?.cells ?? new Map<string, Cell>() };
}

describe('the written workbook', () => {
  it('is a sound package', async () => {
    expect(await packageFaults(await written)).toEqual([]);
  });

  it('is the same, byte for byte, when it is written again', async () => {
    expect(await writePlan(SAMPLE, sampleValues)).toEqual(await written);
  });

  it('is the same in every time zone', async () => {
    const zone = process.env['TZ'];
    try {
      for (const other of ['America/Los_Angeles', 'Asia/Tokyo']) {
        process.env['TZ'] = other;
        expect(await writePlan(SAMPLE, sampleValues)).toEqual(await written);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('has the sheets of the plan in their order', async () => {
    expect((await readXlsx(await written)).sheets.map(({ name }) => name)).toEqual(['Gas power', SECOND_SHEET]);
  });

  it('keeps its results when it is opened: a current calculation id, and no full calculation', async () => {
    const workbook = await part('xl/workbook.xml');
    expect(workbook.match(/<calcPr[^>]*>/g)).toEqual(['<calcPr calcId="191029"/>']);
    expect(workbook).not.toContain('fullCalcOnLoad');
  });

  it('bears the title of the plan and no name of a library', async () => {
    const { properties } = await readXlsx(await written);
    expect(properties).toMatchObject({ title: SAMPLE.title, creator: 'PACT' });
    expect(await part('docProps/app.xml')).toContain('<Application>PACT</Application>');
  });
});

describe('the styles of the written workbook', () => {
  it("have the members of every font in the order of Microsoft's schema", async () => {
    const fonts = [...(await part('xl/styles.xml')).matchAll(/<font>(.*?)<\/font>/g)].map(([, members = '']) =>
      [...members.matchAll(/<(\w+)/g)].map(([, name]) => name),
    );
    expect(fonts).toContainEqual(['b', 'sz', 'color', 'name', 'family']);
    expect(fonts).toContainEqual(['i', 'sz', 'name', 'family']);
    const order = ['b', 'i', 'sz', 'color', 'name', 'family'];
    for (const members of fonts) expect(members).toEqual(order.filter((name) => members.includes(name)));
  });
});

describe('the cells of the written workbook', () => {
  const planned = SAMPLE.sheets.flatMap((sheet, index) =>
    sheet.cells.map(({ row, column, content, style }) => ({
      where: `${sheet.name}!${row},${column}`,
      key: `${row},${column}`,
      index,
      content,
      style,
    })),
  );

  it.each(planned.filter(({ content }) => content.kind === 'value'))('hold the value of $where', async ({ key, index, content }) => {
    const read = (await readSheet(index)).cells?.get(key);
    expect(content.kind === 'value' && read?.value).toBe(content.kind === 'value' && content.value);
    expect(read?.formula).toBeUndefined();
  });

  it.each(planned.filter(({ content }) => content.kind === 'formula'))(
    'hold the formula of $where and its result',
    async ({ key, index, content, where }) => {
      const read = (await readSheet(index)).cells?.get(key);
      expect(content.kind === 'formula' && fromStored(read?.formula ?? '')).toBe(content.kind === 'formula' && content.formula);
      expect(read?.formulaResult ?? read?.value).toBe(SAMPLE_RESULTS[where]);
    },
  );

  it.each(planned)('have the style of $where', async ({ key, index, style }) => {
    const { size, bold, italic, color, fill, numberFormat, wrap, unlocked, horizontal, vertical, indent, borderTop, borderBottom } =
      SAMPLE.styles[style] ?? {};
    const read = (await readSheet(index)).cells?.get(key)?.style;
    const hex = (text: string | undefined): string | undefined => text?.slice(1).toUpperCase();
    expect({
      size: read?.font?.size,
      name: read?.font?.name,
      bold: read?.font?.bold,
      italic: read?.font?.italic,
      color: read?.font?.color?.rgb,
      fill: read?.fill?.type === 'pattern' ? read.fill.fgColor?.rgb : undefined,
      numberFormat: read?.numFmt,
      wrap: read?.alignment?.wrapText,
      horizontal: read?.alignment?.horizontal,
      vertical: read?.alignment?.vertical,
      indent: read?.alignment?.indent,
      locked: read?.protection?.locked,
      top: read?.border?.top,
      bottom: read?.border?.bottom,
    }).toEqual({
      size: size ?? 10,
      name: 'Calibri',
      bold,
      italic,
      color: hex(color),
      fill: hex(fill),
      numberFormat,
      wrap,
      horizontal,
      vertical,
      indent,
      locked: unlocked ? false : undefined,
      top: borderTop && { style: borderTop.line, color: { rgb: hex(borderTop.color) } },
      bottom: borderBottom && { style: borderBottom.line, color: { rgb: hex(borderBottom.color) } },
    });
  });

  it('store an error as an error, not as a text', async () => {
    expect(await part('xl/worksheets/sheet1.xml')).toMatch(/<c r="B4"[^>]* t="e"[^>]*><f>[^<]*<\/f><v>#VALUE!<\/v>/);
  });

  it('spill as a dynamic array with a value in every cell', async () => {
    expect(await readCell(7, 6)).toMatchObject({ formulaType: 'array', formulaRef: 'G8:H11', formulaDynamic: true });
    const { rows } = await readSheet();
    const spilled = rows.slice(7, 11).map((row) => row.slice(6, 8));
    expect(spilled).toEqual([0, 1, 2, 3].map((down) => [6, 7].map((column) => SAMPLE_RESULTS[`Gas power!${7 + down},${column}`])));
    expect(await part('xl/worksheets/sheet1.xml')).toMatch(/<c r="G8"[^>]* cm="1"/);
    expect(await part('xl/metadata.xml')).toContain('XLDAPR');
  });

  it('store an error inside a spill as an error', async () => {
    expect(await readCell(10, 7)).toMatchObject({ type: 'error', value: '#N/A' });
  });

  it('store an error of later versions as the older error that Excel stores for it', async () => {
    const { cells } = await readBack({ cells: [cell(0, 0, '=A1#')] }, '#SPILL!');
    expect(cells.get('0,0')).toMatchObject({ type: 'error', value: '#VALUE!' });
  });

  const DANGEROUS = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=cmd|"/c calc"!A0',
    '\t=1',
    '#N/A',
    '#REF!',
    '1e3',
    '00123',
    'TRUE',
    "'quoted",
    '_x0041_',
    ' two ',
    'a\nb',
  ];
  it.each(DANGEROUS)('keep the text %j a text', async (value) => {
    const { cells } = await readBack({ cells: [cell(0, 0, { kind: 'value', value })] });
    expect(cells.get('0,0')?.value).toBe(value);
    expect(cells.get('0,0')?.formula).toBeUndefined();
    expect(['string', 'richText']).toContain(cells.get('0,0')?.type);
  });

  it('keep any text and any finite number', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1 }), async (values) => {
        const { cells } = await readBack({ cells: values.map((value, row) => cell(row, 0, { kind: 'value', value })) });
        // A file has no negative zero.
        expect(values.map((_, row) => cells.get(`${row},0`)?.value)).toEqual(values.map((value) => (value === 0 ? 0 : value)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the sheets of the written workbook', () => {
  it('have their view, widths, heights, merged cells and frozen panes', async () => {
    const sheet = await readSheet();
    expect(sheet.view).toEqual({ tabColor: { rgb: 'D55E00' }, showGridLines: false });
    expect(sheet.freezePane).toEqual({ rows: 7, columns: 1 });
    expect(sheet.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }]);
    expect(sheet.rowDefs?.get(0)?.height).toBe(26);
    // 9 digits of 7 pixels and 5 pixels around them.
    expect(sheet.columns?.[0]?.width).toBeCloseTo((9 * 7 + 5) / 7, 2);
  });

  it('print on one page in width, with their areas and titles', async () => {
    expect((await readSheet()).pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: '$A$1:$H$11,$J$1:$L$11',
      printTitlesRow: '$1:$4',
      printTitlesColumn: '$A:$B',
    });
    const names = await part('xl/workbook.xml');
    expect(names).toMatch(/Print_Area"[^>]*>'Gas power'!\$A\$1:\$H\$11,'Gas power'!\$J\$1:\$L\$11</);
    expect(names).toMatch(/Print_Titles"[^>]*>'Gas power'!\$A:\$B,'Gas power'!\$1:\$4</);
  });

  it('have the names of the plan, with the sheet in quotes', async () => {
    const { namedRanges } = await readXlsx(await written);
    expect(namedRanges).toEqual([
      { name: 'Gas_Draws', range: "'Gas power'!$B$8:$B$11", comment: 'One cell a period' },
      { name: 'Gas_Recovery', range: "'Gas power'!$A$4" },
      { name: 'Pact_Rate', range: "'Terms & it''s ''noted'' here'!$B$1" },
    ]);
  });

  it('restrict what is entered, and say so', async () => {
    const [amount, choice, year, date] = (await readSheet()).dataValidations ?? [];
    expect(amount).toEqual({
      range: 'B8:C11',
      type: 'decimal',
      operator: 'between',
      formula1: '0',
      formula2: '1000000',
      allowBlank: true,
      showInputMessage: true,
      inputTitle: 'Amount',
      inputMessage: 'US$ million, "0" or more',
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: 'Amount',
      errorMessage: 'An amount from 0 to 1,000,000.',
    });
    expect(choice).toMatchObject({ type: 'list', range: 'A3' });
    expect(await part('xl/worksheets/sheet1.xml')).toContain('<formula1>"TRUE,say ""no"""</formula1>');
    expect(year).toMatchObject({ type: 'whole', formula1: '2026', formula2: '2100' });
    expect(date).toMatchObject({ type: 'date', formula1: '46000', formula2: '50000' });
  });

  it('highlight cells by formulas in their stored form, the first rule first', async () => {
    expect((await readSheet()).conditionalRules).toEqual([
      {
        type: 'expression',
        priority: 1,
        range: 'A8:E11',
        formula: '$C8>AVERAGE($C$8:$C$11)',
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFE6C7' } } },
      },
      {
        type: 'expression',
        priority: 2,
        range: 'A8:E11',
        formula: '_xlfn.STDEV.S($C$8:$C$11)<$B8',
        style: { font: { bold: true, color: { rgb: 'C00000' } } },
      },
    ]);
  });
});

describe('a plan that Excel could not hold', () => {
  it.each([
    {
      name: 'an unknown style',
      sheet: { cells: [cell(3, 1, 5, 'nonesuch')] },
      message: 'The style "nonesuch" of cell B4 of sheet "S" is not among',
    },
    { name: 'a cell planned twice', sheet: { cells: [cell(0, 0, 1), cell(0, 0, 2)] }, message: 'Cell A1 of sheet "S" is planned twice' },
    {
      name: 'a cell in the way of a spill',
      sheet: { cells: [cell(0, 0, { kind: 'formula', formula: '=A9', spill: { rows: 2, columns: 1 } }), cell(1, 0, 2)] },
      message: 'A2 of sheet "S" blocks the spill of A1',
    },
    {
      name: 'a list with a comma',
      sheet: { validations: [{ range: 'A1', rule: { kind: 'list', values: ['a,b'] }, promptTitle: '', prompt: '', error: '' }] },
      message: 'The list of A1 holds "a,b"',
    },
    { name: 'a forbidden name of a sheet', sheet: { name: 'a/b' }, message: 'Sheet name "a/b" contains "/"' },
  ] satisfies { name: string; sheet: Partial<SheetPlan>; message: string }[])('is refused: $name', async ({ sheet, message }) => {
    await expect(readBack(sheet)).rejects.toThrow(message);
  });
});
