import { joined, text, when } from './formulaText';

/** Formulas that find the cell in which something is wrong. Ranges are columns or blocks as A1 texts; no formula begins with "=". */

/** The row of the first cell of a column for which `wrong`, an array of truth values, holds; an empty text where it never does. */
export function firstFault(column: string, wrong: string): string {
  return when(`SUMPRODUCT((${wrong})*1)=0`, text(''), `ROW(${column.split(':')[0] ?? column})-1+SUMPRODUCT(MATCH(1,(${wrong})*1,0))`);
}

/** The name of a cell without dollar signs, such as Q73. */
export function cellAt(row: string, column: string): string {
  return `SUBSTITUTE(ADDRESS(${row},${column}),"$","")`;
}

/** In a row of faults, the place from the left of the cell at fault: the uppermost, of those in one row the leftmost. */
export function faultyIndex(faults: string): string {
  return `MATCH(MIN(${faults}),${faults},0)`;
}

/** OK where no cell of a row of faults names a row, else the complaint about the first cell. `complaint` follows the name of the cell. */
export function faultless(faults: string, complaint: string): string {
  const column = `COLUMN(${faults.split(':')[0] ?? faults})-1+${faultyIndex(faults)}`;
  return when(`COUNT(${faults})=0`, text('OK'), joined(cellAt(`MIN(${faults})`, column), complaint));
}

/** OK where each cell of some blocks holds a formula, else the name of the first that does not. */
export function formulasInPlace(blocks: readonly string[]): string {
  return blocks.reduceRight((otherwise, block) => {
    const corner = block.split(':')[0] ?? block;
    const typed = `(1-ISFORMULA(${block}))`;
    const [row, column, columns] = [`(ROW(${block})-ROW(${corner}))`, `(COLUMN(${block})-COLUMN(${corner}))`, `COLUMNS(${block})`];
    // Cells count from the left and the top, so the first one typed over is the farthest from the end.
    const size = `ROWS(${block})*${columns}`;
    const first = `${size}-SUMPRODUCT(MAX(${typed}*(${size}-${row}*${columns}-${column})))`;
    const where = cellAt(`ROW(${corner})+INT((${first})/${columns})`, `COLUMN(${corner})+MOD(${first},${columns})`);
    return when(`SUMPRODUCT(${typed})=0`, otherwise, joined(text('a formula was typed over in '), where));
  }, text('OK'));
}
