import type { SheetBuilder } from './planBuilder';
import type { FigureColumns } from './figureRow';
import type { Words } from './language';
import type { StyleName } from './styles';
import { cell } from './a1';

/** The column grid of the Pact sheet. The columns between value and as-of belong to the tables; a unit runs over them. */
export const PACT_COLUMNS: FigureColumns = { label: 0, value: 1, unit: 2, asOf: 8, confidence: 9, source: 10, link: 11 };
/** Of a row with several values: they begin in the value column, the unit stands before the as-of. */
export const PACT_SERIES = { ...PACT_COLUMNS, left: 1, unit: 7 } as const;
export const PACT_WIDTHS: readonly number[] = [34, 14, 13, 14, 13, 13, 13, 13, 12, 12, 79, 60];

/** The title of a block; returns the row below it. */
export function section(sheet: SheetBuilder, row: number, title: string): number {
  sheet.value(row, PACT_COLUMNS.label, title, 'section');
  sheet.fill(row, PACT_COLUMNS.label, PACT_COLUMNS.link, 'section');
  return row + 1;
}

/** A calculated value with its label, unit and name. `formula` is without "=". */
export interface DerivedRow {
  readonly label: Words;
  readonly formula: string;
  readonly unit: Words;
  readonly style: StyleName;
  readonly name: string;
}

export function derivedRow(sheet: SheetBuilder, row: number, { label, formula, unit, style, name }: DerivedRow): void {
  sheet.value(row, PACT_COLUMNS.label, label, 'strongLabel');
  sheet.formula(row, PACT_COLUMNS.value, formula, style);
  sheet.value(row, PACT_COLUMNS.unit, unit, 'unit');
  sheet.name(name, cell(row, PACT_COLUMNS.value), label);
}

/** A sentence that a formula makes, beside its label. */
export function sentenceRow(sheet: SheetBuilder, row: number, label: Words, formula: string): void {
  sheet.value(row, PACT_COLUMNS.label, label, 'strongLabel');
  sheet.formula(row, PACT_COLUMNS.value, formula, 'check');
}

/** A remark in a line of its own. */
export function noteRow(sheet: SheetBuilder, row: number, words: Words): void {
  sheet.value(row, PACT_COLUMNS.label, words, 'note');
}
