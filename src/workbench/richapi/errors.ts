/** Excel's error codes with the messages of Microsoft's page "Error handling with the application-specific JavaScript APIs". */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not valid for what you are trying to do.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NonBlankCellOffSheet: "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
} as const;

export type ErrorCode = keyof typeof MESSAGES;

/** Ends a batch: it becomes the `Error` of the response, which the client throws to the add-in. */
export class RichApiError extends Error {
  /** `Class.member`; the interpreter fills it in. */
  location: string | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
    this.name = 'RichApiError';
  }
}

/** What this host does not know. It must never look like success, so it is an error and the host records it. */
export class UnsupportedError extends RichApiError {
  constructor(readonly subject: string) {
    super('NotImplemented', `HOST-UNSUPPORTED ${subject}`);
    this.name = 'UnsupportedError';
  }
}

export const invalidArgument = (detail?: string) =>
  new RichApiError('InvalidArgument', detail === undefined ? MESSAGES.InvalidArgument : `${MESSAGES.InvalidArgument} ${detail}`);
export const itemNotFound = () => new RichApiError('ItemNotFound');
export const itemAlreadyExists = () => new RichApiError('ItemAlreadyExists');
