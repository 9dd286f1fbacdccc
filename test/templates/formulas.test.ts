import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/functions/catalogue';
import { PROJECTS } from '../../src/pact';
import { phaseOne } from '../../src/templates';
import { readFormula, type FormulaParts } from './formulaReader';
import { formulaOf, inside, placeOf, rectOf, type Place } from './plans';

const PLAN = phaseOne({ projects: PROJECTS.map(({ id }) => id), case: 'announced' });
const NAMES = new Set(PLAN.sheets.flatMap((sheet) => sheet.names.map(({ name }) => name)));

interface Calculation {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly parts: FormulaParts;
}

const CALCULATIONS: readonly Calculation[] = PLAN.sheets.flatMap((sheet) =>
  sheet.cells.flatMap((cell) => {
    const formula = formulaOf(cell);
    return formula ? [{ sheet: sheet.name, row: cell.row, column: cell.column, formula, parts: readFormula(formula) }] : [];
  }),
);
const RULES = PLAN.sheets.flatMap((sheet) => sheet.highlights.map(({ formula }) => ({ formula, parts: readFormula(formula) })));
const formulasWhere = (wrong: (one: FormulaParts) => boolean) =>
  [...CALCULATIONS, ...RULES].filter(({ parts }) => wrong(parts)).map(({ formula }) => formula);

/** Written the same way in Excel since 2013, in LibreOffice and in the workbench. */
const KNOWN = new Set(
  (
    'ABS AND COLUMNS COUNT COUNTBLANK COUNTIF EDATE FIXED IF IFERROR IFNA INDEX ISNUMBER ISTEXT MATCH MAX MIN NOT OR ROWS SEARCH SUM ' +
    'SUMPRODUCT TEXT YEAR YEARFRAC'
  ).split(' '),
);

describe('the formulas of phase one', () => {
  it('start with "=" and close every bracket and quote', () => {
    expect(CALCULATIONS.filter(({ formula }) => !/^=[^=]/.test(formula))).toEqual([]);
    expect(formulasWhere(({ balanced }) => !balanced)).toEqual([]);
  });

  it('use names that the plan defines', () => {
    expect(formulasWhere(({ names }) => names.some((name) => !NAMES.has(name)))).toEqual([]);
  });

  it('use functions that every spreadsheet of ours knows, none of them volatile', () => {
    expect(formulasWhere(({ functions }) => functions.some((name) => !KNOWN.has(name)))).toEqual([]);
  });

  it('write no number but 0 and 1', () => {
    expect(formulasWhere(({ numbers }) => numbers.some((number) => number !== '0' && number !== '1'))).toEqual([]);
  });

  it('avoid what the workbench cannot calculate: spill references, row references, implicit intersection, doubled quotes', () => {
    expect([...CALCULATIONS, ...RULES].filter(({ formula }) => /#|@|\[|""[^,)&]/.test(formula))).toEqual([]);
  });

  it('keep PACT functions out of the rules that colour cells', () => {
    expect(RULES.filter(({ parts }) => parts.pactCalls.length > 0)).toEqual([]);
  });

  it('refer to cells that hold something', () => {
    const filled = new Map(PLAN.sheets.map(({ name, cells }) => [name, cells]));
    const hollow = CALCULATIONS.flatMap(({ sheet, formula, parts }) =>
      parts.references
        .filter((range) => {
          const { top, left } = rectOf(range);
          return !filled.get(sheet)?.some((cell) => cell.row === top && cell.column === left);
        })
        .map((range) => `${sheet}: ${range} in ${formula}`),
    );
    expect(hollow).toEqual([]);
  });

  it('repeat one formula down every column of the timeline', () => {
    for (const { name, names } of PLAN.sheets.slice(1)) {
      const profits = rectOf(names.find((one) => one.name.endsWith('_Profits'))?.range ?? '');
      const columns = new Map<number, Set<string>>();
      for (const { sheet, row, column, formula } of CALCULATIONS) {
        if (sheet !== name || row < profits.top || row > profits.bottom || formula.includes('PACT.')) continue;
        columns.set(column, (columns.get(column) ?? new Set()).add(relativeTo(row, formula)));
      }
      expect(columns.size).toBeGreaterThan(20);
      expect([...columns].filter(([, forms]) => forms.size > 1)).toEqual([]);
    }
  });
});

describe('the PACT calls of phase one', () => {
  const calling = CALCULATIONS.filter(({ parts }) => parts.pactCalls.length > 0);

  it.each(calling.map(({ sheet, formula, parts }) => ({ sheet, formula, parts })))('fit the catalogue: $formula', ({ parts }) => {
    for (const { id, args } of parts.pactCalls) {
      const parameters = CATALOGUE.find((one) => one.id === id)?.parameters;
      expect(parameters, id).toBeDefined();
      expect(args).toBeGreaterThanOrEqual(parameters?.filter(({ optional }) => !optional).length ?? NaN);
      expect(args).toBeLessThanOrEqual(parameters?.length ?? NaN);
    }
  });

  it('are WATERFALL, RECOVERY and SPLIT once on each project sheet', () => {
    for (const { name } of PROJECTS) {
      const ids = calling.filter(({ sheet }) => sheet === name).flatMap(({ parts }) => parts.pactCalls.map(({ id }) => id));
      expect(ids.sort(), name).toEqual(['RECOVERY', 'SPLIT', 'WATERFALL']);
    }
  });

  it('take nothing that another PACT call has calculated', () => {
    const results = new Set(calling.map(keyOf));
    const dependent = calling.filter((one) => [...precedents(one)].some((key) => results.has(key)));
    expect(dependent.map(({ formula }) => formula)).toEqual([]);
  });

  it('spill WATERFALL over all periods and the three columns that it names', () => {
    for (const { name, cells, names } of PLAN.sheets.slice(1)) {
      const spilling = cells.find((cell) => formulaOf(cell).startsWith('=PACT.WATERFALL'));
      const profits = rectOf(names.find((one) => one.name.endsWith('_Profits'))?.range ?? '');
      expect(formulaOf(spilling ?? { row: 0, column: 0, style: '', content: { kind: 'empty' } }), name).toMatch(
        /"japan;us;arrears","japan;us;closing"\)\)$/,
      );
      expect(spilling?.row).toBe(profits.top);
      expect(spilling?.content).toMatchObject({ spill: { rows: profits.bottom - profits.top + 1, columns: 3 } });
    }
  });
});

/** A formula with the distance to its own row in place of relative rows, so that a copy further down reads the same. */
function relativeTo(row: number, formula: string): string {
  return formula.replace(/(\$?[A-Z]{1,3})(\$?)(\d+)\b/g, (text, column: string, fixed: string, number: string) =>
    fixed ? text : `${column}[${Number(number) - row}]`,
  );
}

function keyOf({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return `${sheet}!${row},${column}`;
}

/** Every formula cell that a formula depends on, directly or through others. */
function precedents(start: Calculation): Set<string> {
  const seen = new Set<string>();
  const open: Calculation[] = [start];
  for (let one = open.pop(); one; one = open.pop()) {
    const { sheet, parts } = one;
    const places: Place[] = [
      ...parts.names.map((name) => placeOf(PLAN, name)),
      ...parts.references.map((range) => ({ sheet, rect: rectOf(range) })),
    ];
    for (const next of CALCULATIONS) {
      const key = keyOf(next);
      if (seen.has(key) || !places.some((place) => place.sheet === next.sheet && inside(place.rect, next.row, next.column))) continue;
      seen.add(key);
      open.push(next);
    }
  }
  return seen;
}
