import { describe, expect, it } from 'vitest';
import { argumentInput, formulaOf } from '../../../src/taskpane/functions/wizard/argumentInput';

const input = (kind: Parameters<typeof argumentInput>[0], typed: string, choices: readonly string[] = []) =>
  argumentInput(kind, choices, typed).formula;

describe('what is typed for an argument', () => {
  it.each([
    ['rate', '5%', '5%'],
    ['series', ' B2:B31 ', 'B2:B31'],
    ['series', "'Gas power'!B2:B31", "'Gas power'!B2:B31"],
    ['number', '', ''],
    ['number', '=A1*2', 'A1*2'],
    ['flag', 'true', 'TRUE'],
    ['flag', 'B2', 'B2'],
  ] as const)('of kind %s: %s becomes %s', (kind, typed, formula) => {
    expect(input(kind, typed)).toBe(formula);
  });

  it('may come from a Japanese keyboard', () => {
    expect(input('rate', '５．５％')).toBe('5.5%');
    expect(input('series', '｛６０，６０｝')).toBe('{60,60}');
    expect(input('series', "'Ａ社　計画'!B2")).toBe("'Ａ社　計画'!B2");
  });

  it.each([
    ['bond', '"bond"'],
    ['Loan', '"Loan"'],
    ['bnd', '"bnd"'],
    ['"bond"', '"bond"'],
    ['B2', 'B2'],
    ['$B$2', '$B$2'],
    ['Inputs!B2', 'Inputs!B2'],
    ['=My_Choice', 'My_Choice'],
    ['LOWER(B2)', 'LOWER(B2)'],
  ])('as a word: %s becomes %s', (typed, formula) => {
    expect(input('text', typed, ['bond', 'loan'])).toBe(formula);
  });

  it('may be several words, some of which look like cells', () => {
    expect(input('text', 'period;us1', ['period', 'us1'])).toBe('"period;us1"');
    expect(input('text', 'us1', ['period', 'us1'])).toBe('"us1"');
  });

  it.each([
    ['2026-07-19', 'DATE(2026,7,19)', '46222'],
    ['2026/1/19', 'DATE(2026,1,19)', '46041'],
    ['2026-02-30', '2026-02-30', '2026-02-30'],
    ['46222', '46222', '46222'],
  ])('as a date: %s becomes %s', (typed, formula, reading) => {
    expect(argumentInput('date', [], typed)).toEqual({ formula, reading });
  });
});

describe('the formula', () => {
  const inputs = (...formulas: string[]) => formulas.map((formula) => ({ formula, reading: formula }));

  it('leaves out what is left out at the end, and keeps the places of the others', () => {
    expect(formulaOf('PACT.WATERFALL', inputs('5%', '100', 'B2:B31', '', '', '"us"', ''))).toBe('=PACT.WATERFALL(5%,100,B2:B31,,,"us")');
    expect(formulaOf('PACT.VERSION', [])).toBe('=PACT.VERSION()');
    expect(formulaOf('PACT.SPLIT', inputs('', ''))).toBe('=PACT.SPLIT()');
  });
});
