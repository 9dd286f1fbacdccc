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

/** Counts the batches that reach the workbook and disturbs chosen ones, for tests of what the add-in does then. */
export class Faults {
  private readonly planned = new Map<number, number>();
  private readonly interruptions = new Map<number, () => void>();
  private silentFrom = Infinity;
  /** Batches so far. The release of references at the end of an `Excel.run` does not count. */
  batches = 0;

  /** The `nth` batch from now fails with a host error; 1 is the next one. */
  failBatch(nth: number, code: number): void {
    this.planned.set(this.batches + nth, code);
  }

  /** From the `nth` batch from now on the host answers nothing, as after the loss of the connection. */
  disconnectAt(nth: number): void {
    this.silentFrom = this.batches + nth;
  }

  /** Whether the connection is lost. */
  get disconnected(): boolean {
    return this.batches >= this.silentFrom;
  }

  /** Something happens in the workbook right before the `nth` batch from now. */
  beforeBatch(nth: number, happens: () => void): void {
    this.interruptions.set(this.batches + nth, happens);
  }

  /** Called once for each batch; answers the host error to fail it with. */
  nextBatch(): number | undefined {
    this.batches += 1;
    this.interruptions.get(this.batches)?.();
    this.interruptions.delete(this.batches);
    const code = this.planned.get(this.batches);
    this.planned.delete(this.batches);
    return code;
  }
}
