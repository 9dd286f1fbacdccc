/** Workbooks as files of this computer. What reads and writes them is loaded when it is needed. */
import type { Book } from '../book/book';
import type { FileWorkbook } from '../files';
import type { ExcelHost } from '../richapi';
import type { Switches } from './switches';

export interface WorkbookFile {
  /** Without its ending. */
  readonly name: string;
  readonly content: FileWorkbook;
}

const ENDING = /\.xlsx$/i;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @throws Error for a file that cannot be opened; its message says why. */
export async function readFile(file: File): Promise<WorkbookFile> {
  const { openFile } = await import('../files');
  return { name: file.name.replace(ENDING, ''), content: openFile(new Uint8Array(await file.arrayBuffer())) };
}

/** Fills a new workbook. @returns in words what of the file is not in it */
export async function fillFrom({ content }: WorkbookFile, book: Book, recalc: Switches['recalc']): Promise<readonly string[]> {
  const { loadBook } = await import('../files');
  return loadBook(book, content, recalc);
}

/** Hands the workbook to the browser as a download. @returns in words what of the workbook is not in the file */
export async function saveAs(book: Book, { settings }: ExcelHost): Promise<readonly string[]> {
  const { saveBook } = await import('../files');
  const { bytes, notKept } = await saveBook(book, Object.fromEntries(settings.entries()));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
  link.download = `${book.name}.xlsx`;
  link.click();
  // The download has its own hold on the data from here on.
  URL.revokeObjectURL(link.href);
  return notKept;
}
