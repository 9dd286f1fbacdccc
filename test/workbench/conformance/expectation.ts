/**
 * One statement of Microsoft's documentation about the Excel API, as a program and what it must give.
 *
 * `run` starts with a workbook that has one empty sheet, "Sheet1", and nothing else. It closes over nothing, because it is also sent as source
 * text into the frame of the add-in: no imports, no constants of its file, enumerations as their texts. It returns plain values.
 */
export type Expectation = ExpectedValue | ExpectedFailure;

interface Program {
  /** Unique within its topic. */
  readonly name: string;
  /**
   * The page of Microsoft's reference that says so: `excel.range#getResizedRange` for a member, `excel.range` for a class or an enumeration,
   * as in learn.microsoft.com/javascript/api/excel/excel.range; `office/dev/add-ins/…` for an article.
   */
  readonly page: string;
  readonly run: (excel: typeof Excel) => Promise<unknown>;
}

export interface ExpectedValue extends Program {
  readonly gives: JsonValue;
}

export interface ExpectedFailure extends Program {
  readonly fails: {
    readonly code: string;
    /** `Class.member`, where the client tells it. */
    readonly location?: string;
  };
}

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };
