import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook, WorkbookFileError } from '../../../../src/workbook/file';
import { cell, HARMFUL_FILES, sheetOf } from './harmfulFiles';
import { handMade, handMadeParts, packed, relation, relations } from './handMade';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (stream: string) => Uint8Array.from([...OLE, ...Array<number>(600).fill(0), ...utf16(stream)]);
describe('a file that is no workbook', () => {
  it.each<[string, () => Uint8Array, string, RegExp]>([
    ['nothing at all', () => new Uint8Array(), 'not-a-workbook', /no Excel workbook/],
    ['a text', () => strToU8('Year,Draw\n2027,100\n'.repeat(100)), 'not-a-workbook', /no Excel workbook/],
    ['another zip file', () => packed({ 'readme.txt': 'hello' }), 'not-a-workbook', /no Excel workbook/],
    [
      'a document of Word',
      () => handMade({ parts: { 'xl/workbook.xml': '<w:document xmlns:w="w"/>' } }),
      'not-a-workbook',
      /no Excel workbook/,
    ],
    ['a workbook of Excel 2003', () => ole('Workbook'), 'old-format', /\.xls\)\. Save it as \.xlsx/],
    ['a workbook with a password', () => ole('EncryptedPackage'), 'encrypted', /password/],
    [
      'a binary workbook',
      () =>
        handMade({ parts: { '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.bin')), 'xl/workbook.bin': 'x' } }),
      'old-format',
      /\.xlsb/,
    ],
    ['days counted from 1904', () => handMade({ workbook: '<workbookPr date1904="1"/>' }), 'other-dates', /1904/],
  ])('is refused in words: %s', (_name, bytes, problem, words) => {
    expect(failure(bytes)).toEqual({ problem, message: expect.stringMatching(words) as string });
  });
});

describe('a damaged file', () => {
  const parts = handMadeParts({ sheet: cell('<v>1</v>') });
  const whole = packed(parts);
  const without = (path: string) => () => packed(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path)));
  const flipped = () => {
    const bytes = whole.slice();
    const at = new TextDecoder('latin1').decode(bytes).indexOf('xl/styles.xml') + 'xl/styles.xml'.length + 8;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    return bytes;
  };

  it.each<[string, () => Uint8Array, RegExp]>([
    ['its end is missing', () => whole.slice(0, whole.length - 30), /its end is missing/],
    ['half of it is missing', () => whole.slice(0, whole.length / 2), /its end is missing/],
    [
      'its beginning is missing',
      () => Uint8Array.from([0x50, 0x4b, ...whole.slice(200)]),
      /part .* (is missing|cannot be unpacked)|list of parts/,
    ],
    ['one byte is another', flipped, /styles\.xml (is not what was saved|cannot be unpacked)/],
    ['a sheet is missing', without('xl/worksheets/sheet1.xml'), /sheet1\.xml is missing/],
    ['no sheet is listed', () => handMade({ workbook: '<sheets/>' }), /no sheet/],
    [
      'two sheets have one name',
      () => handMade({ workbook: '<sheets><sheet name="A" r:id="rId1"/><sheet name="a" r:id="rId1"/></sheets>' }),
      /one name/,
    ],
    [
      'a sheet has a name that Excel does not allow',
      () => handMade({ workbook: '<sheets><sheet name="A:B" r:id="rId1"/></sheets>' }),
      /name/,
    ],
    [
      'a part ends too early',
      () => handMade({ parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' } }),
      /sheet1\.xml cannot be read/,
    ],
    ['elements overlap', () => sheetOf('<row r="1"></c></row>'), /sheet1\.xml cannot be read/],
    ['an attribute has no quotes', () => sheetOf('<row r=1></row>'), /sheet1\.xml cannot be read/],
    ['an unknown entity', () => sheetOf(cell('<f>A&nbsp;B</f>')), /sheet1\.xml cannot be read/],
    [
      'bytes that are no text',
      () => handMade({ parts: { 'xl/styles.xml': Uint8Array.from([0x3c, 0xff, 0xfe]) } }),
      /styles\.xml is no text/,
    ],
    ['elements inside one another without end', () => sheetOf('<x>'.repeat(5000) + '</x>'.repeat(5000)), /sheet1\.xml cannot be read/],
    ['a number that is none', () => sheetOf(cell('<v>one</v>')), /a number that is none: "one"/],
    ['a text that is missing', () => sheetOf('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'), /refers to a text that is missing/],
    ['a formula that is missing', () => sheetOf(cell('<f t="shared" si="1"/>')), /refers to a formula that is missing/],
    ['two cells in one place', () => sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'), /two cells in one place/],
    ['a cell in the row of another', () => sheetOf('<row r="1"><c r="A2"><v>1</v></c></row>'), /a cell "A2" where no sheet has it/],
    ['a row beyond the last', () => sheetOf('<row r="1048577"><c><v>1</v></c></row>'), /a row "1048577"/],
    ['a column beyond the last', () => sheetOf('<row r="1"><c r="XFE1"><v>1</v></c></row>'), /a cell "XFE1"/],
    ['a merge beyond the last row', () => sheetOf('<sheetData/><mergeCells><mergeCell ref="A1:A1048577"/></mergeCells>'), /A1:A1048577/],
  ])('is refused in words: %s', (_name, bytes, words) => {
    expect(failure(bytes)).toEqual({ problem: 'damaged', message: expect.stringMatching(words) as string });
  });
});

describe('a file that means harm', () => {
  it.each(HARMFUL_FILES)('is refused: %s', (_name, bytes, problem) => {
    expect(failure(bytes).problem).toBe(problem);
  });

  it('opens without its macros and links', () => {
    const parts = {
      'xl/vbaProject.bin': Uint8Array.from([1, 2, 3]),
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/unknown/part.xml': '<!DOCTYPE x>',
    };
    const book = readWorkbook(handMade({ sheet: cell('<v>1</v>'), parts }));
    expect(book.notKept).toEqual(['macros', 'links to other workbooks']);
    expect(book.sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 1 }]);
  });
});

function failure(make: () => Uint8Array): { problem: string; message: string } {
  const bytes = make();
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) return { problem: error.problem, message: error.message };
    throw error;
  }
  return { problem: 'none', message: '' };
}
