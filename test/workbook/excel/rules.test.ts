import { describe, expect, it } from 'vitest';
import { isoDate, validationRule } from '../../../src/workbook/excel/rules';

describe('a data validation in the terms of Office.js', () => {
  it.each([
    ['a list', { kind: 'list', values: ['Seed', 'Announced'] }, { list: { inCellDropDown: true, source: 'Seed,Announced' } }],
    ['a decimal', { kind: 'decimal', min: 0, max: 0.25 }, { decimal: { formula1: 0, formula2: 0.25, operator: 'Between' } }],
    ['a whole number', { kind: 'whole', min: 1, max: 4 }, { wholeNumber: { formula1: 1, formula2: 4, operator: 'Between' } }],
    [
      'a date',
      { kind: 'date', min: 46_065, max: 47_137 },
      { date: { formula1: '2026-02-12', formula2: '2029-01-19', operator: 'Between' } },
    ],
  ] as const)('says what is allowed: %s', (_, rule, expected) => {
    expect(validationRule({ rule })).toEqual(expected);
  });

  it.each([
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [46_065, '2026-02-12'],
    [46_065.75, '2026-02-12'],
    [2_958_465, '9999-12-31'],
  ])('writes the date serial %d as %s', (serial, text) => {
    expect(isoDate(serial)).toBe(text);
  });
});
