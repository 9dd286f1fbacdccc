import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { BorderPlan, CellStyle, HighlightPlan } from '../plan';

/** The font of new workbooks up to Excel 2021. Widths of columns are counted in its digits. */
export const DEFAULT_FONT = { name: 'Calibri', size: 11, family: 2 } as const;

const DEFAULT_POINTS = 10;

/** A style of the plan as the file stores it; every cell of a plan has 10 points unless its style says otherwise. */
export function fileStyle(style: CellStyle): FileStyle {
  const { size = DEFAULT_POINTS, bold, italic, color, fill, numberFormat, horizontal, vertical, wrap, indent } = style;
  const font: NonNullable<FileStyle['font']> = {
    ...DEFAULT_FONT,
    size,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(color !== undefined && { color: rgb(color) }),
  };
  const alignment = {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(wrap && { wrapText: true }),
    ...(indent !== undefined && { indent }),
  };
  const border = {
    ...(style.borderTop !== undefined && { top: borderSide(style.borderTop) }),
    ...(style.borderBottom !== undefined && { bottom: borderSide(style.borderBottom) }),
  };
  return {
    font,
    ...(fill !== undefined && { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: rgb(fill) } }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(hasMembers(alignment) && { alignment }),
    ...(hasMembers(border) && { border }),
    ...(style.unlocked && { protection: { locked: false } }),
  };
}

/** The look of a conditional format. Its fill is the background colour, unlike that of a cell. */
export function highlightStyle({ color, fill, bold }: HighlightPlan): FileStyle {
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

function borderSide({ line, color }: BorderPlan) {
  return { style: line, color: rgb(color) };
}

function hasMembers(object: object): boolean {
  return Object.keys(object).length > 0;
}
