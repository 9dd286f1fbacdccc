import { describe, expect, it } from 'vitest';
import { WorkbookError } from '../../../src/workbook/excel';
import { toWorkbookError } from '../../../src/workbook/excel/errors';

const officeError = (code: string, message = 'Technical.') => Object.assign(new Error(message), { code, debugInfo: {} });

describe('an error from Excel', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'A cell is being edited.'],
    ['AccessDenied', 'the workbook is protected or open for reading only'],
    ['InvalidOrTimedOutSession', 'The session with Excel has ended.'],
    ['ActivityLimitReached', 'Excel is busy with other requests.'],
    ['RequestPayloadSizeLimitExceeded', 'larger than Excel accepts'],
    ['ApiNotFound', 'This version of Excel is too old'],
    ['Conflict', 'Someone else changed the workbook'],
  ])('keeps its code and gets a sentence for the user: %s', (code, words) => {
    const original = officeError(code);
    const error = toWorkbookError(original);
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code, cause: original, message: expect.stringContaining(words) });
  });

  it('that has no sentence of its own is quoted with its code', () => {
    expect(toWorkbookError(officeError('GeneralException', 'Something broke.')).message).toBe(
      'Excel refused the request (GeneralException): Something broke.',
    );
  });
});

describe('any other error', () => {
  it('is passed on as the unexpected thing it is', () => {
    const original = new TypeError('x is not a function');
    expect(toWorkbookError(original)).toMatchObject({
      code: 'unexpected',
      message: 'PACT stopped unexpectedly: x is not a function',
      cause: original,
    });
  });

  it('that is no error object is quoted', () => {
    expect(toWorkbookError('out of paper').message).toBe('PACT stopped unexpectedly: out of paper');
  });

  it('that is a WorkbookError already stays the same object', () => {
    const error = new WorkbookError('cancelled', 'Cancelled.');
    expect(toWorkbookError(error)).toBe(error);
  });
});
