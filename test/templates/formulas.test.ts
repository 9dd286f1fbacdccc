import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/functions/catalogue';
import { relativeForm } from './formulaReader';
import { planIndex, whereOf, type Calculation, type PlanIndex } from './planIndex';
import { inside, rectOf } from './plans';
import { NAMED_WORKBOOKS, WORKBOOKS } from './workbooks';

/** What Excel 2021, LibreOffice and the workbench all calculate; none of them volatile. */
const KNOWN = new Set(
  (
    'ABS ADDRESS AND CHOOSE COLUMN COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE EDATE EOMONTH FIXED HYPERLINK IF IFERROR IFNA INDEX ' +
    'INT ISFORMULA ISNUMBER ISTEXT LOOKUP MATCH MAX MIN MOD NETWORKDAYS NOT NPV OR PMT RATE ROUND ROUNDUP ROW ROWS SEARCH SUBSTITUTE SUM ' +
    'SUMIFS SUMPRODUCT TEXT WORKDAY YEAR YEARFRAC'
  ).split(' '),
);
const MOST_CHARACTERS = 8_192;
const MOST_TEXT = 255;
const MOST_ARGUMENTS = 255;

const isPact = ({ name }: { name: string }) => name.startsWith('PACT.');
const callsPact = ({ parts }: Calculation) => parts.calls.some(isPact);

describe.each(NAMED_WORKBOOKS)('the formulas of the workbook: $name', ({ plan }) => {
  let index: PlanIndex;
  let all: readonly { readonly formula: string; readonly parts: Calculation['parts']; readonly where: string }[];
  beforeAll(() => {
    index = planIndex(plan);
    all = [
      ...index.calculations.map((one) => ({ ...one, where: whereOf(one) })),
      ...index.rules.map((one) => ({ ...one, where: `a colour of ${one.sheet}` })),
    ];
  });
  const formulasWhere = (wrong: (parts: Calculation['parts'], formula: string) => boolean) =>
    all.filter(({ parts, formula }) => wrong(parts, formula)).map(({ where, formula }) => `${where} ${formula}`);

  it('parse, without sheets, spill references, array constants and doubled quotes', () => {
    const problems = all.filter(({ parts }) => parts.problem !== '');
    expect(problems.map(({ where, formula, parts }) => `${where} ${formula}: ${parts.problem}`)).toEqual([]);
  });

  it('use names that the plan defines', () => {
    expect(formulasWhere(({ names }) => names.some((name) => !index.names.has(name)))).toEqual([]);
  });

  it('use functions that every spreadsheet of ours knows, none of them volatile', () => {
    const unknown = (one: { name: string }) => !isPact(one) && !KNOWN.has(one.name);
    expect(formulasWhere(({ calls }) => calls.some(unknown))).toEqual([]);
  });

  it('write no number but 0 and 1', () => {
    expect(formulasWhere(({ numbers }) => numbers.some((number) => number !== '0' && number !== '1'))).toEqual([]);
  });

  it('stay within the limits of Excel', () => {
    expect(formulasWhere((_, formula) => formula.length > MOST_CHARACTERS)).toEqual([]);
    expect(formulasWhere(({ texts }) => texts.some((text) => text.length > MOST_TEXT))).toEqual([]);
    expect(formulasWhere(({ calls }) => calls.some(({ args }) => args > MOST_ARGUMENTS))).toEqual([]);
  });

  it('keep PACT functions out of the rules that colour cells', () => {
    expect(index.rules.filter(({ parts }) => parts.calls.some(isPact))).toEqual([]);
  });

  it('refer to cells that hold something, from corner to corner', () => {
    const hollow = index.calculations.flatMap(({ sheet, row, column, parts }) =>
      parts.references
        .filter((range) => {
          const { top, left, bottom, right } = rectOf(range);
          return !index.isFilled(sheet, top, left) || !index.isFilled(sheet, bottom, right);
        })
        .map((range) => `${whereOf({ sheet, row, column })}: ${range}`),
    );
    expect(hollow).toEqual([]);
  });

  it('have names for cells that hold something, from corner to corner', () => {
    const hollow = [...index.names].filter(
      ([, { sheet, rect }]) => !index.isFilled(sheet, rect.top, rect.left) || !index.isFilled(sheet, rect.bottom, rect.right),
    );
    expect(hollow.map(([name]) => name)).toEqual([]);
  });

  it('never depend on themselves, and feed a PACT result to PACT at most once', () => {
    const deep = index.calculations.filter((one) => index.pactDepth(one) > 2);
    expect(deep.map((one) => `${whereOf(one)} ${one.formula}`)).toEqual([]);
  });

  it('call PACT as the catalogue says', () => {
    const misfits = index.calculations.flatMap((one) =>
      one.parts.calls.filter(isPact).flatMap(({ name, args }) => {
        const parameters = CATALOGUE.find(({ id }) => `PACT.${id}` === name)?.parameters;
        const least = parameters?.filter(({ optional }) => !optional).length ?? Infinity;
        return args >= least && args <= (parameters?.length ?? -1) ? [] : [`${whereOf(one)} ${name} with ${args} arguments`];
      }),
    );
    expect(misfits).toEqual([]);
  });

  it('never repeat a PACT call down a column', () => {
    const forms = index.calculations
      .filter(callsPact)
      .map(({ sheet, row, column, formula }) => `${sheet} ${column} ${relativeForm(formula, row, column)}`);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });

  it('call PACT at most 10 times in the answers of a project sheet', () => {
    for (const { name, names } of plan.sheets) {
      if (!names.some((one) => one.name.endsWith('_PactWaterfall'))) continue;
      const calls = index.calculations.filter(({ sheet }) => sheet === name).flatMap(({ parts }) => parts.calls.filter(isPact));
      expect(calls.filter((call) => call.name === 'PACT.WATERFALL').length, name).toBe(1);
      expect(calls.length - 1, name).toBeLessThanOrEqual(10);
      expect(calls.length - 1, name).toBeGreaterThanOrEqual(3);
    }
  });

  it('repeat one formula down every column of the timeline', () => {
    for (const { name, names } of plan.sheets) {
      const profits = names.find((one) => one.name.endsWith('_Profits'));
      if (!profits) continue;
      const { top, bottom } = rectOf(profits.range);
      const columns = new Map<number, Set<string>>();
      for (const one of index.calculations) {
        if (one.sheet !== name || one.row < top || one.row > bottom || callsPact(one)) continue;
        columns.set(one.column, (columns.get(one.column) ?? new Set()).add(relativeForm(one.formula, one.row, one.column)));
      }
      expect(columns.size).toBeGreaterThan(20);
      const uneven = [...columns].filter(([, forms]) => forms.size > 1);
      expect(uneven.map(([column, forms]) => ({ sheet: name, column, forms: [...forms].slice(0, 3) }))).toEqual([]);
    }
  });

  it('fill every column of the timeline to its last row', () => {
    for (const { name, names } of plan.sheets) {
      const profits = names.find((one) => one.name.endsWith('_Profits'));
      if (!profits) continue;
      const { top, bottom } = rectOf(profits.range);
      const counts = new Map<number, number>();
      for (const one of index.calculations) {
        if (one.sheet === name && one.row >= top && one.row <= bottom && !callsPact(one))
          counts.set(one.column, (counts.get(one.column) ?? 0) + 1);
      }
      expect([...counts].filter(([, count]) => count !== bottom - top + 1)).toEqual([]);
    }
  });

  it('spill WATERFALL into room for the whole timeline', () => {
    const spills = plan.sheets.flatMap(({ name, names, cells }) => {
      const place = names.find((one) => one.name.endsWith('_PactWaterfall'));
      const profits = names.find((one) => one.name.endsWith('_Profits'));
      if (!place || !profits) return [];
      const { top, left, bottom, right } = rectOf(place.range);
      expect({ top, bottom }, name).toEqual({ top: rectOf(profits.range).top, bottom: rectOf(profits.range).bottom });
      const content = index.cellAt(name, top, left)?.content;
      expect(content, name).toMatchObject({ formula: expect.stringMatching(/^=PACT\.WATERFALL/), spill: { columns: right - left + 1 } });
      const blocked = cells.filter(
        (cell) => cell.content.kind !== 'empty' && cell.content !== content && inside(rectOf(place.range), cell.row, cell.column),
      );
      expect(blocked, name).toEqual([]);
      return [content];
    });
    expect(spills.length).toBeGreaterThan(0);
  });
});

it('phase one calls PACT at most 60 times', () => {
  const calls = planIndex(WORKBOOKS.all).calculations.flatMap(({ parts }) => parts.calls.filter(isPact));
  expect(calls.length).toBeLessThanOrEqual(60);
  expect(calls.length).toBeGreaterThan(20);
});
