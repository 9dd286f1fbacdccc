import type { TableDefinition } from 'hucre/xlsx';
import type { FileSheet, FileTable } from './fileWorkbook';
import { parseRange } from './range';
import { literal } from './sheetCells';
import { toStored } from './storedForm';
import { editOnce } from './xml';

/** How SUBTOTAL numbers the totals that a table offers; those over 100 leave hidden rows out. */
const TOTALS: Readonly<Record<string, string>> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

/** A table as hucre takes it. What its row of totals holds follows from the cells. */
export function storedTable(table: FileTable, sheet: FileSheet): TableDefinition {
  const { name, range, columns, showsTotals, style, bandedRows, bandedColumns } = table;
  const { left, bottom } = parseRange(range);
  return {
    name,
    range,
    columns: columns.map((column, index) => ({
      name: storedHeading(column),
      ...(showsTotals && storedTotal(sheet, name, bottom, left + index)),
    })),
    ...(style !== undefined && { style }),
    showRowStripes: bandedRows,
    showColumnStripes: bandedColumns,
    showAutoFilter: table.filterButtons && table.showsHeadings,
    showTotalRow: showsTotals,
  };
}

function storedTotal({ cells }: FileSheet, name: string, row: number, column: number): Omit<TableDefinition['columns'][number], 'name'> {
  const { value, formula } = cells.find((cell) => cell.row === row && cell.column === column) ?? {};
  if (formula === undefined) return typeof value === 'string' && value !== '' ? { totalLabel: storedHeading(value) } : {};
  const [, subtotal = ''] = /^=SUBTOTAL\((\d{3}),[^(),]*\[[^(),]*\]\)$/i.exec(formula) ?? [];
  const known = TOTALS[subtotal];
  return known === undefined ? { totalFunction: 'custom', totalFormula: toStored(formula, name) } : { totalFunction: known };
}

/** What hucre has no word for. */
export function withTableDetails(xml: string, { style, showsHeadings, firstColumn, lastColumn }: FileTable): string {
  const what = 'a table';
  const details = editOnce(
    xml,
    /showFirstColumn="0" showLastColumn="0"/,
    `showFirstColumn="${Number(firstColumn)}" showLastColumn="${Number(lastColumn)}"`,
    what,
  );
  const headed = showsHeadings ? details : editOnce(details, /(?<=<table [^>]*) ref="/, ' headerRowCount="0" ref="', what);
  return style === undefined ? editOnce(headed, /(?<=<tableStyleInfo) name="[^"]*"/, '', what) : headed;
}

/** Line breaks and tabs in an attribute would become spaces. */
function storedHeading(text: string): string {
  return literal(text).replace(/[\t\n\r]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
