import { functionsJson } from '../../../../src/functions/metadata';
import { NAMESPACE } from '../../../../src/functions/namespace';
import { CATALOGUE_CALLER } from '../../../../src/cli/workbookValues';
import type { Book } from '../../../../src/workbench/book/book';
import { loadBook, openFile } from '../../../../src/workbench/files';
import { openBookInNode } from '../../../../src/workbench/grid';
import type { ExcelHostOptions } from '../../../../src/workbench/richapi';
import { createNodeHost, type NodeHost } from '../../../support/standIn';

export interface GridInFront extends Pick<NodeHost, 'host' | 'syncs' | 'failSync'> {
  readonly book: Book;
  close(): void;
}

export interface GridOptions extends Omit<ExcelHostOptions, 'book'> {
  readonly sheets?: readonly string[];
  /** Whether the add-in is there: without it PACT functions show #NAME? when they are calculated. */
  readonly addIn?: boolean;
}

/** The workbench's spreadsheet with Microsoft's client in front of it, as `Excel` and `Office` of this process. */
export function openGrid({ sheets = ['Sheet1'], addIn = true, ...options }: GridOptions = {}): GridInFront {
  const functions = { namespace: NAMESPACE, metadata: functionsJson('en'), caller: CATALOGUE_CALLER };
  const open = openBookInNode({ name: 'Book1', sheets, ...(addIn && { functions }) });
  const client = createNodeHost({ ...options, book: open.book });
  const uninstall = client.install();
  return {
    book: open.book,
    host: client.host,
    syncs: () => client.syncs(),
    failSync: (nth, error) => client.failSync(nth, error),
    close() {
      uninstall();
      client.dispose();
      open.dispose();
    },
  };
}

/** A file in a new grid, calculated. */
export async function openGridWith(bytes: Uint8Array, options: GridOptions = {}): Promise<GridInFront> {
  const grid = openGrid(options);
  await loadBook(grid.book, openFile(bytes));
  await grid.book.settled();
  return grid;
}
