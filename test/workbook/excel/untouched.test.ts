import { describe, expect, it } from 'vitest';
import type { SheetContents } from '../../../src/workbook/excel/contents';
import { isUntouched } from '../../../src/workbook/excel/untouched';
import type { CellValue } from '../../../src/workbook/plan';
import { cell, sheetPlan } from './planBuilder';

const plan = sheetPlan({
  name: 'Sums',
  cells: [
    cell(0, 0, '50/50'),
    cell(0, 1, 0.1),
    cell(0, 2, true),
    cell(1, 0, '=IF(Sum_Case="a b",1,-B1)'),
    cell(1, 1, { kind: 'empty' }),
    cell(2, 0, { kind: 'formula', formula: '=PACT.WATERFALL(B1, A2)', spill: { rows: 2, columns: 2 } }),
  ],
});
const ROWS: readonly (readonly CellValue[])[] = [
  ['50/50', 0.1, true],
  ['=IF(Sum_Case="a b",1,-B1)', '', ''],
  ['=PACT.WATERFALL(B1, A2)', '', ''],
  ['', '', ''],
];
const contents = (change: { row?: number; column?: number; value?: CellValue } & Partial<SheetContents> = {}): SheetContents => {
  const { row, column, value = '', ...members } = change;
  const formulas = ROWS.map((line, r) => line.map((found, c) => (r === row && c === column ? value : found)));
  return { formulas, reachesFurther: false, charts: 0, ...members };
};

describe('a sheet is as PACT made it', () => {
  it.each([
    ['as it was written', {}],
    ['with what a spill shows', { row: 3, column: 1, value: 42 }],
    ['with functions spelled in small letters', { row: 1, column: 0, value: '=if(Sum_Case="a b",1,-B1)' }],
    ['with blanks in a formula', { row: 1, column: 0, value: '=IF(Sum_Case = "a b", 1, -B1)' }],
    ['without the add-in', { row: 2, column: 0, value: '=_xldudf_PACT_WATERFALL(B1,A2)' }],
    ['with a boolean as a word', { row: 0, column: 2, value: 'TRUE' }],
    ['with the last digit of a number lost', { row: 0, column: 1, value: 0.1 + 1e-17 }],
  ])('%s', (_, change) => {
    expect(isUntouched(contents(change), plan)).toBe(true);
  });
});

describe('a sheet was edited', () => {
  it.each([
    ['where a number was changed', { row: 0, column: 1, value: 0.11 }],
    ['where a text was changed', { row: 0, column: 0, value: '90/10' }],
    ['where a formula was changed', { row: 1, column: 0, value: '=IF(Sum_Case="a b",2,-B1)' }],
    ['where a text in a formula was changed', { row: 1, column: 0, value: '=IF(Sum_Case="A b",1,-B1)' }],
    ['where a value stands in the place of a formula', { row: 1, column: 0, value: 1 }],
    ['where a formula was deleted', { row: 2, column: 0, value: '' }],
    ['where something was typed into an empty cell', { row: 1, column: 1, value: 'mine' }],
    ['where something was typed beside a spill', { row: 2, column: 2, value: 0 }],
    ['where something stands further out', { reachesFurther: true }],
    ['where there is a chart more', { charts: 1 }],
    ['where rows are missing', { formulas: ROWS.slice(0, 2) }],
  ])('%s', (_, change) => {
    expect(isUntouched(contents(change), plan)).toBe(false);
  });
});
