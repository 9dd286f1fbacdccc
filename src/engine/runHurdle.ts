import type { Decimal } from 'decimal.js';
import { annualHurdle } from './annualHurdle';
import { blendFactors } from './blendFactors';
import { cumulativeHurdle } from './cumulativeHurdle';
import { deemedAmounts } from './deemedAmounts';
import { sum, ZERO } from './exact';
import { findRecovery } from './findRecovery';
import type { Accrual, HurdleRun } from './hurdle';
import type { CheckedTerms } from './readTerms';
import { runPeriods } from './runPeriods';
import { totalsOf } from './totalsOf';

/** Projects whose profits and claims are one, on a common timeline; or one project alone. */
export interface Together {
  readonly projects: readonly Accrual[];
  /** Of all projects together, one a period; in a ledger already rounded. */
  readonly profits: readonly Decimal[];
  readonly years: readonly Decimal[];
  readonly boundaries: readonly number[] | null;
  readonly terms: CheckedTerms;
}

/** Rows, recovery and totals under the cumulative hurdle. */
export function runCumulative({ projects, profits, boundaries, terms }: Together) {
  const rows = runPeriods(profits, byProject(cumulativeHurdle(projects, terms)), terms);
  const left = rows.map((row) => ({ ...row, left: row.closing }));
  // What bears interest: the claim brought forward and what is drawn at the start.
  const owed = rows.map((_, index) =>
    projects.map(({ drawdowns }, at) => (drawdowns[index] ?? ZERO).plus(rows[index - 1]?.closingByProject[at] ?? ZERO)),
  );
  return {
    hurdle: 'cumulative' as const,
    rows: rows.map(({ dust: _, ...row }) => row),
    recovery: findRecovery(left, boundaries),
    totals: totalsOf(left, profits, blendFactors(projects, owed)),
  };
}

/** Rows, recovery and totals under the annual hurdle, where the arrears stand for the claim. */
export function runAnnual({ projects, profits, years, boundaries, terms }: Together) {
  const schedules = projects.map((project) => deemedAmounts(project, terms));
  const rows = runPeriods(profits, byProject(annualHurdle(projects, schedules, years, terms)), terms);
  const left = rows.map((row) => ({ ...row, left: row.arrears, dust: ZERO }));
  const owed = rows.map((_, index) => schedules.map(({ balances }) => balances[index] ?? ZERO));
  return {
    hurdle: 'annual' as const,
    rows: rows.map(({ interest: _, ...row }) => row),
    recovery: findRecovery(left, boundaries, sum(schedules.map(({ later }) => later))),
    totals: { ...totalsOf(left, profits, blendFactors(projects, owed)), arrears: rows.at(-1)?.arrears ?? ZERO },
  };
}

/** The same hurdle with a column of what each project still owes at the end of the period. */
function byProject<Opened extends { readonly due: Decimal }, Closed>(hurdle: HurdleRun<Opened, Closed>) {
  return {
    ...hurdle,
    close: (recovery: Decimal) => ({ ...hurdle.close(recovery), closingByProject: hurdle.balances() }),
  };
}
