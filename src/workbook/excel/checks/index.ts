/**
 * What is to be looked after in the open workbook: its checks, its PACT formulas and its inputs. The count of checks comes without the
 * rest, which is loaded when it is first asked for.
 */
import type { FormulaFindings, InputFindings } from './checksInBook';

export type {
  CheckResult,
  CheckState,
  FormulaFindings,
  InputFindings,
  SheetChecks,
  UncalculatedCell,
  UnsourcedInput,
  VersionCell,
} from './checksInBook';
export { countWrongChecks, readChecks } from './readChecks';

/** The PACT formulas of the workbook that are damaged, that give no result, or that another version of PACT calculated. */
export async function readFormulaFindings(): Promise<FormulaFindings> {
  return (await import('./readFormulaFindings')).readFormulaFindings();
}

/** The traced figures of PACT's sheets whose source is missing, or is that of another value. */
export async function readInputFindings(): Promise<InputFindings> {
  return (await import('./readInputFindings')).readInputFindings();
}
