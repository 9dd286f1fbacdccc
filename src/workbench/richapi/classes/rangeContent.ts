/** What the cells of a range hold: values, formulas, texts and number formats. */
import type { CellValue, Rect } from '../../book/book';
import { asText } from '../arguments';
import { cellEntry, type CellEntry } from '../cellEntry';
import { calculated, read, readWrite, type Property } from '../classTable';
import { invalidArgument } from '../errors';
import type { Json } from '../protocol';
import { blocks, columnsOf, isUnbounded, rowsOf } from '../../book/rects';
import type { RangeTarget } from './range';

const SIZE_MISMATCH = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export const CONTENT_PROPERTIES: { readonly [name: string]: Property<RangeTarget> } = {
  Formulas: calculated(
    readWrite(
      '1.1',
      bounded(({ sheet, rect }) => sheet.formulas(rect)),
      write,
    ),
  ),
  NumberFormat: readWrite('1.1', bounded(numberFormats), setNumberFormats),
  Text: calculated(
    read(
      '1.1',
      bounded(({ sheet, rect }) => sheet.text(rect)),
    ),
  ),
  Values: calculated(
    readWrite(
      '1.1',
      bounded(({ sheet, rect }) => sheet.values(rect)),
      write,
    ),
  ),
  ValueTypes: calculated(
    read(
      '1.1',
      bounded(({ sheet, rect }) => sheet.valueTypes(rect)),
    ),
  ),
};

export function checkArraySize(rect: Rect, rows: number, columns: number): void {
  if (rows !== rowsOf(rect) || columns !== columnsOf(rect)) throw invalidArgument(SIZE_MISMATCH);
}

/** Whole columns and rows answer null for what single cells hold. */
function bounded(get: (range: RangeTarget) => Json): Property<RangeTarget>['get'] {
  return (range) => (isUnbounded(range.rect) ? null : get(range));
}

function write({ sheet, rect }: RangeTarget, value: Json): void {
  const grid = gridFor(rect, value);
  let formats: string[][] | undefined;
  const formatOf = (r: number, c: number) => {
    formats ??= numberFormats({ sheet, rect });
    return formats[r]?.[c] ?? 'General';
  };
  const entries = grid.map((row, r) => row.map((cell, c) => cellEntry(cell, () => formatOf(r, c))));
  sheet.write(
    rect,
    entries.map((row) => row.map(({ content }): CellValue | null => content)),
  );
  applyFormats({ sheet, rect }, entries);
}

function applyFormats({ sheet, rect }: RangeTarget, entries: readonly (readonly CellEntry[])[]): void {
  const formats = entries.map((row) => row.map(({ numberFormat }) => numberFormat));
  for (const { rect: block, value } of blocks(rect, formats)) if (value !== undefined) sheet.format(block, { numberFormat: value });
}

function numberFormats({ sheet, rect }: RangeTarget): string[][] {
  return sheet.formats(rect).map((row) => row.map(({ numberFormat }) => numberFormat));
}

function setNumberFormats({ sheet, rect }: RangeTarget, value: Json): void {
  const formats = gridFor(rect, value).map((row) => row.map((format) => (format === null ? null : asText(format))));
  for (const { rect: block, value: numberFormat } of blocks(rect, formats)) {
    if (numberFormat !== null) sheet.format(block, { numberFormat });
  }
}

/** One value stands for every cell of the range; an array has the size of the range. */
function gridFor(rect: Rect, value: Json): readonly (readonly Json[])[] {
  if (isUnbounded(rect)) throw invalidArgument('Whole columns and rows take no cell values.');
  if (!Array.isArray(value)) return Array.from({ length: rowsOf(rect) }, () => Array.from({ length: columnsOf(rect) }, () => value));
  return value.map((row: Json) => {
    if (!Array.isArray(row)) throw invalidArgument(SIZE_MISMATCH);
    checkArraySize(rect, value.length, row.length);
    return row as readonly Json[];
  });
}
