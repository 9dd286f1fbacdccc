import { strFromU8, unzipSync } from 'fflate';
import { parseCellRef, readXlsx } from 'hucre/xlsx';

const STORE_TYPES = ['OMEX', 'EXCatalog', 'FileSystem', 'SPCatalog', 'Exchange'];

/**
 * What is wrong with a package: what a schema validator does not see (parts that nothing refers to, the store of an add-in reference,
 * table headings, broken formulas), and relationships or content types that are missing. Empty for a sound one.
 */
export async function packageFaults(bytes: Uint8Array): Promise<string[]> {
  const parts = unzipSync(bytes);
  const texts = new Map(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]));
  return [...relationshipFaults(texts), ...contentTypeFaults(texts), ...referenceFaults(texts), ...(await sheetFaults(bytes, texts))];
}

function relationshipFaults(texts: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const reached = new Set<string>();
  const visit = (path: string): void => {
    const slash = path.lastIndexOf('/');
    const relationships = texts.get(`${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`);
    for (const [relationship] of (relationships ?? '').matchAll(/<Relationship [^>]*>/g)) {
      if (relationship.includes('TargetMode="External"')) continue;
      const target = new URL(attribute(relationship, 'Target'), `part:///${path}`).pathname.slice(1);
      if (!texts.has(target)) faults.push(`${path || 'the package'} refers to ${target}, which is missing`);
      if (reached.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit('');
  for (const path of texts.keys()) {
    if (!path.endsWith('.rels') && path !== '[Content_Types].xml' && !reached.has(path)) faults.push(`nothing refers to ${path}`);
  }
  for (const [path, xml] of texts) {
    if (path.endsWith('.rels')) continue;
    const slash = path.lastIndexOf('/');
    const relationships = texts.get(`${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`) ?? '';
    for (const [, id = ''] of xml.matchAll(/ r:(?:id|embed)="([^"]*)"/g)) {
      if (!relationships.includes(`Id="${id}"`)) faults.push(`${path} uses the relationship ${id}, which is missing`);
    }
  }
  return faults;
}

function contentTypeFaults(texts: ReadonlyMap<string, string>): string[] {
  const types = texts.get('[Content_Types].xml') ?? '';
  const overrides = [...types.matchAll(/<Override [^>]*>/g)].map(([override]) => attribute(override, 'PartName').slice(1));
  const defaults = [...types.matchAll(/<Default [^>]*>/g)].map(([entry]) => attribute(entry, 'Extension'));
  const missing = [...texts.keys()].filter((path) => {
    const extension = path.slice(path.lastIndexOf('.') + 1);
    // Custom XML is plain XML: the type of the extension is its own. Every other part has one that says what it is.
    const byExtension = extension !== 'xml' || /^customXml\/item\d+\.xml$/.test(path);
    return path !== '[Content_Types].xml' && !overrides.includes(path) && !(byExtension && defaults.includes(extension));
  });
  return [
    ...missing.map((path) => `${path} has no content type`),
    ...overrides.filter((path) => !texts.has(path)).map((path) => `there is a content type for ${path}, which is missing`),
  ];
}

function referenceFaults(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([path, xml]) => {
    if (!/webextension\d+\.xml$/.test(path)) return [];
    const type = /storeType="([^"]*)"/.exec(xml)?.[1] ?? '';
    return STORE_TYPES.includes(type) ? [] : [`${path} names the store ${type}`];
  });
}

async function sheetFaults(bytes: Uint8Array, texts: ReadonlyMap<string, string>): Promise<string[]> {
  const { sheets } = await readXlsx(bytes);
  const parts = [...texts].flatMap(([path, xml]) => (/^xl\/tables\/table\d+\.xml$/.test(path) ? [xml] : []));
  const headless = new Set(parts.filter((xml) => xml.includes('headerRowCount="0"')).map((xml) => attribute(xml, 'name')));
  return sheets.flatMap(({ name, rows, tables = [], cells = new Map() }) => [
    ...tables
      .filter(({ name: table }) => !headless.has(table))
      .flatMap(({ name: table, range = '', columns }) => {
        const { row, col } = parseCellRef(range.split(':')[0]?.replaceAll('$', '') ?? '');
        return columns.flatMap(({ name: heading }, index) =>
          String(rows[row]?.[col + index]) === heading ? [] : [`${name}: heading ${heading} of ${table} differs from its cell`],
        );
      }),
    ...[...cells].flatMap(([key, { formula }]) =>
      formula === undefined || isBalanced(formula) ? [] : [`${name} ${key}: the formula ${formula} is broken`],
    ),
  ]);
}

function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const character of formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '')) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0 || character === '"') return false;
  }
  return depth === 0;
}

function attribute(element: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? '';
}
