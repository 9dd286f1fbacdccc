import type { FileTable } from '../../workbook/file';
import { formatRect, parseAddress } from '../book/address';
import type { Book, Sheet } from '../book/book';
import type { Table } from '../book/tables';

export function fromTable({ name, rect, style, columns, ...table }: Table): FileTable {
  return {
    name,
    range: formatRect(rect),
    columns: columns.map((column) => column.name),
    showsHeadings: table.showHeaders,
    showsTotals: table.showTotals,
    ...(style !== '' && { style }),
    bandedRows: table.showBandedRows,
    bandedColumns: table.showBandedColumns,
    firstColumn: table.highlightFirstColumn,
    lastColumn: table.highlightLastColumn,
    filterButtons: table.showFilterButton,
  };
}

/** Whether the book takes the table: not where its name is taken or its columns are not those of its cells. The cells are there already. */
export function addTable(book: Book, sheet: Sheet, source: FileTable): boolean {
  const rect = parseAddress(source.range)?.rect;
  const isTaken =
    book.tables.get(source.name) !== undefined || book.names().some(({ name }) => name.toLowerCase() === source.name.toLowerCase());
  if (!rect || isTaken) return false;
  const table = book.tables.add(sheet.id, rect, source.name, source.columns);
  table.showHeaders = source.showsHeadings;
  table.showTotals = source.showsTotals;
  table.style = source.style ?? '';
  table.showBandedRows = source.bandedRows;
  table.showBandedColumns = source.bandedColumns;
  table.highlightFirstColumn = source.firstColumn;
  table.highlightLastColumn = source.lastColumn;
  table.showFilterButton = source.filterButtons;
  book.tables.changed(table);
  return true;
}
