import type { Book } from '../../book/book';
import { ApiClass, link, method, object, read, type ApiObject } from '../classTable';
import type { ExcelHost } from '../host';
import { cellRect } from '../../book/rects';
import { APPLICATION, RUNTIME } from './application';
import { COMMENTS } from './comments';
import { CUSTOM_XML_PARTS } from './customXml';
import { NAMES } from './names';
import { DOCUMENT_PROPERTIES } from './properties';
import { WORKBOOK_PROTECTION } from './protection';
import { RANGE } from './range';
import { SETTINGS } from './settings';
import { STYLES } from './styles';
import { TABLES } from './tables';
import { createAndOpenWorkbook, insertWorksheetsFromBase64 } from './workbookFiles';
import { WORKSHEETS } from './worksheets';

export const WORKBOOK: ApiClass<Book> = new ApiClass({
  name: 'Workbook',
  properties: {
    Name: read('1.7', (book) => book.name),
    ReadOnly: read('1.8', (_book, host) => host.readOnly),
  },
  links: {
    Application: link('1.1', (book) => APPLICATION.of(book)),
    Comments: link('1.10', (book) => COMMENTS.of({ book, sheet: undefined })),
    CustomXmlParts: link('1.5', ({ customXml }) => CUSTOM_XML_PARTS.of({ parts: customXml })),
    Names: link('1.1', (book) => NAMES.of({ book, sheet: undefined })),
    Properties: link('1.7', ({ properties }) => DOCUMENT_PROPERTIES.of(properties)),
    Protection: link('1.7', (book) => WORKBOOK_PROTECTION.of(book)),
    Settings: link('1.4', (_book, host) => SETTINGS.of(host.settings)),
    Styles: link('1.7', (book) => STYLES.of(book)),
    Tables: link('1.1', (book) => TABLES.of({ book, sheet: undefined })),
    Worksheets: link('1.1', (book) => WORKSHEETS.of(book)),
    _Runtime: link('1.5', (_book, host) => RUNTIME.of(host.events)),
  },
  objects: {
    GetActiveCell: object('1.7', (book) => {
      const { sheet, rect } = book.selection();
      return RANGE.of({ sheet, rect: cellRect(rect.top, rect.left) });
    }),
    GetSelectedRange: object('1.1', (book) => RANGE.of(book.selection())),
    _GetRangeForEventByReferenceId: object('1.1', (_book, args, host) => eventRange(host, args.text(0))),
    _GetRangeOrNullObjectForEventByReferenceId: object('1.1', (_book, args, host) => eventRange(host, args.text(0))),
  },
  methods: {
    // Others are played by what they write, not by being present.
    GetIsActiveCollabSession: method('1.9', () => false),
    CreateAndOpenWorkbook: method('1.8', (_book, args, host) => createAndOpenWorkbook(args, host)),
    InsertWorksheetsFromBase64: method('1.13', (book, args) => insertWorksheetsFromBase64(book, args)),
    _RemoveReference: method('1.1', (_book, args, host) => {
      host.references.release(args.text(0));
      return null;
    }),
  },
});

/** A copy: each handler of the event keeps its own and releases it, the event's range stays for the next handler. */
function eventRange(host: ExcelHost, id: string): ApiObject | null {
  const range = RANGE.targetOf(host.references.get(id));
  return range ? RANGE.of(range) : null;
}
