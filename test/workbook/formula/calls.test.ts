import { describe, expect, it } from 'vitest';
import { callIn, pactCallsIn } from '../../../src/workbook/formula/calls';

const calls = (formula: string) => pactCallsIn(formula).map(({ id, arguments: args }) => [id, ...args]);

describe('the PACT calls of a formula', () => {
  it.each([
    { formula: '=PACT.SPLIT(300,120)', expected: [['SPLIT', '300', '120']] },
    { formula: '=pact.recovery.date (A1, B1:B5 ,,"a,b")', expected: [['RECOVERY.DATE', 'A1', 'B1:B5', '', '"a,b"']] },
    { formula: '=_xldudf_PACT_RECOVERY_DATE(A1)', expected: [['RECOVERY.DATE', 'A1']] },
    { formula: '=PACT.VERSION()', expected: [['VERSION']] },
    { formula: '=PACT.SPLIT({300,200;1,2},(1,2))', expected: [['SPLIT', '{300,200;1,2}', '(1,2)']] },
    { formula: "=PACT.SPLIT('It''s, mine'!A1,T[[a,b]])", expected: [['SPLIT', "'It''s, mine'!A1", 'T[[a,b]]']] },
    {
      formula: '=IFERROR(INDEX(PACT.WATERFALL(5%,100,{60,60}),1,2),"-")',
      expected: [['WATERFALL', '5%', '100', '{60,60}']],
    },
    {
      formula: '=LET(x,PACT.SPLIT(300,PACT.BALANCE(5%,1,100)),SUM(x)+PACT.VERSION())',
      expected: [['SPLIT', '300', 'PACT.BALANCE(5%,1,100)'], ['BALANCE', '5%', '1', '100'], ['VERSION']],
    },
    { formula: '="PACT.SPLIT(1,2)"&PACT_Rate', expected: [] },
    { formula: '=PACT.SPLIT(1,2', expected: [] },
    { formula: '', expected: [] },
  ])('are those of $formula', ({ formula, expected }) => {
    expect(calls(formula)).toEqual(expected);
  });

  it('stand where the formula has them', () => {
    const formula = '=1+PACT.SPLIT(PACT.BALANCE(5%,1,100), 3)*2';
    expect(pactCallsIn(formula).map(({ start, end }) => formula.slice(start, end))).toEqual([
      'PACT.SPLIT(PACT.BALANCE(5%,1,100), 3)',
      'PACT.BALANCE(5%,1,100)',
    ]);
  });
});

describe('a text that is one call', () => {
  it('is told from one with something behind it', () => {
    expect(callIn(' index(A1:B2,(1),2) ')).toEqual({ name: 'INDEX', args: ['A1:B2', '(1)', '2'] });
    expect(callIn('SUM(A1)+SUM(B1)')).toBeUndefined();
    expect(callIn('A1')).toBeUndefined();
  });
});
