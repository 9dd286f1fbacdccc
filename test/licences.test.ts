import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dependencies } from '../package.json';

const ROOT = path.resolve(__dirname, '..');

/** Licences that let anyone use, change and pass on the software, with at most a notice to keep. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);
/** For tools that never ship: free to use, with conditions on changed copies of the tool itself or on attribution. */
const FOR_TOOLS = new Set([...PERMISSIVE, 'MPL-2.0', 'CC-BY-4.0']);
/** Microsoft's own licence for add-ins allows use in development and tests. Unmodified, never shipped, never committed. */
const OFFICE_JS = '@microsoft/office-js';

interface Package {
  /** Path below the root, as the lock file names it. */
  readonly place: string;
  readonly tool: boolean;
  readonly licence: string;
}

/** Every package of the lock file that is installed here; optional ones for other systems are not. */
function installedPackages(): Package[] {
  const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, { dev?: boolean }> };
  return Object.entries(lock.packages)
    .filter(([place]) => place !== '' && existsSync(path.join(ROOT, place, 'package.json')))
    .map(([place, { dev = false }]) => ({ place, tool: dev, licence: licenceOf(path.join(ROOT, place)) }));
}

function licenceOf(home: string): string {
  const { license, licenses } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    license?: unknown;
    licenses?: { type: string }[];
  };
  const stated = typeof license === 'string' ? license : (licenses?.map(({ type }) => type).join(' OR ') ?? '');
  return stated || licenceInFile(home);
}

function licenceInFile(home: string): string {
  const name = readdirSync(home).find((entry) => /^licen[cs]e/i.test(entry));
  const text = name ? readFileSync(path.join(home, name), 'utf8') : '';
  if (/Apache License\s+Version 2\.0/.test(text)) return 'Apache-2.0';
  return /Permission is hereby granted, free of charge/.test(text) ? 'MIT' : 'none stated';
}

/** `(MIT OR Apache-2.0)` asks for one of them, `MIT AND ISC` for both. */
function allows(accepted: ReadonlySet<string>, licence: string): boolean {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => accepted.has(one.trim())));
}

describe('the licences of what is installed', () => {
  const packages = installedPackages();

  it('are permissive for everything that ships', () => {
    const shipped = packages.filter(({ tool }) => !tool);
    expect(shipped.map(({ place }) => place)).toContain('node_modules/decimal.js');
    expect(shipped.filter(({ licence }) => !allows(PERMISSIVE, licence))).toEqual([]);
  });

  it('are the MIT licence for every package that the pane lists under About', () => {
    const listed = Object.keys(dependencies).map((name) => licenceOf(path.join(ROOT, 'node_modules', name)));
    expect(new Set(listed)).toEqual(new Set(['MIT']));
  });

  it('are open for every tool', () => {
    const tools = packages.filter(({ tool, place }) => tool && place !== `node_modules/${OFFICE_JS}`);
    expect(tools.map(({ place }) => place)).toContain('node_modules/vitest');
    expect(tools.filter(({ licence }) => !allows(FOR_TOOLS, licence))).toEqual([]);
  });

  it('do not include the commercial edition of the spreadsheet', () => {
    expect(packages.filter(({ place }) => /@univerjs-pro\/|@univerjs\/presets$/.test(place))).toEqual([]);
  });
});

describe('package.json', () => {
  const json = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;

  it('pins every package exactly', () => {
    const pins = Object.entries({ ...json['dependencies'], ...json['devDependencies'] });
    expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('keeps the client of Microsoft out of what ships', () => {
    expect(json['dependencies']).not.toHaveProperty(OFFICE_JS);
    expect(json['devDependencies']?.[OFFICE_JS]).toBe('1.1.110');
  });
});
