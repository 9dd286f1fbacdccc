/**
 * What a workbook of PACT keeps about itself: with which versions it was made, by which terms, from which inputs and with which results.
 *
 * Figures go by the defined names of the workbook, such as `Pact_Rate` or `Gas_Price`. All values are texts; numbers as JavaScript writes
 * them, so the same figures give the same record on every machine; a blank cell is an empty text.
 */
export interface ModelRecord {
  /** Of this format. An older one is brought up to date when it is read, a newer one refused. */
  readonly schemaVersion: 1;
  /** Version of PACT. */
  readonly pact: string;
  /** Of the arithmetic under the engine, for example `decimal.js 10.6.0`. */
  readonly engine: string;
  /** ISO day on which the record was made. */
  readonly day: string;
  /** Ids of the models in the workbook in the order of their sheets, for example `gas-power`. */
  readonly models: readonly string[];
  /** The terms of the pact in this workbook by their ids, for example `share_before`. */
  readonly terms: Readonly<Record<string, string>>;
  /** Cells without formulas, by name; a range is a list, row by row. */
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  /** Results by name, one cell each. */
  readonly outputs: Readonly<Record<string, readonly string[]>>;
  /** SHA-256 of terms and inputs in hexadecimal digits. It shows that something changed; it is no signature. */
  readonly inputsHash: string;
}

/** The version of the format that this version of PACT writes. */
export const SCHEMA_VERSION = 1;

/** A record that cannot be used; `newer` was written by a later version of PACT. The message says so in a sentence. */
export class RecordError extends Error {
  override readonly name = 'RecordError';

  constructor(
    readonly code: 'newer' | 'damaged',
    message: string,
  ) {
    super(message);
  }
}
