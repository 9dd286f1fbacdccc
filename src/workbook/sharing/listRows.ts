import { cellAddress, rangeAddress } from '../a1';
import type { FileCell, FileWorkbook } from '../file/fileWorkbook';
import { formulaFingerprint, shownBlock, valueFingerprint } from './fingerprint';
import type { ListRow } from './formulaSheet';
import { referencesIn } from '../formula/references';
import { workbookBlocks } from './workbookBlocks';

/** A formula of the workbook, and what stands for it in the copy. */
export interface FormerFormula {
  readonly sheet: string;
  readonly cell: FileCell & { readonly formula: string };
  readonly state: ListRow['state'];
}

/** The rows of the list for formulas of the workbook. */
export function listRows(copy: FileWorkbook, formulas: readonly FormerFormula[]): ListRow[] {
  const blocks = workbookBlocks(copy);
  return formulas.map(({ sheet, cell, state }) => {
    const { row, column, formula, spill, value } = cell;
    const { rows, columns } = spill ?? { rows: 1, columns: 1 };
    const area = rangeAddress({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
    const contents = blocks(sheet, area)?.formulas.map((line) => line.map(String)) ?? [];
    return {
      entry: {
        sheet,
        cell: cellAddress(row, column),
        formula,
        ...(spill && { spill: { rows, columns } }),
        fingerprint: state === 'native' ? formulaFingerprint(contents) : valueFingerprint(shownBlock(cell)),
        now: { sheet, cell: cellAddress(row, column) },
        references: referencesIn(formula),
      },
      state,
      value,
    };
  });
}

/** In the order of the sheets, those of removed ones last. */
export function inOrder(copy: FileWorkbook, rows: readonly ListRow[]): ListRow[] {
  const places = new Map(copy.sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  const place = ({ entry: { now } }: ListRow) => places.get(now?.sheet.toLowerCase() ?? '') ?? copy.sheets.length;
  return [...rows].sort((a, b) => place(a) - place(b));
}
