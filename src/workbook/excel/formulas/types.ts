/** What the open workbook says of the formulas of a cell, and of texts that would become arguments. */

import type { PactCall } from '../../formula/calls';

export type { PactCall };

/** Some cells of a sheet. */
export interface Place {
  /** As it stands on the tab. */
  readonly sheet: string;
  /** A1 style without the sheet and without $: `B2:B31`. */
  readonly address: string;
}

/** What an argument holds. */
export type ArgumentValue =
  | { readonly kind: 'omitted' }
  /**
   * A range, a defined name, a literal or an array constant, row by row: cells as custom functions get them, blanks as '', errors as objects
   * with their `code`.
   */
  | {
      readonly kind: 'values';
      readonly values: readonly (readonly unknown[])[];
      /** Where the cells stand; literals and calculated values have none. */
      readonly place?: Place;
      /** Of whole columns and rows, of which only the part in use is read: how large they are. */
      readonly whole?: { readonly rows: number; readonly columns: number };
    }
  /** A calculation, whose value only Excel knows. */
  | { readonly kind: 'expression' }
  /** It cannot be read: no such name or sheet, no text that a formula may hold, too many cells. `reason` is a sentence in English. */
  | { readonly kind: 'fault'; readonly reason: string };

/** The cell that is selected, or the one whose result spills into it. */
export interface FormulaCell {
  readonly place: Place;
  /** What is selected, where it is another cell than `place`: one of a spilled result. */
  readonly within?: Place;
  /** With "="; '' where the cell has no formula. */
  readonly formula: string;
  /** As Excel shows it, with errors as their texts. */
  readonly text: string;
  /** A number, a text, TRUE or FALSE; '' where the cell is blank; an error as an object with its `code`. */
  readonly value: unknown;
  /** PACT calls in the order in which they stand; those inside another call's arguments follow it. */
  readonly calls: readonly PactCall[];
  /** The area of a spilled result; undefined where nothing spills. */
  readonly spill?: Place;
  /** The cells of the spilled result, or the one cell, as arguments have them. */
  readonly results: readonly (readonly unknown[])[];
}

/** What is selected in the grid. */
export interface Selection extends Place {
  /** As a formula in the cell of `home` would write it: with the sheet's name where that is another sheet. */
  readonly reference: string;
}
