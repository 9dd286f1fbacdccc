import type { Decimal } from 'decimal.js';

/** What enters one period of the waterfall. */
export interface Period {
  /** At the start of the period. */
  readonly drawdown: Decimal;
  /** At the end of the period, before losses brought forward. */
  readonly profit: Decimal;
  /** Interest for each unit of balance. */
  readonly factor: Decimal;
}
