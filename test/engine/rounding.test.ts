import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { split, waterfall } from '../../src/engine';
import { aLedger, aLedgerProject, anyInterest, asProject, aTie, halfUp, inMoney, inUnits, POINTS } from '../support/ledgers';
import { add, Wide } from '../support/money';
import { named } from '../support/named';
import { aProject, someShares } from '../support/projects';

describe('a ledger of whole units', () => {
  it('rounds drawdowns, profits and interest half away from zero', () => {
    const { rows, totals } = waterfall({ rate: '0.1', drawdowns: '100.125', profits: ['-0.125', '0'], terms: { rounding: 2 } });
    expect(rows[0]?.drawdown).toEqualMoney('100.13');
    expect(totals.profit).toEqualMoney('-0.13');
    // 10.013 rounds to 10.01; then 10% of 110.14 is 11.014
    expect(rows[0]?.interest).toEqualMoney('10.01');
    expect(rows[1]?.interest).toEqualMoney('11.01');
  });

  it.each(
    named([
      { title: '8.5 of a month at 4% on 2,550', rate: 0.04, balance: 2_550, timeline: { periodsPerYear: 12 }, rounding: 0, interest: 9 },
      { title: '50.005 on 15,001.50', rate: 0.04, balance: 15_001.5, timeline: { periodsPerYear: 12 }, rounding: 2, interest: 50.01 },
      { title: '82.5 of a month at 5.5%', rate: 0.055, balance: 18_000, timeline: { periodsPerYear: 12 }, rounding: 0, interest: 83 },
      {
        title: '38.5 of 28 days of 360',
        rate: 0.03,
        balance: 16_500,
        timeline: { start: 46_041, dates: [46_069], basis: 2 },
        rounding: 0,
        interest: 39,
      },
    ] as const),
  )('rounds half a unit of interest up where a part of a year has no last digit: %s', (_title, { timeline, interest, ...row }) => {
    const [first] = waterfall({
      ...timeline,
      rate: row.rate,
      drawdowns: row.balance,
      profits: [0],
      terms: { rounding: row.rounding },
    }).rows;
    expect(first?.interest).toEqualMoney(interest);
  });

  it('charges the interest that whole numbers give, half a unit up', () => {
    fc.assert(
      fc.property(fc.oneof(aTie(), anyInterest()), aLedger(), ({ points, periodsPerYear, balance }, rounding) => {
        const drawdowns = inMoney(balance, rounding);
        const [row] = waterfall({ rate: `${points}e-4`, drawdowns, profits: [0], periodsPerYear, terms: { rounding } }).rows;
        const expected = halfUp(balance * BigInt(points), BigInt(POINTS * periodsPerYear));
        expect(inUnits(row?.interest ?? Number.NaN, rounding)).toBe(expected);
      }),
    );
  });

  it('charges it in every period, on the claim or under simple interest on its principal', () => {
    fc.assert(
      fc.property(aLedgerProject(), (project) => {
        const { decimals, compounding, losses } = project;
        const { rows, totals } = waterfall({ ...asProject(project), terms: { compounding, losses, rounding: decimals } });
        let [claim, principal, sum] = [0n, 0n, 0n];
        for (const [index, { parts, of }] of project.years.entries()) {
          const [row, drawn, points] = [rows[index], project.drawdowns[index] ?? 0n, project.points[index] ?? 0];
          const bearing = drawn + (compounding === 'simple' ? principal : claim);
          const interest = halfUp(bearing * BigInt(points * parts), BigInt(POINTS * of));
          expect(inUnits(row?.interest ?? Number.NaN, decimals)).toBe(interest);
          principal += drawn - inUnits(row?.japanPrincipal ?? Number.NaN, decimals);
          claim += drawn + interest - inUnits(row?.japanRecovery ?? Number.NaN, decimals);
          sum += interest;
        }
        expect(inUnits(totals.interest, decimals)).toBe(sum);
      }),
    );
  });

  it.each(
    named([
      { title: 'half a cent each', profit: '0.01', japan: '0.01', us: '0' },
      { title: 'half a cent each beside whole cents', profit: '10.03', japan: '5.02', us: '5.01' },
    ]),
  )('gives the odd unit to Japan: %s', (_title, { profit, japan, us }) => {
    const [row] = waterfall({ rate: 0, drawdowns: 100, profits: [profit], terms: { rounding: 2 } }).rows;
    expect(row?.japan).toEqualMoney(japan);
    expect(row?.us).toEqualMoney(us);
  });

  it('gives a smaller part of a cent to the larger remainder', () => {
    // 10% of 0.14 is 0.014 to Japan and 0.126 to the US
    const [row] = waterfall({ rate: 0, drawdowns: 0, profits: ['0.14'], terms: { rounding: 2 } }).rows;
    expect(row?.japan).toEqualMoney('0.01');
    expect(row?.us).toEqualMoney('0.13');
  });

  it('pays the whole claim where it crosses, and keeps the tiers unrounded', () => {
    // 0.3 of the cash goes to Japan: tier 1 is 10 / 0.3
    const [row] = waterfall({ rate: 0, drawdowns: 10, profits: [100], terms: { rounding: 2, shareBefore: '0.3' } }).rows;
    expect(row?.japanRecovery).toEqualMoney(10);
    expect(row?.tier1).toBeMoneyWithin(new Wide(100).div(3), '1e-50');
    // 10 + 10% of 66.666… = 16.666…
    expect(row?.japan).toEqualMoney('16.67');
    expect(row?.japanTier2).toEqualMoney('6.67');
  });

  it('adds up exactly, in whole units, period by period', () => {
    fc.assert(
      fc.property(aProject(), aLedger(), (project, rounding) => {
        const { rows, totals } = waterfall({ ...project, terms: { ...project.terms, rounding } });
        for (const row of rows) {
          expect(add([row.japan, row.us])).toEqualMoney(row.distributable);
          expect(add([row.japanRecovery, row.japanTier2])).toEqualMoney(row.japan);
          expect(add([row.opening, row.drawdown, row.interest])).toEqualMoney(row.due);
          expect(add([row.closing, row.japanRecovery])).toBeMoneyWithin(row.due, totals.dust);
          for (const amount of [row.interest, row.japan, row.us, row.japanRecovery, row.closing, row.lossClosing]) {
            expect(amount.decimalPlaces()).toBeLessThanOrEqual(rounding);
          }
        }
        const { drawdown, interest, japanRecovery, dust, closing } = totals;
        expect(closing).toEqualMoney(add([drawdown, interest]).minus(japanRecovery).minus(dust));
      }),
    );
  });

  it('splits one amount as a period of the waterfall does', () => {
    fc.assert(
      fc.property(aProject(), aLedger(), someShares(), (project, rounding, shares) => {
        const { rows } = waterfall({ ...project, terms: { ...shares, rounding } });
        for (const { distributable, due, japanRecovery, japanTier2, japan, us } of rows) {
          const alone = split(distributable, due, { ...shares, rounding });
          expect(alone.japan).toEqualMoney(japan);
          expect(alone.us).toEqualMoney(us);
          expect(alone.japan1).toEqualMoney(japanRecovery);
          expect(alone.japan2).toEqualMoney(japanTier2);
        }
      }),
    );
  });

  it('rounds what it splits', () => {
    const { japan, us } = split('10.006', '100.004', { rounding: 2 });
    expect(japan).toEqualMoney('5.01');
    expect(us).toEqualMoney('5');
    expect(split(300, '120.004', { rounding: 2 }).japan1).toEqualMoney(120);
  });

  it('gives Japan a tie that a division cut short', () => {
    // Due 2 is 6.66… of cash at 30%; 45% of the other 103.33… is 46.5, and 48.5 in all goes to Japan as 49.
    const { japan, us } = split(110, 2, { shareBefore: '0.3', shareAfter: '0.45', rounding: 0 });
    expect(japan).toEqualMoney(49);
    expect(us).toEqualMoney(61);
  });

  it('keeps Japan between its two shares to one unit', () => {
    fc.assert(
      fc.property(aProject(), aLedger(), someShares(), (project, rounding, shares) => {
        const unit = new Wide(10).pow(-rounding);
        const { shareBefore, shareAfter } = { shareBefore: '0.5', shareAfter: '0.1', ...shares };
        for (const { japan, distributable } of waterfall({ ...project, terms: { ...shares, rounding } }).rows) {
          expect(japan).toBeAtMostMoney(Wide.max(shareBefore ?? 0, shareAfter ?? 0).times(distributable), unit);
          expect(Wide.min(shareBefore ?? 0, shareAfter ?? 0).times(distributable)).toBeAtMostMoney(japan, unit);
        }
      }),
    );
  });
});
