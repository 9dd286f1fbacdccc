import type { FileBorder, FileEdge, FileLine, FileStyle } from '../../workbook/file';
import type { Border, CellFormat } from '../book/book';

/**
 * The font of a plain cell. The book and a file have one of their own each, and what a person sees in both is a plain cell: a font is
 * written only where it differs from it.
 */
export interface PlainFont {
  readonly name: string;
  readonly size: number;
}

const LINES: Readonly<Record<FileLine, Border['style']>> = {
  thin: 'Thin',
  medium: 'Medium',
  thick: 'Thick',
  double: 'Double',
  hair: 'Hairline',
  dashed: 'Dash',
  dotted: 'Dot',
};
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const EDGES: readonly FileEdge[] = ['top', 'bottom', 'left', 'right'];

/** What a style changes about a plain cell. */
export function toFormat(style: FileStyle): Partial<CellFormat> {
  const { numberFormat, fontName, size, bold, italic, underline, color, fill, horizontal, vertical, wrap, indent, unlocked, borders } =
    style;
  return {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(fontName !== undefined && { fontName }),
    ...(size !== undefined && { size }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(color !== undefined && { color }),
    ...(fill !== undefined && { fill }),
    ...(horizontal !== undefined && { horizontal: HORIZONTAL[horizontal] }),
    ...(vertical !== undefined && { vertical: VERTICAL[vertical] }),
    ...(wrap && { wrap }),
    ...(indent !== undefined && { indent }),
    ...(unlocked && { locked: false }),
    ...(borders && {
      borders: Object.fromEntries(
        Object.entries(borders).map(([edge, { line, color: lineColor }]) => [edge, { style: LINES[line], color: lineColor }]),
      ),
    }),
  };
}

/** undefined for a plain cell. */
export function toStyle(format: CellFormat, plain: PlainFont): FileStyle | undefined {
  const { numberFormat, fontName, size, bold, italic, underline, color, fill, horizontal, vertical, wrap, indent, locked } = format;
  const borders = bordersOf(format);
  const style: FileStyle = {
    ...(numberFormat !== 'General' && { numberFormat }),
    ...(fontName !== plain.name && { fontName }),
    ...(size !== plain.size && { size }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(color !== '#000000' && { color }),
    ...(fill !== '' && { fill }),
    ...(horizontal !== 'General' && { horizontal: keyOf(HORIZONTAL, horizontal) }),
    ...(vertical !== 'Bottom' && { vertical: keyOf(VERTICAL, vertical) }),
    ...(wrap && { wrap }),
    ...(indent > 0 && { indent }),
    ...(!locked && { unlocked: true }),
    ...(borders && { borders }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

function bordersOf({ borders }: CellFormat): FileStyle['borders'] {
  const found: Partial<Record<FileEdge, FileBorder>> = {};
  for (const edge of EDGES) {
    const border = borders[edge];
    const line = border && Object.entries(LINES).find(([, style]) => style === border.style)?.[0];
    if (border && line !== undefined) found[edge] = { line: line as FileLine, color: border.color };
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

function keyOf<K extends string, V extends string>(names: Readonly<Record<K, V>>, value: V): K {
  const found = (Object.keys(names) as K[]).find((name) => names[name] === value);
  if (found === undefined) throw new Error(`There is no alignment ${value}.`);
  return found;
}
