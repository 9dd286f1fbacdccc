import { describe, expect, it } from 'vitest';
import { at, openBook, valueOf } from './support';

describe('values, formulas and texts of cells', () => {
  it.each([
    { name: 'a number', content: 1.5, value: 1.5, type: 'Double', formula: 1.5, text: '1.5' },
    {
      name: 'a number of many digits',
      content: 1912224493.5001,
      value: 1912224493.5001,
      type: 'Double',
      formula: 1912224493.5001,
      text: '1912224494',
    },
    { name: 'a text', content: 'Drawdown', value: 'Drawdown', type: 'String', formula: 'Drawdown', text: 'Drawdown' },
    { name: 'a truth value', content: true, value: true, type: 'Boolean', formula: true, text: 'TRUE' },
    { name: 'an empty text', content: '', value: '', type: 'Empty', formula: '', text: '' },
    { name: 'a text that looks like a number', content: '5', value: '5', type: 'String', formula: '5', text: '5' },
    { name: 'a text that looks like a truth value', content: 'TRUE', value: 'TRUE', type: 'String', formula: 'TRUE', text: 'TRUE' },
    { name: 'a text after an apostrophe', content: "'=1+1", value: '=1+1', type: 'String', formula: '=1+1', text: '=1+1' },
    { name: 'a formula', content: '=2*3', value: 6, type: 'Double', formula: '=2*3', text: '6' },
    { name: 'a formula with a text', content: '="a"&"b"', value: 'ab', type: 'String', formula: '="a"&"b"', text: 'ab' },
    { name: 'a formula with an empty text', content: '=""', value: '', type: 'String', formula: '=""', text: '' },
    { name: 'a comparison', content: '=2>1', value: true, type: 'Boolean', formula: '=2>1', text: 'TRUE' },
    { name: 'a division by zero', content: '=1/0', value: '#DIV/0!', type: 'Error', formula: '=1/0', text: '#DIV/0!' },
    { name: 'an unknown function', content: '=NOSUCH(1)', value: '#NAME?', type: 'Error', formula: '=NOSUCH(1)', text: '#NAME?' },
    { name: 'an error typed as such', content: '#N/A', value: '#N/A', type: 'Error', formula: '#N/A', text: '#N/A' },
  ])('keeps $name', async ({ content, value, type, formula, text }) => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    sheet.write(at('B2'), [[content]]);
    sheet.format(at('B2'), { bold: true });
    await book.calculated();
    expect({
      value: valueOf(sheet, 'B2'),
      type: sheet.valueTypes(at('B2'))[0]?.[0],
      formula: sheet.formulas(at('B2'))[0]?.[0],
      text: sheet.text(at('B2'))[0]?.[0],
    }).toEqual({ value, type, formula, text });
  });

  it('shows numbers in their format', () => {
    const sheet = openBook().book.activeSheet();
    sheet.write(at('A1:A4'), [[1234.5], [-1234.5], [0.045], [47137]]);
    sheet.format(at('A1:A2'), { numberFormat: '#,##0.0;[Red](#,##0.0)' });
    sheet.format(at('A3'), { numberFormat: '0.0%' });
    sheet.format(at('A4'), { numberFormat: 'yyyy-mm-dd' });
    expect(sheet.text(at('A1:A4')).flat()).toEqual(['1,234.5', '(1,234.5)', '4.5%', '2029-01-19']);
  });

  it('recalculates dependents over sheets', async () => {
    const { book } = openBook({ sheets: ['Pact', 'Alaska LNG'] });
    const [pact, project] = book.sheets();
    pact?.write(at('A1'), [[0.045]]);
    project?.write(at('A1:A2'), [['=Pact!A1*2'], ['=A1*10']]);
    await book.calculated();
    expect(project?.values(at('A1:A2')).flat()).toEqual([0.09, 0.9]);
    pact?.write(at('A1'), [[0.05]]);
    await book.calculated();
    expect(project?.values(at('A1:A2')).flat()).toEqual([0.1, 1]);
  });

  it('leaves cells alone whose content is null', () => {
    const sheet = openBook().book.activeSheet();
    sheet.write(at('A1:B1'), [['keep', 'replace']]);
    sheet.write(at('A1:B1'), [[null, 'new']]);
    expect(sheet.values(at('A1:B1'))).toEqual([['keep', 'new']]);
  });

  it('refuses content of another size', () => {
    const sheet = openBook().book.activeSheet();
    expect(() => sheet.write(at('A1:B1'), [['only one']])).toThrow('differs from the rectangle');
  });

  it('grows where something is written outside', async () => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    sheet.write(at('CZ5000'), [[7]]);
    sheet.write(at('A1'), [['=CZ5000*2']]);
    await book.calculated();
    expect(valueOf(sheet, 'A1')).toBe(14);
  });

  it('reads empty cells outside the sheet', () => {
    expect(openBook().book.activeSheet().values(at('ZZ9000:ZZ9001'))).toEqual([[''], ['']]);
  });

  it.each([
    { what: 'Contents', value: '', bold: true },
    { what: 'Formats', value: 1, bold: false },
    { what: 'All', value: '', bold: false },
  ] as const)('clears $what', ({ what, value, bold }) => {
    const sheet = openBook().book.activeSheet();
    sheet.write(at('A1'), [[1]]);
    sheet.format(at('A1'), { bold: true, locked: false });
    sheet.clear({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, what);
    expect([valueOf(sheet, 'A1'), sheet.formats(at('A1'))[0]?.[0]?.bold, sheet.formats(at('A1'))[0]?.[0]?.locked]).toEqual([
      value,
      bold,
      !bold,
    ]);
  });

  it('finds what is used, with and without formats', () => {
    const sheet = openBook().book.activeSheet();
    expect(sheet.usedRect(false)).toBeUndefined();
    sheet.write(at('B2'), [[1]]);
    sheet.write(at('C4'), [['=B2']]);
    sheet.format(at('E9'), { fill: '#FFFF00' });
    expect(sheet.usedRect(true)).toEqual(at('B2:C4'));
    expect(sheet.usedRect(false)).toEqual(at('B2:E9'));
  });
});

describe('native spills', () => {
  it('fill their rectangle and count as used', async () => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    sheet.write(at('B2'), [['=SEQUENCE(3,2)']]);
    await book.calculated();
    expect(sheet.values(at('B2:C4'))).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(sheet.valueTypes(at('C4'))).toEqual([['Double']]);
    expect(sheet.formulas(at('B2:C2'))).toEqual([['=SEQUENCE(3,2)', '']]);
    expect([sheet.spill(1, 1), sheet.spill(3, 2), sheet.spill(0, 0)]).toEqual([at('B2:C4'), at('B2:C4'), undefined]);
    expect(sheet.usedRect(true)).toEqual(at('B2:C4'));
  });

  it('show #SPILL! while a cell is in the way, and spill again when it is cleared', async () => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    sheet.write(at('A1'), [['=SEQUENCE(3)']]);
    await book.calculated();
    sheet.write(at('A3'), [['in the way']]);
    await book.calculated();
    expect(sheet.values(at('A1:A3')).flat()).toEqual(['#SPILL!', '', 'in the way']);
    expect([sheet.spill(0, 0), sheet.valueTypes(at('A1'))]).toEqual([undefined, [['Error']]]);
    sheet.clear(at('A3'), 'Contents');
    await book.calculated();
    expect(sheet.values(at('A1:A3')).flat()).toEqual([1, 2, 3]);
  });

  it('disappear with their formula', async () => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    sheet.write(at('A1'), [['=SEQUENCE(3)']]);
    await book.calculated();
    sheet.write(at('A1'), [[9]]);
    await book.calculated();
    expect(sheet.values(at('A1:A3')).flat()).toEqual([9, '', '']);
    expect(sheet.spill(1, 0)).toBeUndefined();
  });
});
