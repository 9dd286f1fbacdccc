import type { Decimal } from 'decimal.js';
import { allocate } from './allocate';
import type { Claim } from './claim';
import { accrueClaim, draw, interestOn, NO_CLAIM, owed, payDown } from './claim';
import { Exact, sum, ZERO } from './exact';
import type { Accrual, HurdleRun } from './hurdle';
import { DUST_LIMIT } from './limits';
import type { CheckedTerms } from './readTerms';
import type { WaterfallRow } from './types';

type Opened = Pick<WaterfallRow, 'opening' | 'drawdown' | 'interest' | 'due'>;
type Closed = Pick<WaterfallRow, 'japanInterest' | 'japanPrincipal' | 'closing'>;

interface CumulativeRun extends HurdleRun<Opened, Closed> {
  /** What was written off so far because it was dust. */
  dust(): Decimal;
}

const SMALLEST_PART = new Exact(DUST_LIMIT);

/** One claim for each project, principal and interest, until it is repaid. */
export function cumulativeHurdle(projects: readonly Accrual[], terms: CheckedTerms): CumulativeRun {
  let claims: readonly Claim[] = projects.map(() => NO_CLAIM);
  let balances = claims.map(owed);
  let dues = balances;
  let [largestDue, dust] = [ZERO, ZERO];

  return {
    open(index) {
      const opening = sum(balances);
      const drawdowns = projects.map((project) => project.drawdowns[index] ?? ZERO);
      const drawn = claims.map((claim, at) => draw(claim, drawdowns[at] ?? ZERO));
      const interest = drawn.map((claim, at) => interestOn(claim, projects[at]?.factors[index] ?? ZERO, terms));
      claims = drawn.map((claim, at) => accrueClaim(claim, interest[at] ?? ZERO));
      dues = claims.map(owed);
      const due = sum(dues);
      if (due.gt(largestDue)) largestDue = due;
      return { opening, drawdown: sum(drawdowns), interest: sum(interest), due };
    },
    close(recovery) {
      const payments = allocate(recovery, dues, terms.rounding);
      const japanInterest = sum(claims.map(({ interest }, at) => Exact.min(interest, payments[at] ?? ZERO)));
      claims = claims.map((claim, at) => payDown(claim, payments[at] ?? ZERO));
      balances = claims.map(owed);
      const left = sum(balances);
      if (left.gt(0) && left.lt(largestDue.times(SMALLEST_PART))) {
        dust = dust.plus(left);
        claims = claims.map(() => NO_CLAIM);
        balances = claims.map(owed);
      }
      return { japanInterest, japanPrincipal: recovery.minus(japanInterest), closing: sum(balances) };
    },
    balances: () => balances,
    dust: () => dust,
  };
}
