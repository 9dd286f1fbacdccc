import type { Language } from '../../templates';
import type { ExplainedCode } from '../../workbook/excel';
import type { WriterErrorCode } from '../../workbook/workbookError';
import { japanese } from './japaneseReasons';

/** What is kept of an error, to be told in any language. */
export interface Reason {
  /** In English, as the error has it. */
  readonly message: string;
  /** Of a WorkbookError; undefined for any other error. */
  readonly code?: string;
  /** The sheets or names that it is about. */
  readonly subjects: readonly string[];
}

/** Why it failed, in whole sentences for the person in front of Excel. */
export function reasonIn(language: Language, { message, code, subjects }: Reason): string {
  if (language === 'en') return message;
  if (code === undefined) return japanese.fault(message);
  if (isWriterCode(code)) return japanese.writer[code]({ subjects, message });
  return isExplained(code) ? japanese.excel[code](subjects) : japanese.otherCode(code, message);
}

const isWriterCode = (code: string): code is WriterErrorCode => Object.hasOwn(japanese.writer, code);
const isExplained = (code: string): code is ExplainedCode => Object.hasOwn(japanese.excel, code);
