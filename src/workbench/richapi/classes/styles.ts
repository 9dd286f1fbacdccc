/** The named styles of the workbook, of which this host knows the one that plain cells have. */
import type { Book, CellFormat } from '../../book/book';
import { cellRect } from '../../book/rects';
import { ApiClass, link, object, read } from '../classTable';
import { UnsupportedError } from '../errors';

const NORMAL = 'Normal';

export const STYLES: ApiClass<Book> = new ApiClass({
  name: 'StyleCollection',
  item: object('1.7', (book, args) => normalStyle(book, args.text(0))),
  objects: {
    GetItemOrNullObject: object('1.14', (book, args) => normalStyle(book, args.text(0))),
  },
});

export const STYLE: ApiClass<CellFormat> = new ApiClass({
  name: 'Style',
  properties: {
    BuiltIn: read('1.7', () => true),
    Name: read('1.7', () => NORMAL),
    NumberFormat: read('1.7', ({ numberFormat }) => numberFormat),
  },
  links: { Font: link('1.7', (format) => STYLE_FONT.of(format)) },
});

export const STYLE_FONT: ApiClass<CellFormat> = new ApiClass({
  name: 'RangeFont',
  properties: {
    Bold: read('1.1', ({ bold }) => bold),
    Color: read('1.1', ({ color }) => color),
    Italic: read('1.1', ({ italic }) => italic),
    Name: read('1.1', ({ fontName }) => fontName),
    Size: read('1.1', ({ size }) => size),
  },
});

/** What a cell far from all others looks like. */
function normalStyle(book: Book, name: string) {
  if (name.toLowerCase() !== NORMAL.toLowerCase()) throw new UnsupportedError(`Style ${name}`);
  const sheet = book.activeSheet();
  const used = sheet.usedRect(false);
  const [[format] = []] = sheet.formats(cellRect((used?.bottom ?? 0) + 1, (used?.right ?? 0) + 1));
  if (!format) throw new UnsupportedError('a sheet without a plain cell');
  return STYLE.of(format);
}
