import type { Book, Rect, Sheet } from '../../book/book';
import { formatAddress, inSheet, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, parseAddress } from '../../book/address';
import type { Arguments } from '../arguments';
import { asOneOf } from '../arguments';
import { ApiClass, calculated, link, method, object, read, type ApiObject, type ObjectMethod } from '../classTable';
import { invalidArgument, itemNotFound, UnsupportedError } from '../errors';
import { bounding, cellRect, columnsOf, intersect, isOneCell, isUnbounded, rowsOf, shifted } from '../../book/rects';
import { CONDITIONAL_FORMATS } from './conditionalFormats';
import { DATA_VALIDATION } from './dataValidation';
import { findName } from '../definedNames';
import { CELL_PROPERTIES } from './cellProperties';
import { AREAS_OF_RANGE } from './rangeAreas';
import { checkArraySize, CONTENT_PROPERTIES } from './rangeContent';
import { EDGES } from './rangeEdges';
import { EDITING, EDITING_OBJECTS } from './rangeEditing';
import { RANGE_FORMAT } from './rangeFormat';
import { SEARCH, SEARCH_OBJECTS } from './rangeSearch';
import { RANGE_SORT } from './rangeSort';
import { VISIBILITY } from './rangeVisibility';
import { TABLES_OF_RANGE } from './tables';
import { WORKSHEET } from './worksheet';

export interface RangeTarget {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

const MOST_CELLS = 2_147_483_647;

export const RANGE: ApiClass<RangeTarget> = new ApiClass({
  name: 'Range',
  alive: ({ sheet }, host) => host.book.sheet(sheet.id) !== undefined,
  properties: {
    Address: read('1.1', ({ sheet, rect }) => formatAddress(sheet.name, rect)),
    AddressLocal: read('1.1', ({ sheet, rect }) => formatAddress(sheet.name, rect)),
    CellCount: read('1.1', ({ rect }) => {
      const count = rowsOf(rect) * columnsOf(rect);
      return count > MOST_CELLS ? -1 : count;
    }),
    ColumnCount: read('1.1', ({ rect }) => columnsOf(rect)),
    ColumnIndex: read('1.1', ({ rect }) => rect.left),
    HasSpill: calculated(
      read('1.12', ({ sheet, rect }) => {
        if (isUnbounded(rect)) return null;
        const spilled = cellsOf(rect).map(({ top, left }) => sheet.spill(top, left) !== undefined);
        return spilled.every(Boolean) ? true : spilled.some(Boolean) ? null : false;
      }),
    ),
    IsEntireColumn: read('1.7', ({ rect }) => isWholeColumns(rect)),
    IsEntireRow: read('1.7', ({ rect }) => isWholeRows(rect)),
    RowCount: read('1.1', ({ rect }) => rowsOf(rect)),
    RowIndex: read('1.1', ({ rect }) => rect.top),
    ...CONTENT_PROPERTIES,
    ...VISIBILITY,
  },
  links: {
    ConditionalFormats: link('1.6', (range) => CONDITIONAL_FORMATS.of(range)),
    DataValidation: link('1.8', (range) => DATA_VALIDATION.of(range)),
    Format: link('1.1', (range) => RANGE_FORMAT.of(range)),
    Sort: link('1.2', (range) => RANGE_SORT.of(range)),
    Worksheet: link('1.1', ({ sheet }) => WORKSHEET.of(sheet)),
  },
  objects: {
    ...AREAS_OF_RANGE,
    ...EDGES,
    ...EDITING_OBJECTS,
    ...SEARCH_OBJECTS,
    GetAbsoluteResizedRange: derived('1.7', ({ rect }, args) => ({
      ...rect,
      bottom: rect.top + args.integer(0) - 1,
      right: rect.left + args.integer(1) - 1,
    })),
    GetBoundingRect: object('1.1', (range, args, host) => {
      const other = rangeArgument(args, 0, host.book, range.sheet);
      return part(range, bounding(range.rect, other.rect));
    }),
    GetCell: derived('1.1', ({ rect }, args) => cellRect(rect.top + args.integer(0), rect.left + args.integer(1))),
    GetColumn: derived('1.1', ({ rect }, args) => {
      const left = rect.left + within(args.integer(0), columnsOf(rect));
      return { ...rect, left, right: left };
    }),
    GetEntireColumn: derived('1.1', ({ rect }) => ({ ...rect, top: 0, bottom: LAST_ROW })),
    GetEntireRow: derived('1.1', ({ rect }) => ({ ...rect, left: 0, right: LAST_COLUMN })),
    GetIntersection: object('1.1', (range, args, host) => orThrow(intersection(range, args, host.book))),
    GetIntersectionOrNullObject: object('1.4', (range, args, host) => intersection(range, args, host.book)),
    GetLastCell: derived('1.1', ({ rect }) => cellRect(rect.bottom, rect.right)),
    GetLastColumn: derived('1.1', ({ rect }) => ({ ...rect, left: rect.right })),
    GetLastRow: derived('1.1', ({ rect }) => ({ ...rect, top: rect.bottom })),
    GetOffsetRange: derived('1.1', ({ rect }, args) => shifted(rect, args.integer(0), args.integer(1))),
    GetResizedRange: derived('1.2', ({ rect }, args) => ({
      ...rect,
      bottom: rect.bottom + args.integer(0),
      right: rect.right + args.integer(1),
    })),
    GetRow: derived('1.1', ({ rect }, args) => {
      const top = rect.top + within(args.integer(0), rowsOf(rect));
      return { ...rect, top, bottom: top };
    }),
    GetSpillingToRange: calculated(object('1.12', (range) => orThrow(spilledInto(oneCell(range))))),
    GetSpillingToRangeOrNullObject: calculated(object('1.12', (range) => spilledInto(range))),
    GetSpillParent: calculated(object('1.12', (range) => orThrow(spillParent(oneCell(range))))),
    GetSpillParentOrNullObject: calculated(object('1.12', (range) => spillParent(range))),
    GetTables: object('1.9', (range, args, host) => TABLES_OF_RANGE.of({ ...range, book: host.book, fullyContained: args.flag(0) })),
    GetUsedRange: calculated(object('1.2', (range, args) => orThrow(usedPart(range, args)))),
    GetUsedRangeOrNullObject: calculated(object('1.4', (range, args) => usedPart(range, args))),
  },
  methods: {
    ...CELL_PROPERTIES,
    ...EDITING,
    ...SEARCH,
    Calculate: method('1.6', (_range, _args, host) => {
      host.book.recalculate();
      return null;
    }),
    Clear: method('1.1', ({ sheet, rect }, args) => {
      const what = asOneOf(args.textOr(0, 'All'), ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']);
      if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') throw new UnsupportedError(`Range.clear ${what}`);
      sheet.clear(rect, what);
      return null;
    }),
    Merge: method('1.2', ({ sheet, rect }, args) => {
      if (args.flag(0)) for (let row = rect.top; row <= rect.bottom; row++) sheet.merge({ ...rect, top: row, bottom: row });
      else sheet.merge(rect);
      return null;
    }),
    Select: method('1.1', ({ sheet, rect }, _args, host) => {
      host.book.select(sheet, rect);
      return null;
    }),
    _ValidateArraySize: method('1.3', ({ rect }, args) => {
      checkArraySize(rect, args.integer(0), args.integer(1));
      return null;
    }),
  },
});

/** A range method that answers another range of the same sheet. Outside the sheet it is InvalidArgument. */
function derived(since: `${number}.${number}`, make: (range: RangeTarget, args: Arguments) => Rect): ObjectMethod<RangeTarget> {
  return object(since, (range, args) => part(range, make(range, args)));
}

export function part({ sheet }: RangeTarget, rect: Rect): ApiObject {
  if (!inSheet(rect)) throw invalidArgument('The range lies outside the sheet.');
  return RANGE.of({ sheet, rect });
}

function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw invalidArgument(`The range has ${count} of them; ${index} is outside.`);
  return index;
}

function orThrow(found: ApiObject | null): ApiObject {
  if (!found) throw itemNotFound();
  return found;
}

function intersection(range: RangeTarget, args: Arguments, book: Book): ApiObject | null {
  const other = rangeArgument(args, 0, book, range.sheet);
  const rect = other.sheet.id === range.sheet.id ? intersect(range.rect, other.rect) : undefined;
  return rect ? RANGE.of({ sheet: range.sheet, rect }) : null;
}

function usedPart({ sheet, rect }: RangeTarget, args: Arguments): ApiObject | null {
  const used = sheet.usedRect(args.flag(0));
  const inside = used && intersect(used, rect);
  return inside ? RANGE.of({ sheet, rect: inside }) : null;
}

function oneCell(range: RangeTarget): RangeTarget {
  if (!isOneCell(range.rect)) throw invalidArgument('The range has more than one cell.');
  return range;
}

/** Of the anchor: what it spills into. */
function spilledInto({ sheet, rect }: RangeTarget): ApiObject | null {
  if (!isOneCell(rect)) return null;
  const spill = sheet.spill(rect.top, rect.left);
  return spill && spill.top === rect.top && spill.left === rect.left ? RANGE.of({ sheet, rect: spill }) : null;
}

/** Of a cell that is spilled into: the anchor. */
function spillParent({ sheet, rect }: RangeTarget): ApiObject | null {
  if (!isOneCell(rect)) return null;
  const spill = sheet.spill(rect.top, rect.left);
  return spill ? RANGE.of({ sheet, rect: cellRect(spill.top, spill.left) }) : null;
}

function cellsOf(rect: Rect): Rect[] {
  const cells: Rect[] = [];
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++) cells.push(cellRect(row, column));
  return cells;
}

/** An address as the add-in gives it, or a defined name that refers to a range; without a sheet in it, `sheet` is meant. */
export function rangeAt(book: Book, text: string, sheet: Sheet): RangeTarget {
  const named = findName(book, text, sheet);
  const parsed = parseAddress(named ? named.formula.replace(/^=/, '') : text);
  const owner = parsed?.sheet === undefined ? sheet : book.sheet(parsed.sheet);
  if (!parsed || !owner) throw invalidArgument(`${text} is no address.`);
  return { sheet: owner, rect: parsed.rect };
}

/** A Range object or an address, which most range arguments may be. */
export function rangeArgument(args: Arguments, index: number, book: Book, sheet: Sheet): RangeTarget {
  return RANGE.targetOf(args.at(index)) ?? rangeAt(book, args.text(index), sheet);
}
