import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { toCells } from '../../src/functions/results';

describe('the cells of a result', () => {
  it.each([
    { name: 'a decimal becomes the nearest double', answer: new Decimal('0.1').plus('0.2'), cells: 0.3 },
    { name: 'nothing becomes an empty text, because Excel would show 0', answer: [[1, null]], cells: [[1, '']] },
    { name: 'minus zero becomes zero', answer: new Decimal('-0'), cells: 0 },
    { name: 'texts and booleans stay', answer: [['a', true]], cells: [['a', true]] },
  ])('$name', ({ answer, cells }) => {
    expect(toCells(answer)).toStrictEqual(cells);
  });

  it.each([new Decimal('1e400'), new Decimal('-1e400'), Number.NaN, Infinity])('never hold %s', (answer) => {
    expect(() => toCells(answer)).toThrow('The result is too large for a cell');
    expect(() => toCells([[1, answer]])).toThrow('The result is too large for a cell');
  });
});
