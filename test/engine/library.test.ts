import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json';

const ROOT = path.resolve(__dirname, '../..');
const TSC = path.join(ROOT, 'node_modules/typescript/bin/tsc');
const BUILD_TIME = 120_000;

/** Another project: its node_modules hold the built package as npm would place it, and decimal.js, and nothing else. */
let consumer: string;
beforeAll(() => {
  consumer = mkdtempSync(path.join(tmpdir(), 'pact-consumer-'));
  const installed = path.join(consumer, 'node_modules/pact-excel');
  mkdirSync(installed, { recursive: true });
  execFileSync(process.execPath, [
    TSC,
    '-p',
    path.join(ROOT, 'src/engine/tsconfig.build.json'),
    '--outDir',
    path.join(installed, 'lib/engine'),
  ]);
  cpSync(path.join(ROOT, 'package.json'), path.join(installed, 'package.json'));
  symlinkSync(path.join(ROOT, 'node_modules/decimal.js'), path.join(consumer, 'node_modules/decimal.js'), 'junction');
}, BUILD_TIME);
afterAll(() => rmSync(consumer, { recursive: true, force: true }));

function run(file: string, source: string): string[] {
  writeFileSync(path.join(consumer, file), source);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { cwd: consumer, encoding: 'utf8' });
  return [...stdout.trim().split('\n'), ...(stderr === '' ? [] : [stderr])];
}

/** What the type checker says of files of a project that resolves modules as Node does, and has neither the DOM nor Node's own types. */
function complaints(files: readonly string[], source: string): string {
  for (const file of files) writeFileSync(path.join(consumer, file), source);
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022', '--module', 'node16', '--moduleResolution', 'node16'];
  return spawnSync(process.execPath, [TSC, ...options, ...files], { cwd: consumer, encoding: 'utf8' }).stdout.trim();
}

describe('the engine as a library', () => {
  it('is imported by an ES module', () => {
    const source = `import { split, EngineError } from 'pact-excel/engine';
      console.log(split(300, 120).japan.toString());
      try { split('x', 1); } catch (error) { console.log(error instanceof EngineError, error.code); }`;
    expect(run('module.mjs', source)).toEqual(['126', 'true #VALUE!']);
  });

  it('is required by a CommonJS script, which also finds the package file', () => {
    const source = `const { split } = require('pact-excel/engine');
      console.log(split(300, 120).us.toString());
      console.log(require('pact-excel/package.json').version);`;
    expect(run('script.cjs', source)).toEqual(['174', packageJson.version]);
  });

  it('is the same engine to both', () => {
    const source = `import { createRequire } from 'node:module';
      import * as imported from 'pact-excel/engine';
      const required = createRequire(import.meta.url)('pact-excel/engine');
      const names = Object.keys(required).sort();
      console.log(names.includes('waterfall'), names.every((name) => imported[name] === required[name]));`;
    expect(run('both.mjs', source)).toEqual(['true true']);
  });

  it('takes a Decimal of the consumer', () => {
    const source = `import { Decimal } from 'decimal.js';
      import { split } from 'pact-excel/engine';
      console.log(split(new Decimal('300'), new Decimal('120')).us.toString());`;
    expect(run('decimal.mjs', source)).toEqual(['174']);
  });

  it(
    'has types for both kinds of modules, which refuse what the engine does not know',
    () => {
      const source = `import { waterfall, type WaterfallInput } from 'pact-excel/engine';
        const input: WaterfallInput = { rate: '0.05', drawdowns: 100, profits: [60, '60'], terms: { compounding: 'simple' } };
        export const japan: string = waterfall(input).totals.japan.toFixed(2);
        // @ts-expect-error: no such term
        waterfall({ ...input, terms: { shareBeforehand: 1 } });
        // @ts-expect-error: an amount is no boolean
        waterfall({ ...input, drawdowns: true });`;
      expect(complaints(['consumer.mts', 'consumer.cts'], source)).toBe('');
    },
    BUILD_TIME,
  );

  it('shows only its door', () => {
    const [answer = ''] = run('inside.mjs', `import('pact-excel/lib/engine/exact.js').catch(({ code }) => console.log(code));`);
    expect(answer).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('is in the package that npm would make', () => {
    expect(packageJson.files).toEqual(['lib']);
    expect(packageJson.scripts.prepare).toContain('build:engine');
    const { compilerOptions } = JSON.parse(readFileSync(path.join(ROOT, 'src/engine/tsconfig.build.json'), 'utf8')) as {
      compilerOptions: { outDir: string };
    };
    const built = path.relative(ROOT, path.resolve(ROOT, 'src/engine', compilerOptions.outDir, 'index.js'));
    expect(`./${built.replaceAll(path.sep, '/')}`).toBe(packageJson.exports['./engine'].default);
  });
});

describe('the example of the README', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const [, source = ''] = /## As a library\n[^]*?```js\n([^]*?)```/.exec(readme) ?? [];

  it('prints what its comments say', () => {
    const promised = [...source.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, comment]) => comment);
    expect(promised.length).toBeGreaterThan(2);
    expect(run('readme.mjs', source)).toEqual(promised);
  });
});
