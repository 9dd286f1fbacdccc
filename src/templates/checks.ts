import type { Words } from './language';
import type { SheetBuilder } from './planBuilder';
import { fixedColumn, range } from './a1';
import { COLORS } from './styles';

/** A row of a checks block. `formula` is without "="; it gives "OK" or says in words what is wrong. */
export interface Check {
  readonly label: Words;
  readonly formula: string;
}

/** Writes the checks one below the other and returns the range of their results. */
export function checkRows(sheet: SheetBuilder, top: number, columns: { label: number; result: number }, checks: readonly Check[]): string {
  checks.forEach(({ label, formula }, index) => {
    const row = top + index;
    sheet.value(row, columns.label, label, 'label');
    sheet.formula(row, columns.result, `IFERROR(${formula},"cannot be calculated: an input is missing or is not a number")`, 'check');
    sheet.check(label, row, columns.result);
  });
  const bottom = top + checks.length - 1;
  highlightCheck(sheet, top, columns.result, bottom, 'text');
  return range(top, columns.result, bottom, columns.result);
}

/** The formula of an overall light: "OK", "not compared" where nothing is wrong but something was left out, or a call to look. */
export function overall(results: string): string {
  const ok = `COUNTIF(${results},"OK")`;
  return `IF(${ok}=ROWS(${results}),"OK",IF(${ok}+COUNTIF(${results},"not compared*")=ROWS(${results}),"not compared","look below"))`;
}

/** Green for OK, amber for "not compared", red for everything else. */
export function highlightCheck(sheet: SheetBuilder, top: number, column: number, bottom: number, look: 'text' | 'light'): void {
  const first = fixedColumn(top, column);
  const partly = `ISNUMBER(SEARCH("not compared",${first}))`;
  const paint = (color: string) => (look === 'light' ? { color: COLORS.white, fill: color } : { color });
  const where = range(top, column, bottom, column);
  sheet.highlight({ range: where, formula: `=${first}="OK"`, bold: true, ...paint(COLORS.ok) });
  sheet.highlight({ range: where, formula: `=${partly}`, bold: true, ...paint(COLORS.warn) });
  sheet.highlight({ range: where, formula: `=AND(${first}<>"OK",NOT(${partly}))`, bold: true, ...paint(COLORS.bad) });
}
