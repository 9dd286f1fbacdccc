import { strFromU8, strToU8, type Unzipped } from 'fflate';
import type { FileXml } from './fileWorkbook';
import { editOnce, freeRelationId, OFFICE_RELATIONS, PACKAGE_RELATIONS, XML_HEAD, xmlText } from './xml';

const SCHEMA = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

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
    `${XML_HEAD}<ds:datastoreItem xmlns:ds="${SCHEMA}" ds:itemID="{${xmlText(id)}}"><ds:schemaRefs>${schemas}</ds:schemaRefs></ds:datastoreItem>`,
  );
  add(
    `customXml/_rels/item${number}.xml.rels`,
    `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${relation('rId1', 'customXmlProps', `itemProps${number}.xml`)}</Relationships>`,
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
    (text) => `${relation(freeRelationId(text), 'customXml', `../customXml/item${number}.xml`)}</Relationships>`,
    'the relations of the workbook',
  );
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE_RELATIONS}/${kind}" Target="${target}"/>`;
}
