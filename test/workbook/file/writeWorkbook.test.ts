import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook, writeWorkbook, type FileValue, type FileWorkbook } from '../../../src/workbook/file';
import { EMPTY, FULL } from './fullWorkbook';
import { packageFaults } from './packageFaults';

const again = async (book: FileWorkbook) => readWorkbook(await writeWorkbook(book));

describe('a workbook that is written and read', () => {
  it('is what it was, in all that a file can say', async () => {
    expect(await again(FULL)).toEqual(FULL);
  });

  it('is a sound package', async () => {
    expect(await packageFaults(await writeWorkbook(FULL))).toEqual([]);
  });

  it('is the same, byte for byte, when it is written again', async () => {
    expect(await writeWorkbook(FULL)).toEqual(await writeWorkbook(FULL));
  });

  it('keeps the fonts of a workbook with another default', async () => {
    const cells = [{ row: 0, column: 0, value: 1, style: { bold: true, size: 11 } }];
    const book = {
      ...FULL,
      sheets: [{ ...EMPTY, name: 'One', cells }],
      activeSheet: 0,
      names: [],
      defaultFont: { name: '游ゴシック', size: 12 },
    };
    expect(await again(book)).toEqual(book);
  });

  it('keeps any content of cells', async () => {
    const errors = ['#N/A', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#DIV/0!'].map((error): FileValue => ({ error }));
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('\u0000a', 'a\r\nb', '\t', ' a ', '_x000D_', '_x005F_', '=A1', "'a", '#N/A', '#SPILL!', '\uFFFE', '<![CDATA['),
      fc.constantFrom(...errors),
    );
    const formulas = fc.constantFrom('=A1', '="a"&" b "', '=XLOOKUP(1,A:A,B:B)', '=PACT.SPLIT("é",\'a b\'!A1)', '=IF(A1<2,"<","&")');
    const cell = fc.record({ value, formula: fc.option(formulas, { nil: undefined }) });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 20 }), async (contents) => {
        const cells = contents.map(({ value: content, formula }, index) => ({
          row: index * 3,
          column: index % 5,
          value: content,
          ...(formula !== undefined && { formula }),
        }));
        const read = await again({ ...FULL, sheets: [{ ...EMPTY, name: 'One', cells }], activeSheet: 0, names: [] });
        expect(read.sheets[0]?.cells).toEqual(cells);
      }),
      { numRuns: 60 },
    );
  });
});
