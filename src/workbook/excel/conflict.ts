/** A sheet that stands where the add-in wants to put one of its own. */
export interface Conflict {
  /** The sheet as it is called in the workbook now. */
  readonly sheet: string;
  /**
   * `foreign`: a person's own sheet has the name. `edited`: PACT made the sheet and somebody changed it since.
   * `present`: the project that was asked for is in the workbook, and its sheet is as PACT made it.
   */
  readonly reason: 'foreign' | 'edited' | 'present';
  /** Whether `replace` is a possible answer: only for a sheet that PACT made and nobody edited. */
  readonly canReplace: boolean;
  /** What the new sheet is called when both are kept. */
  readonly copy: string;
}

/** `keepBoth` leaves that sheet as it is and gives the new one another name; `cancel` changes nothing at all. */
export type ConflictAnswer = 'replace' | 'keepBoth' | 'cancel';

/** Puts the question to the person. Asked before anything is written, one conflict at a time. */
export type Ask = (conflict: Conflict) => Promise<ConflictAnswer>;
