import type { Decimal } from 'decimal.js';
import type { ClaimPath } from './claimPath';
import { closingOrSurplus, readClaimPath } from './claimPath';
import { ONE, sum } from './exact';
import { turningPoint } from './turningPoint';
import type { WaterfallInput } from './types';
import { worthAtStart } from './worthAtStart';

/** What a project earns. */
export type CapacityInput = Omit<WaterfallInput, 'drawdowns'>;

/**
 * The largest single drawdown at the start of period 1 that the profits repay, principal and interest, by the end of the last period.
 *
 * D = s1 · PV(X), with X the distributable cash and values at the accrual factors: for a level profit s1 times Excel's −PV(rate, n, P).
 * Under `simple` there is no such form, and D is found to 50 digits. One claim without rounding and dust, whatever the hurdle and the
 * rounding of the terms.
 *
 * @param input - as for `waterfall`, without drawdowns.
 * @returns an amount in the unit of the profits, at least 0.
 * @throws EngineError as `waterfall`.
 * @example capacity({ rate: 0.1, profits: [2420, 2420] }) // 2100
 */
export function capacity(input: CapacityInput): Decimal {
  const { path } = readClaimPath({ ...input, drawdowns: 0 });
  return path.compounding === 'simple' ? simpleCapacity(path) : worthAtStart({ receipts: path.cash, factors: path.factors });
}

/** At most what Japan receives; and at least the part of it that repays a claim on which nothing is paid until the end. */
function simpleCapacity(path: ClaimPath): Decimal {
  const most = sum(path.cash);
  const least = most.div(sum(path.factors).plus(ONE));
  if (least.eq(most)) return most;
  const drawOnce = (drawdown: Decimal) => ({ at: drawdown, left: closingOrSurplus({ ...path, drawdowns: [drawdown] }) });
  return turningPoint(drawOnce, drawOnce(least), drawOnce(most));
}
