/** Cell formats between the book's terms and Univer's styles. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Border, BorderEdge, CellFormat, Rect } from '../book/book';
import { forEachCell } from './cells';
import type { GridHost } from './host';
import { ensureSize } from './layout';
import { cut, mapCells } from './rects';

export const DEFAULT_FONT = 'Arial';
export const DEFAULT_SIZE = 11;
const INDENT_PIXELS = 9;
const PADDING_PIXELS = 2;

const EDGES: readonly (readonly [BorderEdge, 't' | 'b' | 'l' | 'r'])[] = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
];

const LINES: readonly (readonly [Border['style'], BorderStyleTypes])[] = [
  ['Thin', BorderStyleTypes.THIN],
  ['Medium', BorderStyleTypes.MEDIUM],
  ['Thick', BorderStyleTypes.THICK],
  ['Double', BorderStyleTypes.DOUBLE],
  ['Hairline', BorderStyleTypes.HAIR],
  ['Dash', BorderStyleTypes.DASHED],
  ['Dot', BorderStyleTypes.DOTTED],
];

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };

export function readFormats(host: GridHost, sheetId: string, rect: Rect): CellFormat[][] {
  const sheet = host.worksheet(sheetId);
  return mapCells(rect, (row, column) => toFormat(sheet.getComposedCellStyle(row, column), sheet.getCellRaw(row, column)?.custom));
}

function toFormat(style: IStyleData, custom: ICellData['custom']): CellFormat {
  return {
    numberFormat: style.n?.pattern ?? 'General',
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    size: style.fs ?? DEFAULT_SIZE,
    fontName: style.ff ?? DEFAULT_FONT,
    color: upper(style.cl?.rgb) || '#000000',
    fill: upper(style.bg?.rgb),
    horizontal: nameOf(HORIZONTAL, style.ht) ?? 'General',
    vertical: nameOf(VERTICAL, style.vt) ?? 'Bottom',
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.max(0, Math.round(((style.pd?.l ?? style.pd?.r ?? PADDING_PIXELS) - PADDING_PIXELS) / INDENT_PIXELS)),
    locked: custom?.['unlocked'] !== true,
    formulaHidden: custom?.['formulaHidden'] === true,
    borders: Object.fromEntries(
      EDGES.flatMap(([edge, key]) => {
        const line = style.bd?.[key];
        return line
          ? [[edge, { style: LINES.find(([, type]) => type === line.s)?.[0] ?? 'Thin', color: upper(line.cl?.rgb) || '#000000' }]]
          : [];
      }),
    ),
  };
}

/** See `Sheet.format`. */
export function format(host: GridHost, sheetId: string, wanted: Rect, change: Partial<CellFormat>): void {
  const rect = cut(wanted, host.worksheet(sheetId));
  ensureSize(host, sheetId, rect);
  const cell: ICellData = {};
  const style = toStyle(change);
  if (Object.keys(style).length > 0) cell.s = style;
  if (Object.keys(cell).length > 0) setStyles(host, sheetId, rect, () => cell);
  if (change.locked !== undefined || change.formulaHidden !== undefined) setProtection(host, sheetId, rect, change);
}

/** What a cell has of its own besides its style; a write replaces all of it. */
function setProtection(host: GridHost, sheetId: string, rect: Rect, { locked, formulaHidden }: Partial<CellFormat>): void {
  const sheet = host.worksheet(sheetId);
  setStyles(host, sheetId, rect, (row, column) => {
    const custom: Record<string, unknown> = { ...sheet.getCellRaw(row, column)?.custom };
    if (locked === true) delete custom['unlocked'];
    if (locked === false) custom['unlocked'] = true;
    if (formulaHidden === false) delete custom['formulaHidden'];
    if (formulaHidden === true) custom['formulaHidden'] = true;
    return { custom: Object.keys(custom).length > 0 ? custom : null };
  });
}

function setStyles(host: GridHost, sheetId: string, rect: Rect, cellAt: (row: number, column: number) => ICellData): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const cells: Record<number, ICellData> = (cellValue[row] = {});
    for (let column = rect.left; column <= rect.right; column += 1) cells[column] = cellAt(row, column);
  }
  applyStyles(host, sheetId, cellValue);
}

/** The trigger tells the engine that no value changes. */
function applyStyles(host: GridHost, subUnitId: string, cellValue: object): void {
  host.run(SetRangeValuesMutation.id, { subUnitId, cellValue, trigger: SetStyleCommand.id });
}

function toStyle(change: Partial<CellFormat>): IStyleData {
  const style: IStyleData = {};
  if (change.numberFormat !== undefined) style.n = change.numberFormat === 'General' ? null : { pattern: change.numberFormat };
  if (change.bold !== undefined) style.bl = truth(change.bold);
  if (change.italic !== undefined) style.it = truth(change.italic);
  if (change.underline !== undefined) style.ul = { s: truth(change.underline) };
  if (change.size !== undefined) style.fs = change.size;
  if (change.fontName !== undefined) style.ff = change.fontName;
  if (change.color !== undefined) style.cl = change.color === '' ? null : { rgb: change.color };
  if (change.fill !== undefined) style.bg = change.fill === '' ? null : { rgb: change.fill };
  if (change.horizontal !== undefined) style.ht = change.horizontal === 'General' ? null : HORIZONTAL[change.horizontal];
  if (change.vertical !== undefined) style.vt = VERTICAL[change.vertical];
  if (change.wrap !== undefined) style.tb = change.wrap ? WrapStrategy.WRAP : null;
  if (change.indent !== undefined) style.pd = indentPadding(change.indent, change.horizontal);
  if (change.borders !== undefined) {
    style.bd = Object.fromEntries(
      EDGES.flatMap(([edge, key]) => (change.borders?.[edge] ? [[key, borderData(change.borders[edge])]] : [])),
    );
  }
  return style;
}

/** An indent counts from the right where the text is aligned to the right. */
function indentPadding(indent: number, horizontal: CellFormat['horizontal'] | undefined): IStyleData['pd'] {
  if (indent === 0) return null;
  const pixels = PADDING_PIXELS + indent * INDENT_PIXELS;
  return horizontal === 'Right' ? { r: pixels } : { l: pixels };
}

function borderData({ style, color }: Border): IBorderStyleData | null {
  const type = LINES.find(([name]) => name === style)?.[1];
  return type === undefined ? null : { s: type, cl: { rgb: color } };
}

/** Everything about the cells except their content. */
export function clearFormats(host: GridHost, sheetId: string, rect: Rect): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  forEachCell(host, sheetId, rect, (row, column) => {
    (cellValue[row] ??= {})[column] = { s: null, custom: null };
  });
  if (Object.keys(cellValue).length > 0) applyStyles(host, sheetId, cellValue);
}

function truth(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function upper(color: Nullable<string>): string {
  return color?.toUpperCase() ?? '';
}

function nameOf<K extends string, V>(names: Readonly<Record<K, V>>, value: V | null | undefined): K | undefined {
  return (Object.keys(names) as K[]).find((name) => names[name] === value);
}
