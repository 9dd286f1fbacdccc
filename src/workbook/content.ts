import { type Rectangle, cellAddress } from './a1';
import type { CellContent, CellPlan, SheetPlan } from './plan';
import { WorkbookError } from './workbookError';

/** What `Range.formulas` takes for one cell; null leaves the cell as it is. */
export type CellInput = number | string | boolean | null;

/** The content of a sheet as one rectangle. */
export interface ContentBlock {
  readonly rectangle: Rectangle;
  /** Rows of the size of the rectangle. */
  readonly inputs: readonly (readonly CellInput[])[];
}

/**
 * Puts the contents of a sheet into the smallest rectangle that holds them; undefined where nothing is written.
 * Cells under a spill stay null, because anything written there would block the spill.
 *
 * @throws WorkbookError `invalid-plan` for a cell that is listed twice or lies under a spill.
 */
export function contentBlock(sheet: SheetPlan): ContentBlock | undefined {
  refuseOverlaps(sheet);
  const rectangle = boundsOf(sheet.cells.filter(({ content }) => content.kind !== 'empty'));
  if (rectangle === undefined) return undefined;
  const { top, left, bottom, right } = rectangle;
  const inputs = Array.from({ length: bottom - top + 1 }, () => Array<CellInput>(right - left + 1).fill(null));
  for (const { row, column, content } of sheet.cells) {
    const line = inputs[row - top];
    if (line !== undefined && content.kind !== 'empty') line[column - left] = cellInput(content);
  }
  return { rectangle, inputs };
}

/** The smallest rectangle around the cells; undefined for none. */
export function boundsOf(cells: readonly Pick<CellPlan, 'row' | 'column'>[]): Rectangle | undefined {
  if (cells.length === 0) return undefined;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

function cellInput(content: Exclude<CellContent, { kind: 'empty' }>): CellInput {
  if (content.kind === 'formula') return content.formula;
  return typeof content.value === 'string' ? textInput(content.value) : content.value;
}

const STARTS_LIKE_A_FORMULA = /^[=+\-@']/;
const IS_A_CONSTANT = /^(true|false|#\S+)$/i;
// 50/50, 12 Feb 2026, (5), $5, ５: the first character that counts is a digit.
const STARTS_WITH_A_DIGIT = /^[^\p{L}\p{N}]*\p{N}/u;
// Feb 2026, R8.2.12, 令和8年: month and era names in front of a digit.
const STARTS_WITH_A_DATE_WORD = /^((jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|[mtshr]|明治|大正|昭和|平成|令和)[\s.,/-]*\d/i;

/**
 * A text as it is typed into a cell. Excel reads what it is given as if a person had typed it: "50/50" would become a date
 * and "=1+1" a formula. A leading apostrophe, which is not part of the text, keeps such a text a text.
 */
export function textInput(text: string): string {
  const wouldChange = [STARTS_LIKE_A_FORMULA, IS_A_CONSTANT, STARTS_WITH_A_DIGIT, STARTS_WITH_A_DATE_WORD].some((pattern) =>
    pattern.test(text.trimStart()),
  );
  return wouldChange ? `'${text}` : text;
}

function refuseOverlaps(sheet: SheetPlan): void {
  const listed = new Set<string>();
  for (const { row, column } of sheet.cells) {
    const address = cellAddress(row, column);
    if (listed.has(address)) throw new WorkbookError('invalid-plan', `Cell ${address} of sheet "${sheet.name}" is planned twice.`);
    listed.add(address);
  }
  for (const { row, column, content } of sheet.cells) {
    if (content.kind !== 'formula' || content.spill === undefined) continue;
    const { rows, columns } = content.spill;
    const blocker = sheet.cells.find(
      (cell) =>
        cell.content.kind !== 'empty' &&
        (cell.row !== row || cell.column !== column) &&
        cell.row >= row &&
        cell.row < row + rows &&
        cell.column >= column &&
        cell.column < column + columns,
    );
    if (blocker === undefined) continue;
    const addresses = `${cellAddress(blocker.row, blocker.column)} of sheet "${sheet.name}" blocks the spill of ${cellAddress(row, column)}`;
    throw new WorkbookError('invalid-plan', `Cell ${addresses}.`);
  }
}
