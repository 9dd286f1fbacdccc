import type { FileCell, FileSheet, FileStyle, FileValue } from '../file/fileWorkbook';

/** What becomes of a cell with a formula: its result stays, plain formulas take its place cell by cell, or it gets another formula. */
export type Replacement =
  | { readonly kind: 'values' }
  | { readonly kind: 'formulas'; readonly formulas: readonly (readonly string[])[] }
  | { readonly kind: 'formula'; readonly formula: string };

/** The sheet with other contents in cells with formulas. Formats stay where they are, also under the result of a formula. */
export function withReplacements(
  sheet: FileSheet,
  replacementOf: (cell: FileCell & { readonly formula: string }) => Replacement | undefined,
): FileSheet {
  const cells = new Map(sheet.cells.map((cell) => [placeOf(cell.row, cell.column), cell]));
  for (const cell of sheet.cells) {
    const replacement = cell.formula === undefined ? undefined : replacementOf({ ...cell, formula: cell.formula });
    if (replacement === undefined) continue;
    if (replacement.kind === 'formula') {
      cells.set(placeOf(cell.row, cell.column), { ...cell, formula: replacement.formula });
      continue;
    }
    const { formulas } = replacement.kind === 'formulas' ? replacement : { formulas: [] };
    resultsOf(cell).forEach((line, down) =>
      line.forEach((value, right) => {
        const [row, column] = [cell.row + down, cell.column + right];
        const style = cells.get(placeOf(row, column))?.style;
        const content = contentOf(value, formulas[down]?.[right]);
        const member = cellWith(row, column, content, style);
        if (member) cells.set(placeOf(row, column), member);
        else cells.delete(placeOf(row, column));
      }),
    );
  }
  return { ...sheet, cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
}

type Content = Pick<FileCell, 'value' | 'formula'>;

function resultsOf({ value, spill }: FileCell): readonly (readonly (FileValue | null)[])[] {
  return spill?.values ?? [[value ?? null]];
}

/** A blank result of a formula is a text without letters; as a value it is an empty cell. */
function contentOf(value: FileValue | null, formula: string | undefined): Content {
  if (formula !== undefined) return { value: value ?? '', formula };
  return value === null || value === '' ? {} : { value };
}

function cellWith(row: number, column: number, content: Content, style: FileStyle | undefined): FileCell | undefined {
  if (content.value === undefined && style === undefined) return undefined;
  return { row, column, ...content, ...(style !== undefined && { style }) };
}

function placeOf(row: number, column: number): string {
  return `${row},${column}`;
}
