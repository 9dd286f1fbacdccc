import type { CellStyle } from 'hucre/xlsx';
import type { FileHighlight, FileStyle, FileWorkbook } from './fileWorkbook';

/** The font of new workbooks up to Excel 2021. Widths of columns are counted in its digits. */
export const DEFAULT_FONT = { name: 'Calibri', size: 11, family: 2 } as const;

/** A style as hucre takes it. */
export function storedStyle(style: FileStyle, defaultFont: FileWorkbook['defaultFont']): CellStyle {
  const { bold, italic, underline, color, fill, numberFormat, horizontal, vertical, wrap, indent } = style;
  const font: NonNullable<CellStyle['font']> = {
    ...storedFont({ name: style.fontName ?? defaultFont.name, size: style.size ?? defaultFont.size }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(color !== undefined && { color: rgb(color) }),
  };
  const alignment = {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(wrap && { wrapText: true }),
    ...(indent !== undefined && { indent }),
  };
  const border = Object.fromEntries(
    Object.entries(style.borders ?? {}).map(([edge, { line, color: lineColor }]) => [edge, { style: line, color: rgb(lineColor) }]),
  );
  return {
    font,
    ...(fill !== undefined && { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: rgb(fill) } }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(hasMembers(alignment) && { alignment }),
    ...(hasMembers(border) && { border }),
    ...(style.unlocked && { protection: { locked: false } }),
  };
}

/** The family is a hint for programs that lack the font: it is written for the one whose family is known. */
export function storedFont({ name, size }: FileWorkbook['defaultFont']): NonNullable<CellStyle['font']> {
  return name === DEFAULT_FONT.name ? { ...DEFAULT_FONT, size } : { name, size };
}

/** The look of a conditional format. Its fill is the background colour, unlike that of a cell. */
export function highlightStyle({ color, fill, bold }: Pick<FileHighlight, 'bold' | 'color' | 'fill'>): CellStyle {
  const font = { ...(bold && { bold }), ...(color !== undefined && { color: rgb(color) }) };
  return {
    ...(hasMembers(font) && { font }),
    ...(fill !== undefined && { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: rgb(fill) } }),
  };
}

/** `#1f4e79` as `1F4E79`. */
export function hexDigits(color: string): string {
  return color.slice(1).toUpperCase();
}

export function rgb(color: string): { rgb: string } {
  return { rgb: hexDigits(color) };
}

function hasMembers(object: object): boolean {
  return Object.keys(object).length > 0;
}
