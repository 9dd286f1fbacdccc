/** How single cells, rows and columns of a range look: one answer for each of them, as `getCellProperties` and its like give it. */
import { formatAddress } from '../../book/address';
import type { Border, BorderEdge, CellFormat } from '../../book/book';
import { cellRect, isUnbounded } from '../../book/rects';
import { memberOf, type Arguments } from '../arguments';
import { method, type Method } from '../classTable';
import { invalidArgument, UnsupportedError } from '../errors';
import type { Json } from '../protocol';
import { lineStyle, NO_BORDER, weight } from './borders';
import type { RangeTarget } from './range';
import { POINTS_PER_PIXEL } from './rangeFormat';

/** What is asked of an object, by name: how each member answers, or the members of a member. */
interface Members<T> {
  readonly [name: string]: ((target: T) => Json) | { readonly members: Members<T> };
}

const BORDER: Members<Border> = {
  color: ({ color }) => color,
  style: lineStyle,
  tintAndShade: () => 0,
  weight,
};
const EDGES: readonly BorderEdge[] = ['bottom', 'left', 'right', 'top'];
/** Edges that Excel answers and this grid does not draw: the diagonals, and the inside of a single cell. */
const NEVER_DRAWN = ['diagonalDown', 'diagonalUp', 'horizontal', 'vertical'];

const FORMAT: Members<CellFormat> = {
  fill: {
    members: {
      color: ({ fill }) => fill || '#FFFFFF',
      pattern: ({ fill }) => (fill === '' ? 'None' : 'Solid'),
    },
  },
  font: {
    members: {
      bold: ({ bold }) => bold,
      color: ({ color }) => color,
      italic: ({ italic }) => italic,
      name: ({ fontName }) => fontName,
      size: ({ size }) => size,
      strikethrough: () => false,
      underline: ({ underline }) => (underline ? 'Single' : 'None'),
    },
  },
  horizontalAlignment: ({ horizontal }) => horizontal,
  indentLevel: ({ indent }) => indent,
  protection: ({ locked, formulaHidden }) => ({ formulaHidden, locked }),
  shrinkToFit: () => false,
  textOrientation: () => 0,
  verticalAlignment: ({ vertical }) => vertical,
  wrapText: ({ wrap }) => wrap,
};

export const CELL_PROPERTIES: { readonly [name: string]: Method<RangeTarget> } = {
  GetCellProperties: method('1.9', (range, args) => {
    const asked = bounded(range, args);
    const { sheet, rect } = range;
    return sheet
      .formats(rect)
      .map((line, r) =>
        line.map((format, c) => ({ ...cellAnswer(asked, format, formatAddress(sheet.name, cellRect(rect.top + r, rect.left + c))) })),
      );
  }),
  GetColumnProperties: method('1.9', ({ sheet, rect }, args) =>
    indices(rect.left, rect.right).map((column) =>
      lineAnswer(options(args), {
        columnIndex: column,
        columnHidden: sheet.columnHidden(column),
        columnWidth: sheet.columnHidden(column) ? 0 : sheet.columnWidth(column) * POINTS_PER_PIXEL,
      }),
    ),
  ),
  GetRowProperties: method('1.9', ({ sheet, rect }, args) =>
    indices(rect.top, rect.bottom).map((row) =>
      lineAnswer(options(args), {
        rowIndex: row,
        rowHidden: sheet.rowHidden(row),
        rowHeight: sheet.rowHidden(row) ? 0 : sheet.rowHeight(row) * POINTS_PER_PIXEL,
      }),
    ),
  ),
};

function options(args: Arguments): Json {
  if (!args.has(0)) throw invalidArgument('The properties to be read are missing.');
  return args.at(0) as Json;
}

function bounded({ rect }: RangeTarget, args: Arguments): Json {
  if (isUnbounded(rect)) throw invalidArgument('Whole rows and columns have too many cells.');
  return options(args);
}

function cellAnswer(asked: Json, format: CellFormat, address: string): { [name: string]: Json } {
  const answer: { [name: string]: Json } = {};
  for (const name of wanted(asked)) {
    if (name === 'address' || name === 'addressLocal') answer[name] = address;
    else if (name === 'hidden') answer[name] = false;
    else if (name === 'hyperlink') answer[name] = null;
    else if (name === 'format') answer[name] = formatAnswer(memberOf(asked, name) ?? {}, format);
    else throw new UnsupportedError(`CellProperties.${name}`);
  }
  return answer;
}

function formatAnswer(asked: Json, format: CellFormat): Json {
  const borders = memberOf(asked, 'borders');
  const others = wanted(asked).filter((name) => name !== 'borders');
  return {
    ...Object.fromEntries(others.map((name) => [name, member(FORMAT, name, memberOf(asked, name) ?? {}, format)])),
    ...(borders !== undefined && { borders: bordersAnswer(borders, format) }),
  };
}

function bordersAnswer(asked: Json, { borders }: CellFormat): Json {
  const answer = (border: Border) => Object.fromEntries(wanted(asked).map((name) => [name, member(BORDER, name, true, border)]));
  return Object.fromEntries([
    ...EDGES.map((edge) => [edge, answer(borders[edge] ?? NO_BORDER)]),
    ...NEVER_DRAWN.map((edge) => [edge, answer(NO_BORDER)]),
  ]) as Json;
}

function member<T>(members: Members<T>, name: string, asked: Json, target: T): Json {
  const found = Object.hasOwn(members, name) ? members[name] : undefined;
  if (found === undefined) throw new UnsupportedError(`CellProperties.format.${name}`);
  if (typeof found === 'function') return found(target);
  return Object.fromEntries(wanted(asked).map((inner) => [inner, member(found.members, inner, true, target)]));
}

/** Of a row or a column: what is asked beside and inside of `format`. */
function lineAnswer(asked: Json, facts: { readonly [name: string]: Json }): { [name: string]: Json } {
  const fact = (name: string) => {
    const found = facts[name];
    if (found === undefined) throw new UnsupportedError(`RowProperties or ColumnProperties.${name}`);
    return found;
  };
  return Object.fromEntries(
    wanted(asked).map((name) => {
      if (name !== 'format') return [name, fact(name)];
      return [name, Object.fromEntries(wanted(memberOf(asked, 'format') ?? {}).map((inner) => [inner, fact(inner)]))];
    }),
  );
}

/** The members that are asked for with true or with members of their own. */
function wanted(asked: Json): string[] {
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked))
    throw invalidArgument('The properties to be read are an object.');
  return Object.entries(asked).flatMap(([name, value]) => (value === false || value === null ? [] : [name]));
}

const indices = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
