import type { Sheet } from '../../book/book';
import { inSheet, LAST_COLUMN, LAST_ROW } from '../../book/address';
import { asFlag, asNumber, asOneOf, asText } from '../arguments';
import { ApiClass, calculated, link, method, object, read, readWrite } from '../classTable';
import { htmlColor } from '../colors';
import { invalidArgument, RichApiError } from '../errors';
import { cellRect } from '../../book/rects';
import { checkSheetName } from '../sheetNames';
import { NEIGHBOURS, STANDARD_SIZE } from './worksheetPlace';
import { PIVOT_TABLES, SHAPES } from './absent';
import { CHARTS } from './charts';
import { COMMENTS } from './comments';
import { eventMethods } from './eventMethods';
import { FREEZE_PANES } from './freezePanes';
import { NAMES } from './names';
import { PAGE_LAYOUT } from './pageLayout';
import { WORKSHEET_CUSTOM_PROPERTIES } from './properties';
import { WORKSHEET_PROTECTION } from './protection';
import { RANGE, rangeAt } from './range';
import { replaceAll } from './rangeSearch';
import { TABLES } from './tables';

const WHOLE_SHEET = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const WORKSHEET: ApiClass<Sheet> = new ApiClass({
  name: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  alive: (sheet, host) => host.book.sheet(sheet.id) !== undefined,
  properties: {
    Id: read('1.1', (sheet) => sheet.id),
    Name: readWrite(
      '1.1',
      (sheet) => sheet.name,
      (sheet, value, host) => {
        const name = asText(value);
        checkSheetName(host.book, name, sheet);
        sheet.name = name;
      },
    ),
    Position: readWrite(
      '1.1',
      (sheet) => sheet.position(),
      (sheet, value, host) => {
        const position = asNumber(value);
        if (!Number.isInteger(position) || position < 0 || position >= host.book.sheets().length)
          throw invalidArgument('There is no such position.');
        sheet.moveTo(position);
      },
    ),
    ShowHeadings: {
      ...readWrite<Sheet>(
        '1.8',
        (sheet) => sheet.showHeadings,
        (sheet, value) => {
          sheet.showHeadings = asFlag(value);
        },
      ),
      setAs: 'Headings',
    },
    ...STANDARD_SIZE,
    ShowGridlines: {
      ...readWrite<Sheet>(
        '1.8',
        (sheet) => sheet.showGridlines,
        (sheet, value) => {
          sheet.showGridlines = asFlag(value);
        },
      ),
      setAs: 'Gridlines',
    },
    TabColor: readWrite(
      '1.7',
      (sheet) => (sheet.visibility === 'Visible' ? sheet.tabColor : null),
      (sheet, value) => {
        sheet.tabColor = value === '' ? '' : htmlColor(value);
      },
    ),
    Visibility: readWrite(
      '1.1',
      (sheet) => sheet.visibility,
      (sheet, value, host) => {
        const visibility = asOneOf(value, ['Visible', 'Hidden', 'VeryHidden']);
        if (visibility !== 'Visible') refuseLastVisible(sheet, host.book.sheets());
        sheet.visibility = visibility;
      },
    ),
  },
  links: {
    Charts: link('1.1', (sheet) => CHARTS.of(sheet)),
    Comments: link('1.10', (sheet, host) => COMMENTS.of({ book: host.book, sheet })),
    CustomProperties: link('1.12', (sheet, host) => WORKSHEET_CUSTOM_PROPERTIES.of(host.book.properties.ofSheet(sheet.id))),
    FreezePanes: link('1.7', (sheet) => FREEZE_PANES.of(sheet)),
    Names: link('1.4', (sheet, host) => NAMES.of({ book: host.book, sheet })),
    Protection: link('1.2', (sheet) => WORKSHEET_PROTECTION.of(sheet)),
    Tables: link('1.1', (sheet, host) => TABLES.of({ book: host.book, sheet })),
    PageLayout: link('1.9', (sheet) => PAGE_LAYOUT.of(sheet)),
    PivotTables: link('1.3', (sheet) => PIVOT_TABLES.of(sheet)),
    Shapes: link('1.9', (sheet) => SHAPES.of(sheet)),
  },
  objects: {
    ...NEIGHBOURS,
    GetCell: object('1.1', (sheet, args) => {
      const rect = cellRect(args.integer(0), args.integer(1));
      if (!inSheet(rect)) throw invalidArgument('The cell lies outside the sheet.');
      return RANGE.of({ sheet, rect });
    }),
    GetRange: object('1.1', (sheet, args, host) =>
      RANGE.of(args.has(0) ? rangeAt(host.book, args.text(0), sheet) : { sheet, rect: WHOLE_SHEET }),
    ),
    GetRangeByIndexes: object('1.7', (sheet, args) => {
      const [top, left] = [args.integer(0), args.integer(1)];
      const rect = { top, left, bottom: top + args.integer(2) - 1, right: left + args.integer(3) - 1 };
      if (!inSheet(rect)) throw invalidArgument('The range lies outside the sheet.');
      return RANGE.of({ sheet, rect });
    }),
    GetUsedRange: calculated(object('1.2', (sheet, args) => RANGE.of({ sheet, rect: sheet.usedRect(args.flag(0)) ?? cellRect(0, 0) }))),
    GetUsedRangeOrNullObject: calculated(
      object('1.4', (sheet, args) => {
        const rect = sheet.usedRect(args.flag(0));
        return rect ? RANGE.of({ sheet, rect }) : null;
      }),
    ),
  },
  methods: {
    ReplaceAll: calculated(method('1.9', (sheet, args) => replaceAll(sheet, WHOLE_SHEET, args))),
    Activate: method('1.1', (sheet, _args, host) => {
      if (sheet.visibility !== 'Visible') throw new RichApiError('InvalidOperation', 'A hidden sheet cannot be activated.');
      host.book.activate(sheet);
      return null;
    }),
    Calculate: method('1.6', (_sheet, _args, host) => {
      host.book.recalculate();
      return null;
    }),
    Delete: method('1.1', (sheet, _args, host) => {
      if (sheet.visibility === 'VeryHidden') throw new RichApiError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
      refuseLastVisible(sheet, host.book.sheets());
      host.book.removeSheet(sheet);
      return null;
    }),
    ...eventMethods<Sheet>(
      {
        Activated: '1.7',
        Calculated: '1.8',
        Changed: '1.7',
        Deactivated: '1.7',
        NameChanged: '1.17',
        SelectionChanged: '1.7',
        VisibilityChanged: '1.17',
      },
      (sheet) => sheet.id,
    ),
  },
});

/** A workbook always shows at least one sheet. */
function refuseLastVisible(sheet: Sheet, all: readonly Sheet[]): void {
  if (!all.some((other) => other.id !== sheet.id && other.visibility === 'Visible')) {
    throw new RichApiError('InvalidOperation', 'A workbook must contain at least one visible sheet.');
  }
}
