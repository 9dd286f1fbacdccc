/** What the writer itself refuses or reports. What Excel refuses keeps Excel's own code, such as `AccessDenied`. */
export type WriterErrorCode =
  | 'sheet-exists'
  | 'name-exists'
  | 'shared-sheet-differs'
  | 'sheet-missing'
  | 'workbook-changed'
  | 'still-calculating'
  | 'invalid-plan'
  | 'cancelled'
  | 'roll-back-failed'
  | 'unexpected';

/** Excel's codes are PascalCase texts; the list grows with Excel. */
export type ExcelErrorCode = Capitalize<string>;

export interface WorkbookErrorOptions {
  /** The sheets or names that the message is about. */
  readonly subjects?: readonly string[];
  readonly cause?: unknown;
}

/**
 * Why the workbook could not be changed. `message` is one or more whole sentences for the person in front of Excel;
 * the error that Office.js threw, if any, is the `cause`.
 */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly subjects: readonly string[];

  /** @param code A `WriterErrorCode` or one of Excel's error codes. */
  constructor(
    readonly code: WriterErrorCode | ExcelErrorCode,
    message: string,
    { subjects = [], cause }: WorkbookErrorOptions = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.subjects = subjects;
  }
}
