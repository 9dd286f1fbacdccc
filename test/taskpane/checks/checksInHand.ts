import type { ChecksHost } from '../../../src/taskpane/checks/checksHost';
import type { FormulaFindings, InputFindings, SheetChecks } from '../../../src/workbook/excel/checks';

/** The checks of a workbook in the hand of a test: everything answers at once, unless the test holds it back or lets it fail. */
export class ChecksInHand implements ChecksHost {
  sheets: readonly SheetChecks[] = [];
  formulas: FormulaFindings = { count: 0, damaged: [], uncalculated: [], versions: [] };
  inputs: InputFindings = { count: 0, unsourced: [] };
  /** How often the checks were read. */
  readings = 0;
  readonly failures: Partial<Record<keyof ChecksHost, Error>> = {};
  /** The reading of the formulas waits for this. */
  until: Promise<void> = Promise.resolve();

  readChecks = async () => {
    this.readings += 1;
    return this.answer('readChecks', this.sheets);
  };
  readFormulas = async () => {
    await this.until;
    return this.answer('readFormulas', this.formulas);
  };
  readInputs = async () => this.answer('readInputs', this.inputs);
  countWrong = async () =>
    this.answer('countWrong', this.sheets.flatMap(({ checks }) => checks).filter(({ state }) => state === 'wrong').length);

  private answer<T>(member: keyof ChecksHost, value: T): T {
    const failure = this.failures[member];
    if (failure) throw failure;
    return value;
  }
}
