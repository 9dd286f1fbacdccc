import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recovery, waterfall } from '../../src/engine';
import type { WaterfallInput } from '../../src/engine';
import { day } from '../support/days';
import '../support/money';
import { named } from '../support/named';
import { aProject } from '../support/projects';

interface Row {
  readonly title: string;
  readonly input: WaterfallInput;
  readonly period: number;
  readonly fractional: string;
}

describe('recovery', () => {
  it.each(
    named<Row>([
      // Japan's half of 150 is 75; 25 of the next 50 is half a period
      {
        title: 'counts the part of the last cash that was needed',
        input: { rate: 0, drawdowns: 100, profits: [150, 100] },
        period: 2,
        fractional: '1.5',
      },
      {
        title: 'is a whole period where all of its cash was needed',
        input: { rate: 0, drawdowns: 100, profits: [200, 100] },
        period: 1,
        fractional: '1',
      },
      { title: 'is period 0 where nothing was ever due', input: { rate: 0.05, drawdowns: 0, profits: [100] }, period: 0, fractional: '0' },
      {
        title: 'starts again with a later drawdown: the last recovery counts',
        input: { rate: 0, drawdowns: [100, 0, 50], profits: [200, 100, 200] },
        period: 3,
        fractional: '2.5',
      },
      {
        title: 'comes before later periods without a claim',
        input: { rate: 0, drawdowns: [0, 10, 0], profits: [0, 40, 40] },
        period: 2,
        fractional: '1.5',
      },
    ]),
  )('%s', (_title, { input, period, fractional }) => {
    const found = recovery(input);
    expect(found).toMatchObject({ recovered: true, period, date: null });
    expect(found.fractional).toEqualMoney(fractional);
    expect(found.remaining).toEqualMoney(0);
  });

  const dated = { rate: 0, start: day('2026-01-19'), dates: [day('2027-01-19'), day('2028-01-19')] };

  it('names the date on which the period of recovery ends', () => {
    expect(recovery({ ...dated, drawdowns: 100, profits: [150, 100] }).date).toBe(day('2028-01-19'));
  });

  it('names the start where nothing was ever due', () => {
    expect(recovery({ ...dated, drawdowns: 0, profits: [150, 100] }).date).toBe(day('2026-01-19'));
  });

  it('is an answer, not an error, where Japan is not repaid: it says what is left', () => {
    const found = recovery({ ...dated, drawdowns: 100, profits: [50, 50] });
    expect(found).toMatchObject({ recovered: false, period: null, fractional: null, date: null });
    expect(found.remaining).toEqualMoney(50);
  });

  it('does not count a recovery that a last drawdown undid', () => {
    const found = recovery({ rate: 0, drawdowns: [100, 50], profits: [200, 0] });
    expect(found.recovered).toBe(false);
    expect(found.remaining).toEqualMoney(50);
  });

  it('lies in its period, and leaves nothing due in that period and after', () => {
    fc.assert(
      fc.property(aProject(), (project) => {
        const { rows, recovery: found, totals } = waterfall(project);
        expect(recovery(project)).toEqual(found);
        expect(found.remaining).toEqualMoney(totals.closing);
        expect(found.recovered).toBe(totals.closing.isZero());
        if (found.period === null || found.fractional === null) return;
        expect(found.fractional.gte(Math.max(found.period - 1, 0)) && found.fractional.lte(found.period)).toBe(true);
        for (const row of rows.slice(found.period)) expect(row.due).toEqualMoney(0);
        if (found.period > 0) expect(rows[found.period - 1]?.closing).toEqualMoney(0);
      }),
    );
  });
});
