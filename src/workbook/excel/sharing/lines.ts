import { rangeAddress, type Rectangle } from '../../a1';
import type { FileAnchor, FileSheet } from '../../file';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_POINTS } from '../../file/sheetSizes';
import { question, type Reader } from './reading';

/** Widths of columns and heights of rows. */
export interface SheetLines {
  readonly columns: FileSheet['columns'];
  readonly rows: FileSheet['rows'];
  /** Whether rows or columns are hidden. */
  readonly areHidden: boolean;
  /** The place so many points from the corner of the sheet. */
  anchorAt(top: number, left: number): FileAnchor;
}

interface Line {
  readonly points: number;
  readonly hidden: boolean;
}

/** Charts stand beside and below the cells. */
const LEAST = { rows: 200, columns: 60 };
const MOST_ROWS = 20_000;
const LINE_BYTES = 60;
const POINTS_A_PIXEL = 0.75;
const [DIGIT, MARGIN] = [7, 5];
const NEAR = 0.005;

/** Reads as many rows and columns as the cells take, and some more. */
export function* readLines(sheet: Excel.Worksheet, extent: Rectangle | undefined): Reader<SheetLines> {
  const lastColumn = Math.max(LEAST.columns, extent?.right ?? 0);
  const lastRow = Math.min(Math.max(LEAST.rows, extent?.bottom ?? 0), MOST_ROWS);
  const part = (rectangle: Rectangle) => sheet.getRange(rangeAddress(rectangle)).untrack();
  const standard = question(() => sheet.load('standardWidth,standardHeight'));
  const columns = question(
    () =>
      part({ top: 0, left: 0, bottom: 0, right: lastColumn }).getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    lastColumn * LINE_BYTES,
  );
  const rows = question(
    () => part({ top: 0, left: 0, bottom: lastRow, right: 0 }).getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    lastRow * LINE_BYTES,
  );
  yield [standard, columns, rows];
  const { standardWidth, standardHeight } = standard.answer;
  const standardPoints = (Math.round(standardWidth * DIGIT) + MARGIN) * POINTS_A_PIXEL;
  const widths = columns.answer.value.map(({ columnHidden, format }): Line => ({
    hidden: columnHidden ?? false,
    points: format?.columnWidth ?? standardPoints,
  }));
  const heights = rows.answer.value.map(({ rowHidden, format }): Line => ({
    hidden: rowHidden ?? false,
    points: format?.rowHeight ?? standardHeight,
  }));
  return {
    columns: bands(unusual(widths, extent?.right ?? -1, standardPoints, DEFAULT_COLUMN_PIXELS * POINTS_A_PIXEL)),
    rows: unusual(heights, extent?.bottom ?? -1, standardHeight, DEFAULT_ROW_POINTS).map(({ index, points }) => ({
      row: index,
      points: rounded(points),
    })),
    areHidden: [...widths, ...heights].some(({ hidden }) => hidden),
    anchorAt: (top, left) => {
      const [down, right] = [walk(top, heights, standardHeight), walk(left, widths, standardPoints)];
      return { row: down.line, column: right.line, down: down.rest, right: right.rest };
    },
  };
}

interface Sized {
  readonly index: number;
  readonly points: number;
}

/** A file leaves its own usual size unsaid; beyond the cells that of the sheet is unsaid, too. A hidden line gets the usual size back. */
function unusual(lines: readonly Line[], last: number, standard: number, unsaid: number): Sized[] {
  return lines.flatMap(({ points, hidden }, index) =>
    hidden || isNear(points, index > last ? standard : unsaid) ? [] : [{ index, points }],
  );
}

/** Neighbouring columns of one width. */
function bands(columns: readonly Sized[]): FileSheet['columns'] {
  const found: { first: number; last: number; pixels: number }[] = [];
  for (const { index, points } of columns) {
    const pixels = Math.round(points / POINTS_A_PIXEL);
    const last = found.at(-1);
    if (last?.pixels === pixels && last.last === index - 1) last.last = index;
    else found.push({ first: index, last: index, pixels });
  }
  return found;
}

/** Beyond what was read every line has the usual size. */
function walk(distance: number, lines: readonly Line[], standard: number): { line: number; rest: number } {
  let [line, rest] = [0, distance];
  const sizeOf = (index: number) => {
    const known = lines[index];
    return known === undefined ? standard : known.hidden ? 0 : known.points;
  };
  while (rest > NEAR && rest >= sizeOf(line) - NEAR && line < MOST_ROWS * 10) {
    rest -= sizeOf(line);
    line += 1;
  }
  return { line, rest: Math.max(0, Math.round(rest * 100) / 100) };
}

const isNear = (a: number, b: number) => Math.abs(a - b) < NEAR;
const rounded = (points: number) => Math.round(points * 1000) / 1000;

/** Frozen rows and columns. */
export function* readFrozen(sheet: Excel.Worksheet): Reader<FileSheet['frozen']> {
  const asked = question(() => sheet.freezePanes.getLocationOrNullObject().load('rowCount,columnCount,isEntireRow,isEntireColumn'));
  yield [asked];
  const location = asked.answer;
  if (location.isNullObject) return { rows: 0, columns: 0 };
  return { rows: location.isEntireColumn ? 0 : location.rowCount, columns: location.isEntireRow ? 0 : location.columnCount };
}
