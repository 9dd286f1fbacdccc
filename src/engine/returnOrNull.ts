import type { Decimal } from 'decimal.js';
import { internalRate } from './internalRate';
import { japanFlows } from './japanFlows';
import type { WaterfallInput } from './types';

/** `irr` for tables, where a project without a return is a result: null instead of its #N/A and #NUM!. */
export function returnOrNull(input: WaterfallInput): Decimal | null {
  const { flows, stepsPerYear } = japanFlows(input);
  const rate = internalRate(flows, stepsPerYear);
  return rate?.isFinite() ? rate : null;
}
