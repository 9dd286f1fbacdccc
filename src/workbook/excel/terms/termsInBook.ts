import type { TermId } from '../../../pact';
import type { PeriodsPerYear } from '../../../templates';
import type { TermRule } from '../../../templates/termRows';
import type { CellValue } from '../../plan';

/** What the Pact sheet lets a person set: the terms, the two parts of the rate and the set of figures. */
export type SettingId = TermId | 'benchmark' | 'spread' | 'case';

/** A cell of the Pact sheet that sets something. */
export interface Setting extends SettingCell {
  readonly rule: TermRule;
  /** What the pact has there: a formula or a value. undefined where it is a choice that the pact leaves open. */
  readonly pact: CellValue | undefined;
}

/** What such a cell holds. */
export interface SettingCell {
  readonly id: SettingId;
  /** A1 style without $. */
  readonly address: string;
  /** What it shows; a blank cell is an empty text, an error its text. */
  readonly value: CellValue;
  /** What stands in it: its formula, or the value. */
  readonly content: CellValue;
  /** The source beside it; undefined where there is none. */
  readonly source: string | undefined;
}

/** The terms of the pact in the open workbook. */
export interface TermsInBook {
  /** Of the Pact sheet, as it stands on its tab. */
  readonly sheet: string;
  /** Those that the sheet has. */
  readonly settings: readonly Setting[];
  /** The rows of Pact_Terms, term and value, as functions read them: with what a person added to them. */
  readonly table: readonly (readonly [CellValue, CellValue])[];
  /** How many calendar years have a benchmark of their own, and where they stand. */
  readonly path: { readonly years: number; readonly address: string } | undefined;
  /** Periods in the horizon. */
  readonly periods: number;
  readonly perYear: number;
  /** The most periods a year that the timelines have room for. */
  readonly finest: PeriodsPerYear;
}

/** What is to be written, and what stood in the cell when it was shown. */
export interface SettingChange {
  readonly id: SettingId;
  readonly shown: CellValue;
  /** A text that starts with "=" is a formula. */
  readonly write: CellValue;
}

/** `changed`: somebody else changed these cells since they were shown, or took them away; nothing was written. `undo` takes all back. */
export type Application =
  { readonly kind: 'applied'; readonly undo: readonly SettingChange[] } | { readonly kind: 'changed'; readonly ids: readonly SettingId[] };

/** The columns of a project's timeline that functions take, one cell a period; `dates` has one more. */
export interface ProjectSchedule {
  readonly rates: readonly CellValue[];
  readonly drawdowns: readonly CellValue[];
  readonly profits: readonly CellValue[];
  readonly dates: readonly CellValue[];
}
