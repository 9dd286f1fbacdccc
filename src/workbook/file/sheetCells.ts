import type { Cell, CellStyle } from 'hucre/xlsx';
import { rangeAddress } from '../a1';
import { storedStyle } from './cellStyles';
import type { FileCell, FileSheet, FileStyle, FileValue, FileWorkbook } from './fileWorkbook';
import { storedNote } from './notes';
import { parseRange } from './range';
import { toStored } from './storedForm';
import { storedError } from './values';

type StoredCell = Partial<Cell>;

/** The cells of a sheet as hucre takes them: by `row,column`, with the results of the formulas and of all cells they spill into, and notes. */
export function sheetCells(sheet: FileSheet, defaultFont: FileWorkbook['defaultFont']): Map<string, StoredCell> {
  const styleOf = styleWriter(defaultFont);
  const tableAt = tableFinder(sheet.tables);
  const cells = new Map(sheet.cells.map((cell) => [key(cell.row, cell.column), storedCell(cell, styleOf(cell.style), tableAt(cell))]));
  for (const { row, column, spill } of sheet.cells) {
    spill?.values.forEach((line, down) =>
      line.forEach((value, right) => {
        if (down === 0 && right === 0) return;
        const member = key(row + down, column + right);
        const style = cells.get(member)?.style;
        if (value !== null || style !== undefined)
          cells.set(member, { ...(style && { style }), ...(value !== null && constantCell(value)) });
      }),
    );
  }
  for (const { range, columns, showsHeadings } of sheet.tables) {
    const { top, left } = parseRange(range);
    // Excel calls a file damaged whose heading is not a text, or not the one that the table has.
    if (showsHeadings)
      columns.forEach((name, index) => cells.set(key(top, left + index), { ...cells.get(key(top, left + index)), ...headingCell(name) }));
  }
  for (const { row, column, text, author } of sheet.notes) {
    const noted = key(row, column);
    cells.set(noted, { ...cells.get(noted), comment: storedNote(text, author) });
  }
  return cells;
}

function storedCell({ row, column, value, formula, spill }: FileCell, style: CellStyle | undefined, table: string | undefined): StoredCell {
  const styled = style === undefined ? {} : { style };
  if (formula === undefined) return { ...styled, ...(value !== undefined && constantCell(value)) };
  const cell: StoredCell = { type: 'formula', formula: toStored(formula, table), formulaResult: storedResult(value), ...styled };
  if (spill === undefined) return cell;
  const formulaRef = rangeAddress({ top: row, left: column, bottom: row + spill.rows - 1, right: column + spill.columns - 1 });
  // Dynamic: without the mark that hucre then writes, Excel shows {=…} or puts @ before the function.
  return { ...cell, formulaType: 'array', formulaRef, formulaDynamic: true };
}

/** The table in which a cell lies. */
function tableFinder(tables: FileSheet['tables']): (cell: FileCell) => string | undefined {
  const places = tables.map(({ name, range }) => ({ name, ...parseRange(range) }));
  return ({ row, column }) =>
    places.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right)?.name;
}

/** hucre writes a text result and an error alike; the finishing pass makes an error of what looks like one. */
function storedResult(value: FileValue | undefined): Cell['value'] {
  if (value === undefined) return null;
  if (typeof value === 'object') return storedError(value.error) ?? '#VALUE!';
  if (typeof value !== 'string') return value;
  return storedError(value) === undefined ? literal(value) : `_x0023_${literal(value.slice(1))}`;
}

/** A text stays a text, also where it reads like a formula or an error. */
function constantCell(value: FileValue): StoredCell {
  if (typeof value === 'object') return { value: storedError(value.error) ?? '#VALUE!' };
  if (typeof value !== 'string') return { value };
  // hucre takes a plain text such as #N/A for an error; a run of rich text it leaves alone.
  return value.startsWith('#') ? { type: 'richText', richText: [{ text: literal(value) }] } : { value: literal(value) };
}

function headingCell(name: string): StoredCell {
  return { type: 'richText', richText: [{ text: literal(name) }] };
}

/** `_x000D_` in a file stands for a character that XML does not keep; the same letters in a text are written with the underscore escaped. */
export function literal(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(NOT_IN_XML, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

const NOT_IN_XML = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function styleWriter(defaultFont: FileWorkbook['defaultFont']): (style: FileStyle | undefined) => CellStyle | undefined {
  const written = new Map<FileStyle, CellStyle>();
  return (style) => {
    if (style === undefined) return undefined;
    const known = written.get(style) ?? storedStyle(style, defaultFont);
    written.set(style, known);
    return known;
  };
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
