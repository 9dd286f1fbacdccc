import type { FileNote, FileProperties, FileXml } from '../fileWorkbook';
import type { FilePackage, Relation } from './filePackage';
import { parseCell } from './limits';
import { unescaped } from './sharedStrings';
import type { XmlElement } from './xmlTree';

/** The part of that kind which another one refers to. */
export function partOf(relations: readonly Relation[], kind: string): string | undefined {
  return relations.find((relation) => relation.kind === kind && !relation.isExternal)?.target;
}

const CORE = [
  ['title', 'title'],
  ['author', 'creator'],
  ['subject', 'subject'],
  ['keywords', 'keywords'],
  ['comments', 'description'],
  ['category', 'category'],
  ['created', 'created'],
  ['modified', 'modified'],
] as const;

/** Title, author and the like, and the custom properties. Dates among these are ISO texts. */
export function readProperties(file: FilePackage): FileProperties {
  const relations = file.relations('');
  const [core, custom] = [partOf(relations, 'core-properties'), partOf(relations, 'custom-properties')];
  const known = core !== undefined && file.has(core) ? file.xml(core) : undefined;
  const texts = CORE.flatMap(([name, element]) => {
    const text = unescaped(known?.child(element)?.text ?? '').trim();
    return text === '' ? [] : [[name, text]];
  });
  const own = custom !== undefined && file.has(custom) ? file.xml(custom).all('property') : [];
  return {
    ...Object.fromEntries(texts),
    custom: Object.fromEntries(own.flatMap((property) => customProperty(property))),
  };
}

function customProperty(property: XmlElement): [string, string | number | boolean][] {
  const { name } = property.attributes;
  const value = property.children[0];
  if (name === undefined || value === undefined) return [];
  if (/^(i1|i2|i4|i8|int|ui1|ui2|ui4|ui8|uint|r4|r8|decimal)$/.test(value.name)) return [[name, Number(value.text)]];
  if (value.name === 'bool') return [[name, /^(true|1)$/i.test(value.text.trim())]];
  return [[name, unescaped(value.text)]];
}

/** The custom XML parts of the workbook, wherever the program that saved it hung them. */
export function readCustomXml(file: FilePackage, workbookPath: string): FileXml[] {
  const found = [...file.relations(workbookPath), ...file.relations('')].filter(
    ({ kind, isExternal }) => kind === 'customXml' && !isExternal,
  );
  const paths = [...new Set(found.map(({ target }) => target))].filter((path) => file.has(path));
  return paths.flatMap((path) => {
    const xml = file.text(path);
    const propertiesPath = partOf(file.relations(path), 'customXmlProps');
    const item = propertiesPath !== undefined && file.has(propertiesPath) ? file.xml(propertiesPath) : undefined;
    const id = (item?.attributes['itemID'] ?? '').replace(/[{}]/g, '');
    const schemas = item?.child('schemaRefs')?.all('schemaRef') ?? [];
    return [{ xml, id, namespaces: schemas.flatMap(({ attributes: { uri } }) => (uri === undefined ? [] : [uri])) }];
  });
}

/** The notes of a sheet; of a thread of comments the text that older programs see. */
export function readNotes(file: FilePackage, path: string): FileNote[] {
  const part = file.xml(path);
  const authors = part.child('authors')?.all('author') ?? [];
  return (part.child('commentList')?.all('comment') ?? []).flatMap((comment) => {
    const place = parseCell(comment.attributes['ref'] ?? '');
    if (!place) return [];
    const text = unescaped(
      (comment.child('text') ?? comment)
        .descendants('t')
        .map((run) => run.text)
        .join(''),
    );
    return [{ ...place, text, author: authors[Number(comment.attributes['authorId'] ?? 0)]?.text ?? '' }];
  });
}
