import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadBook } from '../../src/workbench/files';
import { openBookInNode, type OpenBook } from '../../src/workbench/grid';
import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
import { translateCalls } from '../../src/workbook/sharing/native';
import { LibreOffice, libreOfficeIsInstalled } from '../support/libreOffice';
import { CASES, changed, type NativeCase } from './nativeCases';
import { differences, FEATURES, featuresOf, inputsOf, translated, workbookOf, type ShownAt } from './nativeWorkbook';

/** Where everything is checked, nothing may be left out in silence. */
const isRequired = process.env['CI'] === 'true';
const LEAST_CASES = 200;
const LEAST_OF_EACH = 3;
/** Tens of thousands of formulas, on a machine that does other things, too. */
const TIMEOUT = 300_000;

const source = workbookOf(CASES);
const translation = translateCalls(source, { sheetName: 'PACT grids', language: 'en' });

describe('PACT calls as plain formulas', () => {
  it('are made of every call of the workbook', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(LEAST_CASES);
    expect(translation.forms.size).toBe(3 * CASES.length);
  });

  it('are tried with everything that a waterfall can do', () => {
    const seen = CASES.map(featuresOf);
    for (const feature of FEATURES) {
      for (const ledger of [false, true]) {
        const count = seen.filter((one) => one.ledger === ledger && one[feature]).length;
        expect(count, `${feature}, ${ledger ? 'cents' : 'not rounded'}`).toBeGreaterThanOrEqual(LEAST_OF_EACH);
      }
    }
  });

  describe('in LibreOffice', () => {
    if (!libreOfficeIsInstalled) {
      it.runIf(isRequired)('are left out: there is no soffice on this machine', () => {
        throw new Error('Install LibreOffice Calc (soffice): where CI is true, the plain formulas have to be recalculated.');
      });
      return;
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'pact-native-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('give what the engine gives', { timeout: TIMEOUT }, async () => {
      const [file, read] = [path.join(folder, 'written.xlsx'), path.join(folder, 'read')];
      mkdirSync(read);
      writeFileSync(file, await writeWorkbook(translated(source, translation)));
      await new LibreOffice(folder, { recalculates: true }).convert('xlsx', [file], read);
      const { sheets } = readWorkbook(readFileSync(path.join(read, 'written.xlsx')));
      const values = new Map(sheets.flatMap(({ name, cells }) => cells.map((cell) => [`${name}!${cell.row},${cell.column}`, cell.value])));
      const { found, compared } = differences(CASES, (sheet, row, column) => values.get(`${sheet}!${row},${column}`));
      expect(found).toEqual([]);
      expect(compared).toBeGreaterThan(LEAST_CASES * 100);
    });
  });

  describe('in the spreadsheet of the workbench', () => {
    it('give what the engine gives', { timeout: TIMEOUT }, async () => {
      const open = await opened(CASES);
      expect(differences(CASES, shownIn(open)).found).toEqual([]);
      open.dispose();
    });

    it('follow their inputs', { timeout: TIMEOUT }, async () => {
      const some = CASES.filter((_, index) => index % 4 === 0);
      const others = some.map(changed);
      const open = await opened(some);
      open.book.calculationMode = 'Manual';
      for (const { sheet, top, left, values } of inputsOf(others)) {
        const bottom = top + values.length - 1;
        open.book.sheet(sheet)?.write({ top, left, bottom, right: left + (values[0]?.length ?? 1) - 1 }, values);
      }
      open.book.calculationMode = 'Automatic';
      await open.book.settled();
      const shown = shownIn(open);
      expect(differences(others, shown).found).toEqual([]);
      expect(differences(some, shown).found.length).toBeGreaterThan(some.length);
      open.dispose();
    });
  });
});

/** The cases with plain formulas only, calculated. */
async function opened(cases: readonly NativeCase[]): Promise<OpenBook> {
  const calls = workbookOf(cases);
  const open = openBookInNode({ name: 'Shared' });
  await loadBook(open.book, translated(calls, translateCalls(calls, { sheetName: 'PACT grids', language: 'en' })));
  await open.book.settled();
  return open;
}

function shownIn({ book }: OpenBook): ShownAt {
  const blocks = new Map(
    book.sheets().map((sheet) => {
      const used = sheet.usedRect(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      return [sheet.name, { used, rows: sheet.values(used) }];
    }),
  );
  return (name, row, column) => {
    const block = blocks.get(name);
    return block?.rows[row - block.used.top]?.[column - block.used.left];
  };
}
