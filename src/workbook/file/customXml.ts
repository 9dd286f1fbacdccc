import { strFromU8, strToU8, type Unzipped } from 'fflate';
import type { FileXml } from './fileWorkbook';
import { editOnce, xmlText } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SCHEMA = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Adds a custom XML part to the package, related from the workbook as Excel relates it. */
export function withCustomXml(parts: Unzipped, { xml, id, namespaces }: FileXml, number: number): void {
  const add = (path: string, text: string) => {
    parts[path] = strToU8(text);
  };
  const edit = (path: string, pattern: RegExp, replacement: (xml: string) => string, what: string) => {
    const text = strFromU8(parts[path] ?? new Uint8Array());
    add(path, editOnce(text, pattern, replacement(text), what));
  };
  const schemas = namespaces.map((uri) => `<ds:schemaRef ds:uri="${xmlText(uri)}"/>`).join('');
  add(`customXml/item${number}.xml`, xml);
  add(
    `customXml/itemProps${number}.xml`,
    `${HEAD}<ds:datastoreItem xmlns:ds="${SCHEMA}" ds:itemID="{${xmlText(id)}}"><ds:schemaRefs>${schemas}</ds:schemaRefs></ds:datastoreItem>`,
  );
  add(
    `customXml/_rels/item${number}.xml.rels`,
    `${HEAD}<Relationships xmlns="${PACKAGE}">${relation('rId1', 'customXmlProps', `itemProps${number}.xml`)}</Relationships>`,
  );
  edit(
    '[Content_Types].xml',
    /<\/Types>/,
    () => `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/></Types>`,
    'the list of content types',
  );
  edit(
    'xl/_rels/workbook.xml.rels',
    /<\/Relationships>/,
    (text) => `${relation(freeId(text), 'customXml', `../customXml/item${number}.xml`)}</Relationships>`,
    'the relations of the workbook',
  );
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function freeId(relations: string): string {
  let number = 1;
  while (relations.includes(`Id="rId${number}"`)) number += 1;
  return `rId${number}`;
}
