import { rangeAddress } from '../../a1';

/** The ranges of a RangeAreas, as A1 texts. */
export const AREAS = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

export function addressesOf(areas: Excel.RangeAreas): string[] {
  return areas.isNullObject ? [] : areas.areas.items.map(addressOf);
}

export function addressOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): string {
  return rangeAddress({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  });
}
