import type { Decimal } from 'decimal.js';
import { Exact, ONE, sum, ZERO } from './exact';
import type { Period } from './period';
import type { Totals, WaterfallRow } from './types';

/** What the schedule adds up to. Japan's net present value discounts at the accrual factors of the periods. */
export function totalsOf(rows: readonly WaterfallRow[], periods: readonly Period[], dust: Decimal): Totals {
  const total = (column: Exclude<keyof WaterfallRow, 'period'>) => sum(rows.map((row) => row[column]));
  const [distributable, drawdown, japan] = [total('distributable'), total('drawdown'), total('japan')];
  const last = rows.at(-1);
  return {
    profit: sum(periods.map((period) => period.profit)),
    distributable,
    drawdown,
    interest: total('interest'),
    japan,
    us: total('us'),
    japanRecovery: total('japanRecovery'),
    japanTier2: total('japanTier2'),
    tier1: total('tier1'),
    tier2: total('tier2'),
    closing: last?.closing ?? ZERO,
    unabsorbedLoss: last?.lossClosing ?? ZERO,
    dust,
    japanShare: ratio(japan, distributable),
    japanMoic: ratio(japan, drawdown),
    peakClaim: Exact.max(...rows.map((row) => row.due)),
    japanNpv: presentValue(rows, periods),
  };
}

function ratio(part: Decimal, whole: Decimal): Decimal | null {
  return whole.isZero() ? null : part.div(whole);
}

/** Drawdowns leave Japan at the start of a period, receipts reach it at the end. */
function presentValue(rows: readonly WaterfallRow[], periods: readonly Period[]): Decimal {
  let value = ZERO;
  let discount = ONE;
  for (const [index, { drawdown, japan }] of rows.entries()) {
    value = value.minus(discount.times(drawdown));
    discount = discount.div(ONE.plus(periods[index]?.factor ?? ZERO));
    value = value.plus(discount.times(japan));
  }
  return value;
}
