/** What cells hold: values, types, texts and formulas. */
import { BuildTextUtils, CellValueType, isRealNum, type ICellData, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { CellValue, Rect, ValueType } from '../book/book';
import { isErrorText } from './calling/executor';
import type { GridHost } from './host';
import { contains, mapCells, union } from './rects';
import { ensureSize } from './layout';
import { formatValue } from './numbers';
import { spilledCell, spills } from './spills';

type Matrix = Record<number, Record<number, ICellData | null>>;

const EMPTY_CONTENT = { v: null, f: null, si: null, p: null, t: null } as const;

/** What the cell itself holds, the spilled value where there is one. */
function shownCell(host: GridHost, sheetId: string, row: number, column: number): Nullable<ICellData> {
  const raw = host.worksheet(sheetId).getCellRaw(row, column);
  const spilled = spilledCell(host, sheetId, row, column);
  if (!spilled) return raw;
  const own = raw?.v !== undefined && raw.v !== null && !hasFormula(raw);
  return own ? raw : { v: spilled.v ?? 0, t: spilled.t ?? CellValueType.NUMBER };
}

function hasFormula(cell: ICellData): boolean {
  return Boolean(cell.f) || Boolean(cell.si);
}

function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  const richText = cell.p?.body?.dataStream;
  if (richText !== undefined) return BuildTextUtils.transform.getPlainText(richText);
  if (cell.v === null || cell.v === undefined) return '';
  if (cell.t === CellValueType.BOOLEAN) return cell.v === true || Number(cell.v) === 1 || String(cell.v).toUpperCase() === 'TRUE';
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  return cell.v;
}

function valueType(cell: Nullable<ICellData>): ValueType {
  const value = cellValue(cell);
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (isErrorText(value) && cell?.t !== CellValueType.FORCE_STRING) return 'Error';
  const formulaText = cell && hasFormula(cell) && cell.v !== undefined && cell.v !== null;
  return value === '' && !formulaText ? 'Empty' : 'String';
}

export function readValues(host: GridHost, sheetId: string, rect: Rect): CellValue[][] {
  return mapCells(rect, (row, column) => cellValue(shownCell(host, sheetId, row, column)));
}

export function readTypes(host: GridHost, sheetId: string, rect: Rect): ValueType[][] {
  return mapCells(rect, (row, column) => {
    const type = valueType(shownCell(host, sheetId, row, column));
    // A formula has put an empty text there.
    return type === 'Empty' && spilledCell(host, sheetId, row, column) ? 'String' : type;
  });
}

/** As the cells show it. */
export function readText(host: GridHost, sheetId: string, rect: Rect): string[][] {
  const sheet = host.worksheet(sheetId);
  return mapCells(rect, (row, column) => {
    const value = cellValue(shownCell(host, sheetId, row, column));
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    const pattern = sheet.getComposedCellStyle(row, column).n?.pattern ?? 'General';
    return isErrorText(value) ? String(value) : formatValue(pattern, value);
  });
}

export function readFormulas(host: GridHost, sheetId: string, rect: Rect): CellValue[][] {
  const sheet = host.worksheet(sheetId);
  const model = host.injector.get(FormulaDataModel);
  return mapCells(rect, (row, column) => {
    const cell = sheet.getCellRaw(row, column);
    if (!cell || !hasFormula(cell)) return cellValue(cell);
    return model.getFormulaStringByCell(row, column, sheetId, host.unitId) ?? cell.f ?? '';
  });
}

/** See `Sheet.write`. */
export function write(host: GridHost, sheetId: string, rect: Rect, content: readonly (readonly (CellValue | null)[])[]): void {
  const columns = rect.right - rect.left + 1;
  if (content.length !== rect.bottom - rect.top + 1 || content.some((row) => row.length !== columns)) {
    throw new Error('The number of rows and columns of the content differs from the rectangle.');
  }
  ensureSize(host, sheetId, rect);
  const matrix: Matrix = {};
  content.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) (matrix[rect.top + r] ??= {})[rect.left + c] = cellData(value);
    });
  });
  if (Object.keys(matrix).length > 0) host.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: matrix });
}

function cellData(value: CellValue): ICellData {
  if (typeof value === 'number') return { ...EMPTY_CONTENT, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...EMPTY_CONTENT, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value === '') return { ...EMPTY_CONTENT };
  if (value.startsWith('=')) return { ...EMPTY_CONTENT, f: value };
  if (isErrorText(value)) return { ...EMPTY_CONTENT, v: value, t: CellValueType.STRING };
  const literal = value.startsWith("'") ? value.slice(1) : value;
  return { ...EMPTY_CONTENT, v: literal, t: readsAsAnother(literal) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Texts that Univer would take for a number, a truth value or an error the next time it touches the cell. */
function readsAsAnother(text: string): boolean {
  return isRealNum(text) || /^(true|false)$/i.test(text) || isErrorText(text);
}

export function clearContents(host: GridHost, sheetId: string, rect: Rect): void {
  const matrix: Matrix = {};
  forEachCell(host, sheetId, rect, (row, column) => {
    (matrix[row] ??= {})[column] = { ...EMPTY_CONTENT };
  });
  if (Object.keys(matrix).length > 0) host.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: matrix });
}

/** Visits the cells of the rectangle that exist: those with content or a format. */
export function forEachCell(
  host: GridHost,
  sheetId: string,
  rect: Rect,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  host
    .worksheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell && contains(rect, { top: row, left: column, bottom: row, right: column })) visit(row, column, cell);
    });
}

/** The smallest rectangle around all cells with content, spilled ones included; with `valuesOnly` false also around formats. */
export function usedRect(host: GridHost, sheetId: string, valuesOnly: boolean): Rect | undefined {
  let used: Rect | undefined;
  host
    .worksheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      const counts = cellValue(cell) !== '' || hasFormula(cell) || (!valuesOnly && Boolean(cell.s));
      if (counts) used = union(used, { top: row, left: column, bottom: row, right: column });
    });
  return spills(host, sheetId).reduce(union, used);
}

/** See `Sheet.usedRows`. */
export function usedRows(host: GridHost, sheetId: string): Map<number, { left: number; right: number }> {
  const rows = new Map<number, { left: number; right: number }>();
  const include = (row: number, left: number, right: number) => {
    const known = rows.get(row) ?? { left, right };
    rows.set(row, { left: Math.min(known.left, left), right: Math.max(known.right, right) });
  };
  host
    .worksheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell && (cellValue(cell) !== '' || hasFormula(cell) || cell.s || cell.custom)) include(row, column, column);
    });
  for (const { top, left, bottom, right } of spills(host, sheetId)) for (let row = top; row <= bottom; row += 1) include(row, left, right);
  return new Map([...rows].sort(([a], [b]) => a - b));
}
