import type { GridHost } from './host';
import { readFormats } from './formats';
import { readText } from './cells';
import { setColumnWidth } from './layout';
import type { Rect } from '../book/book';

/** Width of a text in pixels. `size` in points. */
export type MeasureText = (text: string, font: { readonly name: string; readonly size: number; readonly bold: boolean }) => number;

const MARGIN_PIXELS = 10;
const AVERAGE_GLYPH_EMS = 0.55;

/** Without a screen: the average glyph of a sans-serif font. */
export const estimateText: MeasureText = (text, { size, bold }) => ((text.length * AVERAGE_GLYPH_EMS * (size * 4)) / 3) * (bold ? 1.06 : 1);

/** Makes each column as wide as its widest text. A column without text keeps its width. */
export function autofitColumns(
  host: GridHost,
  sheetId: string,
  used: Rect | undefined,
  left: number,
  right: number,
  measure: MeasureText,
): void {
  if (!used) return;
  for (let column = Math.max(left, used.left); column <= Math.min(right, used.right); column += 1) {
    const rect = { ...used, left: column, right: column };
    const formats = readFormats(host, sheetId, rect);
    const widths = readText(host, sheetId, rect).map(([text = ''], row) => {
      const format = formats[row]?.[0];
      if (text === '' || !format || format.wrap) return 0;
      return measure(text, { name: format.fontName, size: format.size, bold: format.bold });
    });
    const widest = Math.max(0, ...widths);
    if (widest > 0) setColumnWidth(host, sheetId, column, column, Math.ceil(widest) + MARGIN_PIXELS);
  }
}
