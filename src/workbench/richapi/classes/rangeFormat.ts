/** How the cells of a range look. A property that is not the same in all cells reads as null, as in Excel. */
import type { CellFormat } from '../../book/book';
import { asFlag, asNumber, asOneOf, asText } from '../arguments';
import { ApiClass, link, method, readWrite, type Property } from '../classTable';
import { htmlColor } from '../colors';
import { invalidArgument } from '../errors';
import type { Json } from '../protocol';
import type { ApiVersion } from '../version';
import { BORDERS } from './borders';
import type { RangeTarget } from './range';

/** The grid measures in pixels, Excel's API in points. */
export const POINTS_PER_PIXEL = 0.75;
const NO_FILL = '#FFFFFF';
const DEEPEST_INDENT = 250;
const LARGEST_FONT = 409;

/** A format member of every cell: `get` makes it what Excel shows, `set` checks what the add-in gives. */
function formatMember<V extends Json>(
  since: ApiVersion,
  get: (format: CellFormat) => V,
  set: (value: Json) => Partial<CellFormat>,
): Property<RangeTarget> {
  return readWrite(
    since,
    (range) => uniform(range.sheet.formats(range.rect).flat().map(get)),
    ({ sheet, rect }, value) => sheet.format(rect, set(value)),
  );
}

function uniform<V>(values: readonly V[]): V | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

export const RANGE_FORMAT: ApiClass<RangeTarget> = new ApiClass({
  name: 'RangeFormat',
  properties: {
    ColumnWidth: readWrite(
      '1.2',
      ({ sheet, rect }) => uniform(indices(rect.left, rect.right).map((column) => sheet.columnWidth(column) * POINTS_PER_PIXEL)),
      ({ sheet, rect }, value) => sheet.setColumnWidth(rect.left, rect.right, asSize(value) / POINTS_PER_PIXEL),
    ),
    HorizontalAlignment: formatMember(
      '1.1',
      ({ horizontal }) => horizontal,
      (value) => ({ horizontal: asOneOf(value, ['General', 'Left', 'Center', 'Right']) }),
    ),
    IndentLevel: formatMember(
      '1.9',
      ({ indent }) => indent,
      (value) => ({ indent: asIndent(value) }),
    ),
    RowHeight: readWrite(
      '1.2',
      ({ sheet, rect }) => uniform(indices(rect.top, rect.bottom).map((row) => sheet.rowHeight(row) * POINTS_PER_PIXEL)),
      ({ sheet, rect }, value) => sheet.setRowHeight(rect.top, rect.bottom, asSize(value) / POINTS_PER_PIXEL),
    ),
    VerticalAlignment: formatMember(
      '1.1',
      ({ vertical }) => vertical,
      (value) => ({ vertical: asOneOf(value, ['Top', 'Center', 'Bottom']) }),
    ),
    WrapText: formatMember(
      '1.1',
      ({ wrap }) => wrap,
      (value) => ({ wrap: asFlag(value) }),
    ),
  },
  links: {
    Borders: link('1.1', (range) => BORDERS.of(range)),
    Fill: link('1.1', (range) => RANGE_FILL.of(range)),
    Font: link('1.1', (range) => RANGE_FONT.of(range)),
    Protection: link('1.2', (range) => FORMAT_PROTECTION.of(range)),
  },
  methods: {
    AutofitColumns: method('1.2', ({ sheet, rect }) => {
      sheet.autofitColumns(rect.left, rect.right);
      return null;
    }),
  },
});

export const RANGE_FONT: ApiClass<RangeTarget> = new ApiClass({
  name: 'RangeFont',
  properties: {
    Bold: formatMember(
      '1.1',
      ({ bold }) => bold,
      (value) => ({ bold: asFlag(value) }),
    ),
    Color: formatMember(
      '1.1',
      ({ color }) => color,
      (value) => ({ color: htmlColor(value) }),
    ),
    Italic: formatMember(
      '1.1',
      ({ italic }) => italic,
      (value) => ({ italic: asFlag(value) }),
    ),
    Name: formatMember(
      '1.1',
      ({ fontName }) => fontName,
      (value) => ({ fontName: asText(value) }),
    ),
    Size: formatMember(
      '1.1',
      ({ size }) => size,
      (value) => ({ size: asFontSize(value) }),
    ),
    Underline: formatMember(
      '1.1',
      ({ underline }) => (underline ? 'Single' : 'None'),
      (value) => ({ underline: asOneOf(value, ['None', 'Single']) === 'Single' }),
    ),
  },
});

export const RANGE_FILL: ApiClass<RangeTarget> = new ApiClass({
  name: 'RangeFill',
  properties: {
    Color: formatMember(
      '1.1',
      ({ fill }) => fill || NO_FILL,
      (value) => ({ fill: htmlColor(value) }),
    ),
  },
  methods: {
    Clear: method('1.1', ({ sheet, rect }) => {
      sheet.format(rect, { fill: '' });
      return null;
    }),
  },
});

export const FORMAT_PROTECTION: ApiClass<RangeTarget> = new ApiClass({
  name: 'FormatProtection',
  properties: {
    FormulaHidden: formatMember(
      '1.2',
      ({ formulaHidden }) => formulaHidden,
      (value) => ({ formulaHidden: asFlag(value) }),
    ),
    Locked: formatMember(
      '1.2',
      ({ locked }) => locked,
      (value) => ({ locked: asFlag(value) }),
    ),
  },
});

const indices = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

function asSize(value: Json): number {
  const points = asNumber(value);
  if (points < 0) throw invalidArgument('A size is not negative.');
  return points;
}

function asFontSize(value: Json): number {
  const size = asNumber(value);
  if (size < 1 || size > LARGEST_FONT) throw invalidArgument(`A font size is 1 to ${LARGEST_FONT} points.`);
  return size;
}

function asIndent(value: Json): number {
  const indent = asNumber(value);
  if (!Number.isInteger(indent) || indent < 0 || indent > DEEPEST_INDENT) {
    throw invalidArgument(`An indent is a whole number from 0 to ${DEEPEST_INDENT}.`);
  }
  return indent;
}
