import { describe, expect, it } from 'vitest';
import { calculatePlan } from '../../../../src/cli/workbookValues';
import { phaseOne } from '../../../../src/templates';
import { planWorkbook } from '../../../../src/workbook/file/planWorkbook';
import { translateCalls } from '../../../../src/workbook/sharing/native';
import { hasPactCall } from '../../../../src/workbook/formula/formulaTokens';
import { column, translationOf, type Content } from './book';

/** Rate in A1; draws, profits and dates from row 2 on in A, B, C (dates begin in C1); terms in E and F. */
const MODEL: Readonly<Record<string, Content>> = {
  A1: 0.05,
  ...column('A2', [100, 0, 0]),
  ...column('B2', [20, 60, 90]),
  ...column('C1', [46_023, 46_388, 46_753, 47_118]),
  ...column('E1', ['share_before', 'Rounding ', 'losses', '']),
  ...column('F1', [0.5, 'none', 'carry', '']),
};
const SCHEDULE = 'A1,A2:A4,B2:B4';
const ALL = { rows: 3, columns: 16 };

describe('a call that is translated', () => {
  it.each([
    ['=PACT.SPLIT(300,120)', ['=MIN(MAX(0,120),MAX(0,300)*0.5)+MAX(0,MAX(0,300)-MAX(0,120)/0.5)*0.1', '=MAX(0,300)-H1']],
    [
      '=PACT.SPLIT(B2,A2)',
      [
        "=IF(AND(COUNT('Jane''s model'!$B$2)+COUNTBLANK('Jane''s model'!$B$2)=1,COUNT('Jane''s model'!$A$2)+COUNTBLANK('Jane''s model'!$A$2)=1)," +
          'MIN(MAX(0,A2),MAX(0,B2)*0.5)+MAX(0,MAX(0,B2)-MAX(0,A2)/0.5)*0.1,#VALUE!)',
        '=MAX(0,B2)-H1',
      ],
    ],
  ])('SPLIT becomes formulas in the cells themselves: %s', (formula, formulas) => {
    const { form, sheet } = translationOf(formula, MODEL, { columns: 2 });
    expect(form).toEqual([formulas]);
    expect(sheet).toBeUndefined();
  });

  it('a SPLIT with terms refers to them on the sheet with the grids', () => {
    const { form, sheet } = translationOf('=PACT.SPLIT(B2:B4,A2:A4,E1:F4)', MODEL, { rows: 3, columns: 2 });
    expect(form).toHaveLength(3);
    expect(form?.[2]?.[0]).toContain("'PACT grids'!$E$5");
    expect(sheet?.cells.find(({ row, column: at }) => row === 4 && at === 4)?.formula).toBe(
      `=IF('Jane''s model'!$F$1="",0.5,'Jane''s model'!$F$1)`,
    );
  });

  it.each<[string, string, { rows?: number; columns?: number }]>([
    ['all columns', `=PACT.WATERFALL(${SCHEDULE})`, ALL],
    ['some columns with headings', `=PACT.WATERFALL(${SCHEDULE},,,"period;Japan;us",TRUE)`, { rows: 4, columns: 3 }],
    [
      'columns chosen by a cell',
      `=PACT.WATERFALL(${SCHEDULE},,E1:F4,IF(F3="annual","japan;arrears","japan;closing"))`,
      { rows: 3, columns: 2 },
    ],
    ['dates and terms', `=PACT.WATERFALL(${SCHEDULE},C1:C4,E1:F4)`, ALL],
    ['RECOVERY', `=PACT.RECOVERY(${SCHEDULE},C1:C4,E1:F4)`, {}],
    ['one cell of the schedule', `=INDEX(PACT.WATERFALL(${SCHEDULE}),3,13)`, {}],
    ['one cell of a split', '=INDEX(PACT.SPLIT(300,120),1,2)', {}],
    ['lower case and spaces', `=pact.waterfall( a1 , $A$2:A$4 , 'jane''s model'!B2:B4 )`, ALL],
    ['typed numbers', '=PACT.WATERFALL(5.5%,100,60)', { columns: 16 }],
  ])('%s: as many formulas as the result has cells', (_, formula, size) => {
    const { form } = translationOf(formula, MODEL, size);
    expect(form?.map((row) => row.length)).toEqual(new Array(size.rows ?? 1).fill(size.columns ?? 1));
    for (const cell of form?.flat() ?? []) expect(hasPactCall(cell)).toBe(false);
  });

  it('names are kept, and those of a sheet alone are written as cells', () => {
    const names = [
      { name: 'Draws', formula: "='Jane''s model'!$A$2:$A$4" },
      { name: 'Profits', formula: "='Jane''s model'!$B$2:$B$4", sheet: "Jane's model" },
      { name: 'Rate', formula: '=0.05' },
    ];
    const { form, sheet } = translationOf('=PACT.WATERFALL(rate,draws,profits)', MODEL, { ...ALL, names });
    const formulas = sheet?.cells.map(({ formula }) => formula ?? '') ?? [];
    expect(form).toHaveLength(3);
    expect(formulas.some((one) => one.startsWith('=N(INDEX(Draws,'))).toBe(true);
    expect(formulas.some((one) => one.startsWith("=N(INDEX('Jane''s model'!$B$2:$B$4,"))).toBe(true);
    expect(formulas).toContain('=Rate');
  });

  it('calls with the same schedule share a grid, which says whom it serves', () => {
    const formula = `=PACT.RECOVERY(${SCHEDULE})`;
    const { forms, sheet } = translationOf(`=PACT.WATERFALL(${SCHEDULE})`, { ...MODEL, J9: { formula, value: 1 } }, ALL);
    const titles = sheet?.cells.map(({ value }) => value).filter((value) => String(value).startsWith('Waterfall for'));
    expect(forms.size).toBe(2);
    expect(titles).toEqual(["Waterfall for Jane's model!H1, Jane's model!J9"]);
  });

  it('the grid holds what PACT gives at present, so that it is right before anything is calculated', () => {
    const { sheet } = translationOf(`=PACT.WATERFALL(${SCHEDULE})`, MODEL, ALL);
    const shown = (heading: string) => {
      const head = sheet?.cells.find(({ value }) => value === heading);
      return [1, 2, 3].map(
        (down) => sheet?.cells.find((cell) => cell.row === (head?.row ?? 0) + down && cell.column === head?.column)?.value,
      );
    };
    expect(shown('Due to Japan')).toEqual([105, 99.75, 73.2375]);
    expect(shown('Japan')).toEqual([10, 30, 45]);
    expect(shown('Principal still due')).toEqual([95, 69.75, 28.2375]);
    expect(shown('Recovered after, periods')).toEqual(['', '', '']);
  });

  it('the sheet is in the language asked for, its formulas are not', () => {
    const [en, ja] = (['en', 'ja'] as const).map((language) =>
      translationOf(`=PACT.WATERFALL(${SCHEDULE},,E1:F4)`, MODEL, { ...ALL, language }),
    );
    const [texts, others] = [en, ja].map((one) =>
      one?.sheet?.cells.flatMap(({ value, formula }) => (formula === undefined && typeof value === 'string' ? [value] : [])),
    );
    const formulas = [en, ja].map((one) => one?.sheet?.cells.map(({ formula }) => formula));
    expect(formulas[0]).toEqual(formulas[1]);
    const codes = /^(carry|none|cumulative|periodic|PACT\..*)$/;
    others?.forEach((text, index) => {
      if (!codes.test(text)) expect(text).not.toBe(texts?.[index]);
    });
    expect(others).toContain('期首要回収額');
  });

  it('no formula needs a recent Excel', () => {
    const { sheet, form } = translationOf(`=PACT.WATERFALL(${SCHEDULE},C1:C4,E1:F4)`, MODEL, ALL);
    const formulas = [...(form?.flat() ?? []), ...(sheet?.cells.map(({ formula }) => formula ?? '') ?? [])];
    const called = new Set(formulas.flatMap((formula) => [...formula.matchAll(/([A-Z]+)\(/g)].map(([, name]) => name)));
    const old = 'IF AND OR MIN MAX COUNT COUNTA COUNTBLANK COUNTIF INDEX INT ISNUMBER LOWER N ROUND SUMPRODUCT TRIM YEARFRAC'.split(' ');
    expect([...called].filter((name) => !old.includes(String(name)))).toEqual([]);
  });
});

describe('a cell that is left alone', () => {
  const changed = (contents: Readonly<Record<string, Content>>) => ({ ...MODEL, ...contents });
  it.each<[string, string, Readonly<Record<string, Content>>?, object?]>([
    ['another function', '=PACT.IRR(A1,A2:A4,B2:B4)'],
    ['a call with something behind it', `=PACT.RECOVERY(${SCHEDULE})+1`],
    ['a call inside another', `=ROUND(PACT.RECOVERY(${SCHEDULE}),2)`],
    ['two calls', '=PACT.RECOVERY(1,2,3)-PACT.RECOVERY(1,2,3)'],
    ['an implicit intersection', `=@PACT.RECOVERY(${SCHEDULE})`],
    ['an expression as the rate', '=PACT.RECOVERY(A1+1%,A2:A4,B2:B4)'],
    ['an intersection of ranges', '=PACT.RECOVERY(A1,A2:A4 A1:B9,B2:B4)'],
    ['an array constant', '=PACT.RECOVERY(A1,{100,0,0},B2:B4)'],
    ['a whole column', '=PACT.RECOVERY(A1,A:A,B2:B4)'],
    ['several columns as profits', '=PACT.RECOVERY(A1,100,A2:B4)'],
    ['another workbook', "=PACT.RECOVERY(A1,100,'[1]Book'!B2:B4)"],
    ['a sheet that is not there', '=PACT.RECOVERY(A1,100,Other!B2:B4)'],
    ['a spill as an argument', '=PACT.RECOVERY(A1,100,B2#)'],
    ['an unknown name', '=PACT.RECOVERY(A1,100,Profits)'],
    [
      'a name for a formula',
      '=PACT.RECOVERY(A1,100,Profits)',
      MODEL,
      { names: [{ name: 'Profits', formula: "=OFFSET('Jane''s model'!$B$2,0,0,3)" }] },
    ],
    ['a relative name', '=PACT.RECOVERY(A1,100,Profits)', MODEL, { names: [{ name: 'Profits', formula: "='Jane''s model'!B2:B4" }] }],
    ['a number as a text', `=PACT.RECOVERY(${SCHEDULE})`, changed({ B3: '60' })],
    ['a boolean', `=PACT.RECOVERY(${SCHEDULE})`, changed({ B3: true })],
    ['an error in the inputs', `=PACT.RECOVERY(${SCHEDULE})`, changed({ B3: { error: '#N/A' } })],
    ['an input whose value is not known', `=PACT.RECOVERY(${SCHEDULE})`, changed({ B3: { formula: '=1+1' } })],
    ['a negative draw', `=PACT.RECOVERY(${SCHEDULE})`, changed({ A3: -1 })],
    ['different lengths', '=PACT.RECOVERY(A1,A2:A3,B2:B4)'],
    ['dates in the wrong order', `=PACT.RECOVERY(${SCHEDULE},C1:C4)`, changed({ C2: 40_000 })],
    ['the annual hurdle', `=PACT.RECOVERY(${SCHEDULE},,E1:F4)`, changed({ E4: 'hurdle', F4: 'annual' })],
    ['another rounding', `=PACT.RECOVERY(${SCHEDULE},,E1:F4)`, changed({ F2: 3 })],
    ['an unknown term', `=PACT.RECOVERY(${SCHEDULE},,E1:F4)`, changed({ E4: 'colour' })],
    ['a term given twice', `=PACT.RECOVERY(${SCHEDULE},,E1:F4)`, changed({ E4: 'losses', F4: 'ignore' })],
    ['a term whose name is calculated', `=PACT.RECOVERY(${SCHEDULE},,E1:F4)`, changed({ E4: { formula: '="basis"', value: 'basis' } })],
    ['a share as a text', `=PACT.RECOVERY(${SCHEDULE},,E1:F4)`, changed({ F1: '50%' })],
    ['a share above 1', `=PACT.RECOVERY(${SCHEDULE},,E1:F4)`, changed({ F1: 1.5 })],
    ['terms in one column', `=PACT.RECOVERY(${SCHEDULE},,E1:E4)`],
    ['an unknown column', `=PACT.WATERFALL(${SCHEDULE},,,"period;colour")`, MODEL, { rows: 3, columns: 2 }],
    ['columns from a cell', `=PACT.WATERFALL(${SCHEDULE},,,E1)`, MODEL, { rows: 3, columns: 2 }],
    ['a result that is cut off', `=PACT.WATERFALL(${SCHEDULE})`],
    ['a result of another size', `=PACT.WATERFALL(${SCHEDULE})`, MODEL, { rows: 4, columns: 16 }],
    ['a cell outside of the result', '=INDEX(PACT.SPLIT(300,120),1,3)'],
    ['a calculated place in the result', '=INDEX(PACT.SPLIT(300,120),1,A1)'],
    ['too many arguments', `=PACT.RECOVERY(${SCHEDULE},,,1)`],
    ['too few arguments', '=PACT.RECOVERY(A1,A2:A4)'],
  ])('%s', (_, formula, contents = MODEL, options = {}) => {
    const { forms, sheet } = translationOf(formula, contents, options);
    expect([...forms.keys()]).toEqual([]);
    expect(sheet).toBeUndefined();
  });
});

describe('the workbook of a project', () => {
  it('has its waterfall translated', { timeout: 300_000 }, async () => {
    const plan = phaseOne({ projects: ['gas-power'], case: 'announced', finest: 1 });
    const source = planWorkbook(plan, await calculatePlan(plan));
    const { forms } = translateCalls(source, { sheetName: 'PACT grids', language: 'en' });
    const calls = source.sheets.flatMap(({ name, cells }) =>
      cells.filter(({ formula = '' }) => formula.startsWith('=PACT.WATERFALL(')).map(({ row, column: at }) => ({ name, row, column: at })),
    );
    expect(calls.length).toBeGreaterThan(0);
    expect([...forms.values()].filter(({ formulas }) => formulas.length > 1)).toHaveLength(calls.length);
  });
});
