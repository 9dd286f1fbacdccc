import type { Decimal } from 'decimal.js';
import { allocate } from './allocate';
import type { Claim } from './claim';
import { accrueClaim, draw, interestOn, NO_CLAIM, owed, payDown } from './claim';
import { Exact, sum, ZERO } from './exact';
import type { Accrual, HurdleRun } from './hurdle';
import type { CheckedTerms } from './readTerms';
import type { WaterfallRow } from './types';

type Opened = Pick<WaterfallRow, 'opening' | 'drawdown' | 'interest' | 'due'>;
type Closed = Pick<WaterfallRow, 'japanInterest' | 'japanPrincipal' | 'closing'> & {
  /** What was written off because it was too small to mean anything. */
  readonly dust: Decimal;
};

/** Of the largest due so far. */
const DUST_LIMIT = new Exact('1e-13');

/** One claim for each project, principal and interest, until it is repaid. */
export function cumulativeHurdle(projects: readonly Accrual[], terms: CheckedTerms): HurdleRun<Opened, Closed> {
  let claims: readonly Claim[] = projects.map(() => NO_CLAIM);
  let largestDue = ZERO;

  return {
    open(index) {
      const opening = sum(claims.map(owed));
      const drawdowns = projects.map((project) => project.drawdowns[index] ?? ZERO);
      const drawn = claims.map((claim, at) => draw(claim, drawdowns[at] ?? ZERO));
      const interest = drawn.map((claim, at) => interestOn(claim, projects[at]?.factors[index] ?? ZERO, terms));
      claims = drawn.map((claim, at) => accrueClaim(claim, interest[at] ?? ZERO));
      const due = sum(claims.map(owed));
      largestDue = Exact.max(largestDue, due);
      return { opening, drawdown: sum(drawdowns), interest: sum(interest), due };
    },
    close(recovery) {
      const payments = allocate(recovery, claims.map(owed), terms.rounding);
      const japanInterest = sum(claims.map(({ interest }, at) => Exact.min(interest, payments[at] ?? ZERO)));
      claims = claims.map((claim, at) => payDown(claim, payments[at] ?? ZERO));
      const left = sum(claims.map(owed));
      const isDust = left.gt(0) && left.lt(largestDue.times(DUST_LIMIT));
      if (isDust) claims = claims.map(() => NO_CLAIM);
      return {
        japanInterest,
        japanPrincipal: recovery.minus(japanInterest),
        closing: isDust ? ZERO : left,
        dust: isDust ? left : ZERO,
      };
    },
    balances: () => claims.map(owed),
  };
}
