import type { Sheet } from '../../book/book';
import { ApiClass, method, object, type ApiObject } from '../classTable';
import { itemNotFound } from '../errors';
import { columnsOf, rowsOf } from '../../book/rects';
import { LAST_COLUMN, LAST_ROW } from '../../book/address';
import { RANGE, rangeArgument } from './range';

export const FREEZE_PANES: ApiClass<Sheet> = new ApiClass({
  name: 'WorksheetFreezePanes',
  objects: {
    GetLocation: object('1.7', (sheet) => {
      const location = frozenRange(sheet);
      if (!location) throw itemNotFound();
      return location;
    }),
    GetLocationOrNullObject: object('1.7', (sheet) => frozenRange(sheet)),
  },
  methods: {
    FreezeAt: method('1.7', (sheet, args, host) => {
      const { rect } = rangeArgument(args, 0, host.book, sheet);
      sheet.freeze(rowsOf(rect) > LAST_ROW ? 0 : rect.bottom + 1, columnsOf(rect) > LAST_COLUMN ? 0 : rect.right + 1);
      return null;
    }),
    FreezeColumns: method('1.7', (sheet, args) => {
      sheet.freeze(0, args.integer(0, 1));
      return null;
    }),
    FreezeRows: method('1.7', (sheet, args) => {
      sheet.freeze(args.integer(0, 1), 0);
      return null;
    }),
    Unfreeze: method('1.7', (sheet) => {
      sheet.freeze(0, 0);
      return null;
    }),
  },
});

/** Frozen rows alone are whole rows, frozen columns alone whole columns. */
function frozenRange(sheet: Sheet): ApiObject | null {
  const { rows, columns } = sheet.frozen();
  if (rows === 0 && columns === 0) return null;
  return RANGE.of({
    sheet,
    rect: { top: 0, left: 0, bottom: rows === 0 ? LAST_ROW : rows - 1, right: columns === 0 ? LAST_COLUMN : columns - 1 },
  });
}
