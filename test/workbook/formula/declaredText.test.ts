import { describe, expect, it } from 'vitest';
import { cellOfPlace } from '../../../src/workbook/formula/cellOfPlace';
import { declaredText } from '../../../src/workbook/formula/declaredText';
import { reasonOfArgument } from '../../../src/workbook/formula/reasons';
import { readArgumentText } from '../../../src/workbook/formula/argumentText';

describe('a name that LET declares', () => {
  it.each([
    { formula: '=LET(x,A1:A5,PACT.SPLIT(x,0))', text: 'x', stands: 'A1:A5' },
    { formula: '=LET(x,A1,y,x,PACT.SPLIT(Y,0))', text: 'Y', stands: 'A1' },
    { formula: '=IF(TRUE,LET(r,5%,LET(d,{1,2},PACT.IRR(r,d,1))),0)', text: 'd', stands: '{1,2}' },
    { formula: '=LET(x,x,x)', text: 'x', stands: 'x' },
    { formula: '=LET(x,1,x)+LET(x,2,x)', text: 'x', stands: 'x' },
    { formula: '=PACT.SPLIT(Rate,0)', text: 'Rate', stands: 'Rate' },
    { formula: '=LET(x,A1,PACT.SPLIT(x*2,0))', text: 'x*2', stands: 'x*2' },
  ])('$text in $formula stands for $stands', ({ formula, text, stands }) => {
    expect(declaredText(formula, text)).toBe(stands);
  });
});

describe('a cell of a place', () => {
  it.each([
    ['B2:B31', { row: 16, column: 0 }, 'B18'],
    ['Z9', { row: 0, column: 1 }, 'AA9'],
    ['A:A', { row: 3, column: 0 }, 'A4'],
    ['5:5', { row: 0, column: 2 }, 'C5'],
  ])('%s', (address, at, cell) => expect(cellOfPlace({ sheet: 'Mine', address }, at)).toEqual({ sheet: 'Mine', address: cell }));
});

describe('the reason why an argument cannot be read', () => {
  it.each(['"a', "'a", '(1', '1)', '1,2', '{1,2;3}', '{A1}', '1+'])('has its Japanese: %s', (text) => {
    const read = readArgumentText(text);
    if (read.kind !== 'fault') throw new Error(`${text} is no fault.`);
    expect(reasonOfArgument('ja', read.reason)).toMatch(/^.+：.*。$/u);
    expect(reasonOfArgument('en', read.reason)).toBe(read.reason);
  });

  it.each([
    'There is no name “x” in this workbook.',
    'There is no sheet “x” in this workbook.',
    'A9#: the formula in A9 does not spill.',
    'A1:Z99999 has 2,599,974 cells; at most 200,000 are read.',
  ])('has its Japanese: %s', (reason) => expect(reasonOfArgument('ja', reason)).not.toBe(reason));
});
