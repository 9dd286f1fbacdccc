import { numericText } from '../../../functions/scalars';
import { rangeAddress, type Rectangle } from '../../a1';
import type { FileValue } from '../../file';
import { absoluteReference } from '../../file/range';
import { cornersOf, type FileIndex } from './fileIndex';

/** An argument that plain formulas can take up. */
export type Operand = CellsOperand | NumberOperand;

export interface CellsOperand {
  readonly kind: 'cells';
  /** The name, or the reference with its sheet: means the same on every sheet. */
  readonly text: string;
  readonly sheet: string;
  readonly rect: Rectangle;
}

export interface NumberOperand {
  readonly kind: 'number';
  readonly text: string;
  readonly value: number;
  /** The name that stands for the number: what it stands for can be changed. */
  readonly named: boolean;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const REFERENCE =
  /^(?:(?<sheet>'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<range>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/iu;
const FIXED = /^\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/i;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * Reads an argument: a number, cells of a sheet of the workbook, or a name that stands for one of these.
 *
 * @param home the sheet of the formula: what references without a sheet mean
 * @returns undefined for anything else: an expression, a whole column, another workbook, a name for a formula
 */
export function readOperand(text: string, home: string, book: FileIndex): Operand | undefined {
  const value = numericText(text);
  if (value !== undefined) return { kind: 'number', text, value, named: false };
  const cells = readReference(text, home, book);
  if (cells) return { kind: 'cells', text: absoluteReference(cells.sheet, rangeAddress(cells.rect)), ...cells };
  return NAME.test(text) ? readName(text, home, book) : undefined;
}

function readReference(text: string, home: string, book: FileIndex): Pick<CellsOperand, 'sheet' | 'rect'> | undefined {
  const { sheet: prefix, range = '' } = REFERENCE.exec(text)?.groups ?? {};
  const sheet = book.sheetName(prefix === undefined ? home : prefix.replace(/^'|'$/g, '').replaceAll("''", "'"));
  if (range === '' || sheet === undefined) return undefined;
  const rect = cornersOf(range.toUpperCase());
  // TAX20265 is a name: there is no such column.
  return rect.top >= 0 && rect.bottom <= LAST_ROW && rect.right <= LAST_COLUMN ? { sheet, rect } : undefined;
}

function readName(text: string, home: string, book: FileIndex): Operand | undefined {
  const name = book.name(text, home);
  if (name === undefined) return undefined;
  const formula = name.formula.replace(/^=/, '');
  const ofBook = name.sheet === undefined;
  const value = numericText(formula);
  if (value !== undefined) return ofBook ? { kind: 'number', text: name.name, value, named: true } : undefined;
  // What a relative name means depends on the cell that uses it.
  if (!formula.includes('!') || !FIXED.test(formula.slice(formula.lastIndexOf('!') + 1))) return undefined;
  const cells = readReference(formula, '', book);
  if (!cells) return undefined;
  return { kind: 'cells', text: ofBook ? name.name : absoluteReference(cells.sheet, rangeAddress(cells.rect)), ...cells };
}

/** How many cells the operand has. */
export function sizeOf(operand: Operand): number {
  if (operand.kind === 'number') return 1;
  const { top, left, bottom, right } = operand.rect;
  return (bottom - top + 1) * (right - left + 1);
}

const MOST_CELLS = 2000;

/** What the cells show, row by row. @returns undefined where there are too many or the file does not say it of one */
export function shownIn({ sheet, rect }: CellsOperand, book: FileIndex): (FileValue | null)[][] | undefined {
  const { top, left, bottom, right } = rect;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return undefined;
  const rows: (FileValue | null)[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const line: (FileValue | null)[] = [];
    for (let column = left; column <= right; column += 1) {
      const { shown } = book.cell(sheet, row, column);
      if (shown === undefined) return undefined;
      line.push(shown);
    }
    rows.push(line);
  }
  return rows;
}
