import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(__dirname, '..');
const SOURCES = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(path.sep).join('/'));

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Our own modules as `folder/file`, packages by name. */
function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(ROOT, 'src', file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, type, named, dynamic]) => {
    const specifier = named ?? dynamic ?? '';
    const target = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier;
    return { file, target, typeOnly: Boolean(type) };
  });
}

const IMPORTS = SOURCES.flatMap(importsOf);
const isOurs = ({ file, target }: Import) => !target.startsWith('..') && /^(\w+)\//.test(target) && file !== target;
const folderOf = (module: string) => module.split('/')[0] ?? '';

/** What each folder may import of ours besides itself. */
const ALLOWED: Record<string, readonly string[]> = {
  engine: [],
  pact: [],
  functions: ['engine', 'pact'],
  templates: ['pact', 'functions'],
  workbook: ['templates', 'pact', 'functions'],
  taskpane: ['workbook', 'templates', 'pact', 'functions'],
  commands: ['workbook'],
  workbench: [],
  cli: ['engine', 'pact', 'functions', 'templates', 'workbook', 'workbench'],
};

describe('the direction of imports', () => {
  it('is known for every folder of src', () => {
    expect(new Set(SOURCES.map(folderOf))).toEqual(new Set(Object.keys(ALLOWED)));
  });

  it.each(Object.keys(ALLOWED))('%s imports only what the map allows', (folder) => {
    const allowed = new Set([folder, ...(ALLOWED[folder] ?? [])]);
    const ours = new Set(Object.keys(ALLOWED));
    const strays = IMPORTS.filter((line) => folderOf(line.file) === folder && isOurs(line))
      .filter((line) => ours.has(folderOf(line.target)) && !allowed.has(folderOf(line.target)))
      // The plan type is the contract between the templates and the writers.
      .filter((line) => !(folder === 'templates' && line.target === 'workbook/plan' && line.typeOnly))
      // The one module of ours that the workbench has: it reads and writes .xlsx.
      .filter((line) => !(line.file.startsWith('workbench/files/') && line.target === 'workbook/file'));
    expect(strays).toEqual([]);
  });

  it('gives the templates only the names of the functions', () => {
    const values = IMPORTS.filter((line) => folderOf(line.file) === 'templates' && folderOf(line.target) === 'functions' && !line.typeOnly);
    expect(values.map(({ target }) => target).filter((target) => target !== 'functions/namespace')).toEqual([]);
  });

  it('gives the engine decimal.js and nothing else', () => {
    const packages = IMPORTS.filter((line) => folderOf(line.file) === 'engine' && !line.target.startsWith('engine/'));
    expect(new Set(packages.map((line) => line.target))).toEqual(new Set(['decimal.js']));
  });

  it('keeps React out of everything but the pane and the workbench', () => {
    const strays = IMPORTS.filter(({ file, target }) => /^react(-dom)?(\/|$)/.test(target) && !/^(taskpane|workbench)\//.test(file));
    expect(strays).toEqual([]);
  });
});

describe('calls of the host', () => {
  const filesWith = (pattern: RegExp) => SOURCES.filter((file) => pattern.test(readFileSync(path.join(ROOT, 'src', file), 'utf8')));

  it('keep Excel.run in src/workbook/excel', () => {
    expect(filesWith(/\bExcel\.run\(/).filter((file) => !file.startsWith('workbook/excel/'))).toEqual([]);
    expect(filesWith(/\bExcel\.run\(/)).not.toEqual([]);
  });

  it('keep CustomFunctions in two files', () => {
    expect(
      filesWith(/\bCustomFunctions\.\w/)
        .filter((file) => !file.startsWith('workbench/'))
        .sort(),
    ).toEqual(['functions/cellError.ts', 'functions/register.ts']);
  });
});
