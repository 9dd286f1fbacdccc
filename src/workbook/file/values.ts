import type { CellValue, SheetPlan } from '../plan';

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

const ERRORS_OF_THE_FORMAT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;
/** Errors of later versions. Excel itself stores them as #VALUE! and keeps their kind elsewhere. */
const LATER_ERRORS = /^#(?:SPILL!|CALC!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|BUSY!|GETTING_DATA)$/;

/** The error that a file stores for a value, or undefined for anything that is no error. */
export function storedError(value: CellValue): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (ERRORS_OF_THE_FORMAT.test(value)) return value;
  return LATER_ERRORS.test(value) ? '#VALUE!' : undefined;
}
