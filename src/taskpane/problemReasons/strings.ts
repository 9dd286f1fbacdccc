import type { ExplainedCode } from '../../workbook/excel';
import type { WriterErrorCode } from '../../workbook/workbookError';

/** Why something in the workbook could not be done, in whole sentences, for a language other than that of the errors themselves. */
export interface ReasonStrings {
  /** By what the writer itself refuses; `subjects` are the sheets or names that it is about, perhaps none. */
  readonly writer: Readonly<
    Record<WriterErrorCode, (reason: { readonly subjects: readonly string[]; readonly message: string }) => string>
  >;
  /** By Excel's own codes, as far as PACT knows what to do about them. */
  readonly excel: Readonly<Record<ExplainedCode, (subjects: readonly string[]) => string>>;
  /** For any other code of Excel. */
  readonly otherCode: (code: string, message: string) => string;
  /** For what is no error of a workbook: a fault. */
  readonly fault: (message: string) => string;
}
