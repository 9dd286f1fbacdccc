import type { FilePrint } from '../../file';
import { addressesOf, AREAS } from './areas';
import { question, type Reader } from './reading';

/** How a sheet is printed. */
export function* readPrint(sheet: Excel.Worksheet): Reader<FilePrint> {
  const { pageLayout } = sheet;
  const layout = question(() => pageLayout.load('orientation,zoom'));
  const areas = question(() => pageLayout.getPrintAreaOrNullObject().load(AREAS));
  const rows = question(() => pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount'));
  const columns = question(() => pageLayout.getPrintTitleColumnsOrNullObject().load('address'));
  yield [layout, areas, rows, columns];
  const { orientation, zoom } = layout.answer;
  const { horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
  return {
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    areas: addressesOf(areas.answer),
    ...(!rows.answer.isNullObject && { titleRows: `${rows.answer.rowIndex + 1}:${rows.answer.rowIndex + rows.answer.rowCount}` }),
    ...(!columns.answer.isNullObject && { titleColumns: lettersOf(columns.answer.address) }),
    ...((wide ?? tall) !== undefined && (wide ?? tall) !== null && { fit: { wide: wide ?? 0, tall: tall ?? 0 } }),
  };
}

/** `A:C` from `Sheet1!$A:$C`. */
function lettersOf(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}
