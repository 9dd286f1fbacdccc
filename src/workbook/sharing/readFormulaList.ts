import type { FileWorkbook } from '../file/fileWorkbook';
import { parseRange } from '../file/range';
import { shownValue } from './fingerprint';
import type { CellBlock, ListedEntry, ResultSize } from './formulaEntry';
import { plainArea, referencesIn } from '../formula/references';

/** The name of the workbook that covers the rows of the list, without its headings. */
export const LIST_NAME = 'PACT_Formulas';

/** The columns of the list, from the first column of the name on. */
export const COLUMNS = { sheet: 0, cell: 1, formula: 2, size: 3, state: 4, now: 5, fingerprint: 6, references: 7 } as const;
export const COLUMN_COUNT = Object.keys(COLUMNS).length;

/** The formulas that a copy lists: of a workbook, or of the cells under the name `PACT_Formulas`. Rows that people added are passed over. */
export function readFormulaList(source: FileWorkbook | CellBlock): readonly ListedEntry[] {
  const { values, formulas } = 'sheets' in source ? (listBlock(source)?.block ?? { values: [], formulas: [] }) : source;
  return values.flatMap((row, index) => {
    const text = (column: number) => String(row[column] ?? '');
    const formulaOf = (column: number) => String(formulas[index]?.[column] ?? '');
    const [sheet, cell, formula, fingerprint] = [COLUMNS.sheet, COLUMNS.cell, COLUMNS.formula, COLUMNS.fingerprint].map(text);
    const isEntry =
      sheet !== '' && /^[A-Z]{1,3}[0-9]{1,7}$/.test(cell ?? '') && formula?.startsWith('=') && /^[vf]/.test(fingerprint ?? '');
    if (!isEntry || !sheet || !cell || !formula || !fingerprint) return [];
    const spill = sizeOf(text(COLUMNS.size));
    const place = referencesIn(formulaOf(COLUMNS.now))[0];
    const listed = formulaOf(COLUMNS.references);
    return [
      {
        sheet,
        cell,
        formula,
        ...(spill && { spill }),
        fingerprint,
        now: place?.sheet === undefined ? undefined : { sheet: place.sheet, cell: plainArea(place.area) },
        references: listed.startsWith('=') ? referencesIn(listed) : undefined,
      },
    ];
  });
}

/** The rows of the list in a workbook, and where they stand; undefined where it has none. */
export function listBlock(
  workbook: FileWorkbook,
): { readonly sheet: number; readonly top: number; readonly bottom: number; readonly block: CellBlock } | undefined {
  const formula = workbook.names.find(({ name, sheet }) => sheet === undefined && name.toLowerCase() === LIST_NAME.toLowerCase())?.formula;
  const place = formula === undefined ? undefined : referencesIn(formula)[0];
  const index = workbook.sheets.findIndex(({ name }) => name.toLowerCase() === place?.sheet?.toLowerCase());
  const sheet = workbook.sheets[index];
  if (!place || !sheet || !/^[A-Z]+[0-9]+(:[A-Z]+[0-9]+)?$/.test(plainArea(place.area))) return undefined;
  const { top, left, bottom, right } = parseRange(plainArea(place.area));
  if (right - left + 1 !== COLUMN_COUNT) return undefined;
  const rows = new Map<number, { values: (number | string | boolean)[]; formulas: (number | string | boolean)[] }>();
  for (const { row, column, value, formula: content } of sheet.cells) {
    if (row < top || row > bottom || column < left || column > right) continue;
    const line = rows.get(row) ?? { values: [], formulas: [] };
    line.values[column - left] = shownValue(value);
    line.formulas[column - left] = content ?? shownValue(value);
    rows.set(row, line);
  }
  const lines = [...rows.values()];
  return {
    sheet: index,
    top,
    bottom,
    block: { values: lines.map(({ values }) => values), formulas: lines.map(({ formulas }) => formulas) },
  };
}

function sizeOf(text: string): ResultSize | undefined {
  const [, rows, columns] = /^([0-9]+) × ([0-9]+)$/.exec(text) ?? [];
  return rows === undefined ? undefined : { rows: Number(rows), columns: Number(columns) };
}
