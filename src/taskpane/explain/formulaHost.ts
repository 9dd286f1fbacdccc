import type { ArgumentValue, FormulaCell, PactCells, Place } from '../../workbook/excel/formulas';

/** What the pane asks of the workbook to explain its formulas. Every promise rejects with an error whose message is for the person. */
export interface FormulaHost {
  /** The selected cell, or the one whose result spills into it; undefined where no cell is selected. */
  readCell(): Promise<FormulaCell | undefined>;
  /** What arguments hold, each given as it stands in a formula of the cell `home`. */
  readArguments(texts: readonly string[], home: Place): Promise<readonly ArgumentValue[]>;
  /** The PACT formulas of the sheet in front, at most so many of them. */
  readPactCells(most: number): Promise<PactCells>;
  /** Calls the listener when another cell is selected, or cells may hold something else; returns the end of it. */
  watch(listener: () => void): Promise<() => Promise<void>>;
  /** Calculates the whole workbook again. */
  recalculate(): Promise<void>;
}
