import type { CellValue, SheetPlan } from '../plan';
import type { FileSheet, FileValue } from './fileWorkbook';

/**
 * What a calculation of the plan gave: the value of a cell by the name of its sheet and its zero-based position. Cells that a formula
 * spilled into have theirs too. An empty cell is "", an error its text, for example "#N/A".
 */
export type PlanValues = (sheet: string, row: number, column: number) => CellValue;

/** The value that a cell of one sheet shows: what the plan writes there, or what a formula gave. */
export type ShownValue = (row: number, column: number) => CellValue;

export function shownValues(sheet: SheetPlan, values: PlanValues): ShownValue {
  const constants = new Map<string, CellValue>();
  for (const { row, column, content } of sheet.cells) if (content.kind === 'value') constants.set(`${row},${column}`, content.value);
  return (row, column) => constants.get(`${row},${column}`) ?? values(sheet.name, row, column);
}

/** What the cells of a sheet show, spilled values included; undefined for an empty cell. */
export function fileValues({ cells }: FileSheet): (row: number, column: number) => FileValue | undefined {
  const shown = new Map<string, FileValue>();
  for (const { row, column, value, spill } of cells) {
    if (value !== undefined) shown.set(`${row},${column}`, value);
    spill?.values.forEach((line, down) =>
      line.forEach((member, right) => {
        if (member !== null) shown.set(`${row + down},${column + right}`, member);
      }),
    );
  }
  return (row, column) => shown.get(`${row},${column}`);
}

const ERRORS_OF_THE_FORMAT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;
/** Errors of later versions. Excel itself stores them as #VALUE! and keeps their kind elsewhere. */
const LATER_ERRORS = /^#(?:SPILL!|CALC!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|BUSY!|GETTING_DATA)$/;

/** The error that a file stores for a text which a grid shows, or undefined for one that is no error. */
export function storedError(text: string): string | undefined {
  if (ERRORS_OF_THE_FORMAT.test(text)) return text;
  return LATER_ERRORS.test(text) ? '#VALUE!' : undefined;
}

/** A result that a grid shows, which tells errors from texts by their letters only. */
export function resultValue(value: CellValue): FileValue {
  const error = typeof value === 'string' ? storedError(value) : undefined;
  return error === undefined ? value : { error };
}
