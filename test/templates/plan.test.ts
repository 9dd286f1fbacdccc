import { describe, expect, it } from 'vitest';
import { PROJECTS, type CaseId, type ProjectId } from '../../src/pact';
import { phaseOne } from '../../src/templates';
import type { CellPlan, CellStyle, SheetPlan } from '../../src/workbook/plan';
import { inside, rectOf, sheetOf, sizeOf, textOf } from './plans';

const ALL = PROJECTS.map(({ id }) => id);
const PLAN = phaseOne({ projects: ALL, case: 'announced' });
const EACH = PLAN.sheets.map((sheet) => ({ name: sheet.name, sheet }));
const PROJECT_SHEETS = EACH.filter(({ name }) => name !== 'Pact');

const styleOf = (cell: CellPlan): CellStyle => PLAN.styles[cell.style] ?? {};
const isInput = (cell: CellPlan) => styleOf(cell).unlocked === true;
const isNumber = ({ content }: CellPlan) => content.kind === 'value' && typeof content.value === 'number';
const addresses = (cells: readonly CellPlan[]) => cells.map(({ row, column }) => `${row},${column}`);

describe('phaseOne', () => {
  it.each<{ name: string; projects: readonly ProjectId[]; sheets: readonly string[] }>([
    { name: 'one project', projects: ['diamonds'], sheets: ['Pact', 'Diamonds'] },
    { name: 'two projects, in any order', projects: ['oil-terminal', 'gas-power'], sheets: ['Pact', 'Gas power', 'Oil terminal'] },
    { name: 'all projects', projects: ALL, sheets: ['Pact', 'Gas power', 'Oil terminal', 'Diamonds'] },
  ])('plans the Pact sheet and a sheet each for $name', ({ projects, sheets }) => {
    expect(phaseOne({ projects, case: 'seed' }).sheets.map(({ name }) => name)).toEqual(sheets);
  });

  it('refuses to plan no project', () => {
    expect(() => phaseOne({ projects: [], case: 'seed' })).toThrow('Choose at least one project.');
  });

  it('gives a project the same sheet alone and among others', () => {
    const alone = phaseOne({ projects: ['diamonds'], case: 'announced' });
    expect(sheetOf(alone, 'Diamonds')).toEqual(sheetOf(PLAN, 'Diamonds'));
    expect(sheetOf(alone, 'Pact')).toEqual(sheetOf(PLAN, 'Pact'));
  });

  it.each<CaseId>(['seed', 'announced'])('starts in the case %s and offers both', (chosen) => {
    const pact = sheetOf(phaseOne({ projects: ALL, case: chosen }), 'Pact');
    const range = pact.names.find(({ name }) => name === 'Pact_Case')?.range ?? '';
    const { top, left } = rectOf(range);
    const cell = pact.cells.find(({ row, column }) => row === top && column === left);
    expect(cell?.content).toEqual({ kind: 'value', value: chosen });
    expect(pact.validations.find((one) => one.range === range)?.rule).toEqual({ kind: 'list', values: ['seed', 'announced'] });
  });

  it('holds the cost of every project in both cases', () => {
    const pact = sheetOf(PLAN, 'Pact');
    for (const { name, cost } of PROJECTS) {
      for (const chosen of ['seed', 'announced'] as const) {
        const label = pact.cells.find((cell) => textOf(cell) === `${name}, ${chosen}`);
        const value = pact.cells.find(({ row, column }) => row === label?.row && column === 1);
        expect(value?.content, `${name}, ${chosen}`).toEqual({ kind: 'value', value: cost[chosen].value });
      }
    }
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(PLAN))).toEqual(PLAN);
  });
});

describe('the workbook', () => {
  it('has sheet names that Excel takes, each once', () => {
    const names = PLAN.sheets.map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has defined names that Excel takes, each once', () => {
    const names = PLAN.sheets.flatMap((sheet) => sheet.names.map(({ name }) => name));
    for (const name of names) expect(name).toMatch(/^(Pact|Gas|Oil|Dia)_[A-Z][A-Za-z0-9]*$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('keeps a Pact sheet that is there already by the name it holds', () => {
    const pact = sheetOf(PLAN, 'Pact');
    expect(pact.sharedBy).toBe('Pact_Terms');
    expect(pact.names.map(({ name }) => name)).toContain(pact.sharedBy);
    expect(PROJECT_SHEETS.map(({ sheet }) => sheet.sharedBy)).toEqual([undefined, undefined, undefined]);
  });
});

describe.each(EACH)('the sheet $name', ({ sheet }) => {
  it('writes every cell once', () => {
    expect(new Set(addresses(sheet.cells)).size).toBe(sheet.cells.length);
  });

  it('uses styles of the style sheet only', () => {
    expect(sheet.cells.filter(({ style }) => !(style in PLAN.styles))).toEqual([]);
  });

  it('has a width for every column it uses', () => {
    expect(Math.max(...sheet.cells.map(({ column }) => column))).toBeLessThan(sheet.columnWidths.length);
  });

  it('has no text that a spreadsheet could take for a formula', () => {
    expect(sheet.cells.map(textOf).filter((text) => /^[=+\-@']/.test(text))).toEqual([]);
  });

  it('leaves the cells under a spill empty', () => {
    const blocked = sheet.cells.flatMap(({ row, column, content }) => {
      if (content.kind !== 'formula' || !content.spill) return [];
      const area = { top: row, left: column, bottom: row + content.spill.rows - 1, right: column + content.spill.columns - 1 };
      return sheet.cells.filter(
        (cell) => cell.content.kind !== 'empty' && inside(area, cell.row, cell.column) && !(cell.row === row && cell.column === column),
      );
    });
    expect(blocked).toEqual([]);
  });

  it('gives every input a unit or meaning, a date, a confidence and a source', () => {
    const inputs = sheet.cells.filter(isInput);
    expect(inputs.length).toBeGreaterThan(5);
    expect(inputs.flatMap((input) => missingProvenance(sheet, input))).toEqual([]);
  });

  it('explains every input and limits what it takes', () => {
    const areas = sheet.validations.map(({ range }) => rectOf(range));
    const free = sheet.cells.filter(isInput).filter(({ row, column }) => !areas.some((area) => inside(area, row, column)));
    expect(addresses(free)).toEqual([]);
  });

  it('accepts the defaults of its own inputs', () => {
    const refused = sheet.validations.flatMap(({ range, rule }) => {
      const area = rectOf(range);
      return sheet.cells.filter((cell) => inside(area, cell.row, cell.column) && !takes(rule, cell));
    });
    expect(addresses(refused)).toEqual([]);
  });

  it.each(sheet.validations.map((one) => ({ title: one.promptTitle, one })))(
    'keeps the messages of $title within the limits of Excel',
    ({ one }) => {
      expect(one.promptTitle).toMatch(/^.{1,32}$/);
      expect(one.prompt).toMatch(/^.{1,255}$/);
      expect(one.error).toMatch(/^.{1,225}$/);
    },
  );

  it('unlocks inputs only, and no formula', () => {
    expect(sheet.cells.filter(isInput).filter(({ content }) => content.kind === 'formula')).toEqual([]);
  });

  it('has no number outside inputs, constants, dates of sources and opening balances', () => {
    const allowed = /^(input|constant|asOf)/;
    const strays = sheet.cells.filter((cell) => isNumber(cell) && !allowed.test(cell.style));
    expect(strays.map(({ content }) => content).filter((content) => content.kind === 'value' && content.value !== 0)).toEqual([]);
  });

  it('lets no text run into its neighbour', () => {
    expect(sheet.cells.filter((cell) => overflows(sheet, cell)).map(textOf)).toEqual([]);
  });

  it('lists checks that are formulas, the overall light first', () => {
    expect(sheet.checks[0]?.label).toBe('All checks');
    for (const { cell } of sheet.checks) {
      const { top, left } = rectOf(cell);
      expect(sheet.cells.find(({ row, column }) => row === top && column === left)?.content.kind).toBe('formula');
    }
  });

  it('stays readable when it scrolls and prints', () => {
    expect(sheet.freeze?.rows).toBe(4);
    expect(sheet.print).toMatchObject({ orientation: 'landscape', titleRows: '1:4' });
  });
});

describe.each(PROJECT_SHEETS)('the chart of $name', ({ sheet }) => {
  const [chart] = sheet.charts;
  const named = (suffix: string) => sheet.names.find(({ name }) => name.endsWith(`_${suffix}`))?.range;

  it('shows Japan, the US and the remaining claim of the native grid', () => {
    expect(sheet.charts).toHaveLength(1);
    expect(chart?.categories).toBe(named('Years'));
    expect(chart?.series.map(({ values }) => values)).toEqual([named('Japan'), named('US'), named('Closing')]);
    expect(chart?.series.map(({ kind }) => kind)).toEqual(['stackedColumn', 'stackedColumn', 'line']);
  });

  it('has as many values as categories, one a period', () => {
    const sizes = [chart?.categories ?? '', ...(chart?.series.map(({ values }) => values) ?? [])].map((range) => sizeOf(rectOf(range)));
    expect(new Set(sizes.map(({ rows, columns }) => `${rows} ${columns}`))).toEqual(new Set(['30 1']));
  });

  it('states its unit, describes itself and covers no cell', () => {
    expect(chart?.title).toMatch(/US\$ million$/);
    expect(chart?.altText.length).toBeGreaterThan(80);
    const [from, to] = [rectOf(chart?.from ?? ''), rectOf(chart?.to ?? '')];
    const area = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
    expect(sheet.cells.filter(({ row, column }) => inside(area, row, column))).toEqual([]);
  });
});

const HEADS = { unit: /^(Unit|Meaning)$/, date: /^As of$/, confidence: /^Confidence$/, source: /^Source$/ } as const;

/** What the row of an input lacks under the headings nearest above it. */
function missingProvenance(sheet: SheetPlan, input: CellPlan): string[] {
  return Object.entries(HEADS).flatMap(([what, pattern]) => {
    const heads = sheet.cells.filter((cell) => cell.row < input.row && pattern.test(textOf(cell)));
    const head = heads.sort((a, b) => b.row - a.row)[0];
    const said = sheet.cells.find(({ row, column, content }) => row === input.row && column === head?.column && content.kind !== 'empty');
    return said && !isInput(said) ? [] : [`${input.row},${input.column}: no ${what}`];
  });
}

function takes(rule: SheetPlan['validations'][number]['rule'], { content }: CellPlan): boolean {
  if (content.kind !== 'value') return content.kind === 'empty';
  if (rule.kind === 'list') return rule.values.includes(String(content.value));
  const { value } = content;
  return typeof value === 'number' && value >= rule.min && value <= rule.max && (rule.kind === 'decimal' || Number.isInteger(value));
}

/** Whether a text that is not wrapped is wider than the columns up to the next filled cell of its row. */
function overflows(sheet: SheetPlan, cell: CellPlan): boolean {
  const text = textOf(cell);
  const { wrap, bold, size = 10, indent = 0 } = styleOf(cell);
  if (text === '' || wrap) return false;
  const next = sheet.cells.filter(({ row, column, content }) => row === cell.row && column > cell.column && content.kind !== 'empty');
  if (next.length === 0) return false;
  const until = Math.min(...next.map(({ column }) => column));
  const room = sheet.columnWidths.slice(cell.column, until).reduce((sum, width) => sum + width, 0);
  return (text.length * size * (bold ? 1.05 : 1)) / 11 + indent > room;
}
