import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dependencies } from '../package.json';
import { installedPackages, licenceOf } from '../src/cli/licences';

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

describe('package-lock.json', () => {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
  };
  const locked = Object.entries(packages).filter(([place]) => place !== '');
  // Those for other systems need not be in the registry that the file was made with.
  const isInstalled = ([place]: (typeof locked)[number]) => existsSync(path.join(ROOT, place, 'package.json'));

  it('fixes the content of every package that is installed here, and leaves open which registry it comes from', () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(
      locked
        .filter(isInstalled)
        .filter(([, { integrity = '' }]) => !/^sha512-/.test(integrity))
        .map(([place]) => place),
    ).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
  });
});
