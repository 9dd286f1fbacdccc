import { describe, expect, it } from 'vitest';
import { cellAddress, columnLetters, rangeAddress } from '../../src/workbook/a1';

describe('A1 texts', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('calls column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('names every column of a sheet in order, each once', () => {
    const letters = Array.from({ length: 16_384 }, (_, column) => columnLetters(column));
    const inOrder = [...letters].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    expect(letters).toEqual(inOrder);
    expect(new Set(letters).size).toBe(letters.length);
  });

  it('counts rows from one', () => {
    expect(cellAddress(3, 1)).toBe('B4');
  });

  it('names a rectangle by its corners and a single cell by itself', () => {
    expect(rangeAddress({ top: 3, left: 1, bottom: 13, right: 3 })).toBe('B4:D14');
    expect(rangeAddress({ top: 0, left: 0, bottom: 0, right: 0 })).toBe('A1');
  });
});
