import { CATALOGUE_CALLER } from '../../../src/cli/workbookValues';
import { NAMESPACE } from '../../../src/functions/namespace';
import { functionsJson } from '../../../src/functions/metadata';
import type { CellValue } from '../../../src/workbench/book/book';
import { cellRect } from '../../../src/workbench/book/rects';
import { loadBook, openFile } from '../../../src/workbench/files';
import { openBookInNode, type OpenBook } from '../../../src/workbench/grid';

/** A new workbook that knows the PACT functions. */
export function newBook(): OpenBook {
  return openBookInNode({ name: 'Book1', functions: { namespace: NAMESPACE, metadata: functionsJson('en'), caller: CATALOGUE_CALLER } });
}

/** A file in a new workbook, calculated. */
export async function openInBook(bytes: Uint8Array): Promise<OpenBook & { readonly lost: readonly string[] }> {
  const open = newBook();
  const lost = await loadBook(open.book, openFile(bytes));
  await open.book.settled();
  return { ...open, lost };
}

export function valueAt({ book }: OpenBook, sheet: string, row: number, column: number): CellValue | undefined {
  return book.sheet(sheet)?.values(cellRect(row, column))[0]?.[0];
}
