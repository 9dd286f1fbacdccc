import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { EngineError, recovery, sensitivity, split, waterfall } from '../../src/engine';
import type { Basis, CumulativeInput, Measure, Rounding } from '../../src/engine';
import { balanceInDoubles, recoveryInDoubles, rowsInDoubles, sensitivityInDoubles, splitsInDoubles } from '../../src/engine/inDoubles';
import { runPairs } from '../../src/engine/pairProject';
import { named } from '../support/named';

/** `DIFFERENTIAL_PERIODS=1000000 npx vitest run --project unit test/engine/inDoubles.test.ts` compares that many periods. */
const PERIODS = Number(process.env['DIFFERENTIAL_PERIODS'] ?? 3_000);
const MOST_PERIODS = 40;
/** A project so long goes over the tape in several stretches. */
const LONG = 200;

/** A double of full length from 0 to `most`; fast-check's own are mostly too small to be money. */
const fullDouble = (most: number) => fc.noBias(fc.integer({ min: 2 ** 32, max: 2 ** 52 })).map((part) => (part / 2 ** 52) * most);

/** Amounts of every size and kind: whole, cents, twentieths with their ties, and full doubles, which sheets calculate. */
function amounts(magnitude: number): fc.Arbitrary<number> {
  const upTo = (most: number) => fc.integer({ min: 0, max: most });
  return fc.oneof(
    upTo(600).map((whole) => Math.min(whole * magnitude, 9e15)),
    upTo(60_000).map((cents) => Number((cents / 100).toFixed(2)) * Math.min(magnitude, 1e9)),
    upTo(12_000).map((twentieths) => Number((twentieths / 20).toFixed(2))),
    fullDouble(600).map((full) => full * magnitude),
  );
}

function aProject(mostPeriods = MOST_PERIODS): fc.Arbitrary<CumulativeInput> {
  return fc
    .record({ periods: fc.integer({ min: 1, max: mostPeriods }), exponent: fc.constantFrom(-9, -6, -2, 0, 0, 0, 2, 6, 9, 12) })
    .chain(({ periods, exponent }) => {
      const amount = amounts(10 ** exponent);
      const profit = fc.oneof({ weight: 6, arbitrary: amount }, { weight: 1, arbitrary: amount.map((loss) => -loss) });
      const rate = fc.oneof(
        fc.constantFrom(0, 0.05, 0.055, 0.1, 1 / 3),
        fc.integer({ min: 0, max: 3_000 }).map((points) => points / 10_000),
        fullDouble(0.3),
      );
      const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: periods, maxLength: periods });
      const share = fc.oneof(fc.constantFrom(0, 0.3, 1 / 3, 0.9, 1), fullDouble(1));
      const dated = fc
        .record({ basis: fc.constantFrom<Basis>(0, 1, 2, 3, 4), days: some(fc.constantFrom(1, 28, 30, 31, 92, 184, 365, 400)) })
        .map(({ basis, days }) => {
          let end = 46_041;
          return { basis, start: 46_041, dates: days.map((count) => (end += count)) };
        });
      return fc
        .record({
          rate: fc.oneof(rate, some(rate)),
          drawdowns: fc.oneof(amount, some(fc.oneof(fc.constant(0), amount))),
          profits: some(profit),
          timeline: fc.oneof(
            fc.constantFrom(1, 2, 4, 12, 365).map((periodsPerYear) => ({ periodsPerYear })),
            dated,
          ),
          shares: fc.oneof(fc.constant({}), fc.record({ shareBefore: share, shareAfter: share })),
          rounding: fc.constantFrom<Rounding>('none', 'none', 0, 2, 2, 6),
          compounding: fc.constantFrom('periodic' as const, 'periodic' as const, 'simple' as const),
          losses: fc.constantFrom('carry' as const, 'ignore' as const),
        })
        .map(({ timeline, shares, rounding, compounding, losses, ...project }) => ({
          ...project,
          ...timeline,
          terms: { ...shares, rounding, compounding, losses },
        }));
    });
}

/** The exact engine's answers as cells show them. −0 is 0. */
function inCells(value: object): object {
  const cells = Object.entries(value).map(([name, one]) => [name, typeof one === 'object' && one !== null ? Number(one) + 0 : one]);
  return Object.fromEntries(cells) as object;
}

describe('answers in doubles', () => {
  let [periods, fast] = [0, 0];
  afterAll(() => console.log(`compared ${periods} periods, ${Math.round((100 * fast) / periods)}% of them calculated in pairs`));

  it('are the doubles of the exact engine', () => {
    fc.assert(
      fc.property(aProject(), (project) => {
        const exact = waterfall(project);
        // First, while there are no rows that it could be read off.
        expect(recoveryInDoubles(project)).toEqual(inCells(exact.recovery));
        const { rows } = rowsInDoubles(project);
        expect(rows).toEqual(exact.rows.map(inCells));
        periods += rows.length;
        if (runPairs(project, true)?.isDecided) fast += rows.length;
      }),
      { numRuns: Math.ceil((2.1 * PERIODS) / MOST_PERIODS) },
    );
    // Otherwise nothing but the exact engine was compared with itself.
    expect(fast).toBeGreaterThan(periods / 2);
  });

  it.each(
    named<{ title: string; input: CumulativeInput }>([
      { title: 'a claim repaid to the last cent at the end of a period', input: { rate: 0, drawdowns: 100.1, profits: [100.1, 100.1, 5] } },
      { title: 'whole amounts repaid exactly', input: { rate: 0, drawdowns: 100, profits: [120, 80, 5] } },
      { title: 'a loss made good exactly', input: { rate: 0.05, drawdowns: 100, profits: [-0.3, 0.1, 0.2, 400] } },
      { title: 'half a cent of interest', input: { rate: 0.05, drawdowns: 0.1, profits: [1, 1], terms: { rounding: 2 } } },
      { title: 'half a cent of the second share', input: { rate: 0, drawdowns: 0, profits: [0.05, 0.15, 1.25], terms: { rounding: 2 } } },
      { title: 'a claim that is dust', input: { rate: 0, drawdowns: 1e6, profits: [2e6 - 1e-8, 0] } },
      { title: 'nothing at all', input: { rate: 0, drawdowns: 0, profits: [0, 0] } },
      { title: 'all cash to Japan', input: { rate: 0.1, drawdowns: 7.3, profits: [3, 9.9], terms: { shareBefore: 1, shareAfter: 1 } } },
      { title: 'no cash to Japan', input: { rate: 0.1, drawdowns: 7.3, profits: [3, 9.9], terms: { shareBefore: 0, shareAfter: 0 } } },
      {
        title: 'interest whose double is on the wrong side of a half',
        input: { rate: 0.60252, drawdowns: 1_577_667_144_550_917, profits: [1], terms: { rounding: 0 } },
      },
      { title: 'the largest ledger', input: { rate: 0.3, drawdowns: 9e13, profits: [5.5e11, 9e12, 9e13], terms: { rounding: 2 } } },
    ]),
  )('are right for %s', (_title, { input }) => {
    const exact = waterfall(input);
    expect(rowsInDoubles(input).rows).toEqual(exact.rows.map(inCells));
    expect(recoveryInDoubles(input)).toEqual(inCells(exact.recovery));
  });

  it('of projects that are asked for one after the other do not mix', () => {
    fc.assert(
      fc.property(aProject(LONG), fc.nat(), fc.boolean(), (project, cut, isChanged) => {
        // As a column of growing ranges asks: each a part of the next, or all of it again after a change.
        const length = 1 + (cut % project.profits.length);
        const part = (series: unknown) => (Array.isArray(series) ? (series as number[]).slice(0, length) : series);
        const shorter = Object.fromEntries(
          Object.entries(project).map(([name, series]) => [name, part(series)]),
        ) as unknown as CumulativeInput;
        const changed = { ...project, profits: project.profits.map((profit, index) => (isChanged && index === length ? 1 : profit)) };
        // As a person asks who states only the first drawdown, and all of them again.
        const atOnce = { ...project, drawdowns: [project.drawdowns].flat()[0] ?? 0 };
        // And who changes only how it is rounded.
        const rounded = { ...project, terms: { ...project.terms, rounding: 1 as const } };
        for (const one of [shorter, changed, project, atOnce, project, rounded, shorter]) {
          expect(recoveryInDoubles(one)).toEqual(inCells(recovery(one)));
          const { rows } = waterfall(one);
          const period = 1 + (cut % rows.length);
          expect(balanceInDoubles({ ...one, period })).toBe(Number(rows[period - 1]?.closing) + 0);
          expect(rowsInDoubles(one).rows).toEqual(rows.map(inCells));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('of one figure of projects that differ from some period on do not mix', () => {
    fc.assert(
      fc.property(aProject(LONG), fc.nat(), fc.nat(), (project, first, second) => {
        const { profits } = project;
        const from = (cut: number) => ({
          ...project,
          profits: profits.map((profit, index) => (index >= cut % profits.length ? 3 : profit)),
        });
        for (const one of [project, from(first), project, from(second), from(first)]) {
          expect(recoveryInDoubles(one)).toEqual(inCells(recovery(one)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('of a split are those of the exact split', () => {
    fc.assert(
      fc.property(aProject(), fc.boolean(), ({ profits, drawdowns, terms = {} }, isOverpaid) => {
        const amounts = profits.map(Number);
        const dues = amounts.map((profit, index) => {
          const drawn = Number([drawdowns].flat()[index] ?? 0);
          // A third of them are repaid to the last cent.
          return index % 3 === 0 ? profit / 2 : isOverpaid ? -drawn : drawn;
        });
        const exact = amounts.map((profit, index) => split(profit, dues[index] ?? 0, terms ?? {}));
        expect(splitsInDoubles(amounts, dues, terms ?? {})).toEqual(exact.map(({ japan, us }) => [Number(japan) + 0, Number(us) + 0]));
      }),
      { numRuns: 200 },
    );
  });

  it('of a grid are those of the exact grid', () => {
    // The long ones are what a sheet calculates: 0.1 + 0.2, and so on.
    const steps = { profitSteps: [-0.25, 0, 0.1, 0.30000000000000004], rateSteps: [0, 0.0125, 0.006999999999999999, 1e-17] };
    fc.assert(
      fc.property(aProject(), fc.constantFrom<Measure>('recovery', 'share', 'total'), (project, measure) => {
        const input = { ...project, ...steps, measure };
        expect(sensitivityInDoubles(input)).toEqual(
          sensitivity(input).cells.map((row) => row.map((cell) => (cell === null ? null : Number(cell) + 0))),
        );
      }),
      { numRuns: 30 },
    );
  });

  it.each(
    named<{ title: string; fault: object }>([
      { title: 'a negative rate', fault: { rate: -0.1 } },
      { title: 'a drawdown that is no number', fault: { drawdowns: NaN } },
      { title: 'a profit beyond the limit', fault: { profits: [1, Infinity] } },
      { title: 'a share above 1', fault: { terms: { shareBefore: 1.1 } } },
      { title: 'an unknown term', fault: { terms: { losses: 'forget' } } },
      { title: 'another length', fault: { rate: [0.1] } },
      { title: 'dates that fall', fault: { start: 5, dates: [4, 6] } },
    ]),
  )('have the errors of the exact engine for %s', (_title, { fault }) => {
    const input = { rate: 0.05, drawdowns: 100, profits: [60, 60], ...fault } as CumulativeInput;
    const errorOf = (answer: () => unknown) => {
      try {
        return answer();
      } catch (error) {
        return error instanceof EngineError ? `${error.code} ${error.message}` : error;
      }
    };
    expect(errorOf(() => rowsInDoubles(input))).toBe(errorOf(() => waterfall(input)));
    expect(errorOf(() => recoveryInDoubles(input))).toMatch(/^#(NUM|VALUE)!/);
  });
});
