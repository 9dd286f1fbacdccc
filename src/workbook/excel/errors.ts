import { WorkbookError, type ExcelErrorCode } from '../workbookError';

/** By Excel's error code. Source: "Error handling with the application-specific JavaScript APIs" and the client's host error table. */
const SENTENCES = {
  InvalidOperationInCellEditMode: 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
  AccessDenied: 'Excel does not allow changes here: the workbook is protected or open for reading only. Allow editing, then try again.',
  InvalidOrTimedOutSession: 'The session with Excel has ended. Reload the workbook, then try again.',
  InvalidRequestContext: 'The session with Excel has ended. Reload the workbook, then try again.',
  ActivityLimitReached: 'Excel is busy with other requests. Wait a moment, then try again.',
  RequestAborted: 'Excel stopped the request before it was finished. Try again.',
  RequestPayloadSizeLimitExceeded: 'The request is larger than Excel accepts.',
  ResponsePayloadSizeLimitExceeded: 'The answer is larger than Excel can return.',
  ApiNotFound: 'This version of Excel is too old: PACT needs Excel 2021, Microsoft 365 or Excel on the web.',
  InactiveWorkbook: 'Another workbook is in front. Bring this one to the front, then try again.',
  InvalidSelection: 'The selection is not one area of cells. Select one area, then try again.',
  Conflict: 'Someone else changed the workbook at the same moment. Try again.',
  ItemAlreadyExists: 'A sheet or name of the same name was added at the same moment.',
  ItemNotFound: 'A sheet or name that PACT needs is no longer there.',
} as const satisfies Partial<Record<ExcelErrorCode, string>>;

/** The codes of Excel for which PACT knows what to do. */
export type ExplainedCode = keyof typeof SENTENCES;

const isExplained = (code: string): code is ExplainedCode => Object.hasOwn(SENTENCES, code);

interface OfficeErrorShape {
  readonly code: ExcelErrorCode;
  readonly message: string;
}

/** By shape, because `OfficeExtension.Error` does not exist before Office.js has loaded and differs between windows. */
function isOfficeError(error: unknown): error is OfficeErrorShape {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'debugInfo' in error &&
    'message' in error
  );
}

/** A `WorkbookError` for whatever was thrown while Excel was at work; a `WorkbookError` is returned as it is. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (isOfficeError(error)) {
    const { code, message } = error;
    const sentence = isExplained(code) ? SENTENCES[code] : `Excel refused the request (${code}): ${message}`;
    return new WorkbookError(error.code, sentence, { cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new WorkbookError('unexpected', `PACT stopped unexpectedly: ${reason}`, { cause: error });
}
