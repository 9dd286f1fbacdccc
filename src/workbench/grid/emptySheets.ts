import { generateRandomId, type IWorkbookData } from '@univerjs/core';
import { DEFAULT_FONT, DEFAULT_SIZE } from './formats';
import { FIRST_COLUMNS, FIRST_ROWS } from './layout';
import type { OpenBookOptions } from './options';

/** What Univer opens: the first sheets, empty. */
export function firstSheets({ name, sheets = ['Sheet1'] }: OpenBookOptions): Partial<IWorkbookData> {
  const data = sheets.map((sheetName) => emptySheet(sheetName));
  return {
    id: generateRandomId(12), // the engine's caches outlive an instance and go by this id
    name,
    sheetOrder: data.map(({ id }) => id),
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
  };
}

export function emptySheet(name: string) {
  return {
    id: generateRandomId(12),
    name,
    rowCount: FIRST_ROWS,
    columnCount: FIRST_COLUMNS,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    defaultStyle: { ff: DEFAULT_FONT, fs: DEFAULT_SIZE },
  };
}
