import type { Decimal } from 'decimal.js';
import { flowsOf } from './japanFlows';
import { readProject } from './readProject';
import { returnOrNull } from './returnOrNull';
import { runProject } from './runProject';
import type { Hurdle, Recovery, WaterfallInput } from './types';

/** What a project comes to under one reading of the pact. */
export interface Reading {
  readonly hurdle: Hurdle;
  readonly recovery: Recovery;
  /** Cash in total. */
  readonly japan: Decimal;
  readonly us: Decimal;
  /** Japan's part of the distributed cash; null where nothing was distributed. */
  readonly japanShare: Decimal | null;
  /** As `irr`; null where there is no return to state. */
  readonly irr: Decimal | null;
}

/**
 * The two readings of the pact side by side: 50/50 until Japan's whole claim is repaid (`cumulative`), or in each period until a deemed
 * amount and the arrears are (`annual`).
 *
 * @param input - as for `waterfall`; the hurdle of its terms is checked and has no effect, all other terms apply to both.
 * @returns two readings, `cumulative` first, in the unit of the profits.
 * @throws EngineError as `waterfall`.
 * @example compare({ rate: 0.05, drawdowns: 100, profits: [220] }).map(({ japan }) => japan) // 106, 106
 */
export function compare(input: WaterfallInput): readonly [cumulative: Reading, annual: Reading] {
  const project = readProject(input);
  const readAs = (hurdle: Hurdle): Reading => {
    const waterfall = runProject({ ...project, terms: { ...project.terms, hurdle } });
    const { recovery, totals } = waterfall;
    const { japan, us, japanShare } = totals;
    return { hurdle, recovery, japan, us, japanShare, irr: returnOrNull(flowsOf(waterfall, { ...input, ...project })) };
  };
  return [readAs('cumulative'), readAs('annual')];
}
