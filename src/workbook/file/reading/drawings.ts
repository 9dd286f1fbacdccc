import type { FileAnchor, FileChart, FileSheet } from '../fileWorkbook';
import { columnPixels, DEFAULT_ROW_POINTS, rowPoints } from '../sheetSizes';
import { readChart } from './charts';
import type { Colors } from './colors';
import type { FilePackage } from './filePackage';
import { LAST_COLUMN, LAST_ROW } from './limits';
import { numberOf } from './styles';
import type { XmlElement } from './xmlTree';

const EMU_A_POINT = 12_700;
const POINTS_A_PIXEL = 0.75;
type Sizes = Pick<FileSheet, 'columns' | 'rows'>;

/** The charts of a drawing part; other drawings, and charts that the workbench cannot show, are left out in words. */
export function readDrawing(file: FilePackage, path: string, sizes: Sizes, colors: Colors, leaveOut: (what: string) => void): FileChart[] {
  const parts = new Map(file.relations(path).map(({ id, target }) => [id, target]));
  return file.xml(path).children.flatMap((anchor) => {
    const place = anchorsOf(anchor, sizes);
    const frame = anchor.child('graphicFrame');
    const chartPath = parts.get(frame?.descendants('chart')[0]?.attributes[':id'] ?? '');
    if (!frame || chartPath === undefined) {
      if (anchor.child('pic')) leaveOut('pictures');
      else if (anchor.children.some(({ name }) => /^(sp|grpSp|cxnSp|graphicFrame|AlternateContent)$/.test(name))) leaveOut('shapes');
      return [];
    }
    const chart = readChart(file.xml(chartPath), colors);
    if (!chart || !place) {
      leaveOut('charts of other kinds than columns and lines');
      return [];
    }
    const { name = 'Chart', descr } = frame.at('nvGraphicFramePr', 'cNvPr')?.attributes ?? {};
    return [{ name, ...(descr !== undefined && descr !== '' && { altText: descr }), ...chart, ...place }];
  });
}

function anchorsOf(anchor: XmlElement, sizes: Sizes): { from: FileAnchor; to: FileAnchor } | undefined {
  const from = cornerOf(anchor.child('from'));
  const to = cornerOf(anchor.child('to'));
  if (from && to) return { from, to };
  const { cx, cy } = anchor.child('ext')?.attributes ?? {};
  const { x, y } = anchor.child('pos')?.attributes ?? {};
  const points = (emu: string | undefined) => Math.max(0, (numberOf(emu) ?? 0) / EMU_A_POINT);
  const start = from ?? (x === undefined ? undefined : movedCorner({ row: 0, column: 0, down: points(y), right: points(x) }, 0, 0, sizes));
  return start && { from: start, to: movedCorner(start, points(cx), points(cy), sizes) };
}

function cornerOf(element: XmlElement | undefined): FileAnchor | undefined {
  if (!element) return undefined;
  const number = (name: string) => numberOf(element.child(name)?.text) ?? 0;
  const [row, column] = [number('row'), number('col')];
  if (row < 0 || column < 0 || row > LAST_ROW || column > LAST_COLUMN) return undefined;
  return { row, column, down: Math.max(0, number('rowOff') / EMU_A_POINT), right: Math.max(0, number('colOff') / EMU_A_POINT) };
}

/** The point that lies so much to the right of and below another. */
function movedCorner(from: FileAnchor, width: number, height: number, sizes: Sizes): FileAnchor {
  const widths = columnPixels(sizes.columns);
  const heights = rowPoints(sizes.rows);
  const across = walk(from.column, from.right + width, (column) => widths(column) * POINTS_A_PIXEL, LAST_COLUMN);
  const down = walk(from.row, from.down + height, (row) => heights(row) || DEFAULT_ROW_POINTS, LAST_ROW);
  return { column: across.line, right: across.rest, row: down.line, down: down.rest };
}

function walk(start: number, distance: number, sizeOf: (line: number) => number, last: number): { line: number; rest: number } {
  let [line, rest] = [start, distance];
  while (line < last && rest >= sizeOf(line)) {
    rest -= sizeOf(line);
    line += 1;
  }
  return { line, rest };
}
