import { describe, expect, it } from 'vitest';
import { cell, fixed, fixedColumn, fixedRange, fixedRow, range } from '../../src/templates/a1';

describe('A1 texts', () => {
  it.each([
    { column: 0, expected: 'A1' },
    { column: 25, expected: 'Z1' },
    { column: 26, expected: 'AA1' },
    { column: 51, expected: 'AZ1' },
    { column: 52, expected: 'BA1' },
    { column: 701, expected: 'ZZ1' },
    { column: 702, expected: 'AAA1' },
    { column: 16_383, expected: 'XFD1' },
  ])('name the first cell of column $column $expected', ({ column, expected }) => expect(cell(0, column)).toBe(expected));

  it('name every column of a sheet in order, each once', () => {
    const cells = Array.from({ length: 16_384 }, (_, column) => cell(0, column));
    const inOrder = [...cells].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    expect(cells).toEqual(inOrder);
    expect(new Set(cells).size).toBe(cells.length);
  });

  it('count rows from one and fix what is asked for', () => {
    expect([cell(3, 1), fixed(3, 1), fixedColumn(3, 1), fixedRow(3, 1)]).toEqual(['B4', '$B$4', '$B4', 'B$4']);
  });

  it('name a range by its corners and a single cell once', () => {
    expect(range(2, 1, 6, 3)).toBe('B3:D7');
    expect(range(2, 1, 2, 1)).toBe('B3');
    expect(fixedRange(2, 1, 6, 3)).toBe('$B$3:$D$7');
  });
});
