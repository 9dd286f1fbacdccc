import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError, pool, waterfall } from '../../src/engine';
import type { ErrorCode, Pool, PoolInput } from '../../src/engine';
import { aLedger, anySharing, aTiedSharing, byLargestRemainder, inMoney, inUnits } from '../support/ledgers';
import type { Money } from '../support/money';
import { add, Wide } from '../support/money';
import { named } from '../support/named';
import { aPool } from '../support/pools';

/** 100 at 10% that earns nothing of its own, beside 100 without interest that earns 150 a year. */
const NEEDY = { rate: 0.1, drawdowns: 100, profits: [0, 0, 0] };
const RICH = { rate: 0, drawdowns: 100, profits: [150, 150, 150] };

const columns = ({ pooled }: Pool) => ({
  closings: pooled.rows.map((row) => ('closing' in row ? row.closing : row.arrears).toNumber()),
  byProject: pooled.rows.map((row) => row.closingByProject.map(Number)),
});

function toleranceOf({ pooled: { totals, rows } }: Pool) {
  return Wide.max(1, totals.peakClaim, totals.drawdown, totals.distributable, ...rows.map((row) => row.lossClosing)).times('1e-30');
}

const leftOf = (row: Pool['pooled']['rows'][number]) => ('closing' in row ? row.closing : row.arrears);

describe('a pool', () => {
  it('repays all claims from all profits, pro rata to what is due for each', () => {
    const { pooled } = pool({ projects: [NEEDY, RICH] });
    // Due 110 and 100; 75 repays 110/210 and 100/210 of it. All of the claims bear their own interest.
    const [first] = pooled.rows;
    expect(first?.due).toEqualMoney(210);
    expect(first?.japan).toEqualMoney(75);
    expect(first?.closingByProject[0]).toBeMoneyWithin(new Wide(110).minus(new Wide(75).times(110).div(210)), '1e-50');
    expect(first?.closingByProject[1]).toBeMoneyWithin(new Wide(100).minus(new Wide(75).times(100).div(210)), '1e-50');
    const [needy = 0, rich = 0] = first?.closingByProject ?? [];
    expect(pooled.rows[1]?.due).toBeMoneyWithin(new Wide('1.1').times(needy).plus(rich), '1e-50');
  });

  it('shows what each project does alone', () => {
    const { separate, separateTotal } = pool({ projects: [NEEDY, RICH] });
    expect(separate).toEqual([waterfall(NEEDY), waterfall(RICH)]);
    // Nothing from the first; 75, then 25 of 50 in the first tier and 10% of 100, then 15.
    expect(separateTotal.japan).toEqualMoney(75 + 25 + 10 + 15);
    expect(separateTotal.us).toEqualMoney(450 - 125);
  });

  it('lets the loss of one project reduce the profit of another, in one account', () => {
    const { pooled } = pool({ projects: [{ ...RICH, profits: [-200, 0, 0] }, RICH] });
    expect(pooled.rows.map((row) => row.distributable.toNumber())).toEqual([0, 100, 150]);
    expect(pooled.rows.map((row) => row.lossClosing.toNumber())).toEqual([50, 0, 0]);
  });

  it('keeps arrears by project under the annual hurdle', () => {
    const terms = { hurdle: 'annual', amortPeriods: 1 } as const;
    const result = pool({
      projects: [
        { rate: 0, drawdowns: 30, profits: [20] },
        { rate: 0, drawdowns: 10, profits: [0] },
      ],
      terms,
    });
    expect(result.pooled.hurdle).toBe('annual');
    expect(columns(result)).toEqual({ closings: [30], byProject: [[22.5, 7.5]] });
    expect(result.pooled.recovery.remaining).toEqualMoney(30);
  });

  it('has not recovered while an instalment of any project is to come', () => {
    const project = { rate: 0, drawdowns: 30, profits: [900] };
    const { pooled } = pool({ projects: [project, { ...project, drawdowns: 0 }], terms: { hurdle: 'annual', amortPeriods: 3 } });
    expect(pooled.recovery.recovered).toBe(false);
    expect(pooled.recovery.remaining).toEqualMoney(20);
  });

  it('judges dust on the claim of the pool', () => {
    const big = { rate: 0, drawdowns: '1e15', profits: [0] };
    const small = { rate: 0, drawdowns: 1, profits: ['1999999999999990'] };
    // 6 of 1e15 + 1 is left: dust to the pool, though it is more than the small project drew.
    const { pooled } = pool({ projects: [big, small] });
    expect(pooled.totals.dust).toBeMoneyWithin(6, '1e-40');
    expect(pooled.rows[0]?.closingByProject.map(Number)).toEqual([0, 0]);
    expect(pooled.recovery.recovered).toBe(true);
  });

  it('shares a ledger by largest remainder, a tie to the earlier project', () => {
    const project = { rate: 0, drawdowns: 10, profits: [0] };
    const terms = { rounding: 0 } as const;
    // 5 to three claims of 10: 1.67 each, so 2, 2 and 1.
    const thirds = pool({ projects: [project, project, { ...project, profits: [10] }], terms });
    expect(columns(thirds).byProject).toEqual([[8, 8, 9]]);
    // 3 to claims of 10, 10 and 4: 1.25, 1.25 and 0.5, so 1, 1 and 1.
    const uneven = pool({ projects: [project, project, { ...project, drawdowns: 4, profits: [6] }], terms });
    expect(columns(uneven).byProject).toEqual([[9, 9, 3]]);
    // 2 to claims of 40, 10 and 10: 1⅓, ⅓ and ⅓ have equal remainders, so 2, 0 and 0.
    const thirdsOfAll = pool({ projects: [{ ...project, drawdowns: 40, profits: [4] }, project, project], terms });
    expect(columns(thirdsOfAll).byProject).toEqual([[38, 10, 10]]);
  });

  it('shares a ledger as whole numbers give it', () => {
    fc.assert(
      fc.property(fc.oneof(aTiedSharing(), anySharing()), aLedger(), ({ dues, cash }, rounding) => {
        const inLedger = (units: number) => inMoney(BigInt(units), rounding);
        const projects = dues.map((due, index) => ({ rate: 0, drawdowns: inLedger(due), profits: [inLedger(index === 0 ? cash : 0)] }));
        const [row] = pool({ projects, terms: { rounding } }).pooled.rows;
        const recovery = Number(inUnits(row?.japanRecovery ?? Number.NaN, rounding));
        const left = byLargestRemainder(recovery, dues).map((part, index) => (dues[index] ?? 0) - part);
        expect(row?.closingByProject.map((amount) => Number(inUnits(amount, rounding)))).toEqual(left);
      }),
    );
  });

  it('rounds the profits of each project in a ledger before it adds them', () => {
    const project = { rate: 0, drawdowns: 0, profits: ['0.4'] };
    expect(pool({ projects: [project, project], terms: { rounding: 0 } }).pooled.totals.profit).toEqualMoney(0);
  });
});

describe("the value of Japan's position in a pool", () => {
  /** Different rates, the claim repaid in the third year, no second tier. */
  const projects = [
    { rate: 0.04, drawdowns: [100, 50, 0], profits: [10, 20, 900] },
    { rate: 0.12, drawdowns: [0, 200, 0], profits: [0, 30, 400] },
  ];

  it('is 0 where the pool just recovers: the mean rate is that at which its claim grows', () => {
    const { pooled } = pool({ projects, terms: { shareAfter: 0 } });
    expect(pooled.recovery.recovered).toBe(true);
    expect(pooled.totals.japanNpv).toBeMoneyWithin(0, '1e-50');
  });

  it('weights by what each project draws where nothing is owed', () => {
    const idle = { rate: 0.02, drawdowns: [0, 300], profits: [0, 0] };
    const other = { rate: 0.1, drawdowns: [0, 100], profits: [104, 0] };
    // (2% · 300 + 10% · 100) / 400 = 4% in the first year, in which 10% of 104 arrives.
    const { pooled } = pool({ projects: [idle, other] });
    const funding = new Wide(400).div('1.04');
    expect(pooled.totals.japanNpv).toBeMoneyWithin(new Wide(10).minus(funding), '1e-50');
  });

  it('is the plain mean where nothing is ever drawn', () => {
    const { pooled } = pool({ projects: [2, 6].map((percent) => ({ rate: percent / 100, drawdowns: 0, profits: [520] })) });
    expect(pooled.totals.japanNpv).toEqualMoney(100);
  });
});

describe('every pool', () => {
  const check = (property: (input: PoolInput, result: Pool, tolerance: Money) => void) =>
    fc.assert(
      fc.property(aPool(), (input) => {
        const result = pool(input);
        property(input, result, toleranceOf(result));
      }),
    );

  it('is the waterfall of its project where there is one', () => {
    fc.assert(
      fc.property(aPool(), ({ projects, ...shared }) => {
        for (const project of projects) {
          const { pooled, separate, separateTotal } = pool({ projects: [project], ...shared });
          const { rows, ...alone } = waterfall({ ...project, ...shared });
          expect(separate).toEqual([{ rows, ...alone }]);
          expect(pooled).toEqual({
            ...alone,
            rows: rows.map((row) => ({ ...row, closingByProject: ['closing' in row ? row.closing : row.arrears] })),
          });
          expect(separateTotal.japan).toEqualMoney(alone.totals.japan);
        }
      }),
    );
  });

  it('conserves cash and never has a second tier while anything is left', () => {
    check((_input, { pooled }, tolerance) => {
      for (const row of pooled.rows) {
        expect(add([row.japan, row.us])).toBeMoneyWithin(row.distributable, tolerance);
        expect(add([row.tier1, row.tier2])).toBeMoneyWithin(row.distributable, tolerance);
        if (leftOf(row).gt(0)) expect(row.tier2).toEqualMoney(0);
      }
    });
  });

  it('owes for its projects together what it owes, and for none less than nothing', () => {
    check((input, { pooled }, tolerance) => {
      for (const row of pooled.rows) {
        expect(row.closingByProject).toHaveLength(input.projects.length);
        expect(add(row.closingByProject)).toBeMoneyWithin(leftOf(row), tolerance);
        for (const left of row.closingByProject) expect(left.gte(0)).toBe(true);
      }
    });
  });

  it('accounts for the claim: drawn plus interest less recovery less dust is what remains', () => {
    check((_input, { pooled: { totals, recovery } }, tolerance) => {
      const left = add([totals.drawdown, totals.interest]).minus(totals.japanRecovery).minus(totals.dust);
      expect(recovery.remaining).toBeMoneyWithin(left, tolerance);
    });
  });

  it('has the profits, drawdowns and cash of its projects together', () => {
    check((_input, { pooled: { totals }, separate }, tolerance) => {
      expect(totals.profit).toBeMoneyWithin(add(separate.map((one) => one.totals.profit)), tolerance);
      expect(totals.drawdown).toBeMoneyWithin(add(separate.map((one) => one.totals.drawdown)), tolerance);
    });
  });

  it('is the same in whatever order its projects come', () => {
    check(({ projects, ...shared }, { pooled, separateTotal }, tolerance) => {
      const turned = pool({ projects: [...projects].reverse(), ...shared });
      expect(turned.pooled.recovery.period).toBe(pooled.recovery.period);
      for (const total of ['japan', 'us', 'closing', 'dust', 'interest', 'japanNpv'] as const)
        expect(turned.pooled.totals[total], total).toBeMoneyWithin(pooled.totals[total], tolerance);
      for (const [index, row] of pooled.rows.entries()) {
        const other = [...(turned.pooled.rows[index]?.closingByProject ?? [])].reverse();
        for (const [at, left] of row.closingByProject.entries()) expect(other[at] ?? Number.NaN).toBeMoneyWithin(left, tolerance);
      }
      expect(turned.separateTotal.japan).toBeMoneyWithin(separateTotal.japan, tolerance);
    });
  });

  it('is worth nothing beyond its second tier to Japan: present values at the mean rate', () => {
    check((input) => {
      // Simple interest does not compound, and under the annual hurdle what is not due yet bears interest apart from the arrears.
      const terms = { ...input.terms, hurdle: 'cumulative', compounding: 'periodic', shareAfter: 0, shareBefore: '0.5' } as const;
      const result = pool({ ...input, terms });
      fc.pre(result.pooled.recovery.recovered);
      const tolerance = toleranceOf(result).plus(result.pooled.totals.dust);
      expect(result.pooled.totals.japanNpv).toBeMoneyWithin(0, tolerance);
    });
  });

  it('adds up exactly in a ledger, in whole units', () => {
    fc.assert(
      fc.property(aPool(), aLedger(), (input, rounding) => {
        const { pooled } = pool({ ...input, terms: { ...input.terms, rounding } });
        for (const row of pooled.rows) {
          expect(add([row.japan, row.us])).toEqualMoney(row.distributable);
          expect(add(row.closingByProject)).toEqualMoney(leftOf(row));
          for (const amount of [row.japan, row.us, row.due, ...row.closingByProject]) {
            expect(amount.decimalPlaces()).toBeLessThanOrEqual(rounding);
            expect(amount.gte(0)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('what a pool refuses', () => {
  interface Refusal {
    readonly title: string;
    readonly input: Readonly<Record<string, unknown>>;
    readonly code: ErrorCode;
    readonly message: string;
  }

  it.each(
    named<Refusal>([
      { title: 'no project', input: { projects: [] }, code: '#VALUE!', message: 'projects: 0 given. Give a list of 1 to 100 projects.' },
      {
        title: 'more projects than there may be',
        input: { projects: new Array(101).fill(RICH) },
        code: '#VALUE!',
        message: 'projects: 101 given. Give a list of 1 to 100 projects.',
      },
      {
        title: 'a project that is no list',
        input: { projects: RICH },
        code: '#VALUE!',
        message: 'projects: an object given. Give a list of 1 to 100 projects.',
      },
      {
        title: 'a negative drawdown, naming the project and the item',
        input: { projects: [RICH, { ...RICH, drawdowns: [0, 0, -5] }] },
        code: '#NUM!',
        message: 'project 2, drawdowns, item 3: -5 is below 0.',
      },
      {
        title: 'a rate that is no number',
        input: { projects: [{ ...RICH, rate: 'x' }, RICH] },
        code: '#VALUE!',
        message: 'project 1, rate: "x" is not a number.',
      },
      {
        title: 'projects of different length',
        input: { projects: [RICH, RICH, { ...RICH, profits: [1, 2] }] },
        code: '#VALUE!',
        message: 'project 3, profits: 2 periods, but project 1 has 3.',
      },
      {
        title: 'terms that are not of one project',
        input: { terms: { shareBefore: 2 } },
        code: '#NUM!',
        message: 'shareBefore: 2 is not a share. Use a value from 0 to 1.',
      },
      {
        title: 'dates for other periods',
        input: { start: 46_041, dates: [46_406] },
        code: '#VALUE!',
        message: 'dates: 1 values for 3 periods. Give one value a period.',
      },
    ]),
  )('%s', (_title, { input, code, message }) => {
    const refused = () => pool({ projects: [RICH, NEEDY], ...input });
    expect(refused).toThrow(EngineError);
    expect(refused).toThrow(expect.objectContaining({ code, message }));
  });

  it('names the argument and the position apart from the project', () => {
    const projects = [RICH, { ...RICH, profits: [1, null, 'x'] as unknown as number[] }];
    expect(() => pool({ projects })).toThrow(expect.objectContaining({ argument: 'profits', position: 3 }));
  });
});
