/** Hidden rows and columns, and where a range lies on the sheet. */
import type { Rect, Sheet } from '../../book/book';
import { asFlag } from '../arguments';
import { read, readWrite, type Property } from '../classTable';
import type { RangeTarget } from './range';
import { POINTS_PER_PIXEL } from './rangeFormat';

const MEASURED = 10_000;

export const VISIBILITY: { readonly [name: string]: Property<RangeTarget> } = {
  ColumnHidden: readWrite(
    '1.2',
    ({ sheet, rect }) => uniform(columnsOfRect(rect).map((column) => sheet.columnHidden(column))),
    ({ sheet, rect }, value) => sheet.hideColumns(rect.left, rect.right, asFlag(value)),
  ),
  Height: read('1.10', ({ sheet, rect }) => heightOf(sheet, rect.top, rect.bottom + 1)),
  Hidden: read('1.2', ({ sheet, rect }) => {
    const rows = uniform(rowsOfRect(rect).map((row) => sheet.rowHidden(row)));
    const columns = uniform(columnsOfRect(rect).map((column) => sheet.columnHidden(column)));
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }),
  Left: read('1.10', ({ sheet, rect }) => widthOf(sheet, 0, rect.left)),
  RowHidden: readWrite(
    '1.2',
    ({ sheet, rect }) => uniform(rowsOfRect(rect).map((row) => sheet.rowHidden(row))),
    ({ sheet, rect }, value) => sheet.hideRows(rect.top, rect.bottom, asFlag(value)),
  ),
  Top: read('1.10', ({ sheet, rect }) => heightOf(sheet, 0, rect.top)),
  Width: read('1.10', ({ sheet, rect }) => widthOf(sheet, rect.left, rect.right + 1)),
};

function uniform(values: readonly boolean[]): boolean | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

const indices = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const rowsOfRect = ({ top, bottom }: Rect) => indices(top, bottom);
const columnsOfRect = ({ left, right }: Rect) => indices(left, right);

function heightOf(sheet: Sheet, first: number, end: number): number {
  const { height } = sheet.standardSize;
  return total(first, end, height, sheet.ownSizes().rows, (row) => (sheet.rowHidden(row) ? 0 : sheet.rowHeight(row)));
}

function widthOf(sheet: Sheet, first: number, end: number): number {
  const { width } = sheet.standardSize;
  return total(first, end, width, sheet.ownSizes().columns, (column) => (sheet.columnHidden(column) ? 0 : sheet.columnWidth(column)));
}

/** Beyond what anybody has sized, one by one would take as long as the sheet is. */
function total(first: number, end: number, standard: number, own: ReadonlyMap<number, number>, size: (index: number) => number): number {
  const measured = Math.min(end, Math.max(first + MEASURED, ...own.keys()) + 1);
  let pixels = Math.max(0, end - Math.max(first, measured)) * standard;
  for (let index = first; index < measured; index++) pixels += size(index);
  return pixels * POINTS_PER_PIXEL;
}
