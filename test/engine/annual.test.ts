import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deemed, waterfall, yearFraction } from '../../src/engine';
import type { AnnualTerms, AnnualWaterfall, Timeline } from '../../src/engine';
import { day } from '../support/days';
import { anAnnualProject } from '../support/annual';
import type { Money } from '../support/money';
import { add, Wide } from '../support/money';
import { named } from '../support/named';

const level = (amount: number, periods: number) => new Array<number>(periods).fill(amount);

/** 10,000 at 5.5% with 20 instalments of 500: the deemed amounts fall from 1,050 to 527.5. */
const annual = (profits: readonly number[], terms: Omit<AnnualTerms, 'hurdle'> = {}) =>
  waterfall({ rate: '0.055', drawdowns: 10_000, profits, terms: { ...terms, hurdle: 'annual' } });

/** 300 without interest, drawn at once and due in three instalments of 100. */
const plain = (profits: readonly number[], terms: Omit<AnnualTerms, 'hurdle'> = {}) =>
  waterfall({ rate: 0, drawdowns: 300, profits, terms: { ...terms, hurdle: 'annual' } });

function toleranceOf({ rows, totals }: AnnualWaterfall) {
  return Wide.max(1, totals.peakClaim, totals.drawdown, totals.distributable, ...rows.map((row) => row.lossClosing)).times('1e-30');
}

describe('the annual hurdle', () => {
  it('says which hurdle the result is of', () => {
    expect(annual(level(2_500, 20)).hurdle).toBe('annual');
    expect(waterfall({ rate: 0, drawdowns: 1, profits: [1] }).hurdle).toBe('cumulative');
  });

  it('pays Japan 17,620 and the US 32,380 on 10,000 at 5.5% from 2,500 a year', () => {
    const { rows, recovery, totals } = annual(level(2_500, 20));
    expect(totals.japan).toEqualMoney(17_620);
    expect(totals.us).toEqualMoney(32_380);
    // Half of 2,100 is the 1,050 of the first year, then a tenth of the other 400.
    expect(rows[0]?.japan).toEqualMoney(1_090);
    expect(recovery.period).toBe(20);
    // 527.5 of the last year takes 1,055 of its 2,500.
    expect(recovery.fractional).toEqualMoney('19.422');
  });

  it('puts what is not paid into arrears, and pays them before the second tier', () => {
    const { rows } = plain([100, 500, 200]);
    // 50 of 100 paid; then 100 and 50 due, crossing at 300; then 100 due of which half of 200 is all.
    expect(rows.map((row) => row.due.toNumber())).toEqual([100, 150, 100]);
    expect(rows.map((row) => row.arrears.toNumber())).toEqual([50, 0, 0]);
    expect(rows.map((row) => row.tier2.toNumber())).toEqual([0, 200, 0]);
    expect(rows.map((row) => row.japan.toNumber())).toEqual([50, 170, 100]);
  });

  it('never counts the second tier of one period against a later one', () => {
    expect(plain([1_000, 0, 0]).rows.map((row) => row.arrears.toNumber())).toEqual([0, 100, 200]);
  });

  it('charges arrears simple interest for the length of the period', () => {
    // 100 left, then 100 · 10% · 1/2 = 5 a half-year on it; the interest joins the arrears.
    const { rows, totals } = waterfall({
      rate: 0,
      drawdowns: 100,
      profits: [0, 0, 0],
      periodsPerYear: 2,
      terms: { hurdle: 'annual', amortPeriods: 1, arrearsRate: '0.1' },
    });
    expect(rows.map((row) => row.due.toNumber())).toEqual([100, 105, 110.25]);
    expect(totals.interest).toEqualMoney('10.25');
  });

  it('counts the length of dated periods for arrears too', () => {
    const dates = [day('2026-07-19'), day('2027-01-19')];
    const terms = { hurdle: 'annual', amortPeriods: 1, arrearsRate: '0.365' } as const;
    const { rows } = waterfall({ rate: 0, drawdowns: 100, profits: [0, 0], start: day('2026-01-19'), dates, basis: 3, terms });
    // 184 days of 36.5 a year
    expect(rows[1]?.due).toEqualMoney('118.4');
  });

  it('puts interest that falls due before the first instalment into arrears', () => {
    const { rows } = waterfall({
      rate: '0.1',
      drawdowns: 100,
      profits: [0, 0, 0],
      terms: { hurdle: 'annual', amortStart: 3, amortPeriods: 1 },
    });
    expect(rows.map((row) => row.deemed.toNumber())).toEqual([10, 10, 110]);
    expect(rows.map((row) => row.arrears.toNumber())).toEqual([10, 20, 130]);
  });

  it('makes losses good before anything is shared', () => {
    const { rows, totals } = plain([-40, 100, 400]);
    expect(rows.map((row) => row.distributable.toNumber())).toEqual([0, 60, 400]);
    expect(totals.unabsorbedLoss).toEqualMoney(0);
    expect(plain([-40, 100, 400], { losses: 'ignore' }).rows.map((row) => row.distributable.toNumber())).toEqual([0, 100, 400]);
  });

  it('drops no dust: arrears stay to the last digit', () => {
    const { totals, recovery } = waterfall({
      rate: 0,
      drawdowns: 100,
      profits: ['199.99999999999999999999'],
      terms: { hurdle: 'annual' },
    });
    expect(totals.arrears).toEqualMoney('0.000000000000000000005');
    expect(totals.dust).toEqualMoney(0);
    expect(recovery.recovered).toBe(false);
  });
});

describe('recovery under the annual hurdle', () => {
  it('is not there while arrears are left, which remain', () => {
    const { recovery, totals } = plain([200, 200, 100]);
    expect(recovery).toMatchObject({ recovered: false, period: null, fractional: null, date: null });
    expect(recovery.remaining).toEqualMoney(50);
    expect(totals.closing).toEqualMoney(50);
    expect(totals.arrears).toEqualMoney(50);
  });

  it.each(
    named([
      { title: 'instalments run past the last period', terms: { amortPeriods: 5 }, remaining: 120 },
      { title: 'instalments begin after the last period', terms: { amortStart: 4, amortPeriods: 2 }, remaining: 300 },
      { title: 'instalments for each period begin in the second', terms: { amortStart: 2 }, remaining: 100 },
    ]),
  )('is not there where %s, which remain', (_title, { terms, remaining }) => {
    const { recovery, totals } = plain([1_000, 1_000, 1_000], terms);
    expect(totals.arrears).toEqualMoney(0);
    expect(recovery.recovered).toBe(false);
    expect(recovery.remaining).toEqualMoney(remaining);
  });

  it('comes with the last period in which something is due, with its date', () => {
    const dates = [day('2027-01-19'), day('2028-01-19'), day('2029-01-19')];
    const { recovery } = waterfall({
      rate: 0,
      drawdowns: 100,
      profits: [400, 400, 400],
      start: day('2026-01-19'),
      dates,
      terms: { hurdle: 'annual', amortPeriods: 2 },
    });
    expect(recovery).toMatchObject({ recovered: true, period: 2, date: dates[1] });
    expect(recovery.fractional).toEqualMoney('1.25');
  });

  it('is at the start where nothing is ever due', () => {
    const { recovery } = waterfall({ rate: 0.05, drawdowns: 0, profits: [5, 5], terms: { hurdle: 'annual', amortPeriods: 9 } });
    expect(recovery).toMatchObject({ recovered: true, period: 0, date: null });
  });

  it('leaves out the terms of the annual hurdle under the cumulative one', () => {
    const input = { rate: 0.05, drawdowns: 100, profits: [60, 60, 60] };
    const terms = { amortStart: 2, amortPeriods: 30, arrearsRate: 0.1 };
    expect(waterfall({ ...input, terms })).toEqual(waterfall(input));
  });
});

describe('every waterfall under the annual hurdle', () => {
  it('conserves cash: Japan and the US together receive the distributable amount, tier by tier', () => {
    fc.assert(
      fc.property(anAnnualProject(), (project) => {
        const result = waterfall(project);
        const tolerance = toleranceOf(result);
        for (const row of result.rows) {
          expect(add([row.japan, row.us])).toBeMoneyWithin(row.distributable, tolerance);
          expect(add([row.tier1, row.tier2])).toBeMoneyWithin(row.distributable, tolerance);
          expect(add([row.japanRecovery, row.japanTier2])).toBeMoneyWithin(row.japan, tolerance);
        }
      }),
    );
  });

  it('keeps Japan between its two shares of the cash', () => {
    fc.assert(
      fc.property(anAnnualProject(), (project) => {
        const result = waterfall(project);
        const shares = [project.terms.shareBefore ?? '0.5', project.terms.shareAfter ?? '0.1'];
        for (const { distributable, japan } of result.rows) {
          expect(japan).toBeAtMostMoney(Wide.max(...shares).times(distributable), toleranceOf(result));
          expect(Wide.min(...shares).times(distributable)).toBeAtMostMoney(japan, toleranceOf(result));
        }
      }),
    );
  });

  it('has no second tier while anything due is left, and never owes less than nothing', () => {
    fc.assert(
      fc.property(anAnnualProject(), (project) => {
        for (const { arrears, tier2, deemed: amount, lossClosing } of waterfall(project).rows) {
          expect(arrears.gte(0) && amount.gte(0) && lossClosing.gte(0)).toBe(true);
          if (arrears.gt(0)) expect(tier2).toEqualMoney(0);
        }
      }),
    );
  });

  it('owes the deemed amount of DEEMED and the arrears of the period before with their interest', () => {
    fc.assert(
      fc.property(anAnnualProject(), ({ profits, ...project }) => {
        const result = waterfall({ profits, ...project });
        const amounts = deemed({ ...project, dates: project.dates, drawdowns: inFull(project.drawdowns, profits.length) });
        for (const [index, row] of result.rows.entries()) {
          const before = result.rows[index - 1]?.arrears ?? 0;
          expect(row.deemed).toEqualMoney(amounts[index] ?? Number.NaN);
          expect(row.arrears).toBeMoneyWithin(add([row.due]).minus(row.japanRecovery), toleranceOf(result));
          expect(row.due.minus(row.deemed).gte(before) || new Wide(project.terms.arrearsRate ?? 0).isZero()).toBe(true);
        }
      }),
    );
  });

  it('accounts for what Japan is owed: without interest on arrears they are the deemed amounts less what was recovered', () => {
    fc.assert(
      fc.property(anAnnualProject(), (project) => {
        const result = waterfall({ ...project, terms: { ...project.terms, arrearsRate: 0 } });
        const due = add(result.rows.map((row) => row.deemed));
        expect(result.totals.arrears).toBeMoneyWithin(due.minus(result.totals.japanRecovery), toleranceOf(result));
      }),
    );
  });

  it('bears interest on the scheduled balance and on arrears, and on nothing else', () => {
    fc.assert(
      fc.property(anAnnualProject(), (project) => {
        const result = waterfall(project);
        const years = lengthsOf(project, result.rows.length);
        const drawn = inFull(project.drawdowns, years.length);
        const { amortStart, amortPeriods, arrearsRate, compounding } = project.terms;
        const count = amortPeriods ?? years.length;
        const amounts = years.map((length, index) => {
          const paid = Math.min(Math.max(index + 1 - (amortStart ?? 1), 0), count);
          const balance = add(drawn.slice(0, index + 1)).minus(add(drawn).times(paid).div(count));
          const rate = new Wide(Array.isArray(project.rate) ? String(project.rate[index]) : String(project.rate));
          const factor = compounding === 'effective' ? rate.plus(1).pow(length).minus(1) : rate.times(length);
          const onArrears = new Wide(arrearsRate ?? 0).times(length).times(result.rows[index - 1]?.arrears ?? 0);
          return factor.times(Wide.max(balance, 0)).plus(onArrears);
        });
        expect(result.totals.interest).toBeMoneyWithin(add(amounts), toleranceOf(result));
        expect(result.totals.interest.gte(0)).toBe(true);
      }),
    );
  });

  it('has what was drawn and its interest, less what was recovered, remaining at the end', () => {
    fc.assert(
      fc.property(anAnnualProject(), (project) => {
        const result = waterfall(project);
        const { drawdown, interest, japanRecovery } = result.totals;
        expect(result.recovery.remaining).toBeMoneyWithin(add([drawdown, interest]).minus(japanRecovery), toleranceOf(result));
      }),
    );
  });

  it('recovers just where nothing remains', () => {
    fc.assert(
      fc.property(anAnnualProject(), (project) => {
        const { recovery } = waterfall(project);
        expect(recovery.recovered).toBe(recovery.remaining.isZero());
        expect(recovery.fractional !== null && recovery.period !== null).toBe(recovery.recovered);
      }),
    );
  });

  it('never owes less for a rate on arrears', () => {
    fc.assert(
      fc.property(anAnnualProject(), (project) => {
        const result = waterfall(project);
        const free = waterfall({ ...project, terms: { ...project.terms, arrearsRate: 0 } });
        for (const [index, row] of result.rows.entries()) {
          expect(free.rows[index]?.arrears ?? Number.NaN).toBeAtMostMoney(row.arrears, toleranceOf(result));
        }
      }),
    );
  });

  it('owes no more after more profit', () => {
    fc.assert(
      fc.property(anAnnualProject(), fc.nat(), fc.integer({ min: 1, max: 100_000 }), (project, position, extra) => {
        const raised = position % project.profits.length;
        const profits = project.profits.map((profit, index) => (index === raised ? String(add([profit, extra])) : profit));
        const [before, after] = [waterfall(project), waterfall({ ...project, profits })];
        for (const [index, row] of after.rows.entries()) {
          expect(row.arrears).toBeAtMostMoney(before.rows[index]?.arrears ?? 0, toleranceOf(after));
        }
      }),
    );
  });
});

/** One drawdown a period, whatever the form of the input. */
function inFull(drawdowns: unknown, periods: number): string[] {
  if (Array.isArray(drawdowns)) return drawdowns.map(String);
  return [String(drawdowns), ...new Array<string>(periods - 1).fill('0')];
}

/** Years of each period. */
function lengthsOf({ periodsPerYear, start, dates, basis }: Timeline, periods: number): Money[] {
  if (!dates) return new Array<Money>(periods).fill(new Wide(1).div(periodsPerYear ?? 1));
  return dates.map((end, index) => yearFraction(dates[index - 1] ?? start ?? Number.NaN, end, basis ?? 0));
}
