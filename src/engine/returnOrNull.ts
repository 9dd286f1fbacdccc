import type { Decimal } from 'decimal.js';
import { internalRate } from './internalRate';
import type { JapanFlows } from './japanFlows';

/** `irr` for tables, where a project without a return is a result: null instead of its #N/A and #NUM!. */
export function returnOrNull({ flows, stepsPerYear }: JapanFlows): Decimal | null {
  const rate = internalRate(flows, stepsPerYear);
  return rate?.isFinite() && rate.gt(-1) ? rate : null;
}
