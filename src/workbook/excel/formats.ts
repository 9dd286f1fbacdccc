import { type Rectangle, rangeAddress } from '../a1';
import type { BorderPlan, CellStyle } from '../plan';
import type { StyledRectangle } from './rectangles';

/** A border of every cell of a range, drawn edge by edge. */
export interface EdgeBorder {
  readonly edge: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal';
  readonly border: BorderPlan;
}

/** The members of `Range.format` that a style sets; what it leaves out keeps the look of a new sheet. */
export function formatUpdate(style: CellStyle): Excel.Interfaces.RangeFormatUpdateData {
  const font: Excel.Interfaces.RangeFontUpdateData = {
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.size !== undefined && { size: style.size }),
    ...(style.color !== undefined && { color: style.color }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.fill !== undefined && { fill: { color: style.fill } }),
    ...(style.horizontal !== undefined && { horizontalAlignment: HORIZONTAL[style.horizontal] }),
    ...(style.vertical !== undefined && { verticalAlignment: VERTICAL[style.vertical] }),
    ...(style.wrap && { wrapText: true }),
    ...(style.indent !== undefined && { indentLevel: style.indent }),
    ...(style.unlocked && { protection: { locked: false } }),
  };
}

/** A style's borders on a range of so many rows: the borders of cells inside the range are its inner lines. */
export function edgeBorders({ borderTop, borderBottom }: CellStyle, rows: number): EdgeBorder[] {
  const edges: EdgeBorder[] = [];
  if (borderTop !== undefined) edges.push({ edge: 'EdgeTop', border: borderTop });
  const inside = borderBottom ?? borderTop;
  if (rows > 1 && inside !== undefined) edges.push({ edge: 'InsideHorizontal', border: inside });
  if (borderBottom !== undefined) edges.push({ edge: 'EdgeBottom', border: borderBottom });
  return edges;
}

/** `Range.numberFormat` for a range of which every cell has the same format. */
export function numberFormats(format: string, { top, left, bottom, right }: Rectangle): string[][] {
  return Array.from({ length: bottom - top + 1 }, () => Array<string>(right - left + 1).fill(format));
}

/** Formats one rectangle of a sheet that is new, so that only what differs from Excel's defaults is sent. */
export function formatRectangle(sheet: Excel.Worksheet, rectangle: StyledRectangle, style: CellStyle): void {
  const range = sheet.getRange(rangeAddress(rectangle)).untrack();
  if (style.numberFormat !== undefined) range.numberFormat = numberFormats(style.numberFormat, rectangle);
  range.format.set(formatUpdate(style));
  for (const { edge, border } of edgeBorders(style, rectangle.bottom - rectangle.top + 1)) {
    const line = range.format.borders.getItem(edge);
    line.style = border.line === 'double' ? 'Double' : 'Continuous';
    if (border.line !== 'double') line.weight = WEIGHT[border.line];
    line.color = border.color;
  }
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;
