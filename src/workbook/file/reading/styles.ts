import type { FileBorder, FileEdge, FileHighlight, FileLine, FileStyle, FileWorkbook } from '../fileWorkbook';
import type { Colors } from './colors';
import { builtInFormat } from './numberFormats';
import type { XmlElement } from './xmlTree';
import { isTrue } from './xmlTree';

/** The styles of a workbook by their numbers. */
export interface FileStyles {
  readonly defaultFont: FileWorkbook['defaultFont'];
  /** Of a cell; undefined for a plain one. The same number gives the same object. */
  cell(index: number): FileStyle | undefined;
  /** Of a conditional format. */
  highlight(index: number): Pick<FileHighlight, 'bold' | 'color' | 'fill'>;
}

const FALLBACK_FONT = { name: 'Calibri', size: 11 };
const EDGES: readonly FileEdge[] = ['top', 'bottom', 'left', 'right'];
/** The nearest line that the workbench draws. */
const LINES: Readonly<Record<string, FileLine>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  double: 'double',
  hair: 'hair',
  dashed: 'dashed',
  dotted: 'dotted',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dashed',
  mediumDashDotDot: 'dashed',
  slantDashDot: 'dashed',
};

export function readStyles(sheet: XmlElement | undefined, colors: Colors): FileStyles {
  const list = (name: string) => sheet?.child(name)?.children ?? [];
  const [fonts, fills, borders, formats, highlights] = [list('fonts'), list('fills'), list('borders'), list('cellXfs'), list('dxfs')];
  const patterns = new Map(list('numFmts').map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode']]));
  const defaultFont = {
    name: fonts[0]?.child('name')?.val ?? FALLBACK_FONT.name,
    size: numberOf(fonts[0]?.child('sz')?.val) ?? FALLBACK_FONT.size,
  };
  const defaultColor = fontOf(fonts[0], colors).color;
  const known = new Map<number, FileStyle | undefined>();

  const read = (index: number): FileStyle | undefined => {
    const format = formats[index];
    if (!format) return undefined;
    const { attributes } = format;
    const font = fontOf(fonts[Number(attributes['fontId'])], colors);
    const numberFormat = patterns.get(Number(attributes['numFmtId'])) ?? builtInFormat(Number(attributes['numFmtId']));
    const fill = fillOf(fills[Number(attributes['fillId'])], colors);
    const edges = bordersOf(borders[Number(attributes['borderId'])], colors);
    const style: FileStyle = {
      ...(numberFormat !== undefined && numberFormat !== 'General' && { numberFormat }),
      ...(font.fontName !== undefined && font.fontName !== defaultFont.name && { fontName: font.fontName }),
      ...(font.size !== undefined && font.size !== defaultFont.size && { size: font.size }),
      ...(font.bold && { bold: true }),
      ...(font.italic && { italic: true }),
      ...(font.underline && { underline: true }),
      ...(font.color !== undefined && font.color !== defaultColor && { color: font.color }),
      ...(fill !== undefined && { fill }),
      ...alignmentOf(format.child('alignment')),
      ...(!isTrue(format.child('protection')?.attributes['locked'], true) && { unlocked: true }),
      ...(edges !== undefined && { borders: edges }),
    };
    return Object.keys(style).length > 0 ? style : undefined;
  };

  return {
    defaultFont,
    cell: (index) => {
      if (!known.has(index)) known.set(index, read(index));
      return known.get(index);
    },
    highlight: (index) => {
      const { bold, color } = fontOf(highlights[index]?.child('font'), colors);
      const pattern = highlights[index]?.at('fill', 'patternFill');
      const fill = colors.of(pattern?.child('bgColor')) ?? colors.of(pattern?.child('fgColor'));
      return { ...(color !== undefined && { color }), ...(fill !== undefined && { fill }), ...(bold && { bold }) };
    },
  };
}

function fontOf(font: XmlElement | undefined, colors: Colors) {
  const flag = (name: string) => font?.child(name) !== undefined && isTrue(font.child(name)?.val, true);
  const underline = font?.child('u');
  return {
    fontName: font?.child('name')?.val,
    size: numberOf(font?.child('sz')?.val),
    bold: flag('b'),
    italic: flag('i'),
    underline: underline !== undefined && underline.val !== 'none',
    color: colors.of(font?.child('color')),
  };
}

/** A pattern counts as its foreground, a gradient as its first colour. */
function fillOf(fill: XmlElement | undefined, colors: Colors): string | undefined {
  const gradient = fill?.child('gradientFill');
  if (gradient) return colors.of(gradient.at('stop', 'color'));
  const pattern = fill?.child('patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  return type === 'none' || type.startsWith('gray') ? undefined : colors.of(pattern?.child('fgColor'));
}

function bordersOf(border: XmlElement | undefined, colors: Colors): FileStyle['borders'] {
  const edges: Partial<Record<FileEdge, FileBorder>> = {};
  for (const edge of EDGES) {
    const side = border?.child(edge);
    const line = LINES[side?.attributes['style'] ?? ''];
    if (line !== undefined) edges[edge] = { line, color: colors.of(side?.child('color')) ?? '#000000' };
  }
  return Object.keys(edges).length > 0 ? edges : undefined;
}

function alignmentOf(alignment: XmlElement | undefined): Pick<FileStyle, 'horizontal' | 'vertical' | 'wrap' | 'indent'> {
  const { horizontal, vertical, wrapText, indent } = alignment?.attributes ?? {};
  const across = horizontal === 'centerContinuous' ? 'center' : horizontal;
  return {
    ...((across === 'left' || across === 'center' || across === 'right') && { horizontal: across }),
    ...((vertical === 'top' || vertical === 'center') && { vertical }),
    ...(isTrue(wrapText) && { wrap: true }),
    ...(Number(indent ?? 0) > 0 && { indent: Number(indent) }),
  };
}

export function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
