import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calculatePlan } from '../../src/cli/workbookValues';
import { phaseOne } from '../../src/templates';
import { cellAddress } from '../../src/workbook/a1';
import { readWorkbook, writeWorkbook, type FileValue, type FileWorkbook } from '../../src/workbook/file';
import { planWorkbook } from '../../src/workbook/file/planWorkbook';
import { findDamage, hasPactCall, shareWorkbook, type FormulaGrid, type ShareMode } from '../../src/workbook/sharing';
import { LibreOffice, libreOfficeIsInstalled } from '../support/libreOffice';
import { OWN, OWN_PACT } from '../workbook/sharing/ownWorkbook';
import { formulasOf, restorePlan, written } from '../workbook/sharing/restoring';

/** Where everything is checked, nothing may be left out in silence. */
const isRequired = process.env['CI'] === 'true';
const TOLERANCE = 0.005;
const MODES: readonly ShareMode[] = ['shareable', 'frozen', 'live'];

describe('copies in LibreOffice, which knows nothing of PACT', () => {
  if (!libreOfficeIsInstalled) {
    it.runIf(isRequired)('are left out: there is no soffice on this machine', () => {
      throw new Error('Install LibreOffice Calc (soffice): where CI is true, copies have to be opened by it.');
    });
    return;
  }

  let folder = '';
  const books = new Map<string, FileWorkbook>([['own', OWN]]);
  const copies = new Map<string, FileWorkbook>();
  const saved = new Map<string, FileWorkbook>();
  const of = (map: ReadonlyMap<string, FileWorkbook>, name: string): FileWorkbook => map.get(name) ?? never(name);

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'pact-sharing-'));
    const plan = phaseOne({ projects: ['gas-power', 'oil-terminal', 'diamonds'], case: 'announced', finest: 1 });
    books.set('planned', planWorkbook(plan, await calculatePlan(plan)));
    for (const kind of ['written', 'read']) mkdirSync(path.join(folder, kind));
    for (const [name, book] of books) {
      for (const mode of MODES) {
        const copy = shareWorkbook(book, { mode, language: 'en', day: '2026-11-28' }).workbook;
        copies.set(`${name}-${mode}`, copy);
        writeFileSync(path.join(folder, 'written', `${name}-${mode}.xlsx`), await writeWorkbook(copy));
      }
    }
    const files = [...copies.keys()].map((name) => path.join(folder, 'written', `${name}.xlsx`));
    await new LibreOffice(folder, { recalculates: true }).convert('xlsx', files, path.join(folder, 'read'));
    for (const name of copies.keys()) saved.set(name, readWorkbook(readFileSync(path.join(folder, 'read', `${name}.xlsx`))));
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(['shareable', 'frozen'] as const)('a %s copy of the three projects', (mode) => {
    const name = `planned-${mode}`;

    it('has no error that the workbook had not, and calculates what PACT and the plan calculated', () => {
      const [before, after] = [valuesOf(of(copies, name)), valuesOf(of(saved, name))];
      const numbers = [...before].filter(([, value]) => typeof value === 'number');
      expect(numbers.length).toBeGreaterThan(4000);
      expect(
        [...before].filter(([place, value]) => !isSame(value, after.get(place))).map(([place, value]) => [place, value, after.get(place)]),
      ).toEqual([]);
      const errors = [...after].filter(([place, value]) => typeof value === 'object' && typeof before.get(place) !== 'object');
      expect(errors).toEqual([]);
    });

    it('has its charts', () => {
      const charts = (book: FileWorkbook) =>
        book.sheets.map((sheet) =>
          sheet.charts.map(({ series }) => series.map(({ name: one, values }) => `${one} ${values.range}`).sort()),
        );
      expect(charts(of(saved, name))).toEqual(charts(of(copies, name)));
      expect(charts(of(saved, name)).flat().length).toBeGreaterThan(3);
    });
  });

  it.each(['planned-shareable', 'planned-frozen', 'own-frozen'])('the formulas come back after LibreOffice saved the copy: %s', (name) => {
    const book = of(books, name.split('-')[0] ?? '');
    const sheets = book.sheets.map((sheet) => sheet.name);
    const copy = of(saved, name);
    const { writes, left } = restorePlan(copy);
    expect(left).toEqual([]);
    const restored = Object.entries(formulasOf(written(copy, writes), sheets)).filter(([, formula]) => hasPactCall(formula));
    expect(Object.fromEntries(restored)).toEqual(
      Object.fromEntries(Object.entries(formulasOf(book, sheets)).filter(([, formula]) => hasPactCall(formula))),
    );
  });

  it.each(['planned', 'own'])('every formula of a live copy is found damaged, and repaired as it was: %s', (name) => {
    const book = of(books, name);
    const sheets = book.sheets.map((sheet) => sheet.name);
    const original = Object.entries(formulasOf(book, sheets)).filter(([, formula]) => hasPactCall(formula));
    const found = findDamage(gridsOf(of(saved, `${name}-live`)));
    const repaired = found.map(({ sheet, cell, formula, rows, columns }) => [
      `${sheet}!${cell}`,
      rows === undefined ? formula : `${formula} ${rows}x${columns}`,
    ]);
    expect(Object.fromEntries(repaired)).toEqual(Object.fromEntries(original));
    expect(new Set(found.map(({ damage }) => damage))).toEqual(new Set(['caseChanged']));
    expect(original.length).toBeGreaterThanOrEqual(name === 'own' ? OWN_PACT.length - 1 : 40);
  });
});

/** What every cell shows, by its place. */
function valuesOf({ sheets }: FileWorkbook): Map<string, FileValue> {
  const found = new Map<string, FileValue>();
  for (const { name, cells } of sheets) {
    for (const { row, column, value, spill } of cells) {
      const lines = spill?.values ?? [[value ?? null]];
      lines.forEach((line, down) =>
        line.forEach((one, right) => {
          if (one !== null && one !== '') found.set(`${name}!${cellAddress(row + down, column + right)}`, one);
        }),
      );
    }
  }
  return found;
}

function isSame(before: FileValue, after: FileValue | undefined): boolean {
  if (typeof before === 'number' && typeof after === 'number') return Math.abs(before - after) <= TOLERANCE;
  return typeof before === 'object' && typeof after === 'object' ? before.error === after.error : before === after;
}

/** The sheets as Excel shows a file in which results fill fixed blocks: the formula stands in each cell of its block. */
function gridsOf({ sheets }: FileWorkbook): FormulaGrid[] {
  return sheets.map(({ name, cells }) => {
    const bottom = Math.max(0, ...cells.map(({ row, spill }) => row + (spill?.rows ?? 1)));
    const right = Math.max(0, ...cells.map(({ column, spill }) => column + (spill?.columns ?? 1)));
    const grid = () => Array.from({ length: bottom }, () => Array<string | number | boolean>(right).fill(''));
    const [formulas, values] = [grid(), grid()];
    for (const { row, column, value, formula, spill } of cells) {
      if (value === undefined && formula === undefined) continue;
      const lines = spill?.values ?? [[value ?? null]];
      lines.forEach((line, down) =>
        line.forEach((one, across) => {
          const shown = one === null ? '' : typeof one === 'object' ? one.error : one;
          const stored = formula?.replace(
            /PACT\.([A-Z.]+)(?=\()/g,
            (_all, id: string) => `_xldudf_pact_${id.toLowerCase().replaceAll('.', '_')}`,
          );
          (values[row + down] ?? [])[column + across] = shown;
          (formulas[row + down] ?? [])[column + across] = stored ?? shown;
        }),
      );
    }
    return { name, top: 0, left: 0, formulas, values };
  });
}

function never(name: string): never {
  throw new Error(`There is no copy ${name}.`);
}
