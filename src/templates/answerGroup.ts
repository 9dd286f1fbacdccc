import type { SheetBuilder } from './planBuilder';
import type { ProjectModel } from './projectModel';
import type { StyleName } from './styles';
import type { Words } from './language';
import { cell } from './a1';
import { text } from './formulaText';

/** Where the answers stand: the label runs over the first columns. */
export const ANSWER_COLUMNS = { label: 0, value: 3, unit: 4 } as const;

/** What an answer of PACT says while the add-in is busy, missing or in error. */
export const WAITING = text('waiting for PACT');
export const NOT_RECOVERED = text('not recovered');
export const NOTHING_DRAWN = text('nothing is drawn');

/** One answer: a figure in a row of its own. */
export interface AnswerRow {
  readonly label: Words;
  /** Follows the prefix: Recovery gives Gas_Recovery. */
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  readonly style: StyleName;
  readonly unit: Words;
  /** A formula without "=", from the cell of the answer: true where the answer is bad news, or one to look at. */
  readonly bad?: (value: string) => string;
}

export interface AnswerGroup {
  readonly heading: Words;
  readonly rows: readonly AnswerRow[];
}

/** A result of PACT; words where there is no answer (#N/A) and where PACT is missing. */
export function answered(call: string, without: string): string {
  return `IFERROR(IFNA(${call},${without}),${WAITING})`;
}

/** True for words that say there is no result, not for those that ask for patience. */
export function isWords(value: string): string {
  return `AND(ISTEXT(${value}),${value}<>${WAITING})`;
}

/** A heading and its answers from `top` on. Returns the row below. */
export function writeGroup(sheet: SheetBuilder, top: number, model: ProjectModel, { heading, rows }: AnswerGroup): number {
  sheet.value(top, ANSWER_COLUMNS.label, heading, 'headText');
  sheet.fill(top, ANSWER_COLUMNS.label, ANSWER_COLUMNS.unit, 'headText');
  rows.forEach(({ label, name, formula, style, unit }, index) => {
    const row = top + 1 + index;
    sheet.value(row, ANSWER_COLUMNS.label, label, 'label');
    sheet.formula(row, ANSWER_COLUMNS.value, formula, style);
    sheet.value(row, ANSWER_COLUMNS.unit, unit, 'unit');
    sheet.name(`${model.prefix}_${name}`, cell(row, ANSWER_COLUMNS.value), label);
  });
  return top + 1 + rows.length;
}
