/** When the workbook is calculating, and who waits for it. */

export interface CalculationOptions {
  /** Calls of custom functions whose result is on the way. */
  readonly pending: () => number;
  /** Frees the engine's scheduler from a run that will never end. */
  readonly repair: () => void;
  /** After a run, once its results are in the cells: the sheets that got some. */
  readonly onCalculated: (sheetIds: readonly string[]) => void;
}

/** The engine's scheduler waits 100 ms after a change. What became due within them waits for the next run; timers are a little early. */
const SCHEDULER_PAUSE_MS = 90;
const TICK_MS = 1000;
const TICKS_WITHOUT_LIFE = 15;

/**
 * Follows the engine: a change makes a run *due*, a run *starts* and *ends*, and its results are in the cells one turn later.
 *
 * The engine's own promises are not used: one never resolves after an exception, another also resolves for a run that was stopped.
 * Here a run without a sign of life for 15 seconds is given up, so that nobody waits for ever.
 */
export class Calculation {
  private due = false;
  private dueSince = 0;
  private running = 0;
  private next: (() => void) | undefined;
  private turn: ReturnType<typeof setTimeout> | undefined;
  private watch: ReturnType<typeof setInterval> | undefined;
  private quietTicks = 0;
  private closed = false;
  private results = new Set<string>();
  private readonly waiters = new Set<{ readonly forCalls: boolean; readonly resolve: () => void }>();

  constructor(private readonly options: CalculationOptions) {}

  /** Resolves when no native calculation is due or running. */
  calculated(): Promise<void> {
    return this.wait(false);
  }

  /** Resolves when, in addition, no custom function is waiting for its result. */
  settled(): Promise<void> {
    return this.wait(true);
  }

  /** A change was made, or a calculation was asked for: the engine will start soon. */
  becomesDue(): void {
    this.due = true;
    this.dueSince = Date.now();
    this.showsLife();
  }

  /** What was due will not be calculated now (manual mode). */
  isPostponed(): void {
    this.due = false;
    this.checkNextTurn();
  }

  /** Called once when the next run is over, before anybody takes that for rest; it may begin another. */
  afterRun(begin: () => void): void {
    this.next = begin;
  }

  /** A run of the engine begins, with all that became due before its scheduler last paused. */
  isOrdered(): void {
    this.due = Date.now() - this.dueSince < SCHEDULER_PAUSE_MS;
    this.showsLife();
  }

  runStarts(): void {
    this.running += 1;
    this.showsLife();
  }

  runEnds(): void {
    this.running = Math.max(0, this.running - 1);
    this.showsLife();
    this.checkNextTurn();
  }

  /** The engine reported progress. */
  showsLife(): void {
    this.quietTicks = 0;
    if (this.isBusy() && !this.closed) this.watch ??= setInterval(() => this.tick(), TICK_MS);
  }

  receivesResults(sheetIds: readonly string[]): void {
    for (const id of sheetIds) this.results.add(id);
    this.checkNextTurn();
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.turn);
    clearInterval(this.watch);
    this.watch = undefined;
    for (const waiter of this.waiters) waiter.resolve();
    this.waiters.clear();
  }

  private isBusy(): boolean {
    return this.due || this.running > 0;
  }

  private wait(forCalls: boolean): Promise<void> {
    if (this.closed) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiters.add({ forCalls, resolve });
      this.checkNextTurn();
    });
  }

  /** Results are put into the cells within the turn in which a run ends. */
  private checkNextTurn(): void {
    if (this.closed) return;
    this.turn ??= setTimeout(() => {
      this.turn = undefined;
      this.check();
    }, 0);
  }

  private check(): void {
    if (this.results.size > 0) {
      const sheetIds = [...this.results];
      this.results = new Set();
      this.options.onCalculated(sheetIds);
    }
    if (this.isBusy()) return;
    if (this.next) {
      const begin = this.next;
      this.next = undefined;
      begin();
      this.checkNextTurn();
      return;
    }
    clearInterval(this.watch);
    this.watch = undefined;
    for (const waiter of this.waiters) {
      if (waiter.forCalls && this.options.pending() > 0) continue;
      this.waiters.delete(waiter);
      waiter.resolve();
    }
  }

  /** Ticks stop while a long formula holds the thread, so a count of ticks measures silence and not work. */
  private tick(): void {
    this.quietTicks += 1;
    if (this.quietTicks < TICKS_WITHOUT_LIFE) return;
    this.due = false;
    this.running = 0;
    this.options.repair();
    this.checkNextTurn();
  }
}
