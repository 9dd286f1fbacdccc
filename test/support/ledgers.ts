import * as fc from 'fast-check';
import type { Basis, Project, Rounding, Timeline } from '../../src/engine';
import type { Money } from './money';
import { Wide } from './money';

/** Ledgers in whole units of money, which tests count by integers: an expected value then has no last digit to lose. */

export type Decimals = Exclude<Rounding, 'none'>;

export const aLedger = (): fc.Arbitrary<Decimals> => fc.constantFrom<Decimals>(0, 1, 2, 3, 4, 5, 6);

/** Rates are whole basis points. */
export const POINTS = 10_000;

/** Halves, thirds and days of a year among them: those that a decimal fraction cannot hold. */
export const somePeriodsPerYear = (): fc.Arbitrary<number> => fc.constantFrom(1, 2, 3, 4, 12, 365);

/** `numerator / denominator`, neither below 0, to the nearest whole number; a half goes up. */
export function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

/** Units as decimal text: 5001 at 2 decimals is 50.01. */
export function inMoney(units: bigint, decimals: number): string {
  return `${units}e-${decimals}`;
}

interface Interest {
  readonly points: number;
  readonly periodsPerYear: number;
  readonly balance: bigint;
}

/** A balance on which a period's interest comes to exactly half a unit above a whole number; the rate is not 0. */
export function aTie(): fc.Arbitrary<Interest> {
  return fc
    .record({ points: fc.integer({ min: 1, max: 3_000 }), periodsPerYear: somePeriodsPerYear(), half: fc.integer({ min: 0, max: 50_000 }) })
    .map(({ points, periodsPerYear, half }) => {
      const perUnit = POINTS * periodsPerYear;
      // balance · points / perUnit = odd / 2, for the least such balance and its odd multiples.
      const least = perUnit / greatestCommonDivisor(2 * points, perUnit);
      return { points, periodsPerYear, balance: BigInt(least) * BigInt(2 * half + 1) };
    })
    .filter(({ points, periodsPerYear, balance }) => (2n * balance * BigInt(points)) % BigInt(2 * POINTS * periodsPerYear) !== 0n);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Any balance at any rate. */
export function anyInterest(): fc.Arbitrary<Interest> {
  return fc.record({
    points: fc.integer({ min: 0, max: 3_000 }),
    periodsPerYear: somePeriodsPerYear(),
    balance: fc.bigInt({ min: 0n, max: 10n ** 15n }),
  });
}

/** Money in units; it throws where that is not a whole number. */
export function inUnits(money: Money, decimals: number): bigint {
  return BigInt(new Wide(money).times(`1e${decimals}`).toFixed());
}

interface LedgerProject {
  readonly decimals: Decimals;
  readonly compounding: 'periodic' | 'simple';
  readonly losses: 'carry' | 'ignore';
  /** One value a period in each list. */
  readonly points: readonly number[];
  readonly drawdowns: readonly bigint[];
  readonly profits: readonly bigint[];
  /** Length of each period as a fraction of a year. */
  readonly years: readonly { readonly parts: number; readonly of: number }[];
  readonly timeline: Timeline;
}

const START = 46_041;

function aCalendar(periods: number): fc.Arbitrary<Pick<LedgerProject, 'years' | 'timeline'>> {
  const equal = somePeriodsPerYear().map((of) => ({
    years: new Array<{ parts: number; of: number }>(periods).fill({ parts: 1, of }),
    timeline: { periodsPerYear: of },
  }));
  const dated = fc
    .record({ basis: fc.constantFrom<Basis>(2, 3), days: someOf(periods, fc.constantFrom(1, 28, 30, 31, 90, 92, 181, 184, 365)) })
    .map(({ basis, days }) => {
      let boundary = START;
      return {
        years: days.map((parts) => ({ parts, of: basis === 2 ? 360 : 365 })),
        timeline: { start: START, dates: days.map((count) => (boundary += count)), basis },
      };
    });
  return fc.oneof(equal, dated);
}

function someOf<Value>(periods: number, value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.array(value, { minLength: periods, maxLength: periods });
}

/** A project whose every amount and rate is a whole number. Round rates and balances, where halves are common, half of the time. */
export function aLedgerProject(): fc.Arbitrary<LedgerProject> {
  const points = fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.constantFrom(0, 300, 400, 450, 500, 550, 600, 1_000));
  const units = fc.oneof(
    fc.bigInt({ min: 0n, max: 10n ** 7n }),
    fc.bigInt({ min: 0n, max: 400n }).map((fifties) => 50n * fifties),
  );
  return fc.integer({ min: 1, max: 12 }).chain((periods) =>
    fc
      .record({
        decimals: aLedger(),
        compounding: fc.constantFrom('periodic' as const, 'simple' as const),
        losses: fc.constantFrom('carry' as const, 'ignore' as const),
        points: someOf(periods, points),
        drawdowns: someOf(periods, fc.oneof(fc.constant(0n), units)),
        profits: someOf(
          periods,
          fc.oneof(
            units,
            units.map((loss) => -loss),
          ),
        ),
        calendar: aCalendar(periods),
      })
      .map(({ calendar, ...project }) => ({ ...project, ...calendar })),
  );
}

/** The same in the words of the engine. */
export function asProject({ decimals, points, drawdowns, profits, timeline }: LedgerProject): Project & Timeline {
  return {
    rate: points.map((point) => `${point}e-4`),
    drawdowns: drawdowns.map((units) => inMoney(units, decimals)),
    profits: profits.map((units) => inMoney(units, decimals)),
    ...timeline,
  };
}

/** One period of a pool without interest, in units. */
interface Sharing {
  readonly dues: readonly number[];
  readonly cash: number;
}

export function anySharing(): fc.Arbitrary<Sharing> {
  return fc.record({
    dues: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 }),
    cash: fc.integer({ min: 0, max: 400 }),
  });
}

/** Dues that leave the same remainder by their number: of a recovery that is that part of them, all parts have the same remainder. */
export function aTiedSharing(): fc.Arbitrary<Sharing> {
  return fc
    .record({ times: fc.array(fc.nat(9), { minLength: 2, maxLength: 9 }), remainder: fc.nat(), part: fc.nat() })
    .map(({ times, remainder, part }) => {
      const below = (value: number) => 1 + (value % (times.length - 1));
      const dues = times.map((time) => time * times.length + below(remainder));
      const total = dues.reduce((sum, due) => sum + due, 0);
      // Half of the cash goes to Japan.
      return { dues, cash: (2 * below(part) * total) / times.length };
    });
}

/** Small whole numbers, so that products and remainders are exact: a unit at a time to the largest remainder, the first of equal ones. */
export function byLargestRemainder(amount: number, dues: readonly number[]): number[] {
  const total = Math.max(
    dues.reduce((sum, due) => sum + due, 0),
    1,
  );
  const parts = dues.map((due) => Math.floor((amount * due) / total));
  const remainders = dues.map((due) => (amount * due) % total);
  for (let left = amount - parts.reduce((sum, part) => sum + part, 0); left > 0; left -= 1) {
    const largest = remainders.indexOf(Math.max(...remainders));
    parts[largest] = (parts[largest] ?? 0) + 1;
    remainders[largest] = -1;
  }
  return parts;
}
