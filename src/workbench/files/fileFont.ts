import type { PlainFont } from './formats';

/** Of plain cells in the files that the workbench writes: that of new workbooks of Excel up to 2021. */
export const PLAIN_FILE_FONT: PlainFont = { name: 'Calibri', size: 11 };
/** Of plain cells in the book, which draws them in a font that every machine has. */
export const PLAIN_BOOK_FONT: PlainFont = { name: 'Arial', size: 11 };
