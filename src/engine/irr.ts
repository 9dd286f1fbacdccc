import type { Decimal } from 'decimal.js';
import { nothingPaid, nothingReceived, noReturn, resultTooLarge, returnTooLow } from './errors';
import { internalRate } from './internalRate';
import { japanFlows } from './japanFlows';
import type { WaterfallInput } from './types';

/**
 * What Japan earns on its money: the annual effective rate r at which its receipts are worth its drawdowns,
 * sum of J_k / (1 + r)^t_k = sum of D_k / (1 + r)^t_(k−1).
 *
 * D_k leaves Japan at the start of period k and J_k reaches it at the end. With dates, t is in days / 365 from the start, as in Excel's
 * XIRR, whatever the basis of the terms; without, in periods / `periodsPerYear`, so that r = (1 + i)^periodsPerYear − 1 of the rate i a
 * period, where Excel's IRR gives i. Every rate above −1 is searched without a guess. Drawdowns after receipts can give several roots: it
 * is the one nearest 0, but for a loss that no double tells from −100%, which counts only where there is no gain.
 *
 * @param input - as for `waterfall`; the rounding of the terms applies to what Japan pays and receives.
 * @returns 0.0598 is 5.98% a year; negative where Japan gets less than it put in.
 * @throws EngineError as `waterfall`; #N/A where Japan receives nothing; #NUM! where no rate makes the two equal, such as where nothing is
 *   drawn, or the rate is too large or too near −1 to write, or it is not found in the work allowed, which takes hundreds of flows of
 *   changing sign that nearly cancel out at a wide range of rates.
 * @example irr({ rate: 0.05, drawdowns: 100, profits: [220] }) // 0.06
 */
export function irr(input: WaterfallInput): Decimal {
  const { flows, stepsPerYear } = japanFlows(input);
  if (!flows.some(({ amount }) => amount.gt(0))) throw nothingReceived();
  if (!flows.some(({ amount }) => amount.lt(0))) throw nothingPaid();
  const rate = internalRate(flows, stepsPerYear);
  if (rate === null) throw noReturn();
  if (!rate.isFinite()) throw resultTooLarge();
  if (rate.lte(-1)) throw returnTooLow();
  return rate;
}
