import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pool, waterfall } from '../../src/engine';
import type { AnnualTerms } from '../../src/engine';
import { anAnnualProject } from '../support/annual';
import { aLedger, aLedgerProject, asProject, halfUp, inUnits, POINTS } from '../support/ledgers';
import { add, Wide } from '../support/money';
import { named } from '../support/named';

/** With more cash than ever falls due. */
function rich(drawdowns: string | number, periods: number, terms: Omit<AnnualTerms, 'hurdle'>, rate = 0) {
  return waterfall({ rate, drawdowns, profits: new Array<number>(periods).fill(1_000), terms: { ...terms, hurdle: 'annual' } });
}

describe('a ledger under the annual hurdle', () => {
  it('has no interest without a rate, though the instalments are rounded', () => {
    const { rows, recovery, totals } = rich(100, 3, { rounding: 2 });
    expect(rows.map((row) => row.deemed.toNumber())).toEqual([33.33, 33.33, 33.33]);
    expect(totals.interest).toEqualMoney(0);
    expect(totals.japanRecovery).toEqualMoney('99.99');
    expect(recovery).toMatchObject({ recovered: true, period: 3 });
    expect(recovery.remaining).toEqualMoney(0);
  });

  it('rounds interest for itself, and the deemed amount as one sum', () => {
    // 4% of 10 is 0.4 and the instalment 10 / 4 = 2.5; 2.9 is 3. Then 4% of 7.5 is 0.3, and 2.8 is 3.
    const { rows, totals } = waterfall({ rate: 0.04, drawdowns: 10, profits: [0, 0, 0, 0], terms: { rounding: 0, hurdle: 'annual' } });
    expect(rows.map((row) => row.deemed.toNumber())).toEqual([3, 3, 3, 3]);
    expect(totals.interest).toEqualMoney(0);
    // At 6% it is 0.6, 0.45, 0.3 and 0.15
    const more = waterfall({ rate: 0.06, drawdowns: 10, profits: [0, 0, 0, 0], terms: { rounding: 0, hurdle: 'annual' } });
    expect(more.totals.interest).toEqualMoney(1);
  });

  it('rounds half a unit of a monthly interest up', () => {
    const { rows, totals } = waterfall({
      rate: 0.04,
      drawdowns: 2_550,
      profits: [0, 0],
      periodsPerYear: 12,
      terms: { rounding: 0, hurdle: 'annual', amortStart: 2, amortPeriods: 1, arrearsRate: 0.06 },
    });
    // 8.5 twice; in the second month also half a percent of the 9 that were not paid, which is nothing
    expect(rows.map((row) => row.due.toNumber())).toEqual([9, 9 + 2_559]);
    expect(totals.interest).toEqualMoney(18);
  });

  it.each(
    named([
      { title: 'is half a unit', drawn: '0.01', rate: 0, periods: 1, amortPeriods: 2, remaining: '0.01' },
      { title: 'comes in several instalments, rounded as one', drawn: '0.04', rate: 0, periods: 1, amortPeriods: 5, remaining: '0.03' },
      // The interest of 100% makes a cent due in the first period; a third of a cent comes after the second.
      { title: 'is rounded to nothing', drawn: '0.01', rate: 1, periods: 2, amortPeriods: 3, remaining: '0' },
    ]),
  )('has not recovered where what falls due after the last period %s', (_title, { drawn, rate, periods, amortPeriods, remaining }) => {
    const { recovery, totals } = rich(drawn, periods, { amortPeriods, rounding: 2 }, rate);
    expect(totals.japanRecovery.gt(0)).toBe(true);
    expect(recovery).toMatchObject({ recovered: false, period: null, fractional: null });
    expect(recovery.remaining).toEqualMoney(remaining);
  });

  it('has not recovered where every instalment is rounded to nothing: all that was drawn remains', () => {
    const { recovery, totals } = rich(5, 20, { rounding: 0 });
    expect(totals.japanRecovery).toEqualMoney(0);
    expect(recovery).toMatchObject({ recovered: false, period: null, fractional: null });
    expect(recovery.remaining).toEqualMoney(5);
    expect(rich(0, 20, { rounding: 0 }).recovery).toMatchObject({ recovered: true, period: 0 });
  });

  it('says the same of one project in a pool', () => {
    const profits = new Array<number>(20).fill(1_000);
    const projects = [5, 2_000].map((drawdowns) => ({ rate: 0, drawdowns, profits }));
    const { recovery } = pool({ projects, terms: { rounding: 0, hurdle: 'annual' } }).pooled;
    expect(recovery.recovered).toBe(false);
    expect(recovery.remaining).toEqualMoney(5);
  });
});

describe('every ledger under the annual hurdle', () => {
  const aSchedule = () =>
    fc.record({
      amortStart: fc.integer({ min: 1, max: 14 }),
      amortPeriods: fc.integer({ min: 1, max: 14 }),
      arrearsPoints: fc.constantFrom(0, 100, 550, 600, 1_200),
    });

  it('owes what whole numbers give: interest, deemed amount and due', () => {
    fc.assert(
      fc.property(aLedgerProject(), aSchedule(), (project, { amortStart, amortPeriods, arrearsPoints }) => {
        const { decimals, losses, drawdowns } = project;
        const schedule = { amortStart, amortPeriods, arrearsRate: `${arrearsPoints}e-4` };
        const { rows, totals } = waterfall({ ...asProject(project), terms: { ...schedule, losses, rounding: decimals, hurdle: 'annual' } });
        const total = drawdowns.reduce((sum, drawn) => sum + drawn, 0n);
        const count = BigInt(amortPeriods);
        let [drawn, arrears, sum] = [0n, 0n, 0n];
        for (const [index, { parts, of }] of project.years.entries()) {
          const before = BigInt(Math.min(Math.max(index + 1 - amortStart, 0), amortPeriods));
          const isDue = index + 1 >= amortStart && index + 1 < amortStart + amortPeriods;
          drawn += drawdowns[index] ?? 0n;
          // Over `count`, as a whole number of units: the scheduled balance, at least 0.
          const balance = drawn * count > total * before ? drawn * count - total * before : 0n;
          const perUnit = BigInt(POINTS * of);
          const interest = balance * BigInt((project.points[index] ?? 0) * parts);
          const deemed = halfUp(interest + (isDue ? total * perUnit : 0n), count * perUnit);
          const onArrears = halfUp(arrears * BigInt(arrearsPoints * parts), perUnit);
          const [deemedUnits, due, left] = (['deemed', 'due', 'arrears'] as const).map((column) =>
            inUnits(rows[index]?.[column] ?? Number.NaN, decimals),
          );
          expect([deemedUnits, due]).toEqual([deemed, deemed + arrears + onArrears]);
          sum += halfUp(interest, count * perUnit) + onArrears;
          arrears = left ?? 0n;
        }
        expect(inUnits(totals.interest, decimals)).toBe(sum);
      }),
    );
  });

  it('adds up exactly, in whole units', () => {
    fc.assert(
      fc.property(anAnnualProject(), aLedger(), (project, rounding) => {
        const { rows, totals, recovery } = waterfall({ ...project, terms: { ...project.terms, rounding } });
        for (const [index, row] of rows.entries()) {
          expect(add([row.japan, row.us])).toEqualMoney(row.distributable);
          expect(add([row.japanRecovery, row.japanTier2])).toEqualMoney(row.japan);
          expect(add([row.arrears, row.japanRecovery])).toEqualMoney(row.due);
          if (new Wide(project.terms.arrearsRate ?? 0).isZero())
            expect(row.due).toEqualMoney(add([row.deemed, rows[index - 1]?.arrears ?? 0]));
          for (const amount of [row.deemed, row.due, row.japan, row.us, row.japanRecovery, row.arrears, row.lossClosing]) {
            expect(amount.decimalPlaces()).toBeLessThanOrEqual(rounding);
          }
        }
        expect(totals.interest.gte(0)).toBe(true);
        for (const amount of [totals.interest, recovery.remaining]) expect(amount.decimalPlaces()).toBeLessThanOrEqual(rounding);
      }),
    );
  });

  it('keeps the account of what is owed but for a unit an instalment', () => {
    fc.assert(
      fc.property(anAnnualProject(), aLedger(), (project, rounding) => {
        const { rows, totals, recovery } = waterfall({ ...project, terms: { ...project.terms, rounding } });
        const unit = new Wide(10).pow(-rounding);
        const start = project.terms.amortStart ?? 1;
        const ends = start - 1 + (project.terms.amortPeriods ?? rows.length);
        const within = Math.max(Math.min(ends, rows.length) - start + 1, 0);
        // What falls due after the last period counts as one instalment: it is rounded once.
        const instalments = within + (ends > rows.length ? 1 : 0);
        const account = add([totals.drawdown, totals.interest]).minus(totals.japanRecovery);
        expect(recovery.remaining).toBeMoneyWithin(account, unit.times(instalments));
      }),
    );
  });

  it('recovers only where nothing remains', () => {
    fc.assert(
      fc.property(anAnnualProject(), aLedger(), (project, rounding) => {
        const { recovery, totals, rows } = waterfall({ ...project, terms: { ...project.terms, rounding } });
        const ends = (project.terms.amortStart ?? 1) - 1 + (project.terms.amortPeriods ?? rows.length);
        if (recovery.recovered) expect(recovery.remaining).toEqualMoney(0);
        if (recovery.period === 0) expect(totals.drawdown).toEqualMoney(0);
        if (ends > rows.length && totals.drawdown.gt(0)) expect(recovery.recovered).toBe(false);
      }),
    );
  });
});
