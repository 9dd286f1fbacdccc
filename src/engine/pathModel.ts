import type { Decimal } from 'decimal.js';
import { accrualOf } from './accrualOf';
import { deemedAmounts } from './deemedAmounts';
import { ONE } from './exact';
import type { CheckedProject } from './readProject';

/** A project in doubles, with all that its profits do not change. One value a period in each list but the shares. */
export interface PathModel {
  /** Japan's, before and after. */
  readonly shares: Float64Array;
  readonly carriesLosses: boolean;
  readonly profits: Float64Array;
  /** Else the hurdle is cumulative. */
  readonly isAnnual: boolean;
  /** What Japan is owed in addition: drawn, or deemed. */
  readonly owed: Float64Array;
  /** By what a claim is multiplied for its interest; annual: what arrears of 1 have grown to at the end of the period. */
  readonly factors: Float64Array;
  /** Interest bears no interest; cumulative only. */
  readonly isSimple: boolean;
  /** Instalments fall due after the last period; annual only. */
  readonly runsOn: boolean;
}

/** A class, because V8 forgets what the fields of an object literal hold when it makes the second one; what a message copies it does not. */
class PathOfProject implements PathModel {
  constructor(
    readonly shares: Float64Array,
    readonly carriesLosses: boolean,
    readonly profits: Float64Array,
    readonly isAnnual: boolean,
    readonly owed: Float64Array,
    readonly factors: Float64Array,
    readonly isSimple: boolean,
    readonly runsOn: boolean,
  ) {}
}

/** Takes factors and deemed amounts from the exact engine. A path keeps no ledger: nothing is rounded to a unit. */
export function pathModel({ profits, terms: ofLedger, years, ...project }: CheckedProject): PathModel {
  const terms = { ...ofLedger, rounding: 'none' } as const;
  const shares = doubles([terms.shares.before, terms.shares.after]);
  const carriesLosses = terms.losses === 'carry';
  const accrual = accrualOf({ ...project, years }, terms);
  if (terms.hurdle === 'annual') {
    const { amounts, runsOn } = deemedAmounts(accrual, terms);
    const growth = years.map((length) => ONE.plus(terms.arrearsRate.times(length)));
    return new PathOfProject(shares, carriesLosses, doubles(profits), true, doubles(amounts), doubles(growth), false, runsOn);
  }
  const isSimple = terms.compounding === 'simple';
  const { drawdowns, factors } = accrual;
  return new PathOfProject(shares, carriesLosses, doubles(profits), false, doubles(drawdowns), doubles(factors), isSimple, false);
}

function doubles(amounts: readonly Decimal[]): Float64Array {
  return Float64Array.from(amounts, (amount) => amount.toNumber());
}
