/** Cells, rows and columns of a sheet as places: inserted, deleted, moved, hidden, merged. Formulas, names and merged cells move along. */
import type { Rect } from './book';

export interface SheetStructure {
  showHeadings: boolean;
  /** Pixels of a column and of a row that nobody has sized. */
  readonly standardSize: { readonly width: number; readonly height: number };
  /** Whole rows or columns are inserted as such. Nothing may be pushed off the sheet. */
  insertCells(rect: Rect, shift: 'Down' | 'Right'): void;
  deleteCells(rect: Rect, shift: 'Up' | 'Left'): void;
  /** Content, formats and merged cells; what stood at the new place is gone. */
  moveCells(rect: Rect, to: { readonly sheetId: string; readonly top: number; readonly left: number }): void;
  unmerge(rect: Rect): void;
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  hideRows(top: number, bottom: number, hidden: boolean): void;
  hideColumns(left: number, right: number, hidden: boolean): void;
}

/** A person or the add-in has renamed, shown, hidden or moved a sheet. */
export type SheetChange = { readonly sheetId: string } & (
  | { readonly kind: 'name'; readonly before: string; readonly after: string }
  | { readonly kind: 'visibility'; readonly before: string; readonly after: string }
  | { readonly kind: 'position'; readonly before: number; readonly after: number }
);
