import type { Decimal } from 'decimal.js';
import { accrualOf } from './accrualOf';
import { deemedAmounts } from './deemedAmounts';
import { ONE } from './exact';
import type { CheckedProject } from './readProject';

/** A project in doubles, with all that its profits do not change. One value a period in each list. */
export interface PathModel {
  readonly shareBefore: number;
  readonly shareAfter: number;
  readonly carriesLosses: boolean;
  readonly profits: Float64Array;
  readonly claim: PathClaim;
}

/** What Japan is owed, by hurdle. */
export type PathClaim = CumulativeClaim | AnnualClaim;

export interface CumulativeClaim {
  readonly hurdle: 'cumulative';
  readonly drawdowns: Float64Array;
  readonly factors: Float64Array;
  /** Interest bears no interest. */
  readonly isSimple: boolean;
}

export interface AnnualClaim {
  readonly hurdle: 'annual';
  readonly deemed: Float64Array;
  /** What arrears of 1 have grown to at the end of the period. */
  readonly growth: Float64Array;
  /** Instalments fall due after the last period. */
  readonly runsOn: boolean;
}

/** Takes factors and deemed amounts from the exact engine. A path keeps no ledger: nothing is rounded to a unit. */
export function pathModel({ profits, terms: { rounding: _, ...terms }, ...project }: CheckedProject): PathModel {
  return {
    shareBefore: terms.shares.before.toNumber(),
    shareAfter: terms.shares.after.toNumber(),
    carriesLosses: terms.losses === 'carry',
    profits: doubles(profits),
    claim: claimOf({ ...project, terms: { ...terms, rounding: 'none' } }),
  };
}

function claimOf({ terms, years, ...project }: Omit<CheckedProject, 'profits'>): PathClaim {
  const accrual = accrualOf({ ...project, years }, terms);
  if (terms.hurdle === 'annual') {
    const { amounts, runsOn } = deemedAmounts(accrual, terms);
    return {
      hurdle: 'annual',
      deemed: doubles(amounts),
      growth: doubles(years.map((length) => ONE.plus(terms.arrearsRate.times(length)))),
      runsOn,
    };
  }
  return {
    hurdle: 'cumulative',
    drawdowns: doubles(accrual.drawdowns),
    factors: doubles(accrual.factors),
    isSimple: terms.compounding === 'simple',
  };
}

function doubles(amounts: readonly Decimal[]): Float64Array {
  return Float64Array.from(amounts, (amount) => amount.toNumber());
}
