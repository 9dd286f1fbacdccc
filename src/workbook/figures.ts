/** What the defined names of a workbook show. */
import type { PlanValues } from './file/values';
import { shownValues } from './file/values';
import { parseRange } from './file/range';
import type { WorkbookPlan } from './plan';

/** A defined name with what its cells show, row by row; a blank cell is an empty text, an error its text. */
export interface NamedFigure {
  readonly name: string;
  readonly values: readonly (readonly (number | string | boolean)[])[];
  /** No cell of it holds a formula. */
  readonly constant: boolean;
}

/** The figures of a plan. `values` gives what its formulas show. */
export function planFigures(plan: WorkbookPlan, values: PlanValues): readonly NamedFigure[] {
  return plan.sheets.flatMap((sheet) => {
    const shown = shownValues(sheet, values);
    const formulas = new Set(sheet.cells.flatMap(({ row, column, content }) => (content.kind === 'formula' ? [`${row},${column}`] : [])));
    for (const { row, column, content } of sheet.cells) {
      if (content.kind !== 'formula' || content.spill === undefined) continue;
      for (const [down, right] of positions(content.spill)) formulas.add(`${row + down},${column + right}`);
    }
    return sheet.names.map(({ name, range }) => {
      const { top, left, bottom, right } = parseRange(range);
      const size = { rows: bottom - top + 1, columns: right - left + 1 };
      return {
        name,
        values: Array.from({ length: size.rows }, (_, down) =>
          Array.from({ length: size.columns }, (__, across) => shown(top + down, left + across)),
        ),
        constant: positions(size).every(([down, across]) => !formulas.has(`${top + down},${left + across}`)),
      };
    });
  });
}

function positions({ rows, columns }: { readonly rows: number; readonly columns: number }): (readonly [number, number])[] {
  return Array.from({ length: rows * columns }, (_, index) => [Math.floor(index / columns), index % columns] as const);
}
