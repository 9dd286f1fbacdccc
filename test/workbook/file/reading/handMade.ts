import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Parts = Record<string, string | Uint8Array>;

export interface HandMade {
  /** What stands in the sheet part; `sheetData` only where it begins with `<row`. */
  readonly sheet?: string;
  readonly workbook?: string;
  readonly styles?: string;
  readonly texts?: string;
  readonly sheetRelations?: string;
  /** More parts, and parts in place of the usual ones; undefined leaves one out. */
  readonly parts?: Record<string, string | Uint8Array | undefined>;
}

export const relation = (id: string, kind: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${more}/>`;
export const relations = (...list: readonly string[]) => `<Relationships xmlns="${PACKAGE}">${list.join('')}</Relationships>`;

/** The parts of a workbook of one sheet, as another program could write them. */
export function handMadeParts({ sheet = '', workbook, styles = '', texts = '', sheetRelations, parts = {} }: HandMade): Parts {
  const data = sheet.startsWith('<row') || sheet === '' ? `<sheetData>${sheet}</sheetData>` : sheet;
  const all: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook ?? '<sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets>'}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'styles', 'styles.xml'),
      relation('rId3', 'sharedStrings', 'sharedStrings.xml'),
      relation('rId4', 'theme', 'theme/theme1.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${data}</worksheet>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts}</sst>`,
    ...(sheetRelations !== undefined && { 'xl/worksheets/_rels/sheet1.xml.rels': sheetRelations }),
    ...parts,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([path, part]) => (part === undefined ? [] : [[path, part]])));
}

export function handMade(made: HandMade = {}): Uint8Array {
  return packed(handMadeParts(made));
}

export function packed(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])));
}
