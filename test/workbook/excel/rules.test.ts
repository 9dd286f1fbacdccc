import { describe, expect, it } from 'vitest';
import { isoDate, validationRule } from '../../../src/workbook/excel/rules';
import type { ValidationPlan } from '../../../src/workbook/plan';

const validation = (rule: ValidationPlan['rule'], texts: Partial<ValidationPlan> = {}): ValidationPlan => ({
  range: 'B4',
  rule,
  promptTitle: 'Case',
  prompt: 'Choose a case.',
  error: 'Choose from the list.',
  ...texts,
});
const list = (...values: string[]) => validation({ kind: 'list', values });

describe('a data validation in the terms of Office.js', () => {
  it.each([
    ['a list', list('Seed', 'Announced').rule, { list: { inCellDropDown: true, source: 'Seed,Announced' } }],
    ['a decimal', { kind: 'decimal', min: 0, max: 0.25 }, { decimal: { formula1: 0, formula2: 0.25, operator: 'Between' } }],
    ['a whole number', { kind: 'whole', min: 1, max: 4 }, { wholeNumber: { formula1: 1, formula2: 4, operator: 'Between' } }],
    [
      'a date',
      { kind: 'date', min: 46_065, max: 47_137 },
      { date: { formula1: '2026-02-12', formula2: '2029-01-19', operator: 'Between' } },
    ],
  ] as const)('says what is allowed: %s', (_, rule, expected) => {
    expect(validationRule(validation(rule))).toEqual(expected);
  });

  it.each([
    ['a comma in a value', list('40,000', '33,300'), 'The list of B4 holds "40,000": a value cannot have a comma.'],
    ['a list too long for Excel', list('x'.repeat(128), 'y'.repeat(127)), 'The list of B4 has more than 255 characters.'],
    [
      'a long title',
      validation(list('a').rule, { promptTitle: 'x'.repeat(33) }),
      'The promptTitle of the validation of B4 has more than 32 characters.',
    ],
    [
      'a long prompt',
      validation(list('a').rule, { prompt: 'x'.repeat(256) }),
      'The prompt of the validation of B4 has more than 255 characters.',
    ],
    [
      'a long error',
      validation(list('a').rule, { error: 'x'.repeat(256) }),
      'The error of the validation of B4 has more than 255 characters.',
    ],
  ])('refuses what Excel cannot hold: %s', (_, plan, message) => {
    expect(() => validationRule(plan)).toThrow(message);
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
