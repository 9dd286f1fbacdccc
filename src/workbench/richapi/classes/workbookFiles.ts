/** What the API does with the files of other workbooks. */
import type { Book, Sheet } from '../../book/book';
import { insertSheets, openFile, WorkbookFileError, type FileWorkbook } from '../../files';
import { asOneOf, asText, memberOf, type Arguments } from '../arguments';
import { ApiClass, method, read, type ApiObject } from '../classTable';
import { invalidArgument, itemNotFound } from '../errors';
import type { ExcelHost } from '../host';
import type { Json } from '../protocol';

interface CreatedTarget {
  readonly id: string;
}

export const WORKBOOK_CREATED: ApiClass<CreatedTarget> = new ApiClass({
  name: 'WorkbookCreated',
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: read('1.8', ({ id }) => id) },
  methods: {
    Open: method('1.8', ({ id }, _args, host) => {
      host.newWorkbooks.open(id);
      return null;
    }),
  },
});

/** Without a file the new workbook is empty. */
export function createWorkbook(args: Arguments, host: ExcelHost): ApiObject {
  const file = args.has(0) ? fileFrom(args.text(0)) : undefined;
  return WORKBOOK_CREATED.of({ id: host.newWorkbooks.make(file) });
}

export function createdWorkbook(id: string, host: ExcelHost): ApiObject {
  if (!host.newWorkbooks.has(id)) throw itemNotFound();
  return WORKBOOK_CREATED.of({ id });
}

/** Excel on the web makes and opens a workbook in one call, to the workbook itself. */
export function createAndOpenWorkbook(args: Arguments, host: ExcelHost): null {
  host.newWorkbooks.open(host.newWorkbooks.make(args.has(0) ? fileFrom(args.text(0)) : undefined));
  return null;
}

/** Answers the ids of the new sheets. */
export function insertWorksheetsFromBase64(book: Book, args: Arguments): Json {
  const file = fileFrom(args.text(0));
  const given = args.has(1) ? (args.at(1) as Json) : {};
  const option = (name: string) => memberOf(given, name) ?? undefined;
  const wanted = sheetNames(option('sheetNamesToInsert'), file);
  const type = asOneOf(option('positionType') ?? 'End', ['None', 'Before', 'After', 'Beginning', 'End']);
  const relativeTo = option('relativeTo');
  const reference = relativeTo === undefined ? undefined : sheetNamed(book, asText(relativeTo));
  return insertSheets(book, file, position(book, type, reference), wanted).map(({ id }) => id);
}

/** An empty list means all, as in Microsoft's sample. */
function sheetNames(given: Json | undefined, file: FileWorkbook): string[] | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) throw invalidArgument('sheetNamesToInsert must be a list of names.');
  const names = given.map((name: Json) => asText(name));
  const known = new Set(file.sheets.map(({ name }) => name.toLowerCase()));
  const unknown = names.find((name) => !known.has(name.toLowerCase()));
  if (unknown !== undefined) throw invalidArgument(`The file has no sheet ${unknown}.`);
  return names.length === 0 ? undefined : names;
}

function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.sheet(name);
  if (!sheet) throw itemNotFound();
  return sheet;
}

function position(book: Book, type: 'None' | 'Before' | 'After' | 'Beginning' | 'End', reference: Sheet | undefined): number {
  const end = book.sheets().length;
  if (type === 'Beginning') return 0;
  if (type === 'Before') return reference?.position() ?? 0;
  return type === 'After' && reference ? reference.position() + 1 : end;
}

function fileFrom(base64: string): FileWorkbook {
  try {
    return openFile(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  } catch (error) {
    if (error instanceof WorkbookFileError) throw invalidArgument(error.message);
    if (error instanceof DOMException) throw invalidArgument('The file is not encoded in Base64.');
    throw error;
  }
}
