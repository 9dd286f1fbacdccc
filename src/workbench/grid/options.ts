import type { Book } from '../book/book';
import type { FunctionCaller, FunctionMetadata } from '../book/functions';
import type { StoredFormulas } from './storedFormulas';

export interface OpenBookOptions {
  readonly name: string;
  /** Names of the first sheets, in order; one sheet "Sheet1" without it. */
  readonly sheets?: readonly string[];
  /** The custom functions of the add-in. Without them formulas that call one show #NAME?. */
  readonly functions?: {
    /** Before the dot of every function name: PACT. */
    readonly namespace: string;
    readonly metadata: FunctionMetadata;
    readonly caller: FunctionCaller;
    /** Milliseconds after which a call without an answer counts as failed. 60,000 without it. */
    readonly answerWithinMs?: number;
  };
  /** Formulas are read, and may be written, in the form of files. Without it they are as a person types them. */
  readonly storedFormulas?: StoredFormulas | undefined;
}

/** A workbook that is open. */
export interface OpenBook {
  readonly book: Book;
  /** Of a person's edits; writes of the add-in empty the history, as in Excel. Resolves to whether there was something to undo. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** What `change` does to the book counts as the work of another person on another machine. */
  asOther(change: () => void): void;
  /** Ends the workbook. Everything that still waits resolves. */
  dispose(): void;
}
