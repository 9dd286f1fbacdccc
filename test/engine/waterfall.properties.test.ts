import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waterfall } from '../../src/engine';
import type { CumulativeTerms, CumulativeWaterfall } from '../../src/engine';
import type { Money } from '../support/money';
import { add, Wide } from '../support/money';
import { aLevelProject, anAmount, aProject, fallingShares, someShares } from '../support/projects';

/** Differences are measured against the size of the amounts at hand. */
function toleranceOf({ totals, rows }: CumulativeWaterfall) {
  const scale = Wide.max(1, totals.peakClaim, totals.drawdown, add(rows.map((row) => row.distributable)), totals.unabsorbedLoss);
  return scale.times('1e-30');
}

/** Discount factors at the start of period 1 and at the end of each period, from the interest the schedule charged. */
function discounts({ rows }: CumulativeWaterfall) {
  const factors = [new Wide(1)];
  for (const { opening, drawdown, interest } of rows) {
    const base = new Wide(opening).plus(drawdown);
    const growth = base.isZero() ? 1 : base.plus(interest).div(base);
    factors.push((factors.at(-1) ?? new Wide(1)).div(growth));
  }
  return factors;
}

function presentValue(amounts: readonly Money[], factors: readonly Money[]) {
  return add(amounts.map((amount, index) => new Wide(amount).times(factors[index] ?? 0)));
}

describe('every waterfall', () => {
  it('conserves cash: Japan and the US together receive the distributable amount, tier by tier', () => {
    fc.assert(
      fc.property(aProject(), (project) => {
        const result = waterfall(project);
        const tolerance = toleranceOf(result);
        for (const row of result.rows) {
          expect(add([row.japan, row.us])).toBeMoneyWithin(row.distributable, tolerance);
          expect(add([row.tier1, row.tier2])).toBeMoneyWithin(row.distributable, tolerance);
          expect(add([row.japanRecovery, row.japanTier2])).toBeMoneyWithin(row.japan, tolerance);
          expect(add([row.japanInterest, row.japanPrincipal])).toBeMoneyWithin(row.japanRecovery, tolerance);
        }
      }),
    );
  });

  it('distributes every profit and every loss exactly once where losses are carried', () => {
    fc.assert(
      fc.property(aProject(), (project) => {
        const result = waterfall({ ...project, terms: { ...project.terms, losses: 'carry' } });
        const profits = add(project.profits);
        expect(add(result.rows.map((row) => row.distributable))).toBeMoneyWithin(
          profits.plus(result.totals.unabsorbedLoss),
          toleranceOf(result),
        );
      }),
    );
  });

  it('accounts for the claim: drawn plus interest less recovery less dust is what is left', () => {
    fc.assert(
      fc.property(aProject(), (project) => {
        const result = waterfall(project);
        const { drawdown, interest, japanRecovery, dust, closing } = result.totals;
        const left = add([drawdown, interest]).minus(japanRecovery).minus(dust);
        expect(closing).toBeMoneyWithin(left, toleranceOf(result));
      }),
    );
  });

  it('keeps Japan between its two shares of the cash', () => {
    fc.assert(
      fc.property(aProject(), someShares(), (project, shares) => {
        const result = waterfall({ ...project, terms: { ...project.terms, ...shares } });
        const { shareBefore = '0.5', shareAfter = '0.1' } = { ...project.terms, ...shares };
        for (const { distributable, japan } of result.rows) {
          expect(japan).toBeAtMostMoney(Wide.max(shareBefore ?? 0, shareAfter ?? 0).times(distributable), toleranceOf(result));
          expect(Wide.min(shareBefore ?? 0, shareAfter ?? 0).times(distributable)).toBeAtMostMoney(japan, toleranceOf(result));
        }
      }),
    );
  });

  it('never owes Japan less than nothing, and has no second tier while anything is left', () => {
    fc.assert(
      fc.property(aProject(), (project) => {
        for (const row of waterfall(project).rows) {
          expect(row.closing.gte(0) && row.lossClosing.gte(0) && row.japanPrincipal.gte(0)).toBe(true);
          if (row.closing.gt(0)) expect(row.tier2).toEqualMoney(0);
        }
      }),
    );
  });

  it('opens at the last closing and owes opening, drawdown and interest', () => {
    fc.assert(
      fc.property(aProject(), (project) => {
        const result = waterfall(project);
        for (const [index, row] of result.rows.entries()) {
          expect(row.opening).toEqualMoney(result.rows[index - 1]?.closing ?? 0);
          expect(row.due).toBeMoneyWithin(add([row.opening, row.drawdown, row.interest]), toleranceOf(result));
        }
      }),
    );
  });
});

describe('present values at the pact rate', () => {
  /** Not under simple interest, where the discount factor is not what the claim grows by. */
  const compounded = () => aProject().filter(({ terms }) => terms?.compounding !== 'simple');

  it('of recovery and of what is left are together that of the funding', () => {
    fc.assert(
      fc.property(compounded(), (project) => {
        const result = waterfall(project);
        const factors = discounts(result);
        const repaid = presentValue(
          result.rows.map((row) => row.japanRecovery),
          factors.slice(1),
        );
        const funded = presentValue(
          result.rows.map((row) => row.drawdown),
          factors,
        );
        const left = (factors.at(-1) ?? new Wide(1)).times(result.totals.closing);
        // A claim that was dropped as dust is missing on the left: at most that much.
        expect(funded).toBeMoneyWithin(repaid.plus(left), toleranceOf(result).plus(result.totals.dust));
      }),
    );
  });

  it('of all that Japan receives follow from recovery and cash', () => {
    fc.assert(
      fc.property(
        aLevelProject(),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (project, beforePercent, afterPercent) => {
          const [before, after] = [new Wide(beforePercent).div(100), new Wide(afterPercent).div(100)];
          const result = waterfall({ ...project, terms: { shareBefore: String(before), shareAfter: String(after) } });
          const growth = new Wide(project.rate).plus(1);
          const factors = result.rows.map((row) => new Wide(1).div(growth.pow(row.period)));
          const valueOf = (name: 'japan' | 'japanRecovery' | 'distributable') =>
            presentValue(
              result.rows.map((row) => row[name]),
              factors,
            );
          const fromRecovery = new Wide(1).minus(after.div(before)).times(valueOf('japanRecovery'));
          const fromCash = after.times(valueOf('distributable'));
          expect(valueOf('japan')).toBeMoneyWithin(fromRecovery.plus(fromCash), toleranceOf(result));
        },
      ),
    );
  });

  it("of Japan's position is 0 where it recovers and gets no more, positive with a second tier, negative where it does not recover", () => {
    fc.assert(
      fc.property(aLevelProject(), fc.constantFrom('0', '0.1'), (project, shareAfter) => {
        const { recovery, totals, ...rest } = waterfall({ ...project, terms: { shareAfter } });
        const tolerance = toleranceOf({ recovery, totals, ...rest }).plus(totals.dust);
        if (!recovery.recovered) expect(totals.japanNpv.lt(0)).toBe(true);
        else if (totals.japanTier2.isZero()) expect(totals.japanNpv).toBeMoneyWithin(0, tolerance);
        else expect(totals.japanNpv.gt(0)).toBe(true);
      }),
    );
  });
});

describe('more profit in any one period', () => {
  interface Raise {
    readonly before: CumulativeWaterfall;
    readonly after: CumulativeWaterfall;
    readonly terms: CumulativeTerms;
  }

  /**
   * The same project before and after one of its profits is raised. Japan's second share is not the larger one:
   * otherwise an early recovery can cost the US more than it gains.
   */
  function aRaise(): fc.Arbitrary<Raise> {
    return fc.tuple(aProject(), fallingShares(), fc.nat(), anAmount(1_000)).map(([project, shares, position, extra]) => {
      const terms = { ...project.terms, ...shares };
      const raised = position % project.profits.length;
      const profits = project.profits.map((profit, index) => (index === raised ? String(add([profit, extra])) : profit));
      return { before: waterfall({ ...project, terms }), after: waterfall({ ...project, profits, terms }), terms };
    });
  }

  it('never raises a later claim', () => {
    fc.assert(
      fc.property(aRaise(), ({ before, after }) => {
        for (const [index, row] of after.rows.entries()) {
          expect(row.closing).toBeAtMostMoney(before.rows[index]?.closing ?? 0, toleranceOf(after).plus(before.totals.dust));
        }
      }),
    );
  });

  it('never delays recovery', () => {
    fc.assert(
      fc.property(aRaise(), ({ before, after }) => {
        if (!before.recovery.recovered) return;
        expect(after.recovery.recovered).toBe(true);
        expect(after.recovery.period).toBeLessThanOrEqual(before.recovery.period ?? Number.NaN);
      }),
    );
  });

  it('never lowers what the US receives in total', () => {
    fc.assert(
      fc.property(aRaise(), ({ before, after }) => {
        expect(before.totals.us).toBeAtMostMoney(after.totals.us, toleranceOf(after));
      }),
    );
  });

  it("never lowers the value of Japan's position at the pact rate", () => {
    const compounded = aRaise().filter(({ terms }) => terms.compounding !== 'simple');
    fc.assert(
      fc.property(compounded, ({ before, after }) => {
        expect(before.totals.japanNpv).toBeAtMostMoney(after.totals.japanNpv, toleranceOf(after).plus(after.totals.dust));
      }),
    );
  });
});

describe('closed forms of a level profit', () => {
  it('recovers in the period that NPER rounded up names', () => {
    fc.assert(
      fc.property(aLevelProject(), (project) => {
        const { recovery } = waterfall(project);
        // B · g^n = s · P · (g^n − 1) / r, so the n-th payment is the last where (s · P / r) · (1 − g^−n) reaches B.
        const growth = new Wide(project.rate).plus(1);
        const repaidBy = (periods: number) =>
          add(Array.from({ length: periods }, (_, index) => new Wide(project.profit).div(2).div(growth.pow(index + 1))));
        const count = project.profits.findIndex((_, index) => repaidBy(index + 1).gte(project.drawdowns)) + 1;
        expect(recovery.recovered).toBe(count > 0);
        expect(recovery.period).toBe(count > 0 ? count : null);
      }),
    );
  });

  it('is repaid in the last period by the level profit that the present value asks for', () => {
    fc.assert(
      fc.property(aLevelProject(), fc.nat(), (project, seed) => {
        const periods = project.profits.length;
        const first = (seed % periods) + 1;
        const growth = new Wide(project.rate).plus(1);
        const annuity = add(Array.from({ length: periods - first + 1 }, (_, index) => new Wide(1).div(growth.pow(first + index))));
        const required = new Wide(project.drawdowns).div(annuity.times('0.5'));
        const profits = project.profits.map((_, index) => (index + 1 < first ? '0' : required));
        const { recovery } = waterfall({ ...project, profits });
        expect(recovery.period).toBe(periods);
        expect(recovery.remaining).toEqualMoney(0);
      }),
    );
  });

  it('repays just the principal that half the present value of the profits can carry', () => {
    fc.assert(
      fc.property(aLevelProject(), (project) => {
        const growth = new Wide(project.rate).plus(1);
        const value = add(project.profits.map((profit, index) => new Wide(profit).div(growth.pow(index + 1))));
        const capacity = value.div(2);
        expect(waterfall({ ...project, drawdowns: capacity }).recovery.period).toBe(project.profits.length);
        expect(waterfall({ ...project, drawdowns: capacity.times('1.000001') }).recovery.recovered).toBe(false);
      }),
    );
  });
});
