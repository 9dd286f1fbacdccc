import type { Decimal } from 'decimal.js';
import { sum, ZERO } from './exact';
import { readPool } from './readPool';
import type { PoolInput } from './readPool';
import type { HurdleResult } from './runHurdle';
import { runHurdle } from './runHurdle';
import { aloneOf } from './runProject';
import type { AnnualWaterfall, CumulativeWaterfall, Waterfall } from './types';

export type { PoolInput } from './readPool';

/** A waterfall of several projects; its rows say what is left of the claim (`annual`: of the arrears) of each, in their order. */
type OfProjects<One extends Waterfall> = Omit<One, 'rows'> & {
  readonly rows: readonly (One['rows'][number] & { readonly closingByProject: readonly Decimal[] })[];
};

export type PooledWaterfall = OfProjects<CumulativeWaterfall> | OfProjects<AnnualWaterfall>;

/** The same projects with their profits and claims in one pool, and each for itself. */
export interface Pool {
  /** All profits repay all claims. */
  readonly pooled: PooledWaterfall;
  /** Each project's own waterfall, in their order. */
  readonly separate: readonly Waterfall[];
  /** What both sides receive from the projects for themselves. */
  readonly separateTotal: { readonly japan: Decimal; readonly us: Decimal };
}

/**
 * Runs the projects as one pool, and each for itself: whether profits of one project should repay what Japan is owed for another.
 *
 * In the pool the profit of a period is the sum of the projects', so the loss of one reduces the profit of the others, and there is one loss
 * account. Each claim accrues at its own rate, and Japan's claim is their sum: tier 1 lasts until all of it is repaid. What repays it is
 * shared pro rata to what is due for each project; in a ledger by largest remainder, of equal ones the earlier project first. Dust is
 * judged on the pool's claim. A recovery is that of the pool as a whole.
 *
 * `japanNpv` of the pool discounts at the mean of the projects' accrual factors, in each period weighted by the balances that bear interest
 * in it (where there are none, by what each project draws). So it is 0 where the pool just recovers, as for one project; that of one
 * project is its own.
 *
 * @param input - 1 to 100 projects over the same number of periods, the timeline and the terms that they share; see `WaterfallInput`.
 * @returns amounts in the unit of the drawdowns and profits.
 * @throws EngineError as `waterfall`, its message naming the project (from 1) where one is at fault; #VALUE! for no or more than
 *   100 projects and for numbers of periods that differ.
 * @example pool({ projects: [{ rate: 0, drawdowns: 100, profits: [0] }, { rate: 0, drawdowns: 0, profits: [200] }] }).pooled.totals.japan // 100
 */
export function pool(input: PoolInput): Pool {
  const { projects, ...shared } = readPool(input);
  const each = projects.map((project) => aloneOf({ ...project, ...shared }));
  const separate = each.map((alone) => runHurdle(alone).waterfall);
  const totalOf = (side: 'japan' | 'us') => sum(separate.map(({ totals }) => totals[side]));
  const pooled = runHurdle({
    ...shared,
    projects: each.flatMap((alone) => alone.projects),
    profits: shared.years.map((_, index) => sum(each.map(({ profits }) => profits[index] ?? ZERO))),
  });
  return { pooled: withProjects(pooled), separate, separateTotal: { japan: totalOf('japan'), us: totalOf('us') } };
}

function withProjects({ waterfall, closingByProject }: HurdleResult): PooledWaterfall {
  const withColumn = <Row>(row: Row, index: number) => ({ ...row, closingByProject: closingByProject[index] ?? [] });
  return waterfall.hurdle === 'annual'
    ? { ...waterfall, rows: waterfall.rows.map(withColumn) }
    : { ...waterfall, rows: waterfall.rows.map(withColumn) };
}
