import type { DamagedCell } from '../../sharing';

/** A check of a sheet. */
export interface CheckResult {
  /** What is checked, in the language of the sheet. */
  readonly label: string;
  readonly sheet: string;
  /** Where the result stands: A1 style without $. */
  readonly address: string;
  /** OK, or what is wrong, in the language of the sheet. */
  readonly says: string;
  readonly state: CheckState;
}

/** `notCompared`: nothing is wrong, but something was left out, for the reason that the check gives. */
export type CheckState = 'ok' | 'notCompared' | 'wrong';

/** The checks of a sheet, in its order. */
export interface SheetChecks {
  readonly sheet: string;
  readonly checks: readonly CheckResult[];
}

/** A PACT formula without a result. */
export interface UncalculatedCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** What the cell shows. */
  readonly shown: string;
  /** `waiting`: the result is on its way, or nobody answers; `unknown`: Excel does not know the function; `error`: the function refuses. */
  readonly kind: 'waiting' | 'unknown' | 'error';
  /** What the function says, in English; undefined where it cannot be asked. */
  readonly reason?: string;
}

/** A cell that says which version of PACT calculated it, which is another one than this. */
export interface VersionCell {
  readonly sheet: string;
  readonly address: string;
  readonly shown: string;
}

/** What there is to say about the PACT formulas of the workbook. */
export interface FormulaFindings {
  /** How many cells have one. */
  readonly count: number;
  readonly damaged: readonly DamagedCell[];
  readonly uncalculated: readonly UncalculatedCell[];
  readonly versions: readonly VersionCell[];
}

/** An input whose source does not say where its value comes from. */
export interface UnsourcedInput {
  /** What the figure is called, in the language of the sheet. */
  readonly label: string;
  readonly sheet: string;
  /** Of the value, or of the first of several. */
  readonly address: string;
  /** Of the source beside it. */
  readonly sourceAddress: string;
  /** `none`: there is no source; `changed`: the value is not the one that the source gave. */
  readonly kind: 'none' | 'changed';
  /** The source as it stands there. */
  readonly source: string;
}

/** The inputs of PACT's sheets: how many were looked at, and those to look after. */
export interface InputFindings {
  readonly count: number;
  readonly unsourced: readonly UnsourcedInput[];
}
