import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECTS } from '../../../src/pact';
import { phaseOne } from '../../../src/templates';
import type { Book, Rect, Sheet } from '../../../src/workbench/book/book';
import { openBookInNode } from '../../../src/workbench/grid';
import { HostError } from '../../../src/workbench/richapi';
import { addProjects, insertPlan } from '../../../src/workbook/excel';
import { columnPoints } from '../../../src/workbook/widths';
import type { BorderPlan, CellStyle, ChartPlan } from '../../../src/workbook/plan';
import { createNodeHost } from '../../support/standIn';
import { snapshot } from './bookSnapshot';

const PLAN = phaseOne({ projects: PROJECTS.map(({ id }) => id), case: 'announced', finest: 1 });
/** The Pact sheet and one project: every kind of part that a roll-back takes away, in half the time of the whole workbook. */
const ONE_PROJECT = phaseOne({ projects: ['diamonds'], case: 'announced', finest: 1 });
const PIXELS_PER_POINT = 4 / 3;
/** Milliseconds for opening the spreadsheet and writing the whole workbook on a busy machine. */
const PATIENCE = 240_000;

/** The workbench's spreadsheet with Microsoft's client in front of it. */
function openGrid() {
  const open = openBookInNode({ name: 'Book1', sheets: ['Sheet1'] });
  const host = createNodeHost({ book: open.book });
  const uninstall = host.install();
  return {
    book: open.book,
    host,
    before: snapshot(open.book),
    close() {
      uninstall();
      host.dispose();
      open.dispose();
    },
  };
}

describe('an insertion into the spreadsheet of the workbench', () => {
  it(
    'that fails at the end leaves it as it was, and can be repeated, even after its sheets were deleted',
    async () => {
      const { book, host, before, close } = openGrid();
      try {
        host.failSync(3 + ONE_PROJECT.sheets.length, HostError.General);
        await expect(insertPlan(ONE_PROJECT)).rejects.toThrow('the workbook is as before');
        expect(snapshot(book)).toEqual(before);

        const added = ONE_PROJECT.sheets.map(({ name }) => name);
        expect(await insertPlan(ONE_PROJECT)).toMatchObject({ added });
        for (const name of added) book.removeSheet(sheetNamed(book, name));
        expect(await insertPlan(ONE_PROJECT)).toMatchObject({ added });
      } finally {
        close();
      }
    },
    PATIENCE,
  );

  it(
    'of a second project leaves it as it was when the last step fails, and otherwise writes anew what sums both up',
    async () => {
      const { book, host, close } = openGrid();
      try {
        await insertPlan(ONE_PROJECT);
        const one = snapshot(book);
        const more = { projects: ['gas-power'], case: 'announced', finest: 1 } as const;
        host.failSync(3 + 4 + 1, HostError.General);
        await expect(addProjects(more)).rejects.toThrow('the workbook is as before');
        expect(snapshot(book)).toEqual(one);

        expect(await addProjects(more)).toMatchObject({ rebuilt: ['Sources', 'Checks'], kept: ['Pact', 'Diamonds'], active: 'Gas power' });
        const names = ['Pact', 'Gas power', 'Diamonds', 'Portfolio', 'Sources', 'Checks'];
        expect(book.sheets().map(({ name }) => name)).toEqual(['Sheet1', ...names]);
        expect(book.names().filter(({ formula }) => formula.includes('#REF!'))).toEqual([]);
        for (const sheet of book.sheets()) {
          const used = sheet.usedRect(true);
          expect((used ? sheet.formulas(used) : []).flat().filter((formula) => String(formula).includes('#REF!'))).toEqual([]);
        }
      } finally {
        close();
      }
    },
    PATIENCE,
  );
});

let inserted: ReturnType<typeof openGrid> & { readonly syncs: number };
beforeAll(async () => {
  const grid = openGrid();
  await insertPlan(PLAN);
  inserted = { ...grid, syncs: grid.host.syncs() };
}, PATIENCE);
afterAll(() => inserted.close());

describe('the phase-one workbook', () => {
  it('is written in at most twelve syncs, with nothing that the workbench does not know', () => {
    expect(inserted.syncs).toBeLessThanOrEqual(12);
    expect(inserted.host.host.unsupported).toEqual([]);
  });

  it('stands behind the sheet that was there, with the first project in front', () => {
    const after = snapshot(inserted.book);
    expect(after.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...PLAN.sheets.map(({ name }) => name)]);
    expect(after.sheets[0]).toEqual(inserted.before.sheets[0]);
    expect(after.active).toBe(PLAN.sheets[1]?.name);
    expect(after.calculationMode).toBe('Automatic');
  });
});

describe.each(PLAN.sheets)('the sheet $name', (plan) => {
  const sheet = () => sheetNamed(inserted.book, plan.name);

  it('holds every content of the plan, and nothing else', () => {
    const planned = plan.cells.flatMap(({ row, column, content }) => {
      if (content.kind === 'empty') return [];
      return [[`${row},${column}`, content.kind === 'formula' ? content.formula : content.value] as const];
    });
    const used = sheet().usedRect(true);
    const found = (used ? sheet().formulas(used) : []).flatMap((line, row) =>
      line.map((value, column) => [`${row + (used?.top ?? 0)},${column + (used?.left ?? 0)}`, value] as const),
    );
    const written = (entries: readonly (readonly [string, unknown])[]) => new Map(entries.filter(([, value]) => value !== ''));
    expect(written(found)).toEqual(written(planned));
  });

  it('has the style of every cell', () => {
    for (const { row, column, style } of plan.cells) {
      const [[format]] = sheet().formats(cellAt(row, column)) as [[object]];
      expect({ row, column, ...format }).toMatchObject({ row, column, ...expectedFormat(PLAN.styles[style] ?? {}) });
    }
  });

  it('has the borders of every cell, on it or on the neighbour with which it shares the edge', () => {
    const bordersAt = (row: number, column: number) => (row < 0 ? undefined : sheet().formats(cellAt(row, column))[0]?.[0]?.borders);
    for (const { row, column, style } of plan.cells) {
      const { borderTop, borderBottom } = PLAN.styles[style] ?? {};
      const above = [bordersAt(row, column)?.top, bordersAt(row - 1, column)?.bottom];
      const below = [bordersAt(row, column)?.bottom, bordersAt(row + 1, column)?.top];
      if (borderTop) expect(above, `${row},${column}`).toContainEqual(expectedBorder(borderTop));
      if (borderBottom) expect(below, `${row},${column}`).toContainEqual(expectedBorder(borderBottom));
    }
  });

  it('has its names, which point into it', () => {
    const quoted = /^\w+$/.test(plan.name) ? plan.name : `'${plan.name}'`;
    for (const { name, range, comment = '' } of plan.names) {
      const reference = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      expect(inserted.book.names()).toContainEqual({ name, formula: `=${quoted}!${reference}`, comment });
    }
  });

  it('has its column widths, to the pixel, and its row heights', () => {
    const widths = plan.columnWidths.map((_, column) => sheet().columnWidth(column));
    expect(widths).toEqual(plan.columnWidths.map((width) => columnPoints(width) * PIXELS_PER_POINT));
    for (const { row, points } of plan.rowHeights ?? []) expect(sheet().rowHeight(row)).toBeCloseTo(points * PIXELS_PER_POINT, 6);
  });

  it('checks inputs where the plan says so, with prompt and message', () => {
    for (const { range, promptTitle, prompt, error } of plan.validations) {
      const { top, left } = rectOf(range);
      expect(sheet().validation(cellAt(top, left)), range).toMatchObject({
        prompt: { title: promptTitle, message: prompt },
        errorAlert: { title: promptTitle, message: error, style: 'Stop' },
      });
    }
  });

  it('has its highlights', () => {
    const found = sheet()
      .highlights()
      .map(({ rect, formula }) => ({ rect, formula }));
    const planned = plan.highlights.map(({ range, formula }) => ({ rect: rectOf(range), formula }));
    expect(found).toHaveLength(planned.length);
    expect(found).toEqual(expect.arrayContaining(planned));
  });

  it('has its charts, bound to its own cells', () => {
    expect(sheet().charts().map(describeChart)).toEqual(plan.charts.map(expectedChart));
  });

  it('has its tab colour, gridlines, frozen panes and page', () => {
    expect(sheet().tabColor.toLowerCase()).toBe((plan.tabColor ?? '').toLowerCase());
    expect(sheet().showGridlines).toBe(plan.showGridlines);
    expect(sheet().frozen()).toEqual(plan.freeze ?? { rows: 0, columns: 0 });
    expect(sheet().printSetup()).toMatchObject({
      orientation: capital(plan.print.orientation),
      areas: plan.print.areas.map(rectOf),
      titleRows: rowsOf(plan.print.titleRows),
      fit: { wide: 1, tall: 0 },
    });
  });

  function describeChart({
    name,
    title,
    type,
    legendPosition,
    categoryTitle,
    valueTitle,
    valueFormat,
    series,
  }: ReturnType<Sheet['charts']>[number]) {
    return {
      name,
      title,
      type,
      legendPosition,
      categoryTitle,
      valueTitle,
      valueFormat,
      series: series.map((one) => ({
        name: one.name,
        isLine: one.type === 'Line',
        color: one.color.toLowerCase(),
        values: { ...one.values.rect, sheet: one.values.sheetId === sheet().id },
        categories: one.categories?.rect,
      })),
    };
  }
});

function expectedChart(chart: ChartPlan) {
  return {
    name: chart.name,
    title: chart.title,
    type: 'ColumnStacked',
    legendPosition: 'Bottom',
    categoryTitle: chart.categoryTitle,
    valueTitle: chart.valueTitle,
    valueFormat: chart.numberFormat,
    series: chart.series.map((one) => ({
      name: one.name,
      isLine: one.kind === 'line',
      color: one.color.toLowerCase(),
      values: { ...rectOf(one.values), sheet: true },
      categories: rectOf(chart.categories),
    })),
  };
}

function expectedBorder({ line, color }: BorderPlan) {
  const style = { thin: 'Thin', medium: 'Medium', double: 'Double', hair: 'Hairline' }[line];
  return { style, color: color.toUpperCase() };
}

function expectedFormat(style: CellStyle) {
  return {
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    size: style.size ?? 10,
    ...(style.color !== undefined && { color: style.color.toUpperCase() }),
    fill: (style.fill ?? '').toUpperCase(),
    numberFormat: style.numberFormat ?? 'General',
    horizontal: capital(style.horizontal ?? 'general'),
    vertical: capital(style.vertical ?? 'bottom'),
    wrap: style.wrap ?? false,
    indent: style.indent ?? 0,
    locked: !(style.unlocked ?? false),
  };
}

function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

const cellAt = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Zero-based rows of a text such as `1:4`. */
function rowsOf(rows: string | undefined): { top: number; bottom: number } | undefined {
  const [top, bottom] = rows?.split(':').map((row) => Number(row) - 1) ?? [];
  return top === undefined || bottom === undefined ? undefined : { top, bottom };
}

/** Zero-based places of an A1 range. */
function rectOf(range: string): Rect {
  const [first = '', last = first] = range.split(':');
  const { row: top, column: left } = placeOf(first);
  const { row: bottom, column: right } = placeOf(last);
  return { top, left, bottom, right };
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}
