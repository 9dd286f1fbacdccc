import { cellAddress } from '../a1';
import type { FileCell, FileSheet, FileWorkbook } from '../file/fileWorkbook';
import { formulaTokens, hasPactCall } from '../formula/formulaTokens';

/** A cell by its sheet, in the form in which maps of cells have it. */
export function cellKey(sheet: string, cell: Pick<FileCell, 'row' | 'column'> | string): string {
  return `${sheet}!${typeof cell === 'string' ? cell : cellAddress(cell.row, cell.column)}`;
}

/**
 * Whether a formula needs PACT to be calculated: it calls a PACT function, or uses a name of the workbook that does, itself or through
 * another name.
 */
export function pactFormulas({ names }: Pick<FileWorkbook, 'names'>): (formula: string) => boolean {
  const needing = new Set(names.filter(({ formula }) => hasPactCall(formula)).map(({ name }) => name.toLowerCase()));
  const uses = (formula: string): boolean =>
    needing.size > 0 && formulaTokens(formula).some(({ kind, text }) => kind === 'word' && needing.has(text.toLowerCase()));
  let before: number;
  do {
    before = needing.size;
    for (const { name, formula } of names) if (uses(formula)) needing.add(name.toLowerCase());
  } while (needing.size > before);
  return (formula) => hasPactCall(formula) || uses(formula);
}

/** The cells of a sheet whose formulas need PACT. */
export function cellsWithPact(sheet: FileSheet, needsPact: (formula: string) => boolean): (FileCell & { readonly formula: string })[] {
  return sheet.cells.filter((cell): cell is FileCell & { formula: string } => cell.formula !== undefined && needsPact(cell.formula));
}
