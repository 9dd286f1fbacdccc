// @vitest-environment happy-dom
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawIcon, ICONS } from '../src/cli/icons';
import { CATALOGUE } from '../src/functions/catalogue';
import { functionsJson } from '../src/functions/metadata';
import { version } from '../package.json';

const ROOT = path.resolve(__dirname, '..');
const FILE = path.join(ROOT, 'manifest.xml');
const XML = readFileSync(FILE, 'utf8');
const manifest = new DOMParser().parseFromString(XML, 'application/xml');

const all = (tag: string) => [...manifest.getElementsByTagName(tag)];
const one = (tag: string) => {
  const [element, ...others] = all(tag);
  if (!element || others.length > 0) throw new Error(`${tag} stands ${others.length + (element ? 1 : 0)} times in the manifest`);
  return element;
};
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
const childTags = (element: Element) => [...element.children].map(({ tagName }) => tagName);

const RESOURCES = ['bt:Image', 'bt:Url', 'bt:String'].flatMap(all).filter((element) => element.hasAttribute('id'));
const RESIDS = [...XML.matchAll(/\bresid="([^"]+)"/g)].map(([, id]) => id ?? '');

describe('manifest.xml', () => {
  it('keeps the order of elements that Excel asks for', () => {
    expect(childTags(manifest.documentElement)).toEqual([
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl'],
      ...['AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
    ]);
    const workbook = all('Host').find((host) => attribute(host, 'xsi:type') === 'Workbook');
    expect(workbook && childTags(workbook)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(childTags(one('DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expect(childTags(one('Resources'))).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  });

  it('names resources that exist, each used, each once, in at most 32 characters', () => {
    const ids = RESOURCES.map((resource) => attribute(resource, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(RESIDS)).toEqual(new Set(ids));
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('loads the pane, the functions and the commands into one shared runtime', () => {
    const residOf = (tag: string, parent: string) =>
      [...one(parent).getElementsByTagName(tag)].map((element) => attribute(element, 'resid'));
    expect(attribute(one('Runtime'), 'lifetime')).toBe('long');
    expect([
      attribute(one('Runtime'), 'resid'),
      ...residOf('SourceLocation', 'Page'),
      attribute(one('FunctionFile'), 'resid'),
      ...all('Action').flatMap((action) => [...action.getElementsByTagName('SourceLocation')].map((place) => attribute(place, 'resid'))),
    ]).toEqual(Array(4).fill('Taskpane.Url'));
  });

  it('asks only for what Excel 2021 has', () => {
    expect(all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual([
      ['SharedRuntime', '1.1'],
      ['CustomFunctionsRuntime', '1.3'],
      ['ExcelApi', '1.12'],
    ]);
  });

  it('has https addresses of one origin', () => {
    const addresses = [...XML.matchAll(/(?:DefaultValue|Value)="(\w+:\/\/[^"]+)"/g)].map(([, address]) => new URL(address ?? ''));
    expect(addresses.length).toBeGreaterThan(20);
    expect(new Set(addresses.map(({ origin }) => origin))).toEqual(new Set(['https://localhost:3000']));
    expect(all('AppDomain').map(({ textContent }) => textContent)).toEqual(['https://localhost:3000']);
  });

  it('says nothing longer than Excel shows', () => {
    const tooLong = (tag: string, limit: number) =>
      all(tag)
        .flatMap((element) => [element, ...element.children])
        .flatMap((element) => [attribute(element, 'DefaultValue'), attribute(element, 'Value')])
        .filter((text) => text.length > limit);
    expect(tooLong('DisplayName', 125)).toEqual([]);
    expect(tooLong('Description', 250)).toEqual([]);
    const strings = (list: string, limit: number) =>
      [...one(list).getElementsByTagName('bt:String')].map((text) => attribute(text, 'DefaultValue')).filter((text) => text.length > limit);
    expect(strings('bt:ShortStrings', 125)).toEqual([]);
    expect(strings('bt:LongStrings', 250)).toEqual([]);
  });

  it('speaks Japanese wherever it shows text, but never in the namespace', () => {
    const missing = [
      ...all('bt:String'),
      one('DisplayName'),
      manifest.querySelector('OfficeApp > Description') ?? one('Description'),
    ].filter((element) => ![...element.children].some((override) => attribute(override, 'Locale') === 'ja-JP'));
    expect(missing.map((element) => attribute(element, 'id'))).toEqual(['Functions.Namespace']);
  });

  it('has the version of the package, in four parts', () => {
    expect(one('Version').textContent).toBe(`${version}.0`);
  });

  it('points to functions whose ids are the same in both languages', () => {
    const ids = (language: 'en' | 'ja') => functionsJson(language).functions.map(({ id }) => id);
    expect(ids('ja')).toEqual(ids('en'));
    expect(ids('en')).toEqual(CATALOGUE.map(({ id }) => id));
  });

  const schema = path.resolve(ROOT, '../shared/data/manifest-xsd/taskpane/OfficeAppManifestV1_1.xsd');
  const hasSchema = existsSync(schema) && spawnSync('xmllint', ['--version']).status === 0;
  it.skipIf(!hasSchema)('is valid against the published schema (needs xmllint and ../shared)', () => {
    expect(() => execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, FILE], { stdio: 'pipe' })).not.toThrow();
  });
});

describe('the icons', () => {
  const files = Object.entries(ICONS).flatMap(([name, sizes]) => sizes.map((pixels) => ({ file: `${name}-${pixels}.png`, name, pixels })));

  it.each(files)('$file is drawn from its SVG file at $pixels pixels', ({ file, name, pixels }) => {
    const png = readFileSync(path.join(ROOT, 'assets', file));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pixels, pixels]);
    expect(png.equals(drawIcon(readFileSync(path.join(ROOT, 'assets', `${name}.svg`), 'utf8'), pixels))).toBe(true);
  });

  it('are the ones that the manifest names, with the size that it claims', () => {
    const images = RESOURCES.filter(({ tagName }) => tagName === 'bt:Image');
    const claims = images.map((image) => [attribute(image, 'id').toLowerCase().replace('.', '-'), attribute(image, 'DefaultValue')]);
    expect(claims).toEqual(claims.map(([name]) => [name, `https://localhost:3000/assets/${name}.png`]));
    expect(claims.map(([name]) => `${name}.png`).filter((file) => !files.some((icon) => icon.file === file))).toEqual([]);

    const uses = all('bt:Image').filter((element) => element.hasAttribute('size'));
    expect(uses.map((use) => attribute(use, 'resid').split('.')[1])).toEqual(uses.map((use) => attribute(use, 'size')));
  });
});
