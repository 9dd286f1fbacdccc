import type { ArgumentValue, FormulaRequest, Obstacle, Place, Selection, WrittenFormula } from '../../workbook/excel/formulas';

/** What the pane asks of the workbook to put a formula into it. Every promise rejects with an error whose message is for the person. */
export interface InsertHost {
  /** The cell that is active in the grid. */
  activeCell(): Promise<Place>;
  /** What is selected in the grid, as a formula in `home` refers to it. */
  selection(home: Place): Promise<Selection>;
  /** What arguments hold, each given as it stands in a formula of the cell `home`. */
  readArguments(texts: readonly string[], home: Place): Promise<readonly ArgumentValue[]>;
  /** Writes a formula and shows its cell. An obstacle is returned, with nothing written, unless the request agrees to replace it. */
  write(request: FormulaRequest): Promise<WrittenFormula | Obstacle>;
  /** Brings back what stood there before; false, with nothing changed, where somebody edited the cells since. */
  takeBack(written: WrittenFormula): Promise<boolean>;
}
