import type { FileTable } from '../fileWorkbook';
import type { FilePackage, Relation } from './filePackage';
import { parseArea } from './limits';
import { unescaped } from './sharedStrings';

/** The tables that a sheet refers to. What their columns calculate stands in the cells. */
export function readTables(file: FilePackage, relations: readonly Relation[], leaveOut: (what: string) => void): FileTable[] {
  const parts = relations.filter(({ kind, target, isExternal }) => kind === 'table' && !isExternal && file.has(target));
  return parts.flatMap(({ target }) => {
    const table = file.xml(target);
    const { displayName = '', name = displayName, ref = '' } = table.attributes;
    const { left, right } = parseArea(ref, target);
    const columns = table.child('tableColumns')?.all('tableColumn') ?? [];
    if (name === '' || columns.length !== right - left + 1) {
      leaveOut('a table that cannot be read (its cells stay)');
      return [];
    }
    const filter = table.child('autoFilter');
    if (filter && filter.children.length > 0) leaveOut('what the filters of tables hide (it shows)');
    if (columns.some((column) => column.child('calculatedColumnFormula'))) leaveOut('formulas that tables give to new rows');
    const look = table.child('tableStyleInfo');
    const style = look?.attributes['name'];
    return [
      {
        name: displayName || name,
        range: ref,
        columns: columns.map(({ attributes }) => unescaped(attributes['name'] ?? '')),
        showsHeadings: table.attributes['headerRowCount'] !== '0',
        showsTotals: Number(table.attributes['totalsRowCount'] ?? 0) > 0,
        ...(style !== undefined && { style }),
        bandedRows: look?.isOn('showRowStripes') ?? false,
        bandedColumns: look?.isOn('showColumnStripes') ?? false,
        firstColumn: look?.isOn('showFirstColumn') ?? false,
        lastColumn: look?.isOn('showLastColumn') ?? false,
        filterButtons: filter !== undefined,
      },
    ];
  });
}
