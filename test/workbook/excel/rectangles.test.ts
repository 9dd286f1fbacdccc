import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { styleRectangles } from '../../../src/workbook/excel/rectangles';
import type { CellPlan } from '../../../src/workbook/plan';
import { cell } from './planBuilder';

/** Cells from a drawing: one letter a style, a dot for no cell. */
const drawing = (...rows: string[]): CellPlan[] =>
  rows.flatMap((line, row) => [...line].flatMap((style, column) => (style === '.' ? [] : [cell(row, column, 1, style)])));

describe('rectangles of equal style', () => {
  it('cover a block of one style with one rectangle', () => {
    expect(styleRectangles(drawing('aaa', 'aaa'))).toEqual([{ top: 0, left: 0, bottom: 1, right: 2, style: 'a' }]);
  });

  it('cover a table with a header, columns of their own style and a total in few rectangles', () => {
    const table = drawing('hhhh', 'lnnp', 'lnnp', 'lnnp', 'tttt');
    expect(styleRectangles(table)).toEqual([
      { top: 0, left: 0, bottom: 0, right: 3, style: 'h' },
      { top: 1, left: 0, bottom: 3, right: 0, style: 'l' },
      { top: 1, left: 1, bottom: 3, right: 2, style: 'n' },
      { top: 1, left: 3, bottom: 3, right: 3, style: 'p' },
      { top: 4, left: 0, bottom: 4, right: 3, style: 't' },
    ]);
  });

  it('do not reach over gaps in rows or columns', () => {
    expect(styleRectangles(drawing('a.a', '...', 'a..'))).toHaveLength(3);
  });

  it('do not depend on the order of the cells', () => {
    const cells = drawing('aab', 'aab');
    expect(styleRectangles([...cells].reverse())).toEqual(styleRectangles(cells));
  });

  it('cover each cell exactly once, with its own style, and nothing else', () => {
    const drawings = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 6, maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(drawings, (rows) => {
        const cells = drawing(...rows);
        const covered = styleRectangles(cells).flatMap(({ top, left, bottom, right, style }) => {
          const places: string[] = [];
          for (let row = top; row <= bottom; row += 1)
            for (let column = left; column <= right; column += 1) places.push(`${row},${column},${style}`);
          return places;
        });
        expect(covered.sort()).toEqual(cells.map(({ row, column, style }) => `${row},${column},${style}`).sort());
      }),
    );
  });
});
