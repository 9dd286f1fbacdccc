import { describe, expect, it } from 'vitest';
import { findDamage, type CellGrid, type Damage, type FormulaGrid } from '../../../src/workbook/sharing';

const grid = (formulas: CellGrid, values: CellGrid, place = { top: 0, left: 0 }): FormulaGrid => ({
  name: 'One',
  ...place,
  formulas,
  values,
});
const damageOf = (formula: string, value: number | string = 1) => findDamage([grid([[formula]], [[value]])]);

describe('damaged formulas', () => {
  it.each<[Damage, string, string]>([
    ['stored', '=_xldudf_PACT_SPLIT(B1,C1)', '=PACT.SPLIT(B1,C1)'],
    ['stored', '=1+_xldudf_PACT_RECOVERY_DATE(5%,A1:A3,B1:B3,C1)', '=1+PACT.RECOVERY.DATE(5%,A1:A3,B1:B3,C1)'],
    ['caseChanged', '=_xldudf_pact_split(B1,C1)', '=PACT.SPLIT(B1,C1)'],
    ['caseChanged', '=pact.Split(B1,C1)', '=PACT.SPLIT(B1,C1)'],
    ['foreignLink', '=[2]!_xldudf_PACT_SPLIT(B1,C1)', '=PACT.SPLIT(B1,C1)'],
    ['foreignLink', "=2*'C:\\Add ins\\[old.xlsx]x'!PACT.SPLIT(B1,C1)", '=2*PACT.SPLIT(B1,C1)'],
    ['foreignLink', '=Book1.xlsx!_xldudf_PACT_SPLIT(B1,Sheet2!C1)', '=PACT.SPLIT(B1,Sheet2!C1)'],
    ['foreignLink', '=[old.xlsx]One!PACT.SPLIT(B1,C1)', '=PACT.SPLIT(B1,C1)'],
    ['implicitIntersection', '=@PACT.WATERFALL(5%,A1:A3,B1:B3)', '=PACT.WATERFALL(5%,A1:A3,B1:B3)'],
    ['implicitIntersection', '=SUM(@PACT.SPLIT(@B:B,C1))', '=SUM(PACT.SPLIT(@B:B,C1))'],
  ])('%s: %s', (damage, found, formula) => {
    expect(damageOf(found)).toEqual([{ sheet: 'One', cell: 'A1', damage, found, formula }]);
  });

  it('are those that stay on #NAME?', () => {
    expect(damageOf('=PACT.SPLIT(B1,C1)', '#NAME?')).toMatchObject([{ damage: 'nameError', formula: '=PACT.SPLIT(B1,C1)' }]);
  });

  it.each<[string, string, number | string]>([
    ['a sound formula', '=PACT.SPLIT(B1,C1)', 150],
    ['an error that PACT gives', '=PACT.SPLIT(B1,C1)', '#N/A'],
    ['somebody else’s function', '=SPLIT(B1)', '#NAME?'],
    ['a text that reads like a formula', '=_xldudf_PACT_SPLIT(B1,C1)', '=_xldudf_PACT_SPLIT(B1,C1)'],
    ['a formula that only writes about one', '="_xldudf_PACT_SPLIT("&A1', 'x'],
    ['a sheet of that name', "='_xldudf_PACT_SPLIT(1)'!A1", 1],
  ])('are not %s', (_what, formula, value) => {
    expect(damageOf(formula, value)).toEqual([]);
  });

  it('are found with the block of an array formula, once, at their place on the sheet', () => {
    const array = '=PACT.WATERFALL(Rate,Draws,Profits)';
    const formulas = [
      ['', array, array],
      ['=1+1', array, array],
    ];
    const values = [
      ['', 1, 2],
      [2, 3, 4],
    ];
    expect(findDamage([grid(formulas, values, { top: 5, left: 1 })])).toEqual([
      { sheet: 'One', cell: 'C6', damage: 'array', found: array, formula: array, rows: 2, columns: 2 },
    ]);
  });

  it('are one for a block that shows #NAME? everywhere', () => {
    const array = '=_xldudf_pact_split(Profit,Due)';
    expect(findDamage([grid([[array, array]], [['#NAME?', '#NAME?']])])).toMatchObject([
      { cell: 'A1', damage: 'caseChanged', rows: 1, columns: 2 },
    ]);
  });

  it('are one for a block that says in words that nothing answers', () => {
    const array = '=IFERROR(_xldudf_pact_compare(Rate,Draws,Profits),"waiting")';
    expect(findDamage([grid([[array, array]], [['waiting', 'waiting']])])).toMatchObject([{ cell: 'A1', rows: 1, columns: 2 }]);
  });

  it('are each their own where a formula makes one value of the result', () => {
    const one = '=INDEX(_xldudf_pact_waterfall(Rate,Draws,Profits),1,1)';
    expect(findDamage([grid([[one, one]], [['#NAME?', '#NAME?']])]).map(({ cell, rows }) => [cell, rows])).toEqual([
      ['A1', undefined],
      ['B1', undefined],
    ]);
  });

  it('are not neighbours to which a person gave one formula', () => {
    const [scalar, single] = ['=PACT.IRR(Rate,Draws,Profits)', '=PACT.TERMS()'];
    expect(findDamage([grid([[scalar, scalar]], [[1, 1]]), grid([[single, single]], [['a', 'a']])])).toEqual([]);
  });
});
