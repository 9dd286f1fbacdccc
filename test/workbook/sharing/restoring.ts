import type { FileCell, FileSheet, FileWorkbook } from '../../../src/workbook/file';
import { planRestore, readFormulaList, workbookBlocks, type FormulaWrite } from '../../../src/workbook/sharing';
import { cellAddress } from '../../../src/workbook/a1';
import { parseRange } from '../../../src/workbook/file/range';

/** What the list of a copy says is to be written, and what is left. */
export function restorePlan(copy: FileWorkbook): ReturnType<typeof planRestore> {
  return planRestore(readFormulaList(copy), workbookBlocks(copy));
}

/** The copy with the writes done as Excel does them: results are not calculated. */
export function written(copy: FileWorkbook, writes: readonly FormulaWrite[]): FileWorkbook {
  return {
    ...copy,
    sheets: copy.sheets.map((sheet) =>
      withWrites(
        sheet,
        writes.filter((write) => write.sheet === sheet.name),
      ),
    ),
  };
}

function withWrites(sheet: FileSheet, writes: readonly FormulaWrite[]): FileSheet {
  const cells = new Map(sheet.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  for (const { cell, formula, spill = { rows: 1, columns: 1 } } of writes) {
    const { top, left } = parseRange(cell);
    for (let row = top; row < top + spill.rows; row += 1) {
      for (let column = left; column < left + spill.columns; column += 1) {
        const { style } = cells.get(cellAddress(row, column)) ?? {};
        cells.set(cellAddress(row, column), { row, column, ...(style && { style }) });
      }
    }
    const anchor: FileCell = { ...cells.get(cell), row: top, column: left, formula };
    cells.set(cell, spill.rows * spill.columns > 1 ? { ...anchor, spill: { ...spill, values: [] } } : anchor);
  }
  return { ...sheet, cells: [...cells.values()] };
}

/** Every formula of some sheets by its place, with the size of its result. */
export function formulasOf(workbook: FileWorkbook, sheets: readonly string[]): Record<string, string> {
  const found = workbook.sheets.filter(({ name }) => sheets.includes(name));
  return Object.fromEntries(
    found.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, formula, spill }) => {
        const size = spill && spill.rows * spill.columns > 1 ? ` ${spill.rows}x${spill.columns}` : '';
        return formula === undefined ? [] : [[`${name}!${cellAddress(row, column)}`, formula + size]];
      }),
    ),
  );
}
