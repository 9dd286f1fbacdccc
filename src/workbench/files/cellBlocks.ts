import type { FileCell, FileStyle, FileValue } from '../../workbook/file';
import type { CellValue, Rect } from '../book/book';

/** A rectangle of cells to be written at once. */
export interface CellBlock {
  readonly rect: Rect;
  /** null leaves a cell empty. */
  readonly content: readonly (readonly (CellValue | null)[])[];
  readonly styles: readonly (readonly (FileStyle | undefined)[])[];
}

/** A gap of as many rows as this ends a block. */
const GAP = 50;
/** Empty cells that a block may hold for each one with content. */
const LOOSENESS = 20;

/** The cells in few rectangles that are mostly full: cells can lie at both ends of a sheet. They come row by row. */
export function cellBlocks(cells: readonly FileCell[]): CellBlock[] {
  return groupsOf(cells).flatMap((group) => {
    const rect = around(group);
    return sizeOf(rect) > LOOSENESS * group.length + 10_000 ? group.map((cell) => blockOf([cell])) : [blockOf(group)];
  });
}

function groupsOf(cells: readonly FileCell[]): FileCell[][] {
  const groups: FileCell[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const cell of cells) {
    if (cell.row > last + GAP) groups.push([]);
    groups.at(-1)?.push(cell);
    last = cell.row;
  }
  return groups;
}

function around(cells: readonly FileCell[]): Rect {
  const columns = cells.map(({ column }) => column);
  const least = columns.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = columns.reduce((a, b) => Math.max(a, b), 0);
  return { top: cells[0]?.row ?? 0, left: least, bottom: cells.at(-1)?.row ?? 0, right: most };
}

function sizeOf({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

function blockOf(cells: readonly FileCell[]): CellBlock {
  const rect = around(cells);
  const grid = <T>(empty: T) => Array.from({ length: rect.bottom - rect.top + 1 }, () => Array<T>(rect.right - rect.left + 1).fill(empty));
  const content = grid<CellValue | null>(null);
  const styles = grid<FileStyle | undefined>(undefined);
  for (const { row, column, value, formula, style } of cells) {
    const [contentRow, styleRow] = [content[row - rect.top], styles[row - rect.top]];
    if (!contentRow || !styleRow) continue;
    contentRow[column - rect.left] = formula ?? (value === undefined ? null : input(value));
    styleRow[column - rect.left] = style;
  }
  return { rect, content, styles };
}

/** The apostrophe keeps a text from being read as a formula or an error. */
function input(value: FileValue): CellValue | null {
  if (typeof value === 'object') return value.error;
  if (value === '') return null;
  return typeof value === 'string' ? `'${value}` : value;
}
