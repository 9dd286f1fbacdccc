export type WorkbookFileProblem = 'not-a-workbook' | 'old-format' | 'encrypted' | 'damaged' | 'too-large' | 'unsafe' | 'other-dates';

/** Why a file cannot be opened. `message` is one or more whole sentences for the person who chose the file. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';

  constructor(
    readonly problem: WorkbookFileProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** @param detail names the part and what is wrong with it, without a full stop */
export function damaged(detail: string, cause?: unknown): WorkbookFileError {
  return new WorkbookFileError('damaged', `The file is damaged: ${detail}.`, cause === undefined ? undefined : { cause });
}
