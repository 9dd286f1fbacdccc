import type { Book, Sheet } from '../../book/book';
import { ApiClass, method, object, type ApiObject } from '../classTable';
import { itemNotFound } from '../errors';
import { checkSheetName, freeSheetName } from '../sheetNames';
import { eventMethods } from './eventMethods';
import { WORKSHEET } from './worksheet';

const shown = (sheet: Sheet) => sheet.visibility === 'Visible';
const of = (sheet: Sheet | undefined): ApiObject => {
  if (!sheet) throw itemNotFound();
  return WORKSHEET.of(sheet);
};

export const WORKSHEETS: ApiClass<Book> = new ApiClass({
  name: 'WorksheetCollection',
  items: (book) => book.sheets().map((sheet) => WORKSHEET.of(sheet)),
  item: object('1.1', (book, args) => of(book.sheet(args.text(0)))),
  objects: {
    Add: object('1.1', (book, args) => {
      const name = args.textOr(0, undefined) ?? freeSheetName(book);
      checkSheetName(book, name);
      return WORKSHEET.of(book.addSheet(name));
    }),
    GetActiveWorksheet: object('1.1', (book) => WORKSHEET.of(book.activeSheet())),
    GetFirst: object('1.5', (book, args) => of(book.sheets().find((sheet) => !args.flag(0) || shown(sheet)))),
    GetLast: object('1.5', (book, args) =>
      of(
        book
          .sheets()
          .filter((sheet) => !args.flag(0) || shown(sheet))
          .at(-1),
      ),
    ),
    GetItemOrNullObject: object('1.4', (book, args) => {
      const sheet = book.sheet(args.text(0));
      return sheet ? WORKSHEET.of(sheet) : null;
    }),
  },
  methods: {
    GetCount: method('1.4', (book, args) => book.sheets().filter((sheet) => !args.flag(0) || shown(sheet)).length),
    ...eventMethods<Book>({
      Activated: '1.7',
      Added: '1.7',
      Calculated: '1.8',
      Changed: '1.9',
      Deactivated: '1.7',
      Deleted: '1.7',
      Moved: '1.17',
      NameChanged: '1.17',
      SelectionChanged: '1.9',
      VisibilityChanged: '1.17',
    }),
  },
});
