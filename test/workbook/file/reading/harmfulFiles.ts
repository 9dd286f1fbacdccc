/** Files that mean harm: what they try, how they are made, and as which problem they are refused. */
import type { WorkbookFileError } from '../../../../src/workbook/file';
import { bomb } from './bomb';
import { handMade, relations } from './handMade';

export const sheetOf = (sheet: string) => handMade({ sheet });
export const cell = (content: string) => `<row r="1"><c r="A1">${content}</c></row>`;

const manyCells = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => `<row>${'<c><v>1</v></c>'.repeat(columns)}</row>`).join('');
const longFormulas = () => {
  const formula = `A1+${'1+'.repeat(4000)}1`;
  const cells = Array.from({ length: 4000 }, (_, i) =>
    i === 0 ? `<c><f t="shared" si="0">${formula}</f></c>` : '<c><f t="shared" si="0"/></c>',
  );
  return `<row>${cells.join('')}</row>`;
};

const entity = '<!DOCTYPE worksheet [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData/></worksheet>';
const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst>&b;</sst>';

export const HARMFUL_FILES: readonly (readonly [name: string, make: () => Uint8Array, problem: WorkbookFileError['problem']])[] = [
  ['text from a file of this computer', () => handMade({ parts: { 'xl/worksheets/sheet1.xml': entity } }), 'unsafe'],
  ['entities in entities', () => handMade({ parts: { 'xl/sharedStrings.xml': laughs } }), 'unsafe'],
  ['a document type in the relations', () => handMade({ parts: { '_rels/.rels': `<!DOCTYPE x>${relations()}` } }), 'unsafe'],
  ['a part that unpacks to very much', () => bomb('xl/styles.xml', 100), 'too-large'],
  ['one that says it is small', () => bomb('xl/styles.xml', 100, 1000), 'too-large'],
  ['very many cells', () => sheetOf(manyCells(1100, 500)), 'too-large'],
  ['a result for very many cells', () => sheetOf(cell('<f t="array" ref="A1:XFD1048576">A2</f>')), 'too-large'],
  ['a long formula in very many cells', () => sheetOf(longFormulas()), 'too-large'],
  ['a formula longer than Excel has', () => sheetOf(cell(`<f>${'1+'.repeat(10_000)}1</f>`)), 'damaged'],
  ['a formula of brackets', () => sheetOf(cell(`<f>_xlfn.X(${'['.repeat(16_000)}</f>`)), 'damaged'],
  [
    'very many sheets',
    () => handMade({ workbook: `<sheets>${Array.from({ length: 600 }, (_, i) => `<sheet name="S${i}" r:id="rId1"/>`).join('')}</sheets>` }),
    'too-large',
  ],
];
