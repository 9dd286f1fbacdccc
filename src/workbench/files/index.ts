/** Workbooks of the workbench as .xlsx files, and back. */
import { readWorkbook, writeWorkbook, type FileWorkbook } from '../../workbook/file';
import type { Book } from '../book/book';
import { bookToFile } from './bookToFile';

export { WorkbookFileError } from '../../workbook/file';
export { bookToFile } from './bookToFile';
export { insertSheets } from './insertSheets';
export { loadBook } from './loadBook';
export type { FileWorkbook } from '../../workbook/file';

/**
 * What an .xlsx file holds; nothing of it is run or fetched.
 *
 * @throws WorkbookFileError whose message says in whole sentences why the file cannot be opened
 */
export function openFile(bytes: Uint8Array): FileWorkbook {
  return readWorkbook(bytes);
}

/** The book as an .xlsx file, with what add-ins keep with it, by key. `notKept` lists in words what of the book is not in the file. */
export async function saveBook(
  book: Book,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ readonly bytes: Uint8Array; readonly notKept: readonly string[] }> {
  const modified = new Date().toISOString();
  const file = bookToFile(book, settings);
  return { bytes: await writeWorkbook({ ...file, properties: { ...file.properties, modified } }), notKept: file.notKept };
}
