import { describe, expect, it } from 'vitest';
import { readFormula, relativeForm } from './formulaReader';

describe('readFormula', () => {
  it('takes a formula apart', () => {
    expect(readFormula('=IF(Gas_Price>=$B$3,PACT.SPLIT(B3:INDEX(B3:B9,Pact_Periods),1),"a, (b")&-1%')).toEqual({
      problem: '',
      calls: [
        { name: 'INDEX', args: 2 },
        { name: 'PACT.SPLIT', args: 2 },
        { name: 'IF', args: 3 },
      ],
      names: ['Gas_Price', 'Pact_Periods'],
      references: ['B3', 'B3', 'B3:B9'],
      numbers: ['1', '1'],
      texts: ['a, (b'],
    });
  });

  it.each([
    { name: 'an argument left out', formula: '=PACT.IRR(A1,,B1)', args: 3 },
    { name: 'no argument', formula: '=PACT.TERMS()', args: 0 },
    { name: 'an argument in brackets', formula: '=ABS((A1+B1)*-(1-C1))', args: 1 },
  ])('counts $name', ({ formula, args }) => {
    expect(readFormula(formula)).toMatchObject({ problem: '', calls: [{ args }] });
  });

  it.each([
    { name: 'a bracket left open', formula: '=SUM(A1:A3' },
    { name: 'a bracket too many', formula: '=SUM(A1:A3))' },
    { name: 'a quote left open', formula: '="waiting' },
    { name: 'a doubled quote', formula: '="a""b"' },
    { name: 'an operator without a right side', formula: '=A1*' },
    { name: 'two operands side by side', formula: '=A1 B1' },
    { name: 'an operator too many', formula: '=A1*/B1' },
    { name: 'a sheet', formula: "='Gas power'!A1" },
    { name: 'a sheet without quotes', formula: '=Pact!A1' },
    { name: 'a spill reference', formula: '=SUM(A1#)' },
    { name: 'an implicit intersection', formula: '=@A1' },
    { name: 'an array constant', formula: '=SUM({1,2})' },
    { name: 'a row zero', formula: '=A0+B' + '!1' },
    { name: 'no "="', formula: 'A1' },
    { name: 'nothing', formula: '=' },
  ])('refuses $name', ({ formula }) => {
    expect(readFormula(formula).problem).not.toBe('');
  });
});

describe('relativeForm', () => {
  it.each([
    { name: 'a copy one row down', one: '=A1*$B1+C$1', other: '=A2*$B2+C$1', rows: [0, 1], same: true },
    { name: 'a fixed row that moved', one: '=C$1', other: '=C$2', rows: [0, 1], same: false },
    { name: 'a relative row that did not move', one: '=A1', other: '=A1', rows: [0, 1], same: false },
    {
      name: 'a text that looks like a cell',
      one: '=IF(A1=0,"B7",Gas2_Price)',
      other: '=IF(A2=0,"B7",Gas2_Price)',
      rows: [0, 1],
      same: true,
    },
  ])('tells $name', ({ one, other, rows, same }) => {
    expect(relativeForm(one, rows[0] ?? NaN, 4) === relativeForm(other, rows[1] ?? NaN, 4)).toBe(same);
  });
});
