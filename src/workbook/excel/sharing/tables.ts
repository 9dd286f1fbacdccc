import type { FileTable } from '../../file';
import { addressOf } from './areas';
import { question, type Reader } from './reading';

const OWN = 'name,style,showHeaders,showTotals,showBandedRows,showBandedColumns,highlightFirstColumn,highlightLastColumn,showFilterButton';
const LIST_BYTES = 10_000;

/** The tables of a sheet. */
export function* readTables(sheet: Excel.Worksheet): Reader<readonly FileTable[]> {
  const paths = [...OWN.split(','), 'columns/items/name'].map((path) => `items/${path}`).join(',');
  const list = question(() => sheet.tables.load(paths), LIST_BYTES);
  yield [list];
  const asked = list.answer.items.map((table) => ({
    table,
    range: question(() => table.getRange().load('rowIndex,columnIndex,rowCount,columnCount')),
  }));
  yield asked.map(({ range }) => range);
  return asked.map(({ table, range }) => ({
    name: table.name,
    range: addressOf(range.answer),
    columns: table.columns.items.map(({ name }) => name),
    showsHeadings: table.showHeaders,
    showsTotals: table.showTotals,
    ...(table.style !== '' && { style: table.style }),
    bandedRows: table.showBandedRows,
    bandedColumns: table.showBandedColumns,
    firstColumn: table.highlightFirstColumn,
    lastColumn: table.highlightLastColumn,
    filterButtons: table.showFilterButton,
  }));
}
