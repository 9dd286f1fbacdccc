import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { buildForProduction } from './productionBuild';
import { URL_OF_BUILD } from './setup';

const ROOT = path.resolve(__dirname, '../..');

/** Milliseconds for one more build on a busy machine. */
const PATIENCE = 600_000;

/** The hash of each file by its path. Without the source maps, which name the folder of the packages and are read by debuggers alone. */
function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.map'),
  );
  const hashes = files.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')] as const;
  });
  return Object.fromEntries(hashes.sort());
}

it(
  'a build of the same sources in another folder is the same in every byte',
  async () => {
    const copy = mkdtempSync(path.join(tmpdir(), 'pact-sources-'));
    for (const part of [
      'src',
      'assets',
      'manifest.xml',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'webpack.config.js',
      'LICENSE',
    ]) {
      cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    const { folder } = await buildForProduction(URL_OF_BUILD, copy);
    try {
      expect(contents(folder)).toEqual(contents(inject('build').folder));
      expect(Object.keys(contents(folder)).length).toBeGreaterThan(100);
    } finally {
      for (const made of [folder, copy]) rmSync(made, { recursive: true });
    }
  },
  PATIENCE,
);
