import { describe, expect, it } from 'vitest';
import { waterfall } from '../../src/engine';
import type { Amount, CumulativeInput, WaterfallRow } from '../../src/engine';
import { day } from '../support/days';
import { add } from '../support/money';

function level(amount: Amount, periods: number): Amount[] {
  return new Array<Amount>(periods).fill(amount);
}

/** One column of the schedule as plain numbers. */
function column(input: CumulativeInput, name: Exclude<keyof WaterfallRow, 'period'>): number[] {
  return waterfall(input).rows.map((row) => row[name].toNumber());
}

/** 500 drawn at the start of years 1 to 4; nothing earned while it is built, then level profits to year 25. */
const terminal = (profit: Amount, rate: Amount = '0.055'): CumulativeInput => ({
  rate,
  drawdowns: [...level(500, 4), ...level(0, 21)],
  profits: [...level(0, 4), ...level(profit, 21)],
});

describe('waterfall: worked anchors', () => {
  it('pays 100 at 5% back in year 15 from 20 a year', () => {
    const { rows, recovery, totals } = waterfall({ rate: 0.05, drawdowns: 100, profits: level(20, 25) });
    expect(recovery.period).toBe(15);
    // 100 · 1.05^14 − 10 · (1.05^14 − 1) / 5% = 2.006840 left, 2.107182 due: Japan 2.107182 + 10% · (20 − 4.214364)
    expect(rows[14]?.japan).toBeMoneyWithin('3.6857456471', '1e-10');
    expect(totals.japan).toBeMoneyWithin('163.6857456471', '1e-10');
    expect(totals.us).toBeMoneyWithin('336.3142543529', '1e-10');
  });

  it('recovers 2,000 at 5% from 300 a year in 22.523175 years', () => {
    // NPER(5%, -150, 2000) = 22.517085: the two differ inside a period by design.
    expect(waterfall({ rate: 0.05, drawdowns: 2_000, profits: level(300, 30) }).recovery.fractional).toBeMoneyWithin('22.523175', '5e-7');
  });

  it('recovers a terminal that took four years to build', () => {
    const { rows, recovery, totals } = waterfall(terminal(460));
    // 500 · (1.055^4 + 1.055^3 + 1.055^2 + 1.055)
    expect(rows[3]?.closing).toBeMoneyWithin('2290.545513', '5e-7');
    expect(recovery.fractional).toBeMoneyWithin('18.824332', '5e-7');
    expect(totals.japan).toBeMoneyWithin('3693.6771', '5e-5');
    expect(totals.us).toBeMoneyWithin('5966.3229', '5e-5');
  });

  it('repays the terminal by period 20 from 437.872307 a year and no less', () => {
    const closingOf = (profit: string) => waterfall(terminal(profit)).rows[19]?.closing.toNumber();
    expect(closingOf('437.872308')).toBe(0);
    expect(closingOf('437.872307')).toBeGreaterThan(0);
  });

  it('repays the terminal at 7.463103% and at no higher rate', () => {
    expect(waterfall(terminal(460, '0.07463102')).recovery.recovered).toBe(true);
    expect(waterfall(terminal(460, '0.07463104')).recovery.recovered).toBe(false);
  });

  it('pays Japan 15,833 on 10,000 at 5.5% from 2,500 a year, recovered in year 11', () => {
    const { recovery, totals } = waterfall({ rate: '0.055', drawdowns: 10_000, profits: level(2_500, 20) });
    expect(recovery.period).toBe(11);
    expect(totals.japan).toBeMoneyWithin(15_833, '0.5');
  });

  it('never repays 100 at 5% from 10 a year: the share only pays the interest', () => {
    const { rows, recovery } = waterfall({ rate: 0.05, drawdowns: 100, profits: level(10, 40) });
    for (const row of rows) expect(row.closing).toEqualMoney(100);
    expect(recovery.recovered).toBe(false);
  });

  it('can pay Japan less in total where profit comes earlier, because that saves interest', () => {
    const late = { rate: 0.1, drawdowns: 100, profits: [0, 0, 0, 0, 0, 300, 300] };
    // 100 · 1.1^6 = 177.1561 due in year 6, 150 paid; 29.87171 due in year 7: Japan 29.87171 + 10% · (300 − 59.74342)
    expect(waterfall(late).totals.japan).toBeMoneyWithin('203.90', '0.005');
    expect(waterfall({ ...late, profits: [100, 0, 0, 0, 0, 300, 300] }).totals.japan).toBeMoneyWithin('187.30', '0.005');
  });
});

describe('waterfall: the steps of a period', () => {
  it('draws at the start, so that a drawdown bears interest in its own period', () => {
    // 100 · 10% = 10; then (110 + 100) · 10% = 21
    expect(column({ rate: 0.1, drawdowns: [100, 100], profits: [0, 0] }, 'interest')).toEqual([10, 21]);
  });

  it('takes a single drawdown as drawn in period 1', () => {
    expect(column({ rate: 0, drawdowns: 100, profits: [0, 0] }, 'drawdown')).toEqual([100, 0]);
  });

  it.each<[compounding: 'periodic' | 'effective' | 'simple', rate: number, interest: number[]]>([
    // 10% a year for half a year: 100 · 5%, then 105 · 5%
    ['periodic', 0.1, [5, 5.25]],
    // 1.21^(1/2) = 1.1
    ['effective', 0.21, [10, 11]],
    // Always on the 100 of principal
    ['simple', 0.1, [5, 5]],
  ])('accrues %s interest', (compounding, rate, interest) => {
    expect(column({ rate, drawdowns: 100, profits: [0, 0], periodsPerYear: 2, terms: { compounding } }, 'interest')).toEqual(interest);
  });

  it('accrues at the rate of each period', () => {
    expect(column({ rate: [0.1, 0, 0.05], drawdowns: 100, profits: [0, 0, 0] }, 'closing')).toEqual([110, 110, 115.5]);
  });

  it('counts each dated period by its own length', () => {
    const dates = [day('2026-07-19'), day('2027-01-19')];
    // actual/365: 181 and 184 days of 36.5 a year
    const input = {
      rate: 0.365,
      drawdowns: 100,
      profits: [0, 0],
      start: day('2026-01-19'),
      dates,
      terms: { compounding: 'simple' },
    } as const;
    expect(column({ ...input, basis: 3 }, 'interest')).toEqual([18.1, 18.4]);
    expect(column({ ...input, basis: 0 }, 'interest')).toEqual([18.25, 18.25]);
  });

  it('pays interest before principal, and unpaid interest first of all', () => {
    // 10 due in each of two years; 15 pays all of the first and half of the second
    const input = { rate: 0.1, drawdowns: 100, profits: [0, 30, 230], terms: { compounding: 'simple' } } as const;
    expect(column(input, 'japanInterest')).toEqual([0, 15, 15]);
    expect(column(input, 'japanPrincipal')).toEqual([0, 0, 100]);
    expect(column(input, 'closing')).toEqual([110, 105, 0]);
  });

  it('keeps unpaid interest out of the base of simple interest after a payment of principal', () => {
    // Year 1: 10 interest, 60 paid: 10 + 50 of principal. Year 2: 10% of 50
    const input = { rate: 0.1, drawdowns: 100, profits: [120, 0], terms: { compounding: 'simple' } } as const;
    expect(column(input, 'interest')).toEqual([10, 5]);
  });

  it('makes a loss good from later profits, however long that takes', () => {
    const input = { rate: 0, drawdowns: 100, profits: [-50, 30, 40] };
    expect(column(input, 'distributable')).toEqual([0, 0, 20]);
    expect(column(input, 'lossClosing')).toEqual([50, 20, 0]);
  });

  it('leaves earlier distributions alone when a loss follows', () => {
    expect(column({ rate: 0, drawdowns: 100, profits: [40, -50, 60] }, 'japan')).toEqual([20, 0, 5]);
  });

  it('forgets losses where the terms say so', () => {
    const input = { rate: 0, drawdowns: 100, profits: [-50, 30, 40], terms: { losses: 'ignore' } } as const;
    expect(column(input, 'distributable')).toEqual([0, 30, 40]);
    expect(column(input, 'lossClosing')).toEqual([0, 0, 0]);
  });

  it('shares profits before any drawdown as after recovery', () => {
    expect(column({ rate: 0.05, drawdowns: [0, 100], profits: [50, 50] }, 'japan')).toEqual([5, 25]);
  });

  it('opens the first tier again when more is drawn', () => {
    const input = { rate: 0, drawdowns: [100, 0, 50], profits: [200, 100, 200] };
    expect(column(input, 'tier1')).toEqual([200, 0, 100]);
    expect(column(input, 'japan')).toEqual([100, 10, 60]);
  });

  it('never counts tier-2 receipts against a later claim', () => {
    expect(column({ rate: 0, drawdowns: [0, 100], profits: [1_000, 0] }, 'closing')).toEqual([0, 100]);
  });

  it('opens each period with what the last one closed at', () => {
    const { rows } = waterfall(terminal(460));
    expect(rows[0]?.opening).toEqualMoney(0);
    for (const [index, row] of rows.slice(1).entries()) expect(row.opening).toEqualMoney(rows[index]?.closing ?? Number.NaN);
  });
});

describe('waterfall: dust', () => {
  it('drops a claim below 1e−13 of the largest due, reports it and leaves the cash alone', () => {
    const { rows, recovery, totals } = waterfall({ rate: 0, drawdowns: 100, profits: ['199.99999999999', '10'] });
    // Japan's half leaves 5e−12, which is less than 1e−13 · 100 = 1e−11
    expect(rows[0]?.japan).toEqualMoney('99.999999999995');
    expect(rows[0]?.closing).toEqualMoney(0);
    expect(totals.dust).toEqualMoney('0.000000000005');
    expect(recovery.period).toBe(1);
    expect(rows[1]?.tier2).toEqualMoney(10);
  });

  it('keeps a claim of exactly 1e−13 of the largest due', () => {
    const { rows, totals } = waterfall({ rate: 0, drawdowns: 100, profits: ['199.99999999998'] });
    expect(rows[0]?.closing).toEqualMoney('0.00000000001');
    expect(totals.dust).toEqualMoney(0);
  });

  it('measures against the largest due so far, not of this period', () => {
    // 1,000 at its peak; 50 is left. 4e−11 is dust against 1,000, not against 50.
    const { totals } = waterfall({ rate: 0, drawdowns: 1_000, profits: [1_900, '99.99999999992'] });
    expect(totals.dust).toEqualMoney('0.00000000004');
  });
});

describe('waterfall: totals', () => {
  const { rows, totals } = waterfall({ rate: 0.1, drawdowns: [100, 50, 0], profits: [-20, 140, 400] });

  it('add up the columns', () => {
    for (const name of ['drawdown', 'interest', 'distributable', 'japan', 'us', 'tier1', 'tier2', 'japanRecovery', 'japanTier2'] as const) {
      expect(totals[name], name).toEqualMoney(add(rows.map((row) => row[name])));
    }
    expect(totals.profit).toEqualMoney(520);
  });

  it('take the last balances and the largest due', () => {
    // 100 → 110; 160 → 176, 60 paid; 116 → 127.6
    expect(totals.peakClaim).toEqualMoney(176);
    expect(totals.closing).toEqualMoney(0);
    expect(totals.unabsorbedLoss).toEqualMoney(0);
  });

  it("relate Japan's receipts to the cash and to the funding", () => {
    // Japan 60 + 127.6 + 10% · (400 − 255.2) = 202.08
    expect(totals.japanShare).toBeMoneyWithin(add(['202.08']).div(520), '1e-50');
    expect(totals.japanMoic).toBeMoneyWithin(add(['202.08']).div(150), '1e-50');
  });

  it("value Japan's position at the pact rate", () => {
    // −100 − 50/1.1 + 60/1.1² + 142.08/1.1³: only the 14.48 of tier 2 is worth anything, 14.48/1.331
    expect(totals.japanNpv).toBeMoneyWithin(add(['14.48']).div('1.331'), '1e-50');
  });

  it('have no share of nothing and no multiple of nothing', () => {
    const idle = waterfall({ rate: 0.1, drawdowns: 0, profits: [-5, 0] }).totals;
    expect(idle.japanShare).toBeNull();
    expect(idle.japanMoic).toBeNull();
    expect(idle.unabsorbedLoss).toEqualMoney(5);
  });
});
