import type { CellReference } from '../formula/references';

/** Rows and columns of the result of a formula that fills several cells. */
export interface ResultSize {
  readonly rows: number;
  readonly columns: number;
}

/** A formula that a copy holds as something else, where it stood when the copy was made. */
export interface FormulaEntry {
  readonly sheet: string;
  /** A1 address of its cell, or of the first of them. */
  readonly cell: string;
  readonly formula: string;
  readonly spill?: ResultSize;
  /** Of what PACT put into the cells, see `valueFingerprint` and `formulaFingerprint`. */
  readonly fingerprint: string;
}

/** An entry as the list shows it now. Its references have followed whatever was inserted, removed, moved or renamed since. */
export interface ListedEntry extends FormulaEntry {
  /** Where the first cell is now; undefined where it is gone. */
  readonly now: { readonly sheet: string; readonly cell: string } | undefined;
  /** Where that is now to which the formula refers, in the order in which it does; undefined where the list does not say. */
  readonly references: readonly CellReference[] | undefined;
}

/** What cells show and what stands in them, as the Excel API reads them: blank is "", an error its text, a constant stands as itself. */
export interface CellBlock {
  readonly values: CellGrid;
  readonly formulas: CellGrid;
}

export type CellGrid = readonly (readonly (number | string | boolean)[])[];
