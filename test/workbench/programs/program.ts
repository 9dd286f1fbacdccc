import type { Book } from '../../../src/workbench/book/book';

/**
 * A small add-in program as it stands in the samples of Microsoft's Script Lab: it knows the globals of office.js and nothing of ours.
 * It starts with a workbook that has one empty sheet, "Sheet1".
 */
export interface AddinProgram {
  /** What it does, as the sample's title says. */
  readonly name: string;
  readonly run: () => Promise<void>;
  /** What the workbook then shows, read from the spreadsheet itself. Rows of text as the cells show them, by address. */
  readonly shows?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Anything else of the workbook, and what it must be. */
  readonly state?: (book: Book) => unknown;
  readonly is?: unknown;
}
