/** The spreadsheet in a page. Load it by a dynamic import: it is 1.8 MB gzipped. */
import { IPermissionService, ThemeService } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import { WorkbookEditablePermission } from '@univerjs/sheets';
import type { Rect } from '../../book/book';
import { UniverBook } from '../book';
import { firstSheets } from '../emptySheets';
import { GridHost } from '../host';
import type { OpenBook, OpenBookOptions } from '../options';
import { spillObstacle } from '../spillRoom';
import { finishEditing } from './editing';
import { showErrorTips, type ExplainCell } from './errorTips';
import { followLinks } from './links';
import { FloatBoard } from './floatBoard';
import { screenMeasure } from './measureText';
import { drawNumbersInWidth } from './numbersInWidth';
import { createPageUniver, type Appearance } from './presets';
import { RowHeights } from './rowHeights';

export type { OpenBookOptions } from '../options';
export type { ErrorTip } from './errorTips';

export interface PageBookOptions extends OpenBookOptions, Appearance {
  /** A person can look and select, and change nothing. */
  readonly readOnly: boolean;
  /** For the tip beside a cell under the pointer. */
  readonly explain: ExplainCell;
}

/** A workbook on the screen. */
export interface PageBook extends OpenBook {
  /** Keys go to the selected cell. */
  focus(): void;
  /** What is being typed goes into its cell. Resolves when it is there. */
  finishEditing(): Promise<void>;
  setDark(dark: boolean): void;
  /** Why a cell shows #SPILL!. */
  spillObstacle(sheetId: string, row: number, column: number): Rect | 'edge' | undefined;
}

/** Opens a workbook in the container, which it fills; resolves when it is on the screen. One workbook for each instance. */
export async function openBookInPage(container: HTMLElement, options: PageBookOptions): Promise<PageBook> {
  drawNumbersInWidth();
  const univer = createPageUniver(container, options);
  const host = new GridHost(univer, firstSheets(options));
  const api = FUniver.newAPI(univer);
  const board = new FloatBoard(api, host);
  await host.rendered();
  const rows = new RowHeights(host);
  const book = new UniverBook(host, options, { board, measureText: screenMeasure(), measureRows: () => rows.measure() });
  board.connect(book);
  const hideTips = showErrorTips(host, api, book, options.explain);
  const stopFollowing = followLinks(host, book);
  if (options.readOnly) {
    host.injector.get(IPermissionService).updatePermissionPoint(new WorkbookEditablePermission(host.unitId).id, false);
  }
  return {
    book,
    focus: () => {
      host.focus();
      host.injector.get(ILayoutService).focus();
    },
    finishEditing: () => finishEditing(host),
    spillObstacle: (sheetId, row, column) => spillObstacle(host, sheetId, row, column),
    setDark: (dark) => host.injector.get(ThemeService).setDarkMode(dark),
    undo: () => host.undo(),
    redo: () => host.redo(),
    asOther: (change) => host.asOther(change),
    dispose: () => {
      hideTips();
      stopFollowing();
      board.close();
      rows.close();
      book.close();
      host.dispose();
    },
  };
}
