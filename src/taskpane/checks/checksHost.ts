import type { FormulaFindings, InputFindings, SheetChecks } from '../../workbook/excel/checks';

/** What the pane asks of the workbook for its checks. Every promise rejects with an error whose message is for the person. */
export interface ChecksHost {
  /** Every check by sheets, in the order of the tabs. */
  readChecks(): Promise<readonly SheetChecks[]>;
  /** The PACT formulas without a result. Goes through every cell with content. */
  readFormulas(): Promise<FormulaFindings>;
  /** The inputs whose source does not say where their values come from. */
  readInputs(): Promise<InputFindings>;
  /** How many checks say that something is wrong; undefined where there are none. Cheap. */
  countWrong(): Promise<number | undefined>;
}
