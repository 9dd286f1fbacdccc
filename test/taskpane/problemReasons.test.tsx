// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { reasonFor } from '../../src/taskpane/problem';
import { reasonIn } from '../../src/taskpane/problemReasons/reasonIn';
import { WorkbookError, type ExplainedCode, type WriterErrorCode } from '../../src/workbook/excel';
import { BookInHand } from './bookInHand';
import { announced, closePane, get, happens, openPane, press } from './paneDriver';

afterEach(closePane);

/** Every code of the writer: the type fails where one is missing. */
const WRITER_CODES = Object.keys({
  'sheet-exists': true,
  'name-exists': true,
  'shared-sheet-differs': true,
  'sheet-missing': true,
  'workbook-changed': true,
  'still-calculating': true,
  'invalid-plan': true,
  cancelled: true,
  'roll-back-failed': true,
  unexpected: true,
} satisfies Record<WriterErrorCode, true>) as WriterErrorCode[];

/** Those that PACT explains, by the same type. */
const EXCEL_CODES = Object.keys({
  InvalidOperationInCellEditMode: true,
  AccessDenied: true,
  InvalidOrTimedOutSession: true,
  InvalidRequestContext: true,
  ActivityLimitReached: true,
  RequestAborted: true,
  RequestPayloadSizeLimitExceeded: true,
  ResponsePayloadSizeLimitExceeded: true,
  ApiNotFound: true,
  InactiveWorkbook: true,
  InvalidSelection: true,
  Conflict: true,
  ItemAlreadyExists: true,
  ItemNotFound: true,
} satisfies Record<ExplainedCode, true>) as ExplainedCode[];

const ENGLISH = 'An English sentence.';
/** Of no code at all, and of a code that nobody knows. */
const UNKNOWN = [reasonIn('ja', reasonFor(new WorkbookError('Unheard', ENGLISH))), reasonIn('ja', reasonFor(new Error(ENGLISH)))];

describe('why something could not be done', () => {
  it.each([...WRITER_CODES, ...EXCEL_CODES])(
    'is told for %s in the sentence of the error in English, in a sentence of its own in Japanese',
    (code) => {
      const reason = reasonFor(new WorkbookError(code, ENGLISH));
      expect(reasonIn('en', reason)).toBe(ENGLISH);
      const told = reasonIn('ja', reason);
      expect(told).toMatch(/[\u3040-\u30ff].*。/);
      expect(UNKNOWN).not.toContain(told);
    },
  );

  it.each([
    'sheet-exists',
    'name-exists',
    'shared-sheet-differs',
    'sheet-missing',
    'workbook-changed',
    'roll-back-failed',
    'AccessDenied',
  ] as const)('names in Japanese for %s the sheets or names that it is about', (code) => {
    const told = reasonIn('ja', reasonFor(new WorkbookError(code, ENGLISH, { subjects: ['Gas power', 'Checks'] })));
    expect(told).toContain('「Gas power」「Checks」');
  });

  it.each(['roll-back-failed', 'workbook-changed', 'AccessDenied'] as const)('names none for %s where there is none', (code) => {
    expect(reasonIn('ja', reasonFor(new WorkbookError(code, ENGLISH)))).not.toMatch(/「」|undefined/);
  });

  it('keeps the code and the sentence of what nobody knows', () => {
    expect(UNKNOWN[0]).toContain('Unheard');
    for (const told of UNKNOWN) expect(told).toContain(ENGLISH);
  });

  it('appears in Japanese in a Japanese pane', async () => {
    const book = new BookInHand();
    await openPane({ kind: 'workbook', host: book }, 'ja-JP');
    await press(get('button', '3件すべてを追加'));
    await happens(() => book.addition.fail(new WorkbookError('sheet-exists', 'The sheet exists.', { subjects: ['ガス火力発電'] })));
    expect(announced()).toContain('何も追加されませんでした');
    expect(announced()).toContain('シート「ガス火力発電」がすでにワークブックにあります。');
    expect(announced()).not.toContain('The sheet exists.');
  });
});
