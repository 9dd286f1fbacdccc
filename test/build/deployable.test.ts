import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { dependencies, version } from '../../package.json';
import { URL_OF_BUILD } from './setup';

const ROOT = path.resolve(__dirname, '../..');

interface FunctionsFile {
  readonly functions: readonly { readonly id: string; readonly helpUrl: string }[];
}

describe('a production build below the root of a host', () => {
  const { folder } = inject('build');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(path.relative(folder, entry.parentPath).split(path.sep).join('/'), entry.name));
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const scripts = files.filter((file) => file.endsWith('.js'));
  const isThere = (address: string) => existsSync(path.join(folder, address.slice(URL_OF_BUILD.length).replace(/[?#].*/, '')));

  it('has a manifest whose every address is one of its files', () => {
    const addresses = [...read('manifest.xml').matchAll(/(?:DefaultValue|Value)="(\w+:\/\/[^"]+)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(70);
    expect(addresses.filter((address) => !address.startsWith(`${URL_OF_BUILD}/`) || !isThere(address))).toEqual([]);
    expect(read('manifest.xml')).toContain('<AppDomain>https://example.org</AppDomain>');
  });

  it('has the manifest of the repository but for the addresses', () => {
    const back = read('manifest.xml')
      .replaceAll(`"${URL_OF_BUILD}/`, '"https://localhost:3000/')
      .replace('https://example.org<', 'https://localhost:3000<');
    expect(back).toBe(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'));
    expect(back).toContain(`<Version>${version}.0</Version>`);
  });

  it.each(['functions.json', 'functions-ja.json'])('names in %s pages of help that are there', (file) => {
    const { functions } = JSON.parse(read(file)) as FunctionsFile;
    expect(functions.length).toBeGreaterThan(20);
    expect(functions.filter(({ helpUrl }) => !helpUrl.startsWith(`${URL_OF_BUILD}/`) || !isThere(helpUrl))).toEqual([]);
  });

  it('gives a hash to every script but those that others name', () => {
    expect(scripts.filter((file) => !/^hashed\/(?:[0-9a-f]{8}\/[\w-]+|[\w-]+\.[0-9a-f]{8})\.js$/.test(file)).sort()).toEqual([
      'functions.js',
      'help/help.js',
    ]);
    const [functions] = scripts.filter((file) => file.startsWith('hashed/functions.'));
    expect(read('functions.js')).toBe(read(functions ?? ''));
  });

  it('has a page that loads its own files and the client of Microsoft from its address', () => {
    const addresses = [...read('taskpane.html').matchAll(/(?:src|href)=["']?([^\s"'>]+)/g)].map(([, address = '']) => address);
    expect(addresses.filter((address) => address.includes(':'))).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    const own = addresses.filter((address) => !address.includes(':'));
    expect(own.length).toBeGreaterThanOrEqual(5);
    expect(own.filter((address) => !files.includes(address))).toEqual([]);
  });

  it('leads from its bare address to the help', () => {
    const [, page = ''] = /url=([\w/.]+)/.exec(read('index.html')) ?? [];
    expect(page).toBe('help/en/index.html');
    expect(files).toContain(page);
  });

  it('contains nothing that is for development', () => {
    expect(
      files.filter((file) => /workbench|spreadsheet|office-js|office\.js|development/.test(file) && !file.startsWith('help/')),
    ).toEqual([]);
    // The guide for whoever builds it tells of the development server.
    const isGuide = (file: string) => /^help\/\w+\/deployment\.html$/.test(file);
    expect(files.filter((file) => !isGuide(file) && read(file).includes('localhost:3000'))).toEqual([]);
  });

  it('neither evaluates text nor asks a server', () => {
    const forbidden = /\beval\(|new Function\b|\bFunction\(|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|document\.write\(/;
    const found = scripts.flatMap((file) => (forbidden.exec(read(file)) ?? []).map((what) => `${file}: ${what}`));
    expect(found).toEqual([]);
  });

  it('says nothing of the machine that it was built on', () => {
    expect(files.filter((file) => readFileSync(path.join(folder, file)).includes(ROOT))).toEqual([]);
  });

  it('brings the licence of every package in it', () => {
    const licences = read('LICENSE.txt');
    expect(licences.startsWith(readFileSync(path.join(ROOT, 'LICENSE'), 'utf8').trim())).toBe(true);
    for (const [name, pinned] of Object.entries(dependencies)) {
      if (name !== '@fluentui/react-components') expect(licences).toContain(`${name} ${pinned} (MIT)`);
    }
    const stated = [...licences.matchAll(/^(@?[\w./-]+) \d+\.\d+\.\d+\S* \((.+)\)$/gm)].map(([, , licence]) => licence);
    expect(stated.length).toBeGreaterThan(30);
    expect(new Set(stated)).toEqual(new Set(['MIT', 'Apache-2.0']));
  });

  it('tells hosts what to send, for its path', () => {
    expect(read('_headers')).toMatch(/^\/some\/prefix\/\*\n/);
    const { globalHeaders, routes } = JSON.parse(read('staticwebapp.config.json')) as {
      globalHeaders: Record<string, string>;
      routes: { route: string; headers: Record<string, string> }[];
    };
    const { 'Cache-Control': stable, ...others } = globalHeaders;
    for (const [name, value] of Object.entries(others)) expect(read('_headers')).toContain(`  ${name}: ${value}\n`);
    expect(stable).toBe('no-cache');
    expect(read('_headers').match(/Cache-Control/g)).toHaveLength(1);
    expect(routes).toEqual([{ route: '/some/prefix/hashed/*', headers: { 'Cache-Control': expect.stringContaining('immutable') } }]);
  });
});
