import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnIndex,
  columnLetters,
  formatAddress,
  formatRect,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
} from '../../../src/workbench/book/address';
import { blocks } from '../../../src/workbench/book/rects';

const aRect = fc
  .record({
    top: fc.nat(LAST_ROW),
    left: fc.nat(LAST_COLUMN),
    rows: fc.integer({ min: 1, max: 500 }),
    columns: fc.integer({ min: 1, max: 500 }),
  })
  .map(({ top, left, rows, columns }) => ({
    top,
    left,
    bottom: Math.min(top + rows - 1, LAST_ROW),
    right: Math.min(left + columns - 1, LAST_COLUMN),
  }));

describe('Addresses', () => {
  it('come back as the rectangle and the sheet they were made of', () => {
    const aName = fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[\\/?*[\]:!]/.test(name) && !/^'|'$/.test(name));
    fc.assert(
      fc.property(aRect, aName, fc.boolean(), (rect, name, absolute) => {
        expect(parseAddress(formatAddress(name, rect, absolute))).toEqual({ sheet: name, rect });
      }),
    );
  });

  it.each([
    { text: 'C4:B2', rect: 'B2:C4' },
    { text: '$a$1', rect: 'A1' },
    { text: 'A:C', rect: 'A:C' },
    { text: '4:1', rect: '1:4' },
    { text: 'XFD1048576', rect: 'XFD1048576' },
  ])('$text is $rect', ({ text, rect }) => {
    const parsed = parseAddress(text);
    expect(parsed && formatRect(parsed.rect)).toBe(rect);
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1:B2:C3', 'A1;B2', '!A1', 'Sheet1!'])('"%s" is none', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it.each([
    { sheet: 'Pact', address: 'Pact!A1' },
    { sheet: 'Gas power', address: "'Gas power'!A1" },
    { sheet: "Ann's", address: "'Ann''s'!A1" },
    { sheet: 'A1', address: "'A1'!A1" },
    { sheet: '2029', address: "'2029'!A1" },
    { sheet: '概要', address: '概要!A1' },
  ])('the sheet $sheet is written as Excel writes it', ({ sheet, address }) => {
    expect(formatAddress(sheet, { top: 0, left: 0, bottom: 0, right: 0 })).toBe(address);
  });

  it('columns count in letters', () => {
    fc.assert(
      fc.property(fc.nat(LAST_COLUMN), (index) => {
        expect(columnIndex(columnLetters(index))).toBe(index);
      }),
    );
    expect([0, 25, 26, 701, 702, LAST_COLUMN].map((index) => columnLetters(index))).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });
});

describe('Blocks of equal values', () => {
  it('cover every cell once, with its value', () => {
    const aGrid = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.constantFrom('a', 'b'), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(aGrid, (grid) => {
        const origin = { top: 3, left: 2, bottom: 2 + grid.length, right: 1 + (grid[0]?.length ?? 0) };
        const cells = blocks(origin, grid).flatMap(({ rect, value }) => {
          const found: [key: string, value: string][] = [];
          for (let r = rect.top; r <= rect.bottom; r++) for (let c = rect.left; c <= rect.right; c++) found.push([`${r},${c}`, value]);
          return found;
        });
        const expected = grid.flatMap((row, r) => row.map((value, c) => [`${r + 3},${c + 2}`, value] as [string, string]));
        expect([...cells].sort(byKey)).toEqual([...expected].sort(byKey));
      }),
    );
  });
});

const byKey = ([a]: [string, string], [b]: [string, string]) => a.localeCompare(b);
