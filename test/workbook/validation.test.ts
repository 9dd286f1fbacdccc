import { describe, expect, it } from 'vitest';
import type { ValidationPlan } from '../../src/workbook/plan';
import { checkValidation } from '../../src/workbook/validation';

const validation = (rule: ValidationPlan['rule'], texts: Partial<ValidationPlan> = {}): ValidationPlan => ({
  range: 'B4',
  rule,
  promptTitle: 'Case',
  prompt: 'Choose a case.',
  error: 'Choose from the list.',
  ...texts,
});
const list = (...values: string[]) => validation({ kind: 'list', values });

describe('a data validation of a plan', () => {
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
    expect(() => checkValidation(plan)).toThrow(message);
  });

  it('passes at the limits of Excel', () => {
    const longest = { promptTitle: 'x'.repeat(32), prompt: 'x'.repeat(255), error: 'x'.repeat(255) };
    expect(() => checkValidation(validation(list('x'.repeat(128), 'y'.repeat(126)).rule, longest))).not.toThrow();
  });
});
