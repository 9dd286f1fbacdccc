import type { Decimal } from 'decimal.js';
import { annualHurdle } from './annualHurdle';
import { blendFactors } from './blendFactors';
import { cumulativeHurdle } from './cumulativeHurdle';
import { deemedAmounts } from './deemedAmounts';
import { sum, ZERO } from './exact';
import { findRecovery } from './findRecovery';
import type { Accrual } from './hurdle';
import type { CheckedTerms } from './readTerms';
import { runPeriods } from './runPeriods';
import { totalsOf } from './totalsOf';
import type { AnnualWaterfall, CumulativeWaterfall, Waterfall } from './types';

/** Projects whose profits and claims are one, on a common timeline; or one project alone. */
export interface Together {
  readonly projects: readonly Accrual[];
  /** Of all projects together, one a period; in a ledger already rounded. */
  readonly profits: readonly Decimal[];
  readonly years: readonly Decimal[];
  readonly boundaries: readonly number[] | null;
  readonly terms: CheckedTerms;
}

export interface HurdleResult<Result extends Waterfall = Waterfall> {
  readonly waterfall: Result;
  /** What is left of the claim (`annual`: of the arrears) of each project at the end of each period. */
  readonly closingByProject: readonly (readonly Decimal[])[];
}

/** Runs the projects under the hurdle of their terms. */
export function runHurdle(together: Together): HurdleResult {
  return together.terms.hurdle === 'annual' ? runAnnual(together) : runCumulative(together);
}

function runCumulative({ projects, profits, boundaries, terms }: Together): HurdleResult<CumulativeWaterfall> {
  const hurdle = cumulativeHurdle(projects, terms);
  const { rows, balances } = runPeriods(profits, hurdle, terms);
  // What bears interest: the claim brought forward and what is drawn at the start.
  const owedIn = (index: number) => projects.map(({ drawdowns }, at) => (drawdowns[index] ?? ZERO).plus(balances[index - 1]?.[at] ?? ZERO));
  return {
    waterfall: {
      hurdle: 'cumulative',
      rows,
      recovery: findRecovery(
        rows.map(({ period, due, tier1, distributable, closing }) => ({ period, due, tier1, distributable, left: closing })),
        boundaries,
      ),
      totals: totalsOf({
        rows,
        profits,
        factors: blendFactors(projects, owedIn),
        closing: rows.at(-1)?.closing ?? ZERO,
        dust: hurdle.dust(),
      }),
    },
    closingByProject: balances,
  };
}

/** The arrears stand for the claim. */
function runAnnual({ projects, profits, years, boundaries, terms }: Together): HurdleResult<AnnualWaterfall> {
  const schedules = projects.map((project) => deemedAmounts(project, terms));
  const { rows, balances } = runPeriods(profits, annualHurdle(projects, schedules, years, terms), terms);
  const owedIn = (index: number) => schedules.map((schedule) => schedule.balances[index] ?? ZERO);
  const arrears = rows.at(-1)?.arrears ?? ZERO;
  const totals = totalsOf({ rows, profits, factors: blendFactors(projects, owedIn), closing: arrears, dust: ZERO });
  return {
    waterfall: {
      hurdle: 'annual',
      rows: rows.map(({ interest: _, ...row }) => row),
      recovery: findRecovery(
        rows.map((row) => ({ ...row, left: row.arrears })),
        boundaries,
        {
          runsOn: schedules.some(({ runsOn }) => runsOn),
          later: sum(schedules.map(({ later }) => later)),
        },
      ),
      totals: { ...totals, arrears },
    },
    closingByProject: balances,
  };
}
