import type { Decimal } from 'decimal.js';
import { Exact, sum, ZERO } from './exact';
import type { DistributionRow, Totals } from './types';
import { worthAtStart } from './worthAtStart';

interface Row extends DistributionRow {
  readonly interest: Decimal;
}

interface Schedule {
  readonly rows: readonly Row[];
  readonly profits: readonly Decimal[];
  /** At which Japan's position is discounted, one a period. */
  readonly factors: readonly Decimal[];
  /** What is left unpaid at the end. */
  readonly closing: Decimal;
  /** Written off in all periods. */
  readonly dust: Decimal;
}

/** What the schedule adds up to. */
export function totalsOf({ rows, profits, factors, closing, dust }: Schedule): Totals {
  const total = (column: Exclude<keyof Row, 'period'>) => sum(rows.map((row) => row[column]));
  const [distributable, drawdown, japan] = [total('distributable'), total('drawdown'), total('japan')];
  return {
    profit: sum(profits),
    distributable,
    drawdown,
    interest: total('interest'),
    japan,
    us: total('us'),
    japanRecovery: total('japanRecovery'),
    japanTier2: total('japanTier2'),
    tier1: total('tier1'),
    tier2: total('tier2'),
    closing,
    unabsorbedLoss: rows.at(-1)?.lossClosing ?? ZERO,
    dust,
    japanShare: ratio(japan, distributable),
    japanMoic: ratio(japan, drawdown),
    peakClaim: Exact.max(...rows.map((row) => row.due)),
    japanNpv: worthAtStart({ drawdowns: rows.map((row) => row.drawdown), receipts: rows.map((row) => row.japan), factors }),
  };
}

function ratio(part: Decimal, whole: Decimal): Decimal | null {
  return whole.isZero() ? null : part.div(whole);
}
