import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClass, type ClassTable } from '../../../src/workbench/richapi/classTable';
import { CLIENT_SCRIPTS, libraryFolder } from '../../support/nodeClient';

const CLASSES = join(import.meta.dirname, '../../../src/workbench/richapi/classes');
const NAMESPACE = 'declare namespace Excel {';

/** What the client sends for `Excel.createWorkbook`, a function and no member of a class. */
const BEHIND_CREATE_WORKBOOK = [
  'Application.createWorkbook',
  'Workbook.createAndOpenWorkbook',
  'WorkbookCreated.id',
  'WorkbookCreated.open',
];

/** `Class.member` to the ExcelApi version that Microsoft's type definitions document for it. */
function documentedVersions(): Map<string, string> {
  const file = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
  const text = readFileSync(file, 'utf8');
  const lines = text.slice(text.indexOf(NAMESPACE)).split('\n');
  const versions = new Map<string, string>();
  let className: string | undefined;
  let version: string | undefined;
  for (const line of lines) {
    if (line.startsWith('}')) break;
    className = /^ {4}class (\w+) /.exec(line)?.[1] ?? className;
    version = /\[Api set: ExcelApi (\d+\.\d+)/.exec(line)?.[1] ?? version;
    const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line)?.[1];
    if (member === undefined || version === undefined) continue;
    const key = `${className}.${member}`;
    if (!versions.has(key)) versions.set(key, version);
    version = undefined;
  }
  return versions;
}

/** Members of a table as Office.js calls them. Those with an underscore are the client's own, except the registration of events. */
function membersOf({ properties, links, objects, methods, item }: ClassTable<unknown>): [name: string, since: string][] {
  const members = Object.entries({ ...properties, ...links, ...objects, ...methods, ...(item && { GetItem: item }) });
  return members.flatMap(([name, { since }]) => {
    const event = /^_Register(\w+)Event$/.exec(name)?.[1];
    if (event !== undefined) return [[`on${event.replace('DataChanged', 'Changed')}`, since] as [string, string]];
    return name.startsWith('_') ? [] : [[name.charAt(0).toLowerCase() + name.slice(1), since] as [string, string]];
  });
}

const CLIENT = readFileSync(join(libraryFolder, 'dist', CLIENT_SCRIPTS[1]), 'utf8');

/** The source of each class of the client, by its name. */
function clientClasses(): Map<string, string> {
  const parts = CLIENT.split(/\n {4}var _type\w+ = "(\w+)";/);
  const classes = new Map(parts.flatMap((name, i) => (i % 2 === 1 ? [[name, parts[i + 1] ?? ''] as const] : [])));
  // On the web a root object of its own class stands for the workbook while one is made.
  const [wac = ''] = /WacWorkbook\.prototype[\s\S]*?return WacWorkbook;/.exec(CLIENT) ?? [];
  return classes.set('Workbook', `${classes.get('Workbook') ?? ''}${wac}`);
}

/** The names that a table expects on the wire. */
function wireNames({ properties, links, objects, methods }: ClassTable<unknown>): string[] {
  const set = Object.values(properties ?? {}).flatMap(({ setAs }) => (setAs === undefined ? [] : [setAs]));
  return [...set, ...Object.keys({ ...properties, ...links, ...objects, ...methods })];
}

describe('Class tables', () => {
  const tables: ClassTable<unknown>[] = [];

  beforeAll(async () => {
    for (const file of readdirSync(CLASSES)) {
      const exported = Object.values((await import(join(CLASSES, file))) as Record<string, unknown>);
      tables.push(...exported.filter((value) => value instanceof ApiClass).map(({ table }) => table as ClassTable<unknown>));
    }
  });

  it('give every member the ExcelApi version of Microsoft’s type definitions', () => {
    const documented = documentedVersions();
    const ours = tables.flatMap((table) => membersOf(table).map(([name, since]) => [`${table.name}.${name}`, since] as const));
    for (const member of BEHIND_CREATE_WORKBOOK) documented.set(member, '1.8');
    const differing = ours.filter(([key, since]) => documented.get(key) !== since).map(([key, since]) => [key, since, documented.get(key)]);
    expect(differing).toEqual([]);
    expect(ours.length).toBeGreaterThan(150);
  });

  it('name every member as the client does', () => {
    const classes = clientClasses();
    const unknown = tables.flatMap((table) =>
      wireNames(table)
        .filter((name) => !classes.get(table.name)?.includes(`"${name}"`))
        .map((name) => `${table.name}.${name}`),
    );
    expect(unknown).toEqual([]);
  });
});
