import { describe, expect, it } from 'vitest';
import { columnBands, columnPoints } from '../../src/workbook/widths';

describe('the width of a column', () => {
  // Characters as Excel's "Column width" box shows them for Calibri 11, and what Excel shows in pixels at 96 dpi.
  it.each([
    ['standard', 8.43, 64],
    ['ten', 10, 75],
    ['one', 1, 12],
    ['half a character', 0.5, 6],
    ['hidden', 0, 0],
    ['forty', 40, 285],
  ])('in points follows Excel: %s', (_, characters, pixels) => {
    expect(columnPoints(characters)).toBe(pixels * 0.75);
  });

  it('is set once for neighbours of equal width', () => {
    expect(columnBands([2, 10, 10, 10, 8.43, 10])).toEqual([
      { left: 0, right: 0, points: columnPoints(2) },
      { left: 1, right: 3, points: columnPoints(10) },
      { left: 4, right: 4, points: 48 },
      { left: 5, right: 5, points: columnPoints(10) },
    ]);
  });
});
