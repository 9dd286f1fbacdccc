/** Cells taken from one place and put to another: content, formulas as copied, formats. */
import type { CellFormat, CellValue, Rect, Sheet } from '../book/book';
import { copiedFormula } from '../book/r1c1';
import { blocks, cellRect } from '../book/rects';

export interface TakenCell {
  /** A formula with "=", or a value; a text that looks like something else has an apostrophe before it. */
  readonly content: CellValue;
  readonly value: CellValue;
  readonly format: CellFormat;
  readonly row: number;
  readonly column: number;
}

export function takeCells(sheet: Sheet, rect: Rect): TakenCell[][] {
  const [formulas, values, formats] = [sheet.formulas(rect), sheet.values(rect), sheet.formats(rect)];
  return formulas.map((line, r) =>
    line.map((content, c) => {
      const value = values[r]?.[c] ?? '';
      return {
        content: isFormula(content) ? content : literal(content),
        value: literal(value),
        format: formats[r]?.[c] as CellFormat,
        row: rect.top + r,
        column: rect.left + c,
      };
    }),
  );
}

/** null leaves a cell as it is. The grid begins at `top`, `left`. */
export function putCells(
  sheet: Sheet,
  { top, left }: Pick<Rect, 'top' | 'left'>,
  cells: readonly (readonly (TakenCell | null)[])[],
  what: 'All' | 'Formulas' | 'Values' | 'Formats',
): void {
  const rect = { top, left, bottom: top + cells.length - 1, right: left + (cells[0]?.length ?? 0) - 1 };
  if (what !== 'Formats') {
    const content = cells.map((line, r) =>
      line.map((cell, c) => {
        if (!cell) return null;
        if (what === 'Values' || !isFormula(cell.content)) return what === 'Values' ? cell.value : cell.content;
        return copiedFormula(cell.content, cell, { row: top + r, column: left + c });
      }),
    );
    sheet.write(rect, content);
  }
  if (what === 'All' || what === 'Formats') putFormats(sheet, rect, cells);
}

/** Equal neighbours share one call. */
function putFormats(sheet: Sheet, rect: Rect, cells: readonly (readonly (TakenCell | null)[])[]): void {
  const known = new Map<string, CellFormat>();
  const keys = cells.map((line) =>
    line.map((cell) => {
      if (!cell) return '';
      const key = JSON.stringify(cell.format);
      known.set(key, cell.format);
      return key;
    }),
  );
  for (const { rect: block, value } of blocks(rect, keys)) {
    const format = known.get(value);
    if (format) sheet.format(block, { ...format, borders: { ...NO_BORDERS, ...format.borders } });
  }
}

const NONE = { style: 'None', color: '#000000' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

export function isFormula(content: CellValue): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

/** A text that begins with "=" or an apostrophe is written with another apostrophe before it. */
function literal(value: CellValue): CellValue {
  return typeof value === 'string' && /^['=]/.test(value) ? `'${value}` : value;
}

export function emptyCell(sheet: Sheet, row: number, column: number): boolean {
  return sheet.formulas(cellRect(row, column))[0]?.[0] === '';
}
