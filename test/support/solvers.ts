import type { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import type { Compounding, CumulativeTerms } from '../../src/engine';
import type { Money } from './money';
import { Wide } from './money';
import { anAmount } from './projects';

/** A part in a thousand million: more than the dust that a waterfall writes off, less than any answer may be wrong by. */
const A_TRIFLE = new Wide('1e-9');

export function aTrifleLess(amount: Money): Decimal {
  return new Wide(amount).times(new Wide(1).minus(A_TRIFLE));
}

export function aTrifleMore(amount: Money): Decimal {
  return new Wide(amount).times(new Wide(1).plus(A_TRIFLE));
}

/** Terms under which Japan has a share before recovery; the shares are whole percents. */
export function termsWithAShare(
  compounding: fc.Arbitrary<Compounding> = fc.constantFrom('periodic', 'effective', 'simple'),
): fc.Arbitrary<CumulativeTerms & { readonly compounding: Compounding }> {
  return fc.record({
    shareBefore: fc.integer({ min: 1, max: 100 }).map((percent) => `${percent / 100}`),
    shareAfter: fc.integer({ min: 0, max: 100 }).map((percent) => `${percent / 100}`),
    compounding,
    losses: fc.constantFrom('carry', 'ignore'),
  });
}

/** 0.01% to 30% a year. */
export function aRateAboveZero(): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max: 3_000 }).map((points) => `${points / 10_000}`);
}

/** Money drawn in equal periods, at least some of it in the first, and the periods in which it is to be repaid. */
export function aRepaymentPlan() {
  return fc.integer({ min: 1, max: 30 }).chain((periods) =>
    fc.integer({ min: 1, max: periods }).chain((lastPeriod) =>
      fc.record({
        rate: aRateAboveZero(),
        drawdowns: fc
          .tuple(
            fc.integer({ min: 1, max: 5_000 }).map(String),
            fc.array(fc.oneof(fc.constant('0'), anAmount(1_000)), { minLength: periods - 1, maxLength: periods - 1 }),
          )
          .map(([first, later]) => [first, ...later]),
        firstPeriod: fc.integer({ min: 1, max: lastPeriod }),
        lastPeriod: fc.constant(lastPeriod),
        periodsPerYear: fc.constantFrom(1, 2, 4, 12),
        terms: termsWithAShare(),
      }),
    ),
  );
}

/** A claim by its plainest statement: it grows by the factor of each period, takes the cash, and never falls below 0. */
export function claimAfter(drawdowns: readonly Money[], cash: readonly Money[], factor: Money): Decimal {
  const growth = new Wide(factor).plus(1);
  let claim = new Wide(0);
  for (const [index, payment] of cash.entries()) {
    claim = Wide.max(
      claim
        .plus(drawdowns[index] ?? 0)
        .times(growth)
        .minus(payment),
      0,
    );
  }
  return claim;
}
