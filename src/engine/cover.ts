import type { Decimal } from 'decimal.js';
import { closingOrSurplus, readClaimPath } from './claimPath';
import { nothingToCover } from './errors';
import { Exact, ZERO } from './exact';
import { readWholeNumber } from './readWholeNumber';
import type { WaterfallInput } from './types';
import { worthAtStart } from './worthAtStart';

export interface CoverInput extends WaterfallInput {
  /** At whose end cover is measured: a whole number from 0, the start, to the number of periods. */
  readonly period: number;
}

/**
 * How many times over the cash that is still to come repays Japan: the loan life cover ratio (LLCR) of the claim.
 *
 * Cover after period k = s1 · PV(X_j, j > k) / (B_k + PV(D_j, j > k)), with X the distributable cash, values at the end of period k, each
 * period discounted by 1 / (1 + f) at its accrual factor f; under `simple` too, f = r·tau, where it is an indication only.
 * Otherwise, with nothing drawn after period k, it is at least 1 exactly where Japan is repaid by the end. With later drawdowns it is at
 * least 1 wherever Japan is repaid, but cash left over before such a drawdown counts as well, though it cannot repay it.
 * One claim without rounding and dust, whatever the hurdle and the rounding of the terms.
 *
 * @param input - as for `waterfall`, with the period.
 * @returns 1.23 is 1.23 times; 0 where nothing is to come.
 * @throws EngineError as `waterfall`; #NUM! where the period is not one of them or 0; #N/A where nothing is left to cover: no claim is open
 *   and nothing more is drawn.
 * @example cover({ rate: 0.1, period: 0, drawdowns: 2100, profits: [2420, 4840] }) // 1.4761904…, 3100 / 2100
 */
export function cover({ period, ...input }: CoverInput): Decimal {
  const { path } = readClaimPath(input);
  const { drawdowns, factors, cash } = path;
  const past = readWholeNumber(period, 'period', 0, factors.length);
  const claim = Exact.max(closingOrSurplus({ ...path, factors: factors.slice(0, past) }), ZERO);
  const ahead = factors.slice(past);
  const due = claim.minus(worthAtStart({ drawdowns: drawdowns.slice(past), factors: ahead }));
  if (due.isZero()) throw nothingToCover(past);
  return worthAtStart({ receipts: cash.slice(past), factors: ahead }).div(due);
}
