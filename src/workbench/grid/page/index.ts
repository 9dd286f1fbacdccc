/** The spreadsheet in a page. Load it by a dynamic import: it is 1.8 MB gzipped. */
import { FUniver } from '@univerjs/core/facade';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import { firstSheets, UniverBook } from '../book';
import { GridHost } from '../host';
import type { OpenBook, OpenBookOptions } from '../options';
import { FloatBoard } from './floatBoard';
import { screenMeasure } from './measureText';
import { createPageUniver } from './presets';
import { RowHeights } from './rowHeights';

export type { OpenBookOptions } from '../options';

/** A workbook on the screen. */
export interface PageBook extends OpenBook {
  /** Keys go to the selected cell. */
  focus(): void;
}

/** Opens a workbook in the container, which it fills; resolves when it is on the screen. One workbook for each instance. */
export async function openBookInPage(container: HTMLElement, options: OpenBookOptions): Promise<PageBook> {
  const univer = createPageUniver(container);
  const host = new GridHost(univer, firstSheets(options));
  const board = new FloatBoard(FUniver.newAPI(univer), host);
  await host.rendered();
  const rows = new RowHeights(host);
  const book = new UniverBook(host, options, { board, measureText: screenMeasure(), measureRows: () => rows.measure() });
  board.connect(book);
  return {
    book,
    focus: () => {
      host.focus();
      host.injector.get(ILayoutService).focus();
    },
    undo: () => host.undo(),
    redo: () => host.redo(),
    dispose: () => {
      board.close();
      rows.close();
      book.close();
      host.dispose();
    },
  };
}
