import { describe, expect, it } from 'vitest';
import { readArgumentText } from '../../../src/workbook/formula/argumentText';

const constant = (...values: unknown[][]) => ({ kind: 'constant', values });
const reference = (area: string, more: object = {}) => ({ kind: 'reference', reference: { area, isSpill: false, ...more } });

describe('the text of an argument', () => {
  it.each([
    ['', { kind: 'omitted' }],
    ['  ', { kind: 'omitted' }],
    ['5%', constant([0.05])],
    [' -1.5e3 ', constant([-1500])],
    ['.5', constant([0.5])],
    ['"say ""no"""', constant(['say "no"'])],
    ['"5%"', constant(['5%'])],
    ['TRUE', constant([true])],
    ['false()', constant([false])],
    ['#N/A', constant([{ code: '#N/A' }])],
    ['{1,-2;"a;b",TRUE}', constant([1, -2], ['a;b', true])],
    ['{ 60 ; #N/A }', constant([60], [{ code: '#N/A' }])],
    ['B2:B31', reference('B2:B31')],
    ['$B$2', reference('$B$2')],
    ['A:A', reference('A:A')],
    ['1:3', reference('1:3')],
    ['A1#', reference('A1', { isSpill: true })],
    ["'Gas power'!$B$2:B4", reference('$B$2:B4', { sheet: 'Gas power' })],
    ["'It''s'!A1", reference('A1', { sheet: "It's" })],
    ['入力!A1', reference('A1', { sheet: '入力' })],
    ['Gas_Profits', { kind: 'name', name: 'Gas_Profits' }],
    ["'My sheet'!Rate", { kind: 'name', name: 'Rate', sheet: 'My sheet' }],
    ['Mine!Rate', { kind: 'name', name: 'Rate', sheet: 'Mine' }],
    ['A1*2', { kind: 'expression' }],
    ['-A1', { kind: 'expression' }],
    ['5%+1%', { kind: 'expression' }],
    ['SUM(A1,B1)', { kind: 'expression' }],
    ['Cash[Draw]', { kind: 'expression' }],
    ['[Book2]Sheet1!A1', { kind: 'expression' }],
    ["'[Book2]Sheet1'!A1", { kind: 'expression' }],
    ['Sheet1:Sheet3!A1', { kind: 'expression' }],
    ['{1}*{2}', { kind: 'expression' }],
    ['PACT.SPLIT(1,2)*2', { kind: 'expression' }],
    ['PACT.SPLIT(1,2)*PACT.SPLIT(1,2)', { kind: 'expression' }],
  ])('%s', (text, expected) => expect(readArgumentText(text)).toEqual(expected));

  it('is a call where nothing stands around it', () => {
    expect(readArgumentText(' PACT.BALANCE(5%,1,100) ')).toMatchObject({
      kind: 'call',
      call: { id: 'BALANCE', arguments: ['5%', '1', '100'] },
    });
  });

  it.each([
    ['"open', '"open: a text has no closing quotation mark.'],
    ["'open!A1", "'open!A1: the name of a sheet has no closing quotation mark."],
    ['SUM(A1', 'SUM(A1: “)” is missing.'],
    ['{1,2', '{1,2: “}” is missing.'],
    ['A1)', 'A1): “)” closes nothing.'],
    ['1,2', '1,2: a comma separates arguments; this is one argument.'],
    ['{1,2;3}', '{1,2;3}: the rows have different numbers of items.'],
    ['{A1,2}', '{A1,2}: only numbers, texts, TRUE, FALSE and errors may stand between { and }.'],
    ['A1+', 'A1+: it is not complete.'],
    ['*2', '*2: it is not complete.'],
  ])('%s is no formula', (text, reason) => expect(readArgumentText(text)).toEqual({ kind: 'fault', reason }));
});
