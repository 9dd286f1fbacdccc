import { LocaleType } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import en from '@univerjs/preset-sheets-node-core/locales/en-US';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { estimateText } from './autofit';
import { UniverBook } from './book';
import { firstSheets } from './emptySheets';
import { NO_BOARD } from './chartBoard';
import { createUniver } from './createUniver';
import { GridHost } from './host';
import type { OpenBook, OpenBookOptions } from './options';

/** Opens a workbook without a page. Charts are kept and not drawn. A program that is done ends with `dispose`. */
export function openBookInNode(options: OpenBookOptions): OpenBook {
  const univer = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: en },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsConditionalFormattingPlugin],
  });
  const host = new GridHost(univer, firstSheets(options));
  const book = new UniverBook(host, options, { board: NO_BOARD, measureText: estimateText, measureRows: () => undefined });
  return {
    book,
    undo: () => host.undo(),
    redo: () => host.redo(),
    asOther: (change) => host.asOther(change),
    dispose: () => {
      book.close();
      host.dispose();
    },
  };
}
