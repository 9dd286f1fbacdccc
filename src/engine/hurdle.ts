import type { Decimal } from 'decimal.js';

/** What a project draws and what that costs, period by period; in a ledger already rounded. */
export interface Accrual {
  /** At the start of each period. */
  readonly drawdowns: readonly Decimal[];
  /** Interest of each period for each unit of balance. */
  readonly factors: readonly Decimal[];
}

/**
 * Japan's side of a waterfall, for one project or for several that stand in for each other: what falls due in a period, and what is left
 * of it once Japan has its tier-1 cash. It is asked for the periods in their order, `open` and `close` in turn.
 */
export interface HurdleRun<Opened extends { readonly due: Decimal }, Closed> {
  /** The columns of the period before cash is shared. */
  open(index: number): Opened;
  /** The columns after it. `recovery` is Japan's tier-1 cash, never more than was due. */
  close(recovery: Decimal): Closed;
  /** What each project still owes after the last period that was closed. */
  balances(): readonly Decimal[];
}
