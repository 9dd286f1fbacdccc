import { referenceTo } from '../../formula/references';
import { inExcel } from '../run';
import { watchEvents } from '../watchEvents';
import { placeOf } from './cells';
import type { Place, Selection } from './types';

/**
 * What is selected in the grid, one area.
 *
 * @param home the cell of the formula that will refer to it; without it the reference names its sheet
 * @throws WorkbookError `InvalidSelection` where several areas or no cells are selected, or another of Excel's codes
 */
export async function readSelection(home?: Place): Promise<Selection> {
  return inExcel('wait', async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    const place = placeOf(range.address);
    const isNear = home !== undefined && home.sheet.toLowerCase() === place.sheet.toLowerCase();
    return { ...place, reference: isNear ? place.address : referenceTo(place.sheet, place.address) };
  });
}

/**
 * Tells when another cell may be selected than before: by a click, a key, or because another sheet comes to the front.
 *
 * @param listener called once for a burst
 * @returns ends the watching
 * @throws WorkbookError with one of Excel's codes
 */
export function watchSelection(listener: () => void): Promise<() => Promise<void>> {
  return watchEvents(listener, ({ workbook: { worksheets } }, heard) => [
    worksheets.onSelectionChanged.add(heard),
    worksheets.onActivated.add(heard),
  ]);
}

/**
 * Tells when cells may hold something else than before: they were edited or calculated.
 *
 * @param listener called once for a burst
 * @returns ends the watching
 * @throws WorkbookError with one of Excel's codes
 */
export function watchContents(listener: () => void): Promise<() => Promise<void>> {
  return watchEvents(listener, ({ workbook: { worksheets } }, heard) => [
    worksheets.onChanged.add(heard),
    worksheets.onCalculated.add(heard),
  ]);
}
