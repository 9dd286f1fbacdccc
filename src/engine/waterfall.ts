import { annualHurdle } from './annualHurdle';
import { cumulativeHurdle } from './cumulativeHurdle';
import { deemedAmounts } from './deemedAmounts';
import { ZERO } from './exact';
import { findRecovery } from './findRecovery';
import { accrualOf } from './accrualOf';
import { readProject } from './readProject';
import type { CheckedProject } from './readProject';
import { roundToUnit } from './roundToUnit';
import { runPeriods } from './runPeriods';
import { totalsOf } from './totalsOf';
import type { AnnualInput, AnnualWaterfall, CumulativeInput, CumulativeWaterfall, Waterfall, WaterfallInput } from './types';

/**
 * Runs the pact over the life of a project: who receives what in each period, and when Japan has recovered principal plus interest.
 *
 * Each period takes five steps: draw, accrue, losses, distribute, close. They stand in `runPeriods` in this order; what is drawn, accrues
 * and is paid down is a matter of the hurdle, `cumulativeHurdle` or `annualHurdle`.
 *
 * @param input - the project, its timeline and the terms; see `WaterfallInput` for units and ranges.
 * @returns one row a period, the recovery and the totals; the columns of the rows depend on the hurdle, which the result names.
 *   "Not recovered" is a result, never an error.
 * @throws EngineError #VALUE! for a value that is not a number, lengths that differ, no or more than 1,200 periods, an unknown term
 *   or only one of start and dates; #NUM! for a negative rate or drawdown, a share outside 0 to 1, an unknown basis,
 *   dates that do not increase, or an amount beyond 1e300.
 * @example waterfall({ rate: 0.05, drawdowns: 100, profits: [20, 20, 20] }).totals.japan // 30
 */
export function waterfall(input: CumulativeInput): CumulativeWaterfall;
export function waterfall(input: AnnualInput): AnnualWaterfall;
export function waterfall(input: WaterfallInput): Waterfall;
export function waterfall(input: WaterfallInput): Waterfall {
  const project = readProject(input);
  const profits = project.profits.map((profit) => roundToUnit(profit, project.terms.rounding));
  const ledger = { ...project, profits };
  return project.terms.hurdle === 'annual' ? annualWaterfall(ledger) : cumulativeWaterfall(ledger);
}

function cumulativeWaterfall({ terms, boundaries, profits, ...project }: CheckedProject): CumulativeWaterfall {
  const accrual = accrualOf(project, terms);
  const rows = runPeriods(profits, cumulativeHurdle([accrual], terms), terms);
  return {
    hurdle: 'cumulative',
    rows: rows.map(({ dust: _, ...row }) => row),
    recovery: findRecovery(
      rows.map((row) => ({ ...row, left: row.closing })),
      boundaries,
    ),
    totals: totalsOf(
      rows.map((row) => ({ ...row, left: row.closing })),
      profits,
      accrual.factors,
    ),
  };
}

function annualWaterfall({ terms, boundaries, profits, ...project }: CheckedProject): AnnualWaterfall {
  const accrual = accrualOf(project, terms);
  const schedule = deemedAmounts(accrual, terms);
  const rows = runPeriods(profits, annualHurdle([accrual], [schedule], project.years, terms), terms);
  const left = rows.map((row) => ({ ...row, left: row.arrears, dust: ZERO }));
  return {
    hurdle: 'annual',
    rows: rows.map(({ interest: _, ...row }) => row),
    recovery: findRecovery(left, boundaries, schedule.later),
    totals: { ...totalsOf(left, profits, accrual.factors), arrears: rows.at(-1)?.arrears ?? ZERO },
  };
}
