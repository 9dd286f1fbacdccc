/** Which sheets stand before and after a sheet, copies of it, and the size of its columns and rows. */
import type { Sheet } from '../../book/book';
import type { Arguments } from '../arguments';
import { asOneOf } from '../arguments';
import { object, read, type ApiObject, type ObjectMethod, type Property } from '../classTable';
import { invalidArgument, itemNotFound } from '../errors';
import type { ExcelHost } from '../host';
import { copiedSheetName } from '../sheetNames';
import { POINTS_PER_PIXEL } from './rangeFormat';
import { WORKSHEET } from './worksheet';

/** The widest digit of the Normal style, and the margin of a column, in pixels. */
const DIGIT = 7;
const MARGIN = 5;

export const STANDARD_SIZE: { readonly [name: string]: Property<Sheet> } = {
  StandardHeight: read('1.7', ({ standardSize }) => standardSize.height * POINTS_PER_PIXEL),
  StandardWidth: read('1.7', ({ standardSize }) => Math.round(((standardSize.width - MARGIN) / DIGIT) * 100) / 100),
};

export const NEIGHBOURS: { readonly [name: string]: ObjectMethod<Sheet> } = {
  Copy: object('1.7', (sheet, args, { book }) => {
    const place = asOneOf(args.textOr(0, 'None'), ['None', 'Before', 'After', 'Beginning', 'End']);
    const relative = place === 'Before' || place === 'After' ? args.target(1, WORKSHEET) : undefined;
    // Microsoft's page for None: "inserts the worksheet at the beginning".
    const position = { None: 0, Beginning: 0, End: book.sheets().length, Before: 0, After: 1 }[place] + (relative?.position() ?? 0);
    return WORKSHEET.of(book.copySheet(sheet, copiedSheetName(book, sheet.name), position));
  }),
  GetNext: object('1.5', (sheet, args, host) => orThrow(neighbour(sheet, 1, args, host))),
  GetNextOrNullObject: object('1.5', (sheet, args, host) => neighbour(sheet, 1, args, host)),
  GetPrevious: object('1.5', (sheet, args, host) => orThrow(neighbour(sheet, -1, args, host))),
  GetPreviousOrNullObject: object('1.5', (sheet, args, host) => neighbour(sheet, -1, args, host)),
};

function neighbour(sheet: Sheet, step: 1 | -1, args: Arguments, { book }: ExcelHost): ApiObject | null {
  const visibleOnly = args.flag(0);
  const sheets = book.sheets().filter(({ id, visibility }) => id === sheet.id || !visibleOnly || visibility === 'Visible');
  const place = sheets.findIndex(({ id }) => id === sheet.id);
  if (place < 0) throw invalidArgument();
  const found = sheets[place + step];
  return found ? WORKSHEET.of(found) : null;
}

function orThrow(found: ApiObject | null): ApiObject {
  if (!found) throw itemNotFound();
  return found;
}
