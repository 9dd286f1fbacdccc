import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacity, cover, recovery, waterfall } from '../../src/engine';
import type { CoverInput } from '../../src/engine';
import { day } from '../support/days';
import type { Money } from '../support/money';
import { Wide } from '../support/money';
import { named } from '../support/named';
import { aProject } from '../support/projects';
import { termsWithAShare } from '../support/solvers';

interface Row {
  readonly title: string;
  readonly input: CoverInput;
  readonly expected: Money;
}

const COMPOUND = termsWithAShare(fc.constantFrom('periodic', 'effective'));

/** A project and one of the ends of its periods, 0 for its start. */
function aProjectAt(terms = COMPOUND) {
  return aProject(terms).chain((project) => fc.nat(project.profits.length).map((period) => ({ project, period })));
}

describe('cover', () => {
  it.each(
    named<Row>([
      {
        // (1,210 / 1.1 + 2,420 / 1.1²) / 2,100
        title: "is the present value of Japan's share over the funding, at the start",
        input: { rate: '0.1', period: 0, drawdowns: 2100, profits: [2420, 4840] },
        expected: new Wide(3100).div(2100),
      },
      {
        // Claim 2,310 − 1,210 = 1,100; 2,420 / 1.1 = 2,200
        title: 'is what is to come over the claim, later',
        input: { rate: '0.1', period: 1, drawdowns: 2100, profits: [2420, 4840] },
        expected: 2,
      },
      {
        title: 'counts the funding that is still to come, at the start of its period',
        input: { rate: '0.1', period: 1, drawdowns: [0, 400, 550], profits: [0, 0, 2178] },
        // 1,089 / 1.21 = 900 over 400 + 550 / 1.1
        expected: 1,
      },
      {
        title: 'discounts each period at its own rate',
        input: { rate: ['0.1', '0.2', '0.25'], period: 1, drawdowns: 100, profits: [20, 0, 300] },
        expected: 1,
      },
      {
        // Simple interest of 10 a year: claim 120 after two years; the last year still counts with 10%
        title: 'discounts at the same factors where interest is simple',
        input: { rate: '0.1', period: 2, drawdowns: 100, profits: [0, 0, 396], terms: { compounding: 'simple' } },
        expected: '1.5',
      },
      {
        title: 'makes losses good before anything is shared',
        input: { rate: 0, period: 1, drawdowns: 100, profits: [-30, 230] },
        expected: 1,
      },
      { title: 'is 0 where nothing is to come', input: { rate: 0, period: 2, drawdowns: 100, profits: [0, 0] }, expected: 0 },
      {
        title: 'takes years from the dates',
        input: { rate: '0.1', period: 0, drawdowns: 100, profits: [210], start: day('2026-01-19'), dates: [day('2026-07-19')] },
        expected: 1,
      },
      {
        title: 'has no use for the hurdle and the rounding',
        input: { rate: 0, period: 0, drawdowns: '100.4', profits: ['301.2'], terms: { hurdle: 'annual', rounding: 0 } },
        expected: '1.5',
      },
    ]),
  )('%s', (_title, { input, expected }) => {
    expect(cover(input)).toBeMoneyWithin(expected, '1e-45');
  });

  it('is 1.2326 for the terminal when it is built', () => {
    const drawdowns = [...Array<number>(4).fill(500), ...Array<number>(21).fill(0)];
    const profits = [...Array<number>(4).fill(0), ...Array<number>(21).fill(460)];
    expect(cover({ rate: '0.055', period: 4, drawdowns, profits })).toBeMoneyWithin('1.2326', '5e-5');
  });

  it('is at least 1 exactly where Japan is repaid by the end, once all is drawn and the claim is open', () => {
    fc.assert(
      fc.property(aProjectAt(), ({ project, period }) => {
        const { rows } = waterfall(project);
        const isDrawn = rows.slice(period).every(({ drawdown }) => drawdown.isZero());
        const isOpen = rows[period - 1]?.closing.gt(0) ?? false;
        fc.pre(isDrawn && isOpen);
        expect(cover({ ...project, period }).gte(1)).toBe(recovery(project).recovered);
      }),
    );
  });

  it('is at least 1 wherever Japan is repaid by the end and something is left to cover', () => {
    fc.assert(
      fc.property(aProjectAt(), ({ project, period }) => {
        const { rows, recovery: found } = waterfall(project);
        const isCovered = rows[period - 1]?.closing.isZero() !== false && rows.slice(period).every(({ drawdown }) => drawdown.isZero());
        fc.pre(found.recovered && !isCovered);
        expect(cover({ ...project, period }).gte('0.9999999999')).toBe(true);
      }),
    );
  });

  it('from the start is the capacity over the funding', () => {
    fc.assert(
      fc.property(aProject(COMPOUND), fc.integer({ min: 1, max: 5_000 }), (project, drawdowns) => {
        const expected = new Wide(capacity(project)).div(drawdowns);
        expect(cover({ ...project, drawdowns, period: 0 })).toBeMoneyWithin(expected, expected.plus(1).times('1e-50'));
      }),
    );
  });

  it('falls short of an unrepaid claim by the claim that is left, in money of the end', () => {
    fc.assert(
      fc.property(aProjectAt(), ({ project, period }) => {
        const { rows, totals } = waterfall(project);
        // Where the claim is never repaid on the way, cash and claim add up: (PV(claims) − PV(cash)) · growth = what is left.
        fc.pre(rows.slice(period).every(({ closing }) => closing.gt(0)));
        let [growth, due] = [new Wide(1), new Wide(0)];
        for (const { opening, drawdown, interest } of rows.slice(period).reverse()) {
          const base = opening.plus(drawdown);
          growth = growth.times(base.plus(interest).div(base));
          due = due.plus(growth.times(drawdown));
        }
        due = due.plus(growth.times(rows[period - 1]?.closing ?? 0));
        fc.pre(due.gt(0));
        const ratio = cover({ ...project, period });
        expect(due.times(new Wide(1).minus(ratio))).toBeMoneyWithin(period === rows.length ? due : totals.closing, due.times('1e-45'));
      }),
    );
  });

  it.each([
    { title: 'a period beyond the last', input: { period: 3 }, code: '#NUM!', argument: 'period' },
    { title: 'a period before the start', input: { period: -1 }, code: '#NUM!', argument: 'period' },
    { title: 'part of a period', input: { period: 0.5 }, code: '#NUM!', argument: 'period' },
    { title: 'a negative rate', input: { rate: -0.01 }, code: '#NUM!', argument: 'rate' },
    { title: 'a hurdle that does not exist', input: { terms: { hurdle: 'none' } }, code: '#VALUE!', argument: 'hurdle' },
  ])('refuses $title', ({ input, code, argument }) => {
    const project = { rate: 0.05, period: 1, drawdowns: 100, profits: [60, 60], ...input } as CoverInput;
    expect(() => cover(project)).toThrow(expect.objectContaining({ code, argument }));
  });

  it.each([
    { title: 'after the claim is repaid', input: { drawdowns: 100, profits: [210, 200] } },
    { title: 'where nothing is ever drawn', input: { drawdowns: 0, profits: [210, 200] } },
  ])('says that nothing is left to cover $title', ({ input }) => {
    const nothing = expect.objectContaining({ code: '#N/A', message: expect.stringMatching(/^Nothing is left to cover after period 1/) });
    expect(() => cover({ rate: 0.05, period: 1, ...input })).toThrow(nothing);
  });
});
