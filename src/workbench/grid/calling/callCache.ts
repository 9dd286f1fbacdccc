import type { Rect } from '../../book/book';
import type { FunctionCall, FunctionCaller, FunctionResult } from '../../book/functions';
import { contains } from '../rects';
import type { CallingCell } from './executor';

export interface CallCacheOptions {
  readonly caller: FunctionCaller;
  /** A result has arrived: these cells wait for it and must be calculated again. */
  readonly onArrival: (cells: readonly CallingCell[]) => void;
  /** A call was answered in the middle of a calculation, by a caller that lets nobody wait. */
  readonly onAnsweredAtOnce: (cell: CallingCell) => void;
  /** A call that has not answered by then counts as failed; its answer is still taken when it comes. */
  readonly answerWithinMs: number;
  /** Above this number of results those that no formula has asked for in the last runs are forgotten. */
  readonly limit?: number;
}

interface Entry {
  /** The last run in which a formula asked for it. */
  usedIn: number;
  /** Cells that show #BUSY! because of it, by their address. */
  readonly cells: Map<string, CallingCell>;
  /** Until then the cell shows #BUSY!. */
  result: FunctionResult | undefined;
  /** The way to the function failed, not the function: the next occasion asks again. */
  askAgain: boolean;
  /** While the result is on the way: nobody wants it any more. */
  abandon: (() => void) | undefined;
}

/** The run that follows an arrival asks again, and so does the one of everything that follows the last arrival. */
const KEEP_RUNS = 4;

/**
 * Results of custom functions that arrive later. To the engine each function is an ordinary one that answers at once: the first time
 * with "busy", and from the cache when the engine calculates again after the arrival. Equal arguments are called once, so a function
 * must depend on its arguments only. Univer's own asynchronous functions are not used: an edit during a run leaves wrong values behind.
 */
export class CallCache {
  private readonly entries = new Map<string, Entry>();
  private waiting = 0;
  private run = 0;

  constructor(private readonly options: CallCacheOptions) {}

  /** Calls whose result is still on the way. */
  get pending(): number {
    return this.waiting;
  }

  /** The result, or undefined while it is on the way to this cell. `key` tells calls apart that must not share a result. */
  ask(key: string, call: FunctionCall, cell: CallingCell): FunctionResult | undefined {
    const known = this.entries.get(key);
    const entry: Entry = known ?? { usedIn: this.run, cells: new Map(), result: undefined, askAgain: false, abandon: undefined };
    entry.usedIn = this.run;
    if (entry.result === undefined) entry.cells.set(call.address, cell);
    if (known) return known.result;
    this.entries.set(key, entry);
    this.start(entry, call, cell);
    return entry.result;
  }

  /** A calculation starts. */
  startRun(): void {
    this.run += 1;
    if (this.waiting > 0 || this.entries.size <= (this.options.limit ?? 5000)) return;
    for (const [key, { usedIn }] of this.entries) if (usedIn < this.run - KEEP_RUNS) this.entries.delete(key);
  }

  /** Forgets the calls that never reached their function, so that the next calculation asks again. */
  forgetFailures(): void {
    for (const [key, entry] of this.entries) if (entry.askAgain) this.entries.delete(key);
  }

  /** Forgets what has been answered, so that the next calculation calls every function again. */
  forgetResults(): void {
    for (const [key, entry] of this.entries) if (entry.result !== undefined) this.entries.delete(key);
  }

  /** These cells have another content and wait for nothing. A call that no other cell waits for is cancelled. */
  abandon(sheetId: string, rect: Rect): void {
    if (this.waiting === 0) return;
    for (const [key, entry] of this.entries) {
      if (entry.result !== undefined) continue;
      for (const [address, { sheetId: waitingOn, row, column }] of entry.cells) {
        const isChanged = waitingOn === sheetId && contains(rect, { top: row, left: column, bottom: row, right: column });
        if (isChanged) entry.cells.delete(address);
      }
      if (entry.cells.size > 0) continue;
      this.entries.delete(key);
      entry.abandon?.();
    }
  }

  private start(entry: Entry, call: FunctionCall, cell: CallingCell): void {
    const abandoned = new AbortController();
    const answer = this.callNow(call, abandoned.signal);
    if (!(answer instanceof Promise)) {
      entry.result = answer;
      entry.cells.clear();
      this.options.onAnsweredAtOnce(cell);
      return;
    }
    this.waiting += 1;
    const settle = (result: FunctionResult, askAgain: boolean) => {
      if (abandoned.signal.aborted) return;
      if (entry.result === undefined) this.waiting -= 1;
      entry.result = result;
      entry.askAgain = askAgain;
      // The run that this orders asks for it, however long ago it was asked for first.
      entry.usedIn = this.run;
      // A late answer after a failure goes to the cells that took the failure.
      this.options.onArrival([...entry.cells.values()]);
    };
    const timer = setTimeout(
      () => settle(failure(`No answer within ${this.options.answerWithinMs / 1000} seconds.`), true),
      this.options.answerWithinMs,
    );
    entry.abandon = () => {
      clearTimeout(timer);
      this.waiting -= 1;
      abandoned.abort();
    };
    answer.then(
      (result) => {
        clearTimeout(timer);
        settle(result, false);
      },
      (error: unknown) => {
        clearTimeout(timer);
        settle(failure(error instanceof Error ? error.message : String(error)), true);
      },
    );
  }

  /** A caller that throws must not reach the engine. */
  private callNow(call: FunctionCall, abandoned: AbortSignal): FunctionResult | Promise<FunctionResult> {
    try {
      return this.options.caller.call(call, abandoned);
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }
}

function failure(message: string): FunctionResult {
  return { ok: false, error: '#VALUE!', message };
}
