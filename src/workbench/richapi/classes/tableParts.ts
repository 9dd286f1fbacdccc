/** Columns, rows and the sorting of a table. */
import type { Book, Rect } from '../../book/book';
import { bodyRect, headerRect, totalsRect, type Table, type TableColumn } from '../../book/tables';
import { rowsOf } from '../../book/rects';
import { asOneOf, asText, type Arguments } from '../arguments';
import { ApiClass, calculated, method, object, read, readWrite, type ApiObject } from '../classTable';
import { invalidArgument, itemNotFound, UnsupportedError } from '../errors';
import type { ExcelHost } from '../host';
import type { Json } from '../protocol';
import { addColumn, addRows, columnPart, deleteColumn, deleteRow, renameColumn, rowAt, sheetOf } from '../tableCells';
import { RANGE } from './range';
import { CONTENT_PROPERTIES } from './rangeContent';
import { sortRange } from './rangeSort';

export interface TableTarget {
  readonly book: Book;
  readonly id: string;
}

interface ColumnTarget extends TableTarget {
  readonly columnId: number;
}

interface RowTarget extends TableTarget {
  readonly index: number;
}

export function tableOf({ book, id }: TableTarget): Table {
  const found = book.tables.all().find((table) => table.id === id);
  if (!found) throw itemNotFound();
  return found;
}

export function partOf(target: TableTarget, rect: Rect | undefined): ApiObject {
  if (!rect) throw itemNotFound();
  return RANGE.of({ sheet: sheetOf(target.book, tableOf(target)), rect });
}

export const TABLE_COLUMN: ApiClass<ColumnTarget> = new ApiClass({
  name: 'TableColumn',
  identity: ({ columnId }) => ({ Id: columnId }),
  properties: {
    Id: read('1.1', (target) => columnOf(target).column.id),
    Index: read('1.1', (target) => columnOf(target).index),
    Name: readWrite(
      '1.1',
      (target) => columnOf(target).column.name,
      (target, value) => renameColumn(target.book, tableOf(target), columnOf(target).index, asText(value)),
    ),
    Values: calculated(
      readWrite(
        '1.1',
        (target) => sheetOf(target.book, tableOf(target)).values(columnRect(target, tableOf(target).rect)),
        (target, value, host) => writeValues(target, columnRect(target, tableOf(target).rect), value, host),
      ),
    ),
  },
  objects: {
    GetDataBodyRange: object('1.1', (target) => partOf(target, columnRect(target, bodyRect(tableOf(target))))),
    GetHeaderRowRange: object('1.1', (target) => partOf(target, optionalPart(target, headerRect(tableOf(target))))),
    GetRange: object('1.1', (target) => partOf(target, columnRect(target, tableOf(target).rect))),
    GetTotalRowRange: object('1.1', (target) => partOf(target, optionalPart(target, totalsRect(tableOf(target))))),
  },
  methods: {
    Delete: method('1.1', (target) => {
      deleteColumn(target.book, tableOf(target), columnOf(target).index);
      return null;
    }),
  },
});

export const TABLE_COLUMNS: ApiClass<TableTarget> = new ApiClass({
  name: 'TableColumnCollection',
  properties: { Count: read('1.1', (target) => tableOf(target).columns.length) },
  items: (target) => tableOf(target).columns.map(({ id }) => TABLE_COLUMN.of({ ...target, columnId: id })),
  item: object('1.1', (target, args) => required(columnBy(target, args.at(0)))),
  objects: {
    Add: object('1.1', (target, args, host) => {
      const values = given(args, 1);
      const table = tableOf(target);
      if (values !== undefined) checkHeight(values, rowsOf(table.rect));
      // Without a name the first value is the header.
      const first = Array.isArray(values) && table.showHeaders ? ((values[0] as readonly Json[])[0] ?? '') : undefined;
      const name = args.textOr(2, undefined) ?? (first === undefined || first === '' ? undefined : String(first as string | number));
      const index = addColumn(target.book, table, indexOrEnd(args), name);
      const columnId = table.columns[index]?.id ?? 0;
      if (values !== undefined) {
        const column = columnPart(table.rect, index);
        const body = Array.isArray(values) && table.showHeaders ? values.slice(1) : values;
        const rect = table.showHeaders ? { ...column, top: column.top + 1 } : column;
        writeValues(target, rect, body, host);
      }
      return TABLE_COLUMN.of({ ...target, columnId });
    }),
    GetItemAt: object('1.1', (target, args) => required(columnIn(target, tableOf(target).columns[args.integer(0)]))),
    GetItemOrNullObject: object('1.4', (target, args) => columnBy(target, args.at(0))),
  },
  methods: { GetCount: method('1.4', (target) => tableOf(target).columns.length) },
});

export const TABLE_ROW: ApiClass<RowTarget> = new ApiClass({
  name: 'TableRow',
  properties: {
    Index: read('1.1', ({ index }) => index),
    Values: calculated(
      readWrite(
        '1.1',
        (target) => sheetOf(target.book, tableOf(target)).values(rowRect(target)),
        (target, value, host) => writeValues(target, rowRect(target), value, host),
      ),
    ),
  },
  objects: { GetRange: object('1.1', (target) => partOf(target, rowRect(target))) },
  methods: {
    Delete: method('1.1', (target) => {
      deleteRow(target.book, tableOf(target), target.index);
      return null;
    }),
  },
});

export const TABLE_ROWS: ApiClass<TableTarget> = new ApiClass({
  name: 'TableRowCollection',
  properties: { Count: read('1.1', (target) => rowsOf(bodyRect(tableOf(target)))) },
  items: (target) => Array.from({ length: rowsOf(bodyRect(tableOf(target))) }, (_, index) => TABLE_ROW.of({ ...target, index })),
  objects: {
    Add: object('1.1', (target, args, host) => {
      if (args.at(2) === false) throw new UnsupportedError('TableRowCollection.add below the table');
      const values = given(args, 1);
      const table = tableOf(target);
      if (Array.isArray(values)) checkWidth(values, table.columns.length);
      const rect = addRows(target.book, table, indexOrEnd(args), Array.isArray(values) ? values.length : 1);
      if (values !== undefined) writeValues(target, rect, values, host);
      return TABLE_ROW.of({ ...target, index: rect.top - bodyRect(table).top });
    }),
    GetItemAt: object('1.1', (target, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= rowsOf(bodyRect(tableOf(target)))) throw itemNotFound();
      return TABLE_ROW.of({ ...target, index });
    }),
  },
  methods: { GetCount: method('1.4', (target) => rowsOf(bodyRect(tableOf(target)))) },
});

export const TABLE_SORT: ApiClass<TableTarget> = new ApiClass({
  name: 'TableSort',
  properties: {
    Fields: read('1.2', (target) => tableOf(target).sorted.fields.map(({ key, ascending }) => ({ key, ascending, sortOn: 'Value' }))),
    MatchCase: read('1.2', (target) => tableOf(target).sorted.matchCase),
    Method: read('1.2', () => 'PinYin'),
  },
  methods: {
    Apply: calculated(
      method('1.2', (target, args) => {
        asOneOf(args.textOr(2, 'PinYin'), ['PinYin', 'StrokeCount']);
        sort(target, given(args, 0) ?? null, args.flag(1));
        return null;
      }),
    ),
    Clear: method('1.2', (target) => {
      tableOf(target).sorted = { fields: [], matchCase: false };
      return null;
    }),
    Reapply: calculated(
      method('1.2', (target) => {
        const { fields, matchCase } = tableOf(target).sorted;
        if (fields.length > 0) sort(target, fields as unknown as Json, matchCase);
        return null;
      }),
    ),
  },
});

function columnOf(target: ColumnTarget): { readonly column: TableColumn; readonly index: number } {
  const { columns } = tableOf(target);
  const index = columns.findIndex(({ id }) => id === target.columnId);
  const column = columns[index];
  if (!column) throw itemNotFound();
  return { column, index };
}

const columnRect = (target: ColumnTarget, rect: Rect) => columnPart(rect, columnOf(target).index);
const optionalPart = (target: ColumnTarget, rect: Rect | undefined) => rect && columnRect(target, rect);

/** By id or, without regard to case, by name. */
function columnBy(target: TableTarget, key: unknown): ApiObject | null {
  const matches = ({ id, name }: TableColumn) => (typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : id === key);
  return columnIn(target, tableOf(target).columns.find(matches));
}

function columnIn(target: TableTarget, column: TableColumn | undefined): ApiObject | null {
  return column ? TABLE_COLUMN.of({ ...target, columnId: column.id }) : null;
}

function required(found: ApiObject | null): ApiObject {
  if (!found) throw itemNotFound();
  return found;
}

function rowRect(target: RowTarget): Rect {
  const body = bodyRect(tableOf(target));
  if (target.index >= rowsOf(body)) throw itemNotFound();
  return rowAt(body, target.index);
}

function writeValues(target: TableTarget, rect: Rect, value: Json, host: ExcelHost): void {
  CONTENT_PROPERTIES['Values']?.set?.({ sheet: sheetOf(target.book, tableOf(target)), rect }, value, host);
}

function given(args: Arguments, index: number): Json | undefined {
  return args.has(index) ? (args.at(index) as Json) : undefined;
}

/** null and -1 stand for the end. */
function indexOrEnd(args: Arguments): number | undefined {
  const index = args.integer(0, -1);
  return index === -1 ? undefined : index;
}

function checkWidth(values: readonly Json[], width: number): void {
  if (values.length === 0 || values.some((row) => !Array.isArray(row) || row.length !== width)) {
    throw invalidArgument(`A row of this table has ${width} values.`);
  }
}

function checkHeight(values: Json, height: number): void {
  if (Array.isArray(values) && (values.length !== height || values.some((row) => !Array.isArray(row) || row.length !== 1))) {
    throw invalidArgument(`A column of this table has ${height} values, its header included.`);
  }
}

function sort(target: TableTarget, given: Json, matchCase: boolean): void {
  const table = tableOf(target);
  const sheet = sheetOf(target.book, table);
  target.book.protection.requireOnSheet(sheet.id, 'allowSort');
  target.book.tables.reform(table, () => {
    const fields = sortRange({ sheet, rect: bodyRect(table) }, given, { byRows: true, hasHeaders: false, matchCase });
    table.sorted = { fields, matchCase };
  });
}
