/** What the cells of a range hold: values, formulas, texts and number formats. */
import type { CellValue, Rect } from '../../book/book';
import { asText } from '../arguments';
import { cellEntry, type CellEntry } from '../cellEntry';
import { calculated, read, readWrite, type Property } from '../classTable';
import { isFormula } from '../cellCopies';
import { invalidArgument, RichApiError, UnsupportedError } from '../errors';
import type { ExcelHost } from '../host';
import type { Json } from '../protocol';
import { fromR1C1, toR1C1 } from '../../book/r1c1';
import { blocks, columnsOf, isUnbounded, rowsOf } from '../../book/rects';
import type { RangeTarget } from './range';

const SIZE_MISMATCH = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Microsoft's page "Resource limits and performance optimization for Office Add-ins". */
const MOST_CELLS = 5_000_000;

export const CONTENT_PROPERTIES: { readonly [name: string]: Property<RangeTarget> } = {
  Formulas: calculated(
    readWrite(
      '1.1',
      bounded(({ sheet, rect }) => sheet.formulas(rect)),
      write,
    ),
  ),
  FormulasLocal: calculated(readWrite('1.1', bounded(localFormulas), writeLocal)),
  FormulasR1C1: calculated(readWrite('1.2', bounded(formulasR1C1), writeR1C1)),
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

/** Of a range whose cells are read or written one by one. */
function checkCellCount(rect: Rect): void {
  if (rowsOf(rect) * columnsOf(rect) > MOST_CELLS) throw new RichApiError('RangeExceedsLimit');
}

/** Whole columns and rows answer null for what single cells hold. */
function bounded(get: (range: RangeTarget, host: ExcelHost) => Json): Property<RangeTarget>['get'] {
  return (range, host) => {
    if (isUnbounded(range.rect)) return null;
    checkCellCount(range.rect);
    return get(range, host);
  };
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

/** Function names and separators of these languages are the English ones. */
function requireEnglishFormulas({ locale }: ExcelHost): void {
  if (!/^(en|ja)\b/.test(locale)) throw new UnsupportedError(`Range.formulasLocal of ${locale}`);
}

function localFormulas({ sheet, rect }: RangeTarget, host: ExcelHost): Json {
  requireEnglishFormulas(host);
  return sheet.formulas(rect);
}

function writeLocal(range: RangeTarget, value: Json, host: ExcelHost): void {
  requireEnglishFormulas(host);
  write(range, value);
}

function formulasR1C1({ sheet, rect }: RangeTarget): Json {
  return sheet
    .formulas(rect)
    .map((line, r) => line.map((cell, c) => (isFormula(cell) ? toR1C1(cell, { row: rect.top + r, column: rect.left + c }) : cell)));
}

function writeR1C1(range: RangeTarget, value: Json): void {
  const { rect } = range;
  const inA1 = gridFor(rect, value).map((line, r) =>
    line.map((cell, c) =>
      typeof cell === 'string' && isFormula(cell) ? fromR1C1(cell, { row: rect.top + r, column: rect.left + c }) : cell,
    ),
  );
  write(range, inA1);
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
  checkCellCount(rect);
  if (!Array.isArray(value)) return Array.from({ length: rowsOf(rect) }, () => Array.from({ length: columnsOf(rect) }, () => value));
  return value.map((row: Json) => {
    if (!Array.isArray(row)) throw invalidArgument(SIZE_MISMATCH);
    checkArraySize(rect, value.length, row.length);
    return row as readonly Json[];
  });
}
