import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calculatePlan } from '../../../src/cli/workbookValues';
import { phaseOne } from '../../../src/templates';
import { bookToFile, openFile, saveBook, type FileWorkbook } from '../../../src/workbench/files';
import type { OpenBook } from '../../../src/workbench/grid';
import { writePlan, type PlanValues } from '../../../src/workbook/file';
import type { CellValue, WorkbookPlan } from '../../../src/workbook/plan';
import { LibreOffice, libreOfficeIsInstalled } from '../../support/libreOffice';
import { openInBook, valueAt } from './support';

const TIMEOUT = 300_000;

/** Cells whose value in the book is not the planned one. Results can differ in their last digits: sums in another order. */
function differing(open: OpenBook, plan: WorkbookPlan, values: PlanValues): object[] {
  const isSame = (a: CellValue, b: CellValue | undefined) =>
    a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)));
  return plan.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, content }) => {
      const planned = content.kind === 'value' ? content.value : values(name, row, column);
      const shown = valueAt(open, name, row, column);
      return isSame(planned, shown) ? [] : [{ name, row, column, planned, shown }];
    }),
  );
}

/** The plan makes room for the longest result that a function can have; the book knows how long it is. It joins rules that are alike. */
const withoutResults = ({ sheets }: FileWorkbook) =>
  sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(({ row, column, formula, style }) => ({ row, column, formula, style })),
    validations: sheet.validations
      .flatMap(({ ranges, ...rule }) => ranges.map((range) => ({ range, ...rule })))
      .sort((one, other) => one.range.localeCompare(other.range)),
  }));

describe.each(['en', 'ja'] as const)('the workbook of all projects, in %s', (language) => {
  const plan = phaseOne({ projects: ['gas-power', 'oil-terminal', 'diamonds'], case: 'announced', finest: 1, language });
  let values: PlanValues;
  let bytes: Uint8Array;
  let open: Awaited<ReturnType<typeof openInBook>>;

  beforeAll(async () => {
    values = await calculatePlan(plan);
    bytes = await writePlan(plan, values);
    open = await openInBook(bytes);
  }, TIMEOUT);
  afterAll(() => open.dispose());

  it('opens without loss', () => {
    expect(open.lost).toEqual([]);
    expect(open.book.sheets().map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    expect(plan.sheets.flatMap(({ cells }) => cells).length).toBeGreaterThan(10_000);
  });

  it('calculates what was planned', () => {
    expect(differing(open, plan, values)).toEqual([]);
  });

  it('has its charts, names and rules', () => {
    const charts = open.book.sheets().flatMap((sheet) => sheet.charts().map(({ name, series }) => `${name} ${series.length}`));
    expect(charts).toEqual(plan.sheets.flatMap((sheet) => sheet.charts.map(({ name, series }) => `${name} ${series.length}`)));
    expect(open.book.names().map(({ name }) => name)).toEqual(plan.sheets.flatMap(({ names }) => names.map(({ name }) => name)));
    expect(open.book.comments.all().length).toBe(plan.sheets.flatMap(({ notes }) => notes).length);
  });

  it('is the same workbook when it is saved and opened again', async () => {
    const first = openFile(bytes);
    const saved = openFile((await saveBook(open.book)).bytes);
    expect(withoutResults(saved)).toEqual(withoutResults(first));
    expect(saved.names).toEqual(first.names);
    expect(saved.sheets).toEqual(bookToFile(open.book).sheets);
    expect({ ...saved.properties, modified: '' }).toEqual({ ...first.properties, modified: '' });
  });
});

describe.skipIf(!libreOfficeIsInstalled)('a workbook of ours that LibreOffice saved (skipped where there is no soffice)', () => {
  const plan = phaseOne({ projects: ['gas-power'], case: 'announced', finest: 1 });
  let folder = '';
  let values: PlanValues;
  let open: Awaited<ReturnType<typeof openInBook>>;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'pact-open-'));
    values = await calculatePlan(plan);
    writeFileSync(path.join(folder, 'ours.xlsx'), await writePlan(plan, values));
    await new LibreOffice(folder).convert('xlsx', [path.join(folder, 'ours.xlsx')], path.join(folder, 'theirs'));
    open = await openInBook(readFileSync(path.join(folder, 'theirs', 'ours.xlsx')));
  }, TIMEOUT);
  afterAll(() => {
    open.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens without loss, except for what LibreOffice prints around every page', () => {
    expect(open.lost.filter((what) => !what.startsWith('headers and footers'))).toEqual([]);
  });

  it('calls the PACT functions again and calculates what was planned', () => {
    expect(differing(open, plan, values)).toEqual([]);
  });

  it('has its charts and names', () => {
    const charts = open.book.sheets().map((sheet) => sheet.charts().map(({ series }) => series.map(({ name }) => name).sort()));
    expect(charts).toEqual(plan.sheets.map((sheet) => sheet.charts.map(({ series }) => series.map(({ name }) => name).sort())));
    const planned = plan.sheets.flatMap(({ names }) => names.map(({ name }) => name)).sort();
    expect(
      open.book
        .names()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(planned);
  });
});
