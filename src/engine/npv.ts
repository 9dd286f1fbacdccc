import type { Decimal } from 'decimal.js';
import { presentValue } from './cashFlows';
import { discountTooLow } from './errors';
import { japanFlows } from './japanFlows';
import { readAmount } from './readAmount';
import type { Amount, WaterfallInput } from './types';

export interface NpvInput extends WaterfallInput {
  /** Japan's own cost of money: an annual effective rate, above −1. */
  readonly discountRate: Amount;
}

/**
 * What Japan's position is worth at the start of period 1, at its own cost of money:
 * sum of J_k / (1 + discountRate)^t_k − sum of D_k / (1 + discountRate)^t_(k−1).
 *
 * The times t are those of `irr`, so the value at that rate is 0: days / 365 with dates, as in Excel's XNPV, else
 * periods / `periodsPerYear`. Unlike Excel's NPV it does not discount the first flow, which is at the start.
 *
 * @param input - as for `waterfall`, with the discount rate; the rounding of the terms applies to what Japan pays and receives.
 * @returns an amount in the unit of the drawdowns and profits.
 * @throws EngineError as `waterfall`; #VALUE! where the discount rate is not a number; #NUM! where it is −1 or below.
 * @example npv({ discountRate: 0.06, rate: 0.05, drawdowns: 100, profits: [220] }) // 0
 */
export function npv({ discountRate, ...input }: NpvInput): Decimal {
  const rate = readAmount(discountRate, 'discountRate');
  if (rate.lte(-1)) throw discountTooLow(String(rate), 'discountRate');
  const { flows, stepsPerYear } = japanFlows(input);
  return presentValue(flows, rate, stepsPerYear);
}
