import type { Recovery, WaterfallInput } from './types';
import { waterfall } from './waterfall';

/**
 * When Japan has recovered principal plus interest.
 *
 * @param input - as for `waterfall`.
 * @returns the period, whole and fractional, and its date; or what remains due. "Not recovered" is a result, never an error.
 * @throws EngineError as `waterfall`.
 * @example recovery({ rate: 0, drawdowns: 100, profits: [150, 100] }).fractional // 1.5
 */
export function recovery(input: WaterfallInput): Recovery {
  return waterfall(input).recovery;
}
