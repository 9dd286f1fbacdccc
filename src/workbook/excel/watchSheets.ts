import { watchEvents } from './watchEvents';

/** The set of the API from which on Excel tells that a sheet got another name. */
const NAMES_SINCE = '1.17';

/**
 * Tells when sheets were added, deleted, renamed or brought to the front, by whomever. An Excel that does not tell of new names is heard when
 * the person turns to another sheet.
 *
 * @param listener called once for a burst
 * @returns ends the watching
 * @throws WorkbookError with one of Excel's codes
 */
export function watchSheets(listener: () => void): Promise<() => Promise<void>> {
  return watchEvents(listener, ({ workbook: { worksheets } }, heard) => [
    worksheets.onAdded.add(heard),
    worksheets.onDeleted.add(heard),
    worksheets.onActivated.add(heard),
    ...(Office.context.requirements.isSetSupported('ExcelApi', NAMES_SINCE) ? [worksheets.onNameChanged.add(heard)] : []),
  ]);
}
