import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellFormat, Chart, Validation } from '../../../src/workbench/book/book';
import { at, openBook, valueOf } from './support';

const PLAIN: CellFormat = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: false,
  size: 11,
  fontName: 'Arial',
  color: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};

const color = fc.stringMatching(/^#[0-9A-F]{6}$/);
const border = fc.record({ style: fc.constantFrom('Thin', 'Medium', 'Thick', 'Double', 'Hairline', 'Dash', 'Dot'), color } as const);
const anyFormat: fc.Arbitrary<Partial<CellFormat>> = fc.record(
  {
    numberFormat: fc.constantFrom('General', '#,##0.0', '0.0%', 'yyyy-mm-dd', '#,##0;[Red](#,##0)', '@'),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    size: fc.integer({ min: 6, max: 30 }),
    fontName: fc.constantFrom('Arial', 'Calibri', 'Yu Gothic'),
    color,
    fill: fc.oneof(color, fc.constant('')),
    horizontal: fc.constantFrom('General', 'Left', 'Center', 'Right'),
    vertical: fc.constantFrom('Top', 'Center', 'Bottom'),
    wrap: fc.boolean(),
    indent: fc.integer({ min: 0, max: 5 }),
    locked: fc.boolean(),
    formulaHidden: fc.boolean(),
    borders: fc.record({ top: border, bottom: border, left: border, right: border } as const, { requiredKeys: [] }),
  } as const,
  { requiredKeys: [] },
);

describe('cell formats', () => {
  it('are plain to begin with', () => {
    expect(openBook().book.activeSheet().formats(at('A1:A2'))).toEqual([[PLAIN], [PLAIN]]);
  });

  it('read as they were set, and leave the rest', () => {
    const sheet = openBook().book.activeSheet();
    let row = 0;
    fc.assert(
      fc.property(anyFormat, (change) => {
        row += 1;
        const rect = { top: row, left: 1, bottom: row, right: 2 };
        sheet.format(rect, change);
        expect(sheet.formats(rect)).toEqual([
          [
            { ...PLAIN, ...change },
            { ...PLAIN, ...change },
          ],
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('change what is named and keep the content', () => {
    const sheet = openBook().book.activeSheet();
    sheet.write(at('A1'), [[0.045]]);
    sheet.format(at('A1'), { bold: true, fill: '#FFFF00', numberFormat: '0.0%' });
    sheet.format(at('A1'), { bold: false, color: '#FF0000', fill: '' });
    expect(sheet.formats(at('A1'))).toEqual([[{ ...PLAIN, color: '#FF0000', numberFormat: '0.0%' }]]);
    expect([valueOf(sheet, 'A1'), sheet.text(at('A1'))]).toEqual([0.045, [['4.5%']]]);
  });

  it('set the edges that are named, keep the others and remove those set to none', () => {
    const sheet = openBook().book.activeSheet();
    const thin = { style: 'Thin', color: '#808080' } as const;
    sheet.format(at('A1'), { borders: { top: thin, bottom: thin } });
    sheet.format(at('A1'), { borders: { top: { style: 'None', color: '#000000' }, left: { style: 'Double', color: '#0F3D5E' } } });
    expect(sheet.formats(at('A1'))[0]?.[0]?.borders).toEqual({ bottom: thin, left: { style: 'Double', color: '#0F3D5E' } });
  });

  it('reach whole columns', () => {
    const sheet = openBook().book.activeSheet();
    sheet.format({ top: 0, left: 2, bottom: 1_048_575, right: 2 }, { numberFormat: '0.00' });
    sheet.write(at('C900'), [[1]]);
    expect(sheet.text(at('C900'))).toEqual([['1.00']]);
  });
});

describe('layout of a sheet', () => {
  it('keeps widths and heights in pixels', () => {
    const sheet = openBook().book.activeSheet();
    expect([sheet.columnWidth(0), sheet.rowHeight(0)]).toEqual([64, 20]);
    sheet.setColumnWidth(1, 3, 120);
    sheet.setRowHeight(4, 5, 33);
    expect([0, 1, 3, 4].map((column) => sheet.columnWidth(column))).toEqual([64, 120, 120, 64]);
    expect([3, 4, 5, 6].map((row) => sheet.rowHeight(row))).toEqual([20, 33, 33, 20]);
  });

  it('fits columns to their widest text and leaves empty ones', () => {
    const sheet = openBook().book.activeSheet();
    sheet.write(at('A1:B2'), [
      ['x', 'short'],
      ['', 'a much longer text in one cell'],
    ]);
    sheet.autofitColumns(0, 2);
    const [a, b, c] = [0, 1, 2].map((column) => sheet.columnWidth(column));
    expect(a).toBeLessThan(30);
    expect(b).toBeGreaterThan(150);
    expect(c).toBe(64);
  });

  it('freezes panes', () => {
    const sheet = openBook().book.activeSheet();
    expect(sheet.frozen()).toEqual({ rows: 0, columns: 0 });
    sheet.freeze(4, 1);
    expect(sheet.frozen()).toEqual({ rows: 4, columns: 1 });
    sheet.freeze(0, 0);
    expect(sheet.frozen()).toEqual({ rows: 0, columns: 0 });
  });

  it('keeps how it is printed', () => {
    const sheet = openBook().book.activeSheet();
    expect(sheet.printSetup()).toEqual({
      orientation: 'Portrait',
      areas: undefined,
      titleRows: undefined,
      titleColumns: undefined,
      fit: undefined,
    });
    sheet.setPrintSetup({ orientation: 'Landscape', areas: [at('A1:H40')] });
    sheet.setPrintSetup({ titleRows: { top: 0, bottom: 3 } });
    expect(sheet.printSetup()).toEqual({
      orientation: 'Landscape',
      areas: [at('A1:H40')],
      titleRows: { top: 0, bottom: 3 },
      titleColumns: undefined,
      fit: undefined,
    });
  });
});

describe('data validation', () => {
  const prompt = { title: 'Case', message: 'Choose one.' };
  const errorAlert = { title: 'Not a case', message: 'Choose from the list.', style: 'Stop' };
  const rules: { name: string; validation: Validation }[] = [
    { name: 'a list', validation: { rule: { kind: 'list', source: 'Seed,Announced' }, prompt, errorAlert, ignoreBlanks: false } },
    { name: 'a list in cells', validation: { rule: { kind: 'list', source: '=Sheet1!$H$1:$H$3' }, ignoreBlanks: true } },
    {
      name: 'a number between two',
      validation: { rule: { kind: 'decimal', operator: 'Between', formula1: 0, formula2: 0.25 }, prompt, errorAlert, ignoreBlanks: true },
    },
    {
      name: 'a whole number',
      validation: {
        rule: { kind: 'wholeNumber', operator: 'GreaterThanOrEqualTo', formula1: 1 },
        errorAlert: { ...errorAlert, style: 'Warning' },
        ignoreBlanks: true,
      },
    },
    {
      name: 'a date between two',
      validation: { rule: { kind: 'date', operator: 'Between', formula1: 45658, formula2: 73050 }, prompt, ignoreBlanks: true },
    },
    {
      name: 'a number above a cell',
      validation: { rule: { kind: 'decimal', operator: 'GreaterThan', formula1: '=$A$1' }, ignoreBlanks: true },
    },
  ];

  it.each(rules)('reads as it was set: $name', ({ validation }) => {
    const sheet = openBook().book.activeSheet();
    sheet.setValidation(at('B2:B4'), validation);
    expect([sheet.validation(at('B3')), sheet.validation(at('B5'))]).toEqual([validation, undefined]);
  });

  it('replaces the earlier rule of the cells and keeps that of their neighbours', () => {
    const sheet = openBook().book.activeSheet();
    const [list, , decimal] = rules.map((one) => one.validation);
    sheet.setValidation(at('B2:B4'), list);
    sheet.setValidation(at('B3'), decimal);
    expect(['B2', 'B3', 'B4'].map((a1) => sheet.validation(at(a1)))).toEqual([list, decimal, list]);
    sheet.setValidation(at('B2:B3'), undefined);
    expect(['B2', 'B3', 'B4'].map((a1) => sheet.validation(at(a1)))).toEqual([undefined, undefined, list]);
  });

  it('refuses an operator that Excel does not have', () => {
    const sheet = openBook().book.activeSheet();
    const rule = { kind: 'decimal', operator: 'About', formula1: 1 } as const;
    expect(() => sheet.setValidation(at('A1'), { rule, ignoreBlanks: true })).toThrow('About');
  });
});

describe('highlights', () => {
  const red = { rect: at('A1:A3'), formula: '=A1>2', color: '#9C0006', fill: '#FFC7CE', bold: true };

  it('read as they were set, change and go', () => {
    const sheet = openBook().book.activeSheet();
    const added = sheet.addHighlight({ ...red, formula: '' });
    expect(sheet.highlights()).toEqual([added]);
    sheet.updateHighlight({ ...added, formula: red.formula });
    expect(sheet.highlights()).toEqual([{ ...red, id: added.id }]);
    sheet.updateHighlight({ ...added, formula: '=A1>3', fill: '' });
    expect(sheet.highlights()).toEqual([{ ...red, id: added.id, formula: '=A1>3', fill: '' }]);
    sheet.removeHighlight(added.id);
    expect(sheet.highlights()).toEqual([]);
    expect(() => sheet.updateHighlight(added)).toThrow('no such conditional format');
  });

  it('go with the formats of their cells', () => {
    const sheet = openBook().book.activeSheet();
    const kept = sheet.addHighlight({ ...red, rect: at('A1:C9') });
    sheet.addHighlight(red);
    sheet.clear(at('A1:A3'), 'Formats');
    expect(sheet.highlights()).toEqual([kept]);
  });
});

describe('charts of a sheet', () => {
  const chart: Chart = {
    id: 'chart-1',
    name: 'Distribution',
    title: 'Distribution by year, USD million',
    titleVisible: true,
    type: 'ColumnStacked',
    legendVisible: true,
    legendPosition: 'Bottom',
    categoryTitle: 'Year',
    valueTitle: 'USD million',
    valueFormat: '#,##0',
    series: [],
    top: 10,
    left: 20,
    width: 400,
    height: 240,
  };

  it('are kept by the book, in Node too', () => {
    const sheet = openBook().book.activeSheet();
    sheet.addChart(chart);
    chart.title = 'Another title';
    sheet.chartChanged(chart);
    expect(sheet.charts()).toEqual([chart]);
    sheet.removeChart('chart-1');
    expect(sheet.charts()).toEqual([]);
  });
});
