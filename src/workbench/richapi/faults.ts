/** Host errors that fail a whole batch, by the number a host answers. Any other number becomes GeneralException. */
export const HostError = {
  CellEditMode: 5004,
  SessionTimedOut: 5012,
  TooManyRequests: 5102,
  RequestTooLarge: 5103,
  ResponseTooLarge: 5104,
  NoAccess: 7000,
  General: 5001,
} as const;

/** Counts the batches that reach the workbook and fails chosen ones, for tests of what the add-in does then. */
export class Faults {
  private readonly planned = new Map<number, number>();
  /** Batches so far. The release of references at the end of an `Excel.run` does not count. */
  batches = 0;

  /** The `nth` batch from now fails with a host error; 1 is the next one. */
  failBatch(nth: number, code: number): void {
    this.planned.set(this.batches + nth, code);
  }

  /** Called once for each batch; answers the host error to fail it with. */
  nextBatch(): number | undefined {
    this.batches += 1;
    const code = this.planned.get(this.batches);
    this.planned.delete(this.batches);
    return code;
  }
}
