import { describe, expect, it } from 'vitest';
import { readWorkbook, type FileCell } from '../../../../src/workbook/file';
import { handMade, type HandMade } from './handMade';

/** What the reader makes of cells, without their looks, by address. */
function cellsOf(made: HandMade): Record<string, Partial<FileCell>> {
  const cells = readWorkbook(handMade(made)).sheets[0]?.cells ?? [];
  return Object.fromEntries(cells.map(({ row, column, ...cell }) => [`${String.fromCharCode(65 + column)}${row + 1}`, cell]));
}

const row = (...cells: readonly string[]) => `<row r="1">${cells.join('')}</row>`;

describe('a cell of a file', () => {
  it.each<[string, string, Partial<FileCell>]>([
    ['a number', '<c r="A1"><v>1.5</v></c>', { value: 1.5 }],
    ['a number with an exponent', '<c r="A1" t="n"><v>1.5E-7</v></c>', { value: 1.5e-7 }],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', { value: true }],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { value: { error: '#N/A' } }],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t>a &lt; b</t></is></c>', { value: 'a < b' }],
    ['a text of its own in runs', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t> b</t></r></is></c>', { value: 'a b' }],
    [
      'a text with a Japanese reading',
      '<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>',
      { value: '東京' },
    ],
    ['a text that reads like a formula', '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', { value: '=1+1' }],
    ['a text that reads like an error', '<c r="A1" t="inlineStr"><is><t>#N/A</t></is></c>', { value: '#N/A' }],
    ['a text with an escaped character', '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>', { value: 'a\rb_x000D_' }],
    ['a date as text', '<c r="A1" t="d"><v>2029-01-19T12:00:00</v></c>', { value: 47_137.5 }],
    ['a formula with its result', '<c r="A1"><f>B1*2</f><v>4</v></c>', { value: 4, formula: '=B1*2' }],
    ['a formula with a text', '<c r="A1" t="str"><f>B1&amp;""</f><v>x</v></c>', { value: 'x', formula: '=B1&""' }],
    ['a formula with an empty text', '<c r="A1" t="str"><f>B1&amp;""</f><v></v></c>', { value: '', formula: '=B1&""' }],
    ['a formula with an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { value: { error: '#DIV/0!' }, formula: '=1/0' }],
    ['a formula without a result', '<c r="A1"><f>B1</f></c>', { formula: '=B1' }],
    ['a newer function', '<c r="A1"><f>_xlfn.XLOOKUP(1,B1:B2,C1:C2)</f><v>1</v></c>', { value: 1, formula: '=XLOOKUP(1,B1:B2,C1:C2)' }],
    ['a function of PACT', '<c r="A1"><f>_xldudf_PACT_RECOVERY_DATE(B1)</f><v>1</v></c>', { value: 1, formula: '=PACT.RECOVERY.DATE(B1)' }],
    ['one that LibreOffice saved', '<c r="A1"><f>_xldudf_pact_split(B1)</f><v>1</v></c>', { value: 1, formula: '=PACT.SPLIT(B1)' }],
    ['a formula of many what-if cases', '<c r="A1"><f t="dataTable" ref="A1:A3" r1="B1"/><v>7</v></c>', { value: 7 }],
  ])('is read: %s', (_name, cell, read) => {
    expect(cellsOf({ sheet: row(cell) })).toEqual({ A1: read });
  });

  it('takes its text from the shared ones', () => {
    const texts = '<si><t>first</t></si><si><r><t>sec</t></r><r><t>ond</t></r></si>';
    expect(cellsOf({ texts, sheet: row('<c r="A1" t="s"><v>1</v></c>', '<c r="B1" t="s"><v>0</v></c>') })).toEqual({
      A1: { value: 'second' },
      B1: { value: 'first' },
    });
  });

  it('stands where it is listed, also where the file does not say so', () => {
    const sheet = '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c><v>3</v></c><c r="D4"><v>4</v></c><c><v>5</v></c></row>';
    expect(cellsOf({ sheet })).toEqual({ A1: { value: 1 }, B1: { value: 2 }, A4: { value: 3 }, D4: { value: 4 }, E4: { value: 5 } });
  });
});

describe('a formula that a file stores for several cells', () => {
  it('is written out in each, with its references moved', () => {
    const sheet =
      '<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A1*$A1+A$1+$A$1+SUM(A:A)+SUM($1:1)+LOG10(A1)+"A1"+\'A1\'!A1+tbl[A1]</f><v>1</v></c>' +
      '<c r="C2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>';
    const cells = cellsOf({ sheet });
    expect(cells['C2']?.formula).toBe('=B1*$A1+B$1+$A$1+SUM(B:B)+SUM($1:1)+LOG10(B1)+"A1"+\'A1\'!B1+tbl[A1]');
    expect(cells['B3']?.formula).toBe('=A2*$A2+A$1+$A$1+SUM(A:A)+SUM($1:2)+LOG10(A2)+"A1"+\'A1\'!A2+tbl[A1]');
  });

  it('refers to nothing where a reference leaves the sheet', () => {
    const sheet = '<row r="1"><c r="A1"><f t="shared" si="3">XFD1+1</f></c><c r="B1"><f t="shared" si="3"/></c></row>';
    expect(cellsOf({ sheet })['B1']?.formula).toBe('=#REF!+1');
  });
});

describe('a formula that fills several cells', () => {
  const sheet =
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xldudf_PACT_WATERFALL(D1)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c></row>' +
    '<row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>';

  it('keeps its results, and the cells under it hold nothing', () => {
    expect(cellsOf({ sheet })).toEqual({
      A1: {
        value: 1,
        formula: '=PACT.WATERFALL(D1)',
        spill: {
          rows: 2,
          columns: 2,
          values: [
            [1, 2],
            [{ error: '#N/A' }, null],
          ],
        },
      },
      C1: { value: 9 },
    });
  });

  it('leaves the looks of those cells', () => {
    const styles = '<cellXfs><xf/><xf numFmtId="9"/></cellXfs>';
    expect(cellsOf({ styles, sheet: sheet.replace('<c r="B1">', '<c r="B1" s="1">') })['B1']).toEqual({ style: { numberFormat: '0%' } });
  });
});
