import type { Language } from '../../functions/catalogue';
import type { FileWorkbook } from '../file/fileWorkbook';
import type { ModelRecord } from '../provenance';

/**
 * `shareable`: PACT formulas become plain Excel formulas where there are some, and values elsewhere; everything else stays live.
 * `frozen`: every formula becomes its value. `live`: formulas stay, for people who have PACT.
 */
export type ShareMode = 'shareable' | 'frozen' | 'live';

export interface ShareOptions {
  readonly mode: ShareMode;
  /** Of the texts that the copy gets. */
  readonly language: Language;
  /** ISO day of the copy, such as 2026-11-28. */
  readonly day: string;
  /** What the copy keeps about the model; without it the copy keeps what the workbook has. */
  readonly record?: ModelRecord;
  /** Names PACT in the file, so that Excel offers it. Live copies only, and only where a person asked for it. */
  readonly reference?: boolean;
}

export interface SharedWorkbook {
  readonly workbook: FileWorkbook;
  /** Cells with PACT formulas that became values. */
  readonly frozen: number;
  /** Cells with PACT formulas that became plain Excel formulas. */
  readonly translated: number;
  /** Cells with PACT formulas that have them still. */
  readonly kept: number;
}
