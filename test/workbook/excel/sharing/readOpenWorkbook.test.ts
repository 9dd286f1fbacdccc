import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calculatePlan } from '../../../../src/cli/workbookValues';
import { phaseOne, type PhaseOne } from '../../../../src/templates';
import { insertPlan } from '../../../../src/workbook/excel';
import { readOpenWorkbook } from '../../../../src/workbook/excel/sharing/readOpenWorkbook';
import { rangeAddress } from '../../../../src/workbook/a1';
import type { FileCell, FileSheet, FileValue, FileWorkbook } from '../../../../src/workbook/file';
import { planWorkbook } from '../../../../src/workbook/file/planWorkbook';
import { parseRange } from '../../../../src/workbook/file/range';
import { openGrid, type GridInFront } from './openGrid';

/** Milliseconds for writing and reading a whole workbook on a busy machine. */
const PATIENCE = 300_000;

const CASES: readonly { readonly name: string; readonly excelApi: '1.12' | '1.17'; readonly projects: PhaseOne['projects'] }[] = [
  { name: 'two projects, read from an Excel of today', excelApi: '1.17', projects: ['gas-power', 'diamonds'] },
  { name: 'a project, read from an Excel of ExcelApi 1.12', excelApi: '1.12', projects: ['diamonds'] },
];

/**
 * What may differ: a formula of the plan makes room for the longest result it can have, Excel tells how long it is; an edge between two cells
 * may be told of the one or the other; rules that are alike come together; a line of the usual size is left unsaid; notes (before
 * ExcelApi 1.18) and the anchors of charts within a cell.
 */
describe.each(CASES)('the workbook of $name', ({ excelApi, projects }) => {
  const plan = phaseOne({ projects, case: 'announced', finest: 1 });
  let grid: GridInFront;
  let planned: FileWorkbook;
  let read: Awaited<ReturnType<typeof readOpenWorkbook>>;
  let syncs: number;

  beforeAll(async () => {
    planned = planWorkbook(plan, await calculatePlan(plan));
    grid = openGrid({ excelApi });
    await insertPlan(plan);
    await grid.book.settled();
    const before = grid.syncs();
    read = await readOpenWorkbook();
    syncs = grid.syncs() - before;
  }, PATIENCE);
  afterAll(() => grid.close());

  /** Each sheet of the plan beside what was read of it. */
  const pairs = () => planned.sheets.map((sheet, index) => ({ sheet, found: read.workbook.sheets[index + 1] ?? sheet }));

  it('is read in few syncs, with nothing that the workbench does not know', () => {
    expect(grid.host.unsupported).toEqual([]);
    expect(syncs).toBeLessThanOrEqual(30);
  });

  it('is read without loss', () => {
    const untold = ['notes on cells, if there are any: this version of Excel does not tell them'];
    const merges = ['merged cells, if there are any: this version of Excel does not tell them'];
    expect(read.notRead).toEqual([...(excelApi === '1.12' ? merges : []), ...untold]);
  });

  it('has the sheets, tabs and views', () => {
    const views = ({ name, visibility, tabColor, showGridlines, frozen, merges, print, tables }: FileSheet) => ({
      name,
      visibility,
      tabColor: tabColor?.toUpperCase(),
      showGridlines,
      frozen,
      merges,
      print,
      tables,
    });
    for (const { sheet, found } of pairs()) expect(views(found)).toEqual(views(sheet));
  });

  it('has every formula and value, and what formulas spill', () => {
    for (const { sheet, found } of pairs()) expect(contentsOf(found), sheet.name).toEqual(contentsOf(sheet));
  });

  it('has the look of every cell', () => {
    for (const { sheet, found } of pairs()) {
      const looks = new Map(found.cells.map(({ row, column, style }) => [`${row},${column}`, style]));
      for (const { row, column, style } of sheet.cells) {
        const place = `${row},${column}`;
        expect({ place, ...withoutBorders(looks.get(place)) }).toEqual({ place, ...withoutBorders(style) });
      }
    }
  });

  it('has the borders of every cell, on it or on the neighbour with which it shares the edge', () => {
    for (const { sheet, found } of pairs()) {
      const looks = new Map(found.cells.map(({ row, column, style }) => [`${row},${column}`, style?.borders]));
      for (const { row, column, style } of sheet.cells) {
        const [own, above, below] = [0, -1, 1].map((step) => looks.get(`${row + step},${column}`));
        const { top, bottom } = style?.borders ?? {};
        if (top) expect([own?.top, above?.bottom], `${sheet.name} ${row},${column}`).toContainEqual(upper(top));
        if (bottom) expect([own?.bottom, below?.top], `${sheet.name} ${row},${column}`).toContainEqual(upper(bottom));
      }
    }
  });

  it('has widths and heights', () => {
    for (const { sheet, found } of pairs()) {
      for (const { first, pixels } of sheet.columns) expect({ first, pixels: widthOf(found, first) }).toEqual({ first, pixels });
      const heights = new Map(found.rows.map(({ row, points }) => [row, points]));
      for (const { row, points } of sheet.rows) expect({ row, points: heights.get(row) ?? 15 }).toEqual({ row, points });
    }
  });

  it('has the names with their comments', () => {
    // The grid writes an apostrophe around a sheet only where it must.
    const unquoted = planned.names.map((name) => ({ ...name, formula: name.formula.replace(/'(\p{L}[\p{L}\p{N}_.]*)'!/u, '$1!') }));
    expect(read.workbook.names).toEqual(unquoted);
  });

  it('has what the cells take, and their highlights', () => {
    for (const { sheet, found } of pairs()) {
      expect(rulesOf(found), sheet.name).toEqual(rulesOf(sheet));
      expect(byRange(found.highlights.map(upperHighlight)), sheet.name).toEqual(byRange(sheet.highlights.map(upperHighlight)));
    }
  });

  it('has its charts', () => {
    const plain = ({ charts }: FileSheet) =>
      charts.map(({ from, to, series, ...chart }) => ({
        ...chart,
        from: { row: from.row, column: from.column },
        to: { row: to.row, column: to.column },
        series: series.map(({ lineWidth: _width, color, ...one }) => ({ ...one, color: color?.toUpperCase() })),
      }));
    for (const { sheet, found } of pairs()) expect(plain(found), sheet.name).toEqual(plain(sheet));
  });
});

function contentsOf({ cells }: FileSheet) {
  const entries = cells.flatMap(({ row, column, value, formula, spill }: FileCell) => {
    if (value === undefined && formula === undefined) return [];
    const results = spill?.values.map((line) => line.map(rounded)) ?? [];
    while (results.at(-1)?.every((result) => result === null)) results.pop();
    return [[`${row},${column}`, { formula, value: rounded(value), columns: spill?.columns, results }] as const];
  });
  return new Map(entries);
}

const rounded = (value: FileValue | null | undefined) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
const withoutBorders = (style: FileCell['style']) => {
  const { color, fill, vertical, wrap } = style ?? {};
  return {
    ...style,
    borders: undefined,
    color: color === '#000000' ? undefined : color?.toUpperCase(),
    fill: fill?.toUpperCase(),
    vertical: vertical === 'bottom' ? undefined : vertical,
    wrap: wrap ?? false,
  };
};
const upper = <B extends { readonly color: string }>(border: B) => ({ ...border, color: border.color.toUpperCase() });
const upperHighlight = <H extends FileSheet['highlights'][number]>(one: H) => ({
  ...one,
  color: one.color?.toUpperCase(),
  fill: one.fill?.toUpperCase(),
});
const byRange = <H extends { readonly range: string }>(list: readonly H[]) => [...list].sort((a, b) => a.range.localeCompare(b.range));

function widthOf({ columns }: FileSheet, column: number): number {
  return columns.find(({ first, last }) => first <= column && column <= last)?.pixels ?? 64;
}

/** The rule of every cell, as text. */
function rulesOf({ validations }: FileSheet): ReadonlyMap<string, string> {
  const entries = validations.flatMap(({ ranges, rule, allowBlank, prompt, alert }) =>
    ranges.flatMap((range) => cellsOf(range).map((cell) => [cell, JSON.stringify([rule, allowBlank, prompt, alert])] as const)),
  );
  return new Map(entries.sort(([a], [b]) => a.localeCompare(b)));
}

function cellsOf(range: string): string[] {
  const { top, left, bottom, right } = parseRange(range);
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
    const [row, column] = [top + Math.floor(index / (right - left + 1)), left + (index % (right - left + 1))];
    return rangeAddress({ top: row, left: column, bottom: row, right: column });
  });
}
