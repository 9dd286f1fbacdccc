import type { Book, Rect, Sheet } from '../../book/book';
import { intersect } from '../../book/rects';
import { bodyRect, headerRect, totalsRect, type Table } from '../../book/tables';
import { asFlag, asText } from '../arguments';
import { ApiClass, link, method, object, read, readWrite, type ApiObject, type Property } from '../classTable';
import { invalidArgument, itemNotFound } from '../errors';
import type { ApiVersion } from '../version';
import { createTable, deleteTable, renameTable, resizeTable, sheetOf, showHeaders, showTotals, tablesOf } from '../tableCells';
import { rangeArgument, type RangeTarget } from './range';
import { partOf, TABLE_COLUMNS, TABLE_ROWS, TABLE_SORT, tableOf, type TableTarget } from './tableParts';
import { WORKSHEET } from './worksheet';

/** The tables of one sheet, or all. */
interface TablesTarget {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
}

interface TablesOfRange extends RangeTarget {
  readonly book: Book;
  readonly fullyContained: boolean;
}

const STYLE = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

type Flag = 'highlightFirstColumn' | 'highlightLastColumn' | 'showBandedColumns' | 'showBandedRows' | 'showFilterButton';

function flag(since: ApiVersion, name: Flag): Property<TableTarget> {
  return readWrite(
    since,
    (target) => tableOf(target)[name],
    (target, value) => {
      tableOf(target)[name] = asFlag(value);
    },
  );
}

export const TABLE: ApiClass<TableTarget> = new ApiClass({
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    HighlightFirstColumn: flag('1.3', 'highlightFirstColumn'),
    HighlightLastColumn: flag('1.3', 'highlightLastColumn'),
    Id: read('1.1', (target) => tableOf(target).id),
    Name: readWrite(
      '1.1',
      (target) => tableOf(target).name,
      (target, value) => renameTable(target.book, tableOf(target), asText(value)),
    ),
    ShowBandedColumns: flag('1.3', 'showBandedColumns'),
    ShowBandedRows: flag('1.3', 'showBandedRows'),
    ShowFilterButton: flag('1.3', 'showFilterButton'),
    ShowHeaders: readWrite(
      '1.1',
      (target) => tableOf(target).showHeaders,
      (target, value) => showHeaders(target.book, tableOf(target), asFlag(value)),
    ),
    ShowTotals: readWrite(
      '1.1',
      (target) => tableOf(target).showTotals,
      (target, value) => showTotals(target.book, tableOf(target), asFlag(value)),
    ),
    Style: readWrite(
      '1.1',
      (target) => tableOf(target).style,
      (target, value) => {
        const style = asText(value);
        if (!STYLE.test(style)) throw invalidArgument(`${style} is no table style.`);
        tableOf(target).style = style;
      },
    ),
  },
  links: {
    Columns: link('1.1', (target) => TABLE_COLUMNS.of(target)),
    Rows: link('1.1', (target) => TABLE_ROWS.of(target)),
    Sort: link('1.2', (target) => TABLE_SORT.of(target)),
    Worksheet: link('1.2', (target) => WORKSHEET.of(sheetOf(target.book, tableOf(target)))),
  },
  objects: {
    ConvertToRange: object('1.2', (target) => {
      const table = tableOf(target);
      const range = partOf(target, table.rect);
      target.book.tables.remove(table);
      return range;
    }),
    GetDataBodyRange: object('1.1', (target) => partOf(target, bodyRect(tableOf(target)))),
    GetHeaderRowRange: object('1.1', (target) => partOf(target, headerRect(tableOf(target)))),
    GetRange: object('1.1', (target) => partOf(target, tableOf(target).rect)),
    GetTotalRowRange: object('1.1', (target) => partOf(target, totalsRect(tableOf(target)))),
  },
  methods: {
    // Nothing sets a filter here, so there is none to clear or to apply again.
    ClearFilters: method('1.2', () => null),
    Delete: method('1.1', (target) => {
      deleteTable(target.book, tableOf(target));
      return null;
    }),
    ReapplyFilters: method('1.2', () => null),
    Resize: method('1.13', (target, args) => {
      const table = tableOf(target);
      const { sheet, rect } = rangeArgument(args, 0, target.book, sheetOf(target.book, table));
      if (sheet.id !== table.sheetId) throw invalidArgument('The range is on another sheet.');
      resizeTable(target.book, table, rect);
      return null;
    }),
  },
});

export const TABLES: ApiClass<TablesTarget> = new ApiClass({
  name: 'TableCollection',
  properties: { Count: read('1.1', ({ book, sheet }) => tablesOf(book, sheet).length) },
  items: ({ book, sheet }) => tablesOf(book, sheet).map(({ id }) => TABLE.of({ book, id })),
  item: object('1.1', (target, args) => required(lookUp(target.book, tablesOf(target.book, target.sheet), args.text(0)))),
  objects: {
    Add: object('1.1', ({ book, sheet: own }, args) => {
      const { sheet, rect } = rangeArgument(args, 0, book, own ?? book.activeSheet());
      return TABLE.of({ book, id: createTable(book, sheet, rect, args.flag(1)).id });
    }),
    GetItemAt: object('1.1', ({ book, sheet }, args) => {
      const table = tablesOf(book, sheet)[args.integer(0)];
      return required(table ? TABLE.of({ book, id: table.id }) : null);
    }),
    GetItemOrNullObject: object('1.4', (target, args) => lookUp(target.book, tablesOf(target.book, target.sheet), args.text(0))),
  },
  methods: { GetCount: method('1.4', ({ book, sheet }) => tablesOf(book, sheet).length) },
});

export const TABLES_OF_RANGE: ApiClass<TablesOfRange> = new ApiClass({
  name: 'TableScopedCollection',
  items: (target) => within(target).map(({ id }) => TABLE.of({ book: target.book, id })),
  item: object('1.9', (target, args) => required(lookUp(target.book, within(target), args.text(0)))),
  objects: {
    GetFirst: object('1.9', (target) => {
      const [first] = within(target);
      return required(first ? TABLE.of({ book: target.book, id: first.id }) : null);
    }),
    GetItemOrNullObject: object('1.14', (target, args) => lookUp(target.book, within(target), args.text(0))),
  },
  methods: { GetCount: method('1.9', (target) => within(target).length) },
});

/** From the top to the bottom, then from the left to the right. */
function within({ book, sheet, rect, fullyContained }: TablesOfRange): readonly Table[] {
  const holds = (table: Rect) => {
    const common = intersect(table, rect);
    if (!common || !fullyContained) return common !== undefined;
    return common.top === table.top && common.left === table.left && common.bottom === table.bottom && common.right === table.right;
  };
  const found = tablesOf(book, sheet).filter((table) => holds(table.rect));
  return found.sort((a, b) => a.rect.top - b.rect.top || a.rect.left - b.rect.left);
}

function lookUp(book: Book, among: readonly Table[], key: string): ApiObject | null {
  const found = among.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return found ? TABLE.of({ book, id: found.id }) : null;
}

function required(found: ApiObject | null): ApiObject {
  if (!found) throw itemNotFound();
  return found;
}
