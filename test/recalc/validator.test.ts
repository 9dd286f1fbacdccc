import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calculatePlan } from '../../src/cli/workbookValues';
import { phaseOne, type Language } from '../../src/templates';
import { loadBook, saveBook } from '../../src/workbench/files';
import { openBookInNode } from '../../src/workbench/grid';
import { writeWorkbook, type FileWorkbook } from '../../src/workbook/file';
import { planWorkbook } from '../../src/workbook/file/planWorkbook';
import { shareWorkbook, type ShareMode } from '../../src/workbook/sharing';
import { validatorFaults } from '../support/validator';
import { FULL } from '../workbook/file/fullWorkbook';
import { packageFaults } from '../workbook/file/packageFaults';
import { OWN } from '../workbook/sharing/ownWorkbook';

const VERSIONS = ['Office2021', 'Microsoft365'] as const;
const MODES: readonly ShareMode[] = ['shareable', 'frozen', 'live'];
const LANGUAGES: readonly Language[] = ['en', 'ja'];

const NAMES = [
  ...LANGUAGES.flatMap((language) => [`planned, ${language}`, ...MODES.map((mode) => `planned, ${language}, ${mode}`)]),
  ...MODES.map((mode) => `a person's own, ${mode}`),
  'live, names the add-in',
  'everything that a file can say',
  'saved by the workbench',
];

/** Microsoft's own check of the format, and ours of what it does not see. */
describe('every kind of package that is written', () => {
  let folder = '';
  const packages = new Map<string, Uint8Array>();
  const bytesOf = (name: string): Uint8Array => packages.get(name) ?? never(name);
  const fileOf = (name: string, bytes: Uint8Array): string => {
    const file = path.join(folder, `${name.replace(/\W+/g, '-')}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'pact-validator-'));
    const add = async (name: string, book: FileWorkbook) => packages.set(name, await writeWorkbook(book));
    const copyOf = (book: FileWorkbook, mode: ShareMode, language: Language, reference = false) =>
      shareWorkbook(book, { mode, language, day: '2026-11-28', reference }).workbook;
    for (const language of LANGUAGES) {
      const plan = phaseOne({ projects: ['gas-power'], case: 'announced', finest: 1, language });
      const book = planWorkbook(plan, await calculatePlan(plan));
      await add(`planned, ${language}`, book);
      for (const mode of MODES) await add(`planned, ${language}, ${mode}`, copyOf(book, mode, language));
    }
    for (const mode of MODES) await add(`a person's own, ${mode}`, copyOf(OWN, mode, 'en'));
    await add('live, names the add-in', copyOf(FULL, 'live', 'en', true));
    await add('everything that a file can say', FULL);
    const { book, dispose } = openBookInNode({ name: 'Book1' });
    await loadBook(book, FULL);
    packages.set('saved by the workbench', (await saveBook(book, FULL.settings)).bytes);
    dispose();
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(VERSIONS)('for %s', (version) => {
    it.each(NAMES)('is valid: %s', async (name) => {
      expect(await validatorFaults(fileOf(name, bytesOf(name)), version)).toEqual([]);
    });
  });

  it.each(NAMES)('has none of the faults that the validator does not see: %s', async (name) => {
    expect(await packageFaults(bytesOf(name))).toEqual([]);
  });

  it('is looked at: a package with a fault is not valid', async () => {
    const parts = unzipSync(bytesOf('everything that a file can say'));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const broken = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet.replace('<sheetData>', '<sheetDate/><sheetData>')) });
    expect(await validatorFaults(fileOf('broken', broken), 'Microsoft365')).not.toEqual([]);
  });
});

function never(name: string): never {
  throw new Error(`There is no package "${name}".`);
}
