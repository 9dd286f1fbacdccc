import type { Decimal } from 'decimal.js';
import { Exact, ONE, sum, ZERO } from './exact';
import type { DistributionRow, Totals } from './types';

/** A period with what bore interest, what was written off and what is left unpaid. */
interface Row extends DistributionRow {
  readonly interest: Decimal;
  readonly dust: Decimal;
  readonly left: Decimal;
}

/** What the schedule adds up to. Japan's net present value discounts at the accrual factors of the periods. */
export function totalsOf(rows: readonly Row[], profits: readonly Decimal[], factors: readonly Decimal[]): Totals {
  const total = (column: Exclude<keyof Row, 'period'>) => sum(rows.map((row) => row[column]));
  const [distributable, drawdown, japan] = [total('distributable'), total('drawdown'), total('japan')];
  const last = rows.at(-1);
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
    closing: last?.left ?? ZERO,
    unabsorbedLoss: last?.lossClosing ?? ZERO,
    dust: total('dust'),
    japanShare: ratio(japan, distributable),
    japanMoic: ratio(japan, drawdown),
    peakClaim: Exact.max(...rows.map((row) => row.due)),
    japanNpv: presentValue(rows, factors),
  };
}

function ratio(part: Decimal, whole: Decimal): Decimal | null {
  return whole.isZero() ? null : part.div(whole);
}

/** Drawdowns leave Japan at the start of a period, receipts reach it at the end. */
function presentValue(rows: readonly Row[], factors: readonly Decimal[]): Decimal {
  let value = ZERO;
  let discount = ONE;
  for (const [index, { drawdown, japan }] of rows.entries()) {
    value = value.minus(discount.times(drawdown));
    discount = discount.div(ONE.plus(factors[index] ?? ZERO));
    value = value.plus(discount.times(japan));
  }
  return value;
}
