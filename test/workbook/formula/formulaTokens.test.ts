import { describe, expect, it } from 'vitest';
import { formulaTokens, hasPactCall } from '../../../src/workbook/formula/formulaTokens';

describe('formulaTokens', () => {
  it.each([
    ['=PACT.SPLIT(A1,"a,""b""")', ['=', 'PACT.SPLIT', '(', 'A1', ',', '"a,""b"""', ')']],
    ["='Jane''s'!$B$2*5.5%", ['=', "'Jane''s'", '!', '$', 'B', '$', '2', '*', '5.5', '%']],
    ['=tblCash[[#All],[Draw (US$)]] 1E-3', ['=', 'tblCash', '[[#All],[Draw (US$)]]', ' ', '1E-3']],
    ['=入力!A1+率', ['=', '入力', '!', 'A1', '+', '率']],
  ])('takes %s apart', (formula, texts) => {
    expect(formulaTokens(formula).map(({ text }) => text)).toEqual(texts);
  });

  it.each(['=SUM("open', "='open", '=[open', '=PACT.SPLIT(1,2)-"a"&\'b\'!C3#'])('loses nothing of %s', (formula) => {
    expect(
      formulaTokens(formula)
        .map(({ text }) => text)
        .join(''),
    ).toBe(formula);
  });
});

describe('hasPactCall', () => {
  it.each([
    '=PACT.SPLIT(1,2)',
    '=1+pact.recovery.date (A1,B1,C1,D1)',
    '=IF(A1>0,SUM(PACT.WATERFALL(5%,1,2)),0)',
    '=@PACT.SPLIT(1,2)',
    '=_xldudf_PACT_SPLIT(1,2)',
    '=[2]!_xldudf_pact_split(1,2)',
  ])('finds one in %s', (formula) => expect(hasPactCall(formula)).toBe(true));

  it.each([
    '=SUM(A1:A3)',
    '="PACT.SPLIT(1,2)"',
    "='PACT.SPLIT(1)'!A1",
    '=PACT.Rate*2',
    '=COMPACT.SPLIT(1,2)',
    '=MYPACT(1)',
    '=tbl[PACT.SPLIT(1)]',
    '',
  ])('finds none in %s', (formula) => expect(hasPactCall(formula)).toBe(false));
});
