/** A1 texts from zero-based positions. */

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** Relative: B3. */
export function cell(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Absolute: $B$3. */
export function fixed(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** Column fixed, row relative: $B3. */
export function fixedColumn(row: number, column: number): string {
  return `$${columnName(column)}${row + 1}`;
}

/** Row fixed, column relative: B$3. */
export function fixedRow(row: number, column: number): string {
  return `${columnName(column)}$${row + 1}`;
}

/** B3:D7, corners included; a single cell stays a cell. */
export function range(top: number, left: number, bottom: number, right: number): string {
  return top === bottom && left === right ? cell(top, left) : `${cell(top, left)}:${cell(bottom, right)}`;
}

/** $B$3:$D$7, corners included. */
export function fixedRange(top: number, left: number, bottom: number, right: number): string {
  return `${fixed(top, left)}:${fixed(bottom, right)}`;
}
