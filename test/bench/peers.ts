/**
 * `npm run bench:peers`: the engine, HyperFormula and LibreOffice calculate the same waterfalls, the last two in the plain formulas that a
 * shared copy has; and IRR beside that of Formula.js. HyperFormula and Formula.js are installed into artifacts/peers for this alone:
 * HyperFormula's licence, the GPL, is not one for our dependencies.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { irr, npv } from '../../src/engine';
import { rowsInDoubles } from '../../src/engine/inDoubles';
import { writeWorkbook, type FileWorkbook } from '../../src/workbook/file';
import { translateCalls } from '../../src/workbook/sharing/native';
import { translated, workbookOf } from '../recalc/nativeWorkbook';
import { LibreOffice, libreOfficeIsInstalled } from '../support/libreOffice';
import { medianTime } from './median';

const ROUNDS = 5;
const PERIODS = [30, 360];
/** Periods in one file: enough for the clock, few enough to wait for. */
const PERIODS_OF_A_FILE = 7_200;
const NANOSECONDS_PER_MS = 1e6;

const peers = createRequire(path.resolve('artifacts/peers/package.json'));
const { HyperFormula } = peers('hyperformula') as { HyperFormula: { buildFromSheets(sheets: object, options: object): Calculated } };
const { IRR } = peers('@formulajs/formulajs') as { IRR(values: readonly number[], guess?: number): number | Error };

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

interface Calculated {
  getSheetId(name: string): number | undefined;
  getCellValue(place: Place): unknown;
  setCellContents(place: Place, contents: readonly (readonly number[])[]): void;
  destroy(): void;
}

const profitsOf = (periods: number) => Array.from({ length: periods }, (_, k) => 300 + (k % 7));
const projectOf = (periods: number, drawdown = 2_000) => ({ rate: 0.05, drawdowns: drawdown, profits: profitsOf(periods) });

/** A workbook of the same waterfall again and again, in plain formulas. */
function plainWorkbook(periods: number, count: number): FileWorkbook {
  const source = workbookOf(Array.from({ length: count }, (_, index) => ({ name: `case ${index}`, ...projectOf(periods, 2_000 + index) })));
  return translated(source, translateCalls(source, { sheetName: 'PACT grids', language: 'en' }));
}

function formulasOf(book: FileWorkbook): Record<string, unknown[][]> {
  const sheets = book.sheets.map(({ name, cells }) => {
    const rows: unknown[][] = [];
    for (const { row, column, formula, value } of cells) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length <= column) line.push(null);
      // It does not read powers of ten.
      line[column] = formula?.replace(/\d+E-\d+/g, (small) => Number(small).toFixed(20)) ?? value;
    }
    return [name, rows] as const;
  });
  return Object.fromEntries(sheets);
}

/** Nanoseconds a period for a change of the drawdown to reach all columns, once the sheet is built. */
function hyperFormulaTime(periods: number): number {
  const book = plainWorkbook(periods, 1);
  const sheets = formulasOf(book);
  const calculated = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3', smartRounding: false, maxRows: 100_000 });
  const inputs = { sheet: calculated.getSheetId(book.sheets[0]?.name ?? '') ?? 0, row: 0, col: 1 };
  const calls = calculated.getSheetId('Calls') ?? 0;
  const lastShare = { sheet: calls, row: periods - 1, col: 12 };
  let drawdown = 2_000;
  const time = medianTime(() => calculated.setCellContents(inputs, [[(drawdown += 1)]]), ROUNDS, 3) / periods;
  const shown = calculated.getCellValue(lastShare);
  const expected = rowsInDoubles(projectOf(periods, drawdown)).rows.at(-1)?.japan ?? NaN;
  if (!(Math.abs(Number(shown) - expected) < 1e-6)) throw new Error(`HyperFormula shows ${String(shown)}; the engine says ${expected}.`);
  calculated.destroy();
  return time;
}

/** Nanoseconds a period: how much longer a file takes to open when it is calculated, than when its figures are believed. */
async function libreOfficeTime(periods: number): Promise<number> {
  const count = PERIODS_OF_A_FILE / periods;
  const folder = mkdtempSync(path.join(tmpdir(), 'pact-peers-'));
  const file = path.join(folder, 'book.xlsx');
  writeFileSync(file, await writeWorkbook(plainWorkbook(periods, count)));
  const into = path.join(folder, 'read');
  mkdirSync(into);
  const offices = [true, false].map((recalculates) => new LibreOffice(path.join(folder, String(recalculates)), { recalculates }));
  const differences: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [calculating = NaN, believing = NaN] = [await opening(offices[0]), await opening(offices[1])];
    // The first makes the profile.
    if (round > 0) differences.push(calculating - believing);
  }
  rmSync(folder, { recursive: true });
  differences.sort((one, other) => one - other);
  return ((differences[differences.length >> 1] ?? NaN) * NANOSECONDS_PER_MS) / PERIODS_OF_A_FILE;

  async function opening(office?: LibreOffice): Promise<number> {
    const start = performance.now();
    await office?.convert('xlsx', [file], into);
    return performance.now() - start;
  }
}

async function waterfalls() {
  const table = [];
  for (const periods of PERIODS) {
    let drawdown = 2_000;
    const ours = medianTime(() => rowsInDoubles(projectOf(periods, (drawdown += 1))), 15, Math.ceil(60_000 / periods)) / periods;
    const hyperFormula = hyperFormulaTime(periods);
    const libreOffice = libreOfficeIsInstalled ? await libreOfficeTime(periods) : NaN;
    table.push({
      periods,
      'WATERFALL, ns a period': Math.round(ours),
      'HyperFormula ×': Math.round(hyperFormula / ours),
      'LibreOffice ×': libreOfficeIsInstalled ? Math.round(libreOffice / ours) : 'not installed',
    });
  }
  return table;
}

/** The value of the flows at the rate, as a part of what is drawn: 0 where the rate is the return. */
function residual(project: ReturnType<typeof projectOf>, discountRate: number): string {
  return Math.abs(Number(npv({ ...project, discountRate })) / project.drawdowns).toExponential(0);
}

function returns() {
  return PERIODS.map((periods) => {
    const project = projectOf(periods);
    const flows = [-project.drawdowns, ...rowsInDoubles(project).rows.map(({ japan }) => japan ?? NaN)];
    const ours = medianTime(() => irr(project), ROUNDS, 5);
    const theirs = medianTime(() => IRR(flows), ROUNDS, 200);
    return {
      periods,
      'IRR with its waterfall, ms': Number((ours / NANOSECONDS_PER_MS).toFixed(2)),
      'Formula.js, flows given, ×': Number((theirs / ours).toPrecision(2)),
      'our residual': residual(project, Number(irr(project))),
      'their residual': residual(project, Number(IRR(flows))),
    };
  });
}

async function bench(): Promise<void> {
  console.table(await waterfalls());
  console.table(returns());
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
