import { describe, expect, it } from 'vitest';
import { PROJECTS, type CaseId } from '../../src/pact';
import { phaseOne, type PhaseOne } from '../../src/templates';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import { formulaOf, rectOf, sheetOf } from './plans';
import { JAPANESE_WORKBOOKS, NAMED_WORKBOOKS, WORKBOOKS } from './workbooks';

const PLAN = WORKBOOKS.all;
const named = (sheet: SheetPlan, wanted: string) => sheet.names.find(({ name }) => name === wanted)?.range ?? '';

function cellAt(sheet: SheetPlan, range: string): CellPlan | undefined {
  const { top, left } = rectOf(range);
  return sheet.cells.find(({ row, column }) => row === top && column === left);
}

describe('phaseOne', () => {
  it.each<{ name: string; choice: Pick<PhaseOne, 'projects' | 'language' | 'sheetNames'>; sheets: readonly string[] }>([
    { name: 'one project', choice: { projects: ['diamonds'] }, sheets: ['Pact', 'Diamonds', 'Sources', 'Checks'] },
    {
      name: 'two projects, in any order',
      choice: { projects: ['oil-terminal', 'gas-power'] },
      sheets: ['Pact', 'Gas power', 'Oil terminal', 'Portfolio', 'Sources', 'Checks'],
    },
    {
      name: 'all projects',
      choice: { projects: PROJECTS.map(({ id }) => id) },
      sheets: ['Pact', 'Gas power', 'Oil terminal', 'Diamonds', 'Portfolio', 'Sources', 'Checks'],
    },
    { name: 'a project of one’s own', choice: { projects: ['blank'] }, sheets: ['Pact', 'Project', 'Sources', 'Checks'] },
    {
      name: 'a copy under a name of its own',
      choice: { projects: ['gas-power', { id: 'gas-power', prefix: 'Gas2', sheet: 'Gas, dear' }] },
      sheets: ['Pact', 'Gas power', 'Gas, dear', 'Portfolio', 'Sources', 'Checks'],
    },
    {
      name: 'other names of the sheets that sum up',
      choice: { projects: ['diamonds'], sheetNames: { pact: 'Pact (2)', sources: 'Origins' } },
      sheets: ['Pact (2)', 'Diamonds', 'Origins', 'Checks'],
    },
  ])('plans the sheets of $name', ({ choice, sheets }) => {
    expect(phaseOne({ ...choice, case: 'seed', finest: 1 }).sheets.map(({ name }) => name)).toEqual(sheets);
  });

  it('refuses to plan no project', () => {
    expect(() => phaseOne({ projects: [], case: 'seed' })).toThrow('Choose at least one project.');
  });

  it.each(['Pact', 'Diamonds'])('gives the same sheet %s to a project alone and among others', (name) => {
    expect(sheetOf(WORKBOOKS.alone, name)).toEqual(sheetOf(PLAN, name));
  });

  it.each<CaseId>(['seed', 'announced'])('starts in the case %s and offers both', (chosen) => {
    const pact = sheetOf(phaseOne({ projects: ['diamonds'], case: chosen, finest: 1 }), 'Pact');
    const range = named(pact, 'Pact_Case');
    expect(cellAt(pact, range)?.content).toEqual({ kind: 'value', value: chosen });
    expect(pact.validations.find((one) => one.range === range)?.rule).toEqual({ kind: 'list', values: ['seed', 'announced'] });
  });

  it.each(PROJECTS.flatMap(({ name, cost }) => (['seed', 'announced'] as const).map((chosen) => ({ name, chosen, figure: cost[chosen] }))))(
    'holds the cost of $name in the case $chosen',
    ({ name, chosen, figure }) => {
      const pact = sheetOf(PLAN, 'Pact');
      const listed = pact.figures.find(({ label }) => label === `${name}, ${chosen}`);
      expect(listed).toMatchObject({ unit: figure.unit, source: figure.source, confidence: figure.confidence });
      expect(cellAt(pact, named(pact, listed?.name ?? ''))?.content).toEqual({ kind: 'value', value: figure.value });
    },
  );

  it('holds the cost of a project of one’s own in both cases', () => {
    const project = sheetOf(WORKBOOKS.blank, 'Project');
    const costs = project.figures.filter(({ label }) => /cost.*(seed|announced)|(seed|announced).*cost/i.test(label));
    expect(costs).toHaveLength(2);
    for (const { name } of costs) expect(cellAt(project, named(project, name))?.content.kind).toBe('value');
  });

  it('gives a copy names of its own', () => {
    const first = sheetOf(WORKBOOKS.copies, 'Gas power');
    const second = sheetOf(WORKBOOKS.copies, 'Gas power (2)');
    expect(second.names.map(({ name, range }) => [name.replace(/^Gas2_/, 'Gas_'), range])).toEqual(
      first.names.map(({ name, range }) => [name, range]),
    );
    expect(second.names.every(({ name }) => name.startsWith('Gas2_'))).toBe(true);
    const strays = second.cells.map(formulaOf).filter((formula) => /\bGas_(?!Cost)/.test(formula));
    expect(strays).toEqual([]);
  });
});

describe.each(NAMED_WORKBOOKS)('the workbook: $name', ({ plan }) => {
  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('has sheet names that Excel takes, each once', () => {
    const names = plan.sheets.map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('has defined names that Excel takes, each once, with a comment within its limit', () => {
    const names = plan.sheets.flatMap((sheet) => sheet.names);
    for (const { name } of names) expect(name).toMatch(/^[A-Z][A-Za-z]+\d*_[A-Z][A-Za-z0-9]*$/);
    for (const { comment, name } of names) expect(comment, name).toMatch(/^.{2,255}$/);
    expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBe(names.length);
  });

  it('knows each of its sheets by a name of the sheet, and keeps the Pact sheet that is there', () => {
    for (const { name, ownName, names, ifPresent } of plan.sheets) {
      expect(
        names.map((one) => one.name),
        name,
      ).toContain(ownName);
      const rebuilt = /^(Portfolio|Sources|Checks)_/.test(ownName);
      expect(ifPresent, name).toBe(rebuilt ? 'rebuild' : 'keep');
    }
    expect(plan.sheets[0]?.ownName).toBe('Pact_Terms');
    expect(plan.sheets.at(-1)?.ownName).toBe('Checks_Overall');
  });

  it('shows the light of the workbook at the top of every sheet', () => {
    const lightless = plan.sheets.filter((sheet) => {
      const own = cellAt(sheet, named(sheet, 'Checks_Overall') || 'A1');
      const shown = sheet.cells.some((cell) => cell.row < 4 && formulaOf(cell) === '=Checks_Overall');
      return !shown && !(sheet.ownName === 'Checks_Overall' && own && own.row < 4);
    });
    expect(lightless.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(
  Object.entries(JAPANESE_WORKBOOKS).map(([name, plan]) => ({ name, plan, english: WORKBOOKS[name as keyof typeof JAPANESE_WORKBOOKS] })),
)('the Japanese workbook: $name', ({ plan, english }) => {
  it('differs from the English one in words only', () => {
    expect(skeleton(plan)).toEqual(skeleton(english));
  });
});

/** A plan without its words: text cells by their kind, formulas with their text constants emptied. */
function skeleton({ sheets, styles }: WorkbookPlan) {
  return {
    styles: Object.keys(styles),
    sheets: sheets.map(({ cells, names, notes, figures, validations, highlights, charts, checks, print, columnWidths, ownName }) => ({
      ownName,
      columnWidths,
      print,
      cells: cells.map(({ row, column, style, content }) => [row, column, style, wordless(content)]),
      names: names.map(({ name, range }) => [name, range]),
      notes: notes.map(({ cell }) => cell),
      figures: figures.map(({ name, asOf, style }) => [name, asOf, style]),
      validations: validations.map(({ range, rule }) => [range, rule]),
      highlights: highlights.map(({ range, formula }) => [range, unquoted(formula)]),
      charts: charts.map(({ categories, series, from, to }) => [categories, from, to, series.map(({ values, color }) => [values, color])]),
      checks: checks.map(({ cell }) => cell),
    })),
  };
}

function wordless(content: CellPlan['content']): unknown {
  if (content.kind === 'formula') return unquoted(content.formula);
  return content.kind === 'value' && typeof content.value === 'string' ? 'text' : content;
}

function unquoted(formula: string): string {
  return formula.replace(/"[^"]*"/g, '""');
}
