import { describe, expect, it } from 'vitest';
import type { CellPlan, CellStyle, SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import { cell as address } from '../../src/templates/a1';
import { textWidth } from '../../src/templates/textWidth';
import { heightOf, linesIn } from './headings';
import { inside, rectOf, sizeOf, textOf } from './plans';
import { NAMED_WORKBOOKS } from './workbooks';

const SHEETS = NAMED_WORKBOOKS.flatMap(({ name, plan }) =>
  plan.sheets.map((sheet) => ({ name: `${sheet.name} (workbook ${name})`, sheet, plan })),
);

const isNumber = ({ content }: CellPlan) => content.kind === 'value' && typeof content.value === 'number';
const places = (cells: readonly CellPlan[]) => cells.map(({ row, column }) => address(row, column));

describe.each(SHEETS)('the sheet $name', ({ sheet, plan }) => {
  const styleOf = (cell: CellPlan): CellStyle => plan.styles[cell.style] ?? {};
  const inputs = sheet.cells.filter((cell) => styleOf(cell).unlocked === true);
  const filled = sheet.cells.filter(({ content }) => content.kind !== 'empty');
  const named = sheet.names.map(({ range }) => rectOf(range));

  it('writes every cell once', () => {
    expect(new Set(places(sheet.cells)).size).toBe(sheet.cells.length);
  });

  it('uses styles of the style sheet only', () => {
    expect(sheet.cells.filter(({ style }) => !(style in plan.styles))).toEqual([]);
  });

  it('has a width for every column it uses', () => {
    expect(Math.max(...sheet.cells.map(({ column }) => column))).toBeLessThan(sheet.columnWidths.length);
  });

  it('shows its headings whole: no word is broken, no line cut off', () => {
    const heights = new Map(sheet.rowHeights?.map(({ row, points }) => [row, points]));
    const cut = sheet.cells.filter((cell) => {
      const lines = styleOf(cell).bold && styleOf(cell).wrap ? linesIn(textOf(cell), sheet.columnWidths[cell.column] ?? 0) : 1;
      // A row without a height of its own grows.
      return lines === Infinity || heightOf(lines) > (heights.get(cell.row) ?? Infinity);
    });
    expect(cut.map((cell) => `${address(cell.row, cell.column)} ${textOf(cell)}`)).toEqual([]);
  });

  it('has no text that a spreadsheet could take for a formula', () => {
    expect(sheet.cells.map(textOf).filter((text) => /^[=+\-@']/.test(text))).toEqual([]);
  });

  it('leaves the cells under a spill empty', () => {
    const blocked = sheet.cells.flatMap(({ row, column, content }) => {
      if (content.kind !== 'formula' || !content.spill) return [];
      const area = { top: row, left: column, bottom: row + content.spill.rows - 1, right: column + content.spill.columns - 1 };
      return filled.filter((cell) => inside(area, cell.row, cell.column) && !(cell.row === row && cell.column === column));
    });
    expect(places(blocked)).toEqual([]);
  });

  it('gives every input a name, a unit or meaning, a date, a confidence and a source', () => {
    expect(inputs.flatMap((input) => missingProvenance(sheet, input))).toEqual([]);
    expect(places(inputs.filter(({ row, column }) => !named.some((area) => inside(area, row, column))))).toEqual([]);
  });

  it('explains every input and limits what it takes', () => {
    const areas = sheet.validations.map(({ range }) => rectOf(range));
    expect(places(inputs.filter(({ row, column }) => !areas.some((area) => inside(area, row, column))))).toEqual([]);
  });

  it('accepts the defaults of its own inputs', () => {
    const refused = sheet.validations.flatMap(({ range, rule }) => {
      const area = rectOf(range);
      return sheet.cells.filter((cell) => inside(area, cell.row, cell.column) && !takes(rule, cell));
    });
    expect(places(refused)).toEqual([]);
  });

  it('keeps the messages of its inputs within the limits of Excel', () => {
    const long = sheet.validations.filter(
      ({ promptTitle, prompt, error }) => !/^.{1,32}$/.test(promptTitle) || !/^.{1,255}$/.test(prompt) || !/^.{1,225}$/.test(error),
    );
    expect(long).toEqual([]);
    const lists = sheet.validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.values] : []));
    expect(lists.filter((values) => values.join(',').length > 255 || values.some((value) => value.includes(',')))).toEqual([]);
  });

  it('unlocks no formula', () => {
    expect(places(inputs.filter(({ content }) => content.kind === 'formula'))).toEqual([]);
  });

  it('has no number outside inputs, constants, dates of sources and opening balances', () => {
    const allowed = /^(input|constant|asOf|listedAsOf)/;
    const strays = sheet.cells.filter((cell) => isNumber(cell) && !allowed.test(cell.style));
    expect(places(strays.filter(({ content }) => content.kind === 'value' && content.value !== 0 && content.value !== 1))).toEqual([]);
  });

  it('lets no text run into its neighbour or off the printed page', () => {
    expect(overflowing(sheet, plan).map((cell) => `${address(cell.row, cell.column)} ${textOf(cell)}`)).toEqual([]);
  });

  it('notes on the first cell of every figure where it comes from', () => {
    const notes = new Map(sheet.notes.map(({ cell, text }) => [cell, text]));
    expect(notes.size).toBe(sheet.notes.length);
    for (const { name, source } of sheet.figures) {
      const { top, left } = rectOf(sheet.names.find((one) => one.name === name)?.range ?? '');
      expect(notes.get(address(top, left)), name).toContain(source);
    }
    for (const [cell, text] of notes) expect(text, cell).toMatch(/^[^]{3,1000}$/);
  });

  it('has figures with all that makes them traceable', () => {
    for (const { label, name, unit, asOf, source, confidence, link, style } of sheet.figures) {
      for (const text of [label, unit, source, confidence]) expect(text, name).toMatch(/\S/);
      // From the memorandum on; serial numbers of 2024-01-01 and 2027-01-01.
      expect(asOf, name).toBeGreaterThan(45_291);
      expect(asOf, name).toBeLessThan(46_388);
      expect(style in plan.styles, name).toBe(true);
      if (link !== undefined) expect(link, name).toMatch(/^https:\/\/\S+$/);
    }
  });

  it('lists checks that are formulas, the light of the sheet first, the others under one name', () => {
    const [light, ...checks] = sheet.checks;
    const prefix = sheet.ownName.split('_')[0] ?? '';
    const lightName = prefix === 'Checks' ? 'Checks_Overall' : `${prefix}_Checks`;
    expect(sheet.names.find(({ name }) => name === lightName)?.range).toBe(light?.cell);
    expect(checks.length).toBeGreaterThan(2);
    for (const { cell } of sheet.checks) {
      const { top, left } = rectOf(cell);
      expect(sheet.cells.find(({ row, column }) => row === top && column === left)?.content.kind).toBe('formula');
    }
    if (prefix === 'Checks') return;
    const results = rectOf(sheet.names.find(({ name }) => name === `${prefix}_CheckResults`)?.range ?? '');
    expect(checks.map(({ cell }) => cell)).toEqual(
      Array.from({ length: sizeOf(results).rows }, (_, index) => address(results.top + index, results.left)),
    );
    const labels = rectOf(sheet.names.find(({ name }) => name === `${prefix}_CheckLabels`)?.range ?? '');
    expect(sizeOf(labels)).toEqual(sizeOf(results));
    expect(labels.top).toBe(results.top);
  });

  it('stays readable when it scrolls and prints', () => {
    expect(sheet.freeze?.rows).toBe(4);
    expect(sheet.print).toMatchObject({ orientation: 'landscape', titleRows: expect.stringMatching(/^1:[1-4]$/) });
    expect(sheet.print.areas.length).toBeGreaterThan(0);
    for (const area of sheet.print.areas) expect(rectOf(area).right).toBeLessThan(sheet.columnWidths.length);
  });
});

const CHARTS = SHEETS.flatMap(({ name, sheet }) => sheet.charts.map((chart) => ({ name: `${chart.name} on ${name}`, chart, sheet })));

describe.each(CHARTS)('the chart $name', ({ chart, sheet }) => {
  it('has as many values as categories, all in the rows of its years', () => {
    const years = rectOf(chart.categories);
    expect(sizeOf(years).columns).toBe(1);
    for (const { values } of chart.series) {
      const { top, bottom } = rectOf(values);
      expect({ top, bottom }).toEqual({ top: years.top, bottom: years.bottom });
    }
  });

  it('shows numbers that plain formulas calculate', () => {
    for (const { values } of chart.series) {
      const area = rectOf(values);
      const shown = sheet.cells.filter(({ row, column }) => inside(area, row, column));
      expect(shown.length).toBe(sizeOf(area).rows);
      expect(shown.filter(({ content }) => content.kind !== 'formula' || content.formula.includes('PACT.'))).toEqual([]);
    }
  });

  it('states its unit, names its axes and describes itself', () => {
    expect(chart.title).toMatch(/US\$ million|百万ドル/);
    expect(chart.valueTitle).toMatch(/US\$ million|百万ドル/);
    expect(chart.categoryTitle).toMatch(/\S/);
    expect(textWidth(chart.altText)).toBeGreaterThan(60);
  });

  it('gives every series a colour and a name of its own', () => {
    expect(new Set(chart.series.map(({ color }) => color)).size).toBe(chart.series.length);
    expect(new Set(chart.series.map(({ name }) => name)).size).toBe(chart.series.length);
  });

  it('covers no cell, no other chart, and lies on one printed page', () => {
    const area = spanOf(chart);
    expect(places(sheet.cells.filter(({ row, column }) => inside(area, row, column)))).toEqual([]);
    const others = sheet.charts.filter((one) => one !== chart).map(spanOf);
    expect(others.filter((other) => inside(other, area.top, area.left) || inside(area, other.top, other.left))).toEqual([]);
    const pages = sheet.print.areas.map(rectOf);
    expect(pages.some((page) => inside(page, area.top, area.left) && inside(page, area.bottom, area.right))).toBe(true);
  });
});

it('every project sheet and the portfolio have charts', () => {
  const without = SHEETS.filter(({ sheet }) => /^(?!Pact|Sources|Checks)/.test(sheet.ownName) && sheet.charts.length < 2);
  expect(without.map(({ name }) => name)).toEqual([]);
});

function spanOf({ from, to }: { from: string; to: string }) {
  const [first, last] = [rectOf(from), rectOf(to)];
  return { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
}

const HEADS = {
  unit: /^(Unit|Meaning|Unit or meaning|単位|意味|内容)/,
  date: /^(As of|時点|基準日)/,
  confidence: /^(Confidence|確度|信頼度)/,
  source: /^(Source|出典)/,
} as const;

/** What an input lacks that is neither a traced figure nor has it in its row, under the headings nearest above. */
function missingProvenance(sheet: SheetPlan, input: CellPlan): string[] {
  const traced = sheet.figures.some(({ name }) => {
    const range = sheet.names.find((one) => one.name === name)?.range;
    return range !== undefined && inside(rectOf(range), input.row, input.column);
  });
  if (traced) return [];
  return Object.entries(HEADS).flatMap(([what, pattern]) => {
    const heads = sheet.cells.filter((cell) => cell.row < input.row && pattern.test(textOf(cell)));
    const head = heads.sort((a, b) => b.row - a.row)[0];
    const said = sheet.cells.find(({ row, column, content }) => row === input.row && column === head?.column && content.kind !== 'empty');
    return said && !said.style.startsWith('input') ? [] : [`${address(input.row, input.column)}: no ${what}`];
  });
}

function takes(rule: SheetPlan['validations'][number]['rule'], { content }: CellPlan): boolean {
  if (content.kind !== 'value') return content.kind === 'empty';
  if (rule.kind === 'list') return rule.values.includes(String(content.value));
  const { value } = content;
  return typeof value === 'number' && value >= rule.min && value <= rule.max && (rule.kind === 'decimal' || Number.isInteger(value));
}

/** Texts that are not wrapped and wider than the columns up to the next filled cell of their row, or up to the edge of the page. */
function overflowing(sheet: SheetPlan, plan: WorkbookPlan): CellPlan[] {
  const filled = new Map<number, number[]>();
  for (const { row, column, content } of sheet.cells) {
    if (content.kind !== 'empty') filled.set(row, [...(filled.get(row) ?? []), column]);
  }
  const pages = sheet.print.areas.map(rectOf);
  return sheet.cells.filter((cell) => {
    const text = textOf(cell);
    const { wrap, bold, size = 10, indent = 0 } = plan.styles[cell.style] ?? {};
    if (text === '' || wrap) return false;
    const next = Math.min(...(filled.get(cell.row) ?? []).filter((column) => column > cell.column), Infinity);
    const edge = pages.find((page) => inside(page, cell.row, cell.column))?.right ?? Infinity;
    const until = Math.min(next, edge + 1);
    if (until === Infinity) return false;
    const room = sheet.columnWidths.slice(cell.column, until).reduce((sum, width) => sum + width, 0);
    return (textWidth(text) * size * (bold ? 1.05 : 1)) / 11 + indent > room;
  });
}
