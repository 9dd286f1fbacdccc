import { describe, expect, it } from 'vitest';
import { contentBlock, textInput } from '../../src/workbook/content';
import { cell, sheetPlan } from './excel/planBuilder';

const withCells = (...cells: ReturnType<typeof cell>[]) => sheetPlan({ name: 'Gas power', cells });

describe('the content of a sheet', () => {
  it('is the smallest rectangle around what is written, with null for what is left alone', () => {
    const block = contentBlock(withCells(cell(2, 3, '=B1*2'), cell(1, 1, 4.1), cell(2, 2, true), cell(1, 3, 'MW')));
    expect(block).toEqual({
      rectangle: { top: 1, left: 1, bottom: 2, right: 3 },
      inputs: [
        [4.1, null, 'MW'],
        [null, true, '=B1*2'],
      ],
    });
  });

  it('leaves cells that have a style only alone', () => {
    const block = contentBlock(withCells(cell(0, 0, { kind: 'empty' }), cell(1, 1, 7), cell(9, 9, { kind: 'empty' })));
    expect(block).toEqual({ rectangle: { top: 1, left: 1, bottom: 1, right: 1 }, inputs: [[7]] });
  });

  it('is nothing for a sheet without content', () => {
    expect(contentBlock(withCells(cell(0, 0, { kind: 'empty' })))).toBeUndefined();
  });

  it('writes a formula as it is and a value that looks like one as a text', () => {
    const block = contentBlock(withCells(cell(0, 0, '=1+1'), cell(0, 1, { kind: 'value', value: '=1+1' })));
    expect(block?.inputs).toEqual([['=1+1', "'=1+1"]]);
  });

  it('keeps the cells under a spill free', () => {
    const spill = { kind: 'formula', formula: '=PACT.SPLIT(300,120)', spill: { rows: 2, columns: 2 } } as const;
    expect(contentBlock(withCells(cell(0, 0, spill), cell(0, 2, 'beside')))?.inputs).toEqual([['=PACT.SPLIT(300,120)', null, 'beside']]);
  });

  it('refuses a cell that would block a spill, and names both', () => {
    const spill = { kind: 'formula', formula: '=PACT.SPLIT(300,120)', spill: { rows: 2, columns: 2 } } as const;
    expect(() => contentBlock(withCells(cell(4, 1, spill), cell(5, 2, 0)))).toThrow('Cell C6 of sheet "Gas power" blocks the spill of B5.');
  });

  it('allows styled cells under a spill', () => {
    const spill = { kind: 'formula', formula: '=PACT.SPLIT(300,120)', spill: { rows: 1, columns: 2 } } as const;
    expect(contentBlock(withCells(cell(0, 0, spill), cell(0, 1, { kind: 'empty' })))?.inputs).toEqual([['=PACT.SPLIT(300,120)']]);
  });

  it('refuses a cell that is planned twice', () => {
    expect(() => contentBlock(withCells(cell(3, 1, 1), cell(3, 1, 2)))).toThrow('Cell B4 of sheet "Gas power" is planned twice.');
  });
});

describe('a text', () => {
  it.each([
    ['a formula', '=1+1'],
    ['a sign', '-'],
    ['a plus', '+81 3'],
    ['a mention', '@SUM(A1)'],
    ['an apostrophe', "'quoted'"],
    ['a formula behind a space', ' =1+1'],
    ['a number', '5'],
    ['a number in brackets', '(5)'],
    ['an amount', '$550bn'],
    ['a percentage', '4.1%'],
    ['a ratio that Excel takes for a date', '50/50'],
    ['a date', '12 Feb 2026'],
    ['an ISO date', '2026-02-12'],
    ['a month', 'Feb 2026'],
    ['a full month', 'September 4'],
    ['a Japanese date', '令和8年2月12日'],
    ['a Japanese date in short', 'R8.2.12'],
    ['a full-width number', '５'],
    ['a truth value', 'TRUE'],
    ['an error', '#N/A'],
  ])('that looks like %s gets an apostrophe: %s', (_, text) => {
    expect(textInput(text)).toBe(`'${text}`);
  });

  it.each([
    ['a word', 'Drawdown'],
    ['a word with a number behind', 'Tier 1'],
    ['a unit', '$ millions'],
    ['a month alone', 'March of the pact'],
    ['a sentence', 'Paid 50/50 until Japan has recovered principal and interest'],
    ['nothing', ''],
    ['Japanese', '日本の取り分'],
  ])('that Excel leaves alone is written as it is: %s', (_, text) => {
    expect(textInput(text)).toBe(text);
  });
});
