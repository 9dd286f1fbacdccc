import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError, simulate, simulatePaths, simulationModel, summarisePaths, waterfall } from '../../src/engine';
import type { PathBlock, SimulateInput } from '../../src/engine';
import { pathModel } from '../../src/engine/pathModel';
import { readProject } from '../../src/engine/readProject';
import { runPath } from '../../src/engine/runPath';
import { shocksOf } from '../support/shocksOf';
import { aProjectOfEither } from '../support/eitherHurdle';
import type { ProjectOfEither } from '../support/eitherHurdle';
import { Wide } from '../support/money';
import { named } from '../support/named';

const PROJECT = { rate: 0.055, drawdowns: 2_000, profits: new Array<number>(30).fill(300) };

const FROZEN = {
  recoveredShare: 0.9835,
  recovery: { p10: 22.064942069996714, p50: 24.771857626671604, p90: 27.765403528662908 },
  japan: { p10: 3706.2239217680785, p50: 3870.9301479562982, p90: 4060.5685161962115, mean: 3877.113827719272 },
  paths: 10_000,
  seed: 1,
};

/** Runs a project in doubles under given shocks, and exactly on the profits that these shocks make. */
function bothWays(project: ProjectOfEither, shocks: Float64Array) {
  const profits = project.profits.map((profit, index) => new Wide(profit).times(shocks[index] ?? 1));
  const exact = waterfall({ ...project, profits });
  const { totals } = exact;
  const scale = Wide.max(totals.peakClaim, totals.distributable, totals.unabsorbedLoss, ...profits.map((profit) => profit.abs()));
  // Between two others, which it leaves alone.
  const block = { recovery: new Float64Array(3).fill(-1), japan: new Float64Array(3).fill(-1) };
  runPath(pathModel(readProject(project)), shocks, block.recovery, block.japan, 1);
  const [, recovery = Number.NaN] = block.recovery;
  const [, japan = Number.NaN] = block.japan;
  expect([block.recovery, block.japan].map(([before, , after]) => [before, after])).toEqual([
    [-1, -1],
    [-1, -1],
  ]);
  return { exact, scale, path: { recovery, japan } };
}

function expectSameAnswer({ exact: { recovery, totals }, scale, path }: ReturnType<typeof bothWays>): void {
  expect(path.japan).toBeMoneyWithin(totals.japan, scale.times('1e-12'));
  expect(Number.isFinite(path.recovery)).toBe(recovery.recovered);
  if (recovery.period !== null && recovery.fractional !== null) {
    // The last period ends where recovery is whole; a period without cash counts to its start.
    expect([recovery.period, recovery.period - 1]).toContain(Math.ceil(path.recovery));
    expect(path.recovery).toBeMoneyWithin(recovery.fractional, '1e-6');
  }
}

describe('a path', () => {
  it('without shocks is the exact waterfall', () => {
    fc.assert(
      fc.property(aProjectOfEither(), (project) => {
        expectSameAnswer(bothWays(project, new Float64Array(project.profits.length).fill(1)));
      }),
    );
  });

  it('is the exact waterfall of the profits that its shocks make', () => {
    fc.assert(
      fc.property(
        aProjectOfEither(),
        fc.nat({ max: 0xffffffff }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        (project, seed, volatility) => {
          expectSameAnswer(bothWays(project, shocksOf({ volatility, seed }, 0, project.profits.length)));
        },
      ),
    );
  });

  it('drops dust as the exact waterfall does', () => {
    // Japan's half leaves 5e−12 of the largest due of 100, which is less than 1e−13 of it.
    const dusty = { rate: 0, drawdowns: '100', profits: ['199.99999999999', '10'] };
    const { exact, path } = bothWays(dusty, new Float64Array(2).fill(1));
    expect(exact.recovery.period).toBe(1);
    expect(path.recovery).toBe(1);
    expect(path.japan).toBeMoneyWithin(exact.totals.japan, '1e-10');
  });

  it('keeps it where the hurdle is annual, as the exact waterfall does', () => {
    const terms = { hurdle: 'annual', amortPeriods: 1 } as const;
    const { exact, path } = bothWays({ rate: 0, drawdowns: '100', profits: ['199.99999999999'], terms }, new Float64Array(1).fill(1));
    expect(exact.recovery.recovered).toBe(false);
    expect(path.recovery).toBe(Infinity);
  });
});

describe('a simulation', () => {
  it('without volatility is the exact waterfall of any project, to the last bit', () => {
    fc.assert(
      fc.property(aProjectOfEither(), (project) => {
        const { recovery, totals } = waterfall(project);
        const fractional = recovery.fractional?.toNumber() ?? null;
        const japan = totals.japan.toNumber();
        expect(simulate({ ...project, volatility: 0, paths: 7 })).toEqual({
          recoveredShare: recovery.recovered ? 1 : 0,
          recovery: { p10: fractional, p50: fractional, p90: fractional },
          japan: { p10: japan, p50: japan, p90: japan, mean: japan },
          paths: 7,
          seed: 1,
        });
      }),
    );
  });

  it('gives these bits for seed 1, on every platform', () => {
    expect(simulate({ ...PROJECT, volatility: 0.2 })).toEqual(FROZEN);
  });

  it('gives another answer for another seed, and the same for the same', () => {
    const input = { ...PROJECT, volatility: 0.2, paths: 500 };
    expect(simulate({ ...input, seed: 2 })).not.toEqual({ ...simulate(input), seed: 2 });
    expect(simulate({ ...input, seed: 2 })).toEqual(simulate({ ...input, seed: 2 }));
  });

  it('pays Japan and the US together what is distributed on average: the expected profits', () => {
    // Nothing is due, so Japan has a tenth of all profits: 10% · 30 · 300 = 900, standard error 0.2 · 300 · 10% · √(30 / 10,000) = 0.33
    const { japan, recovery } = simulate({ ...PROJECT, drawdowns: 0, volatility: 0.2 });
    expect(Math.abs(japan.mean - 900)).toBeLessThan(1.5);
    expect(recovery).toEqual({ p10: 0, p50: 0, p90: 0 });
  });

  it('finds the chance of one period that its shock decides', () => {
    // Recovery needs 2 · 105 of an expected 240: ln(210 / 240) / 0.3 + 0.15 = −0.2951, and 61.6% of normal deviates are above it.
    const { recoveredShare } = simulate({ rate: 0.05, drawdowns: 100, profits: [240], volatility: 0.3, paths: 100_000 });
    // Standard error: √(0.616 · 0.384 / 100,000) = 0.0015
    expect(Math.abs(recoveredShare - 0.616)).toBeLessThan(0.006);
  });

  it('scales losses by the shock as it scales profits', () => {
    const shocks = shocksOf({ volatility: 0.5, seed: 1 }, 0, 2);
    const [first = 0, second = 0] = shocks;
    const model = simulationModel({ rate: 0, drawdowns: 0, profits: [-100, 1_000], volatility: 0.5 });
    const { japan } = simulatePaths(model, 0, 1);
    expect(japan[0]).toBeCloseTo(0.1 * (1_000 * second - 100 * first), 9);
  });

  it.each(['cumulative', 'annual'] as const)('keeps no ledger where something is random: %s', (hurdle) => {
    const input = { rate: 0.055, drawdowns: 10.4, profits: [9, 9, 9], volatility: 0.2, paths: 100 };
    const terms = { hurdle, amortPeriods: 3 };
    expect(simulate({ ...input, terms: { ...terms, rounding: 0 } })).toEqual(simulate({ ...input, terms }));
  });

  it('counts a tenth, a half and nine tenths of the paths by nearest rank', () => {
    const block: PathBlock = {
      firstPath: 0,
      recovery: Float64Array.from([3, 1, Infinity, 2, 5, 4, Infinity, 6, 7, 8]),
      japan: Float64Array.from([30, 10, 90, 20, 50, 40, 100, 60, 70, 80]),
    };
    expect(summarisePaths([block])).toEqual({
      recoveredShare: 0.8,
      recovery: { p10: 1, p50: 5, p90: null },
      japan: { p10: 10, p50: 50, p90: 90, mean: 55 },
    });
  });

  it('finds the values that have these ranks when all are sorted, in whatever order the paths came', () => {
    const aPath = fc.record({
      recovery: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 30, noNaN: true }), fc.constant(Infinity)),
      japan: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 1e9, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(aPath, { minLength: 1, maxLength: 200 }), (paths) => {
        const [recovery, japan] = [paths.map((path) => path.recovery), paths.map((path) => path.japan)];
        const summary = summarisePaths([{ firstPath: 0, recovery: Float64Array.from(recovery), japan: Float64Array.from(japan) }]);
        const atShare = (values: readonly number[], percent: number) =>
          Float64Array.from(values).sort()[Math.ceil((percent * paths.length) / 100) - 1] ?? NaN;
        const finite = (value: number) => (value < Infinity ? value : null);
        expect(summary.japan).toMatchObject({ p10: atShare(japan, 10), p50: atShare(japan, 50), p90: atShare(japan, 90) });
        expect(summary.recovery).toEqual({
          p10: finite(atShare(recovery, 10)),
          p50: finite(atShare(recovery, 50)),
          p90: finite(atShare(recovery, 90)),
        });
        expect(summary.recoveredShare).toBe(recovery.filter(Number.isFinite).length / paths.length);
      }),
    );
  });

  // Long enough for samples of samples; each with its own last digits, so that a rank beside the right one is seen.
  const MANY = 90_000;
  it.each<[order: string, value: (path: number) => number]>([
    ['at random', (path) => Math.imul(path, 0x9e3779b1) >>> 0],
    ['rising', (path) => path],
    ['falling', (path) => MANY - path],
    ['rising and falling', (path) => Math.abs(path - MANY / 2)],
    ['of three values', (path) => path % 3],
    ['all equal', () => 7],
    ['mostly not recovered', (path) => (path % 8 === 0 ? path : Infinity)],
  ])('finds them among many paths, %s', (_order, value) => {
    const recovery = Float64Array.from({ length: MANY }, (_, path) => value(path));
    const sorted = recovery.slice().sort();
    const [p10, p50, p90] = [0.1, 0.5, 0.9].map((share) => sorted[MANY * share - 1] ?? NaN).map((at) => (at < Infinity ? at : null));
    const japan = recovery.map((periods) => Math.min(periods, MANY));
    const block = { firstPath: 0, recovery: recovery.slice(), japan };
    expect(summarisePaths([block]).recovery).toEqual({ p10, p50, p90 });
    expect(block.recovery).toEqual(recovery);
  });

  it('is the same however its paths are divided among workers', () => {
    fc.assert(
      fc.property(
        aProjectOfEither(),
        fc.uniqueArray(fc.integer({ min: 1, max: 39 }), { maxLength: 6 }),
        fc.nat(),
        (project, cuts, turn) => {
          const input = { ...project, volatility: 0.3, paths: 40, seed: 5 };
          const edges = [0, ...cuts.sort((a, b) => a - b), 40];
          // As a message takes it there.
          const blocks = edges
            .slice(1)
            .map((end, index) => simulatePaths(structuredClone(simulationModel(input)), edges[index] ?? 0, end - (edges[index] ?? 0)));
          const turned = turn % blocks.length;
          const whole = summarisePaths([...blocks.slice(turned), ...blocks.slice(0, turned)]);
          expect({ ...whole, paths: 40, seed: 5 }).toEqual(simulate(input));
        },
      ),
    );
  });
});

describe('what a simulation refuses', () => {
  const refusalOf = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      if (error instanceof EngineError) return `${error.code} ${error.message}`;
      throw error;
    }
    return 'nothing';
  };

  it.each(
    named<{ title: string; change: Partial<SimulateInput>; told: string }>([
      { title: 'a negative volatility', change: { volatility: -0.1 }, told: '#NUM! volatility: -0.1 is below 0.' },
      { title: 'no paths', change: { paths: 0 }, told: '#NUM! paths: 0 is not a whole number from 1 to 100000.' },
      { title: 'too many paths', change: { paths: 100_001 }, told: '#NUM! paths: 100001 is not a whole number from 1 to 100000.' },
      { title: 'half a path', change: { paths: 1.5 }, told: '#NUM! paths: 1.5 is not a whole number from 1 to 100000.' },
      { title: 'a negative seed', change: { seed: -1 }, told: '#NUM! seed: -1 is not a whole number from 0 to 4294967295.' },
      { title: 'a seed of 33 bits', change: { seed: 2 ** 32 }, told: '#NUM! seed: 4294967296 is not a whole number from 0 to 4294967295.' },
      { title: 'a volatility in words', change: { volatility: 'high' }, told: '#VALUE! volatility: "high" is not a number.' },
      { title: 'what a waterfall refuses', change: { rate: -1 }, told: '#NUM! rate: -1 is below 0.' },
      { title: 'the first of several mistakes', change: { rate: -1, volatility: -1, paths: 0 }, told: '#NUM! rate: -1 is below 0.' },
      {
        title: 'interest beyond a double',
        change: {
          rate: '1e300',
          drawdowns: 0,
          profits: [1],
          start: 46_000,
          dates: [46_730],
          basis: 3,
          terms: { compounding: 'effective' },
        },
        told: '#NUM! The result is too large.',
      },
    ]),
  )('%s', (_title, { change, told }) => {
    const smaller = { paths: 10, volatility: 0.2 };
    expect(refusalOf(() => simulate({ ...PROJECT, ...smaller, ...change }))).toBe(told);
  });

  it('paths that the simulation does not have', () => {
    const model = simulationModel({ ...PROJECT, volatility: 0.2, paths: 10 });
    expect(refusalOf(() => simulatePaths(model, 10, 1))).toBe('#NUM! firstPath: 10 is not a whole number from 0 to 9.');
    expect(refusalOf(() => simulatePaths(model, 4, 7))).toBe('#NUM! count: 7 is not a whole number from 1 to 6.');
    expect(refusalOf(() => simulatePaths(model, 4, 0))).toBe('#NUM! count: 0 is not a whole number from 1 to 6.');
  });

  it('blocks that leave out a path or have one twice', () => {
    const model = simulationModel({ ...PROJECT, volatility: 0.2, paths: 10 });
    const [early, late] = [simulatePaths(model, 0, 4), simulatePaths(model, 5, 5)];
    const once = 'Give every path from 0 on once.';
    expect(refusalOf(() => summarisePaths([early, late]))).toBe(`#VALUE! blocks: expected path 4 next, found path 5. ${once}`);
    expect(refusalOf(() => summarisePaths([early, early]))).toBe(`#VALUE! blocks: expected path 4 next, found path 0. ${once}`);
    expect(refusalOf(() => summarisePaths([]))).toBe(`#VALUE! blocks: expected path 0 next. ${once}`);
  });
});
