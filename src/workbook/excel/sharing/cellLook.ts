import type { FileBorder, FileEdge, FileLine, FileStyle, FileWorkbook } from '../../file';

/** What is asked of every cell. */
export const LOOK = {
  hyperlink: true,
  format: {
    borders: { color: true, style: true, weight: true },
    fill: { color: true, pattern: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, underline: true },
    horizontalAlignment: true,
    indentLevel: true,
    protection: true,
    verticalAlignment: true,
    wrapText: true,
  },
} satisfies Excel.CellPropertiesLoadOptions;

const EDGES: readonly FileEdge[] = ['top', 'bottom', 'left', 'right'];
const WEIGHTS: Readonly<Record<string, FileLine>> = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' };
const HORIZONTAL: Readonly<Record<string, FileStyle['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  CenterAcrossSelection: 'center',
};
const VERTICAL: Readonly<Record<string, FileStyle['vertical']>> = { Top: 'top', Center: 'center' };
const BLACK = '#000000';

/** The styles of a workbook, one object for each look. */
export class CellLooks {
  private readonly known = new Map<string, FileStyle | undefined>();

  constructor(private readonly font: FileWorkbook['defaultFont']) {}

  /** undefined for a plain cell. */
  of({ format = {} }: Excel.CellProperties, numberFormat: unknown): FileStyle | undefined {
    const key = JSON.stringify([format, numberFormat]);
    if (!this.known.has(key)) this.known.set(key, styleOf(format, numberFormat, this.font));
    return this.known.get(key);
  }
}

function styleOf(format: Excel.CellPropertiesFormat, numberFormat: unknown, plain: FileWorkbook['defaultFont']): FileStyle | undefined {
  const { font = {}, fill = {}, protection } = format;
  const horizontal = HORIZONTAL[format.horizontalAlignment ?? ''];
  const vertical = VERTICAL[format.verticalAlignment ?? ''];
  const color = colorOf(font.color);
  const background = fill.pattern === 'None' ? undefined : colorOf(fill.color);
  const borders = bordersOf(format.borders ?? {});
  const style: FileStyle = {
    ...(typeof numberFormat === 'string' && numberFormat !== 'General' && numberFormat !== '' && { numberFormat }),
    // A cell with several fonts in it has none of its own.
    ...(font.name && font.name !== plain.name && { fontName: font.name }),
    ...(font.size && font.size !== plain.size && { size: font.size }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && font.underline !== 'None' && { underline: true }),
    ...(color !== undefined && color !== BLACK && { color }),
    ...(background !== undefined && { fill: background }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(format.wrapText && { wrap: true }),
    ...(format.indentLevel && { indent: format.indentLevel }),
    ...(protection?.locked === false && { unlocked: true }),
    ...(borders && { borders }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

/** `#RRGGBB`; undefined for what is no single colour. */
export function colorOf(text: unknown): string | undefined {
  return typeof text === 'string' && /^#[0-9A-F]{6}$/i.test(text) ? text.toUpperCase() : undefined;
}

function bordersOf(borders: Excel.CellBorderCollection): FileStyle['borders'] {
  const found = EDGES.flatMap((edge): [FileEdge, FileBorder][] => {
    const { style = 'None', weight = 'Thin', color } = borders[edge] ?? {};
    return style === 'None' ? [] : [[edge, { line: lineOf(style, weight), color: colorOf(color) ?? BLACK }]];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** A file of ours knows one weight of broken lines. */
function lineOf(style: string, weight: string): FileLine {
  if (style === 'Double') return 'double';
  if (style === 'Dot') return 'dotted';
  return style === 'Continuous' ? (WEIGHTS[weight] ?? 'thin') : 'dashed';
}
