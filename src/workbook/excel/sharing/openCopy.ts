import { toWorkbookError } from '../errors';

/** The first set of the Excel API that opens a workbook from bytes. */
const SINCE = '1.8';
const CHUNK = 0x8000;

/** Opens the bytes of an .xlsx file as a new workbook in a window of its own; false where this Excel cannot. */
export async function openCopy(bytes: Uint8Array): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', SINCE)) return false;
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw toWorkbookError(error);
  }
  return true;
}

/** In pieces, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(text);
}
