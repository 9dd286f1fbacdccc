import * as fc from 'fast-check';
import type { Basis, CumulativeTerms } from '../../src/engine';
import { aProject } from '../support/projects';

/** A waterfall whose arguments stand in cells. */
export interface NativeCase {
  readonly name: string;
  /** One for all periods, or one a period. */
  readonly rate: number | readonly number[];
  readonly drawdowns: number | readonly number[];
  readonly profits: readonly number[];
  /** The start, then the end of each period. */
  readonly dates?: readonly number[];
  /** As they stand in the sheet; missing where the call has none. */
  readonly terms?: SheetTerms;
}

export type SheetTerms = Readonly<Record<string, number | string>>;

const SEED = 20_261_128;
const RANDOM = 150;
const SCALES = [1, 1, 1_000, 1_000_000];

/** More periods show nothing more, and take the spreadsheets their time. */
const MOST_PERIODS = 14;

const random: readonly NativeCase[] = fc
  .sample(aProject(), { seed: SEED, numRuns: 4 * RANDOM })
  .filter(({ profits }) => profits.length <= MOST_PERIODS)
  .slice(0, RANDOM)
  .map(({ rate, drawdowns, profits, start, dates, basis, periodsPerYear, terms }, index) => {
    const scale = SCALES[index % SCALES.length] ?? 1;
    const amounts = (value: unknown) =>
      Array.isArray(value) ? value.map((one) => toCents(Number(one) * scale)) : toCents(Number(value) * scale);
    return {
      name: `random ${index}`,
      rate: Array.isArray(rate) ? rate.map(Number) : Number(rate),
      drawdowns: amounts(drawdowns),
      profits: profits.map((one) => toCents(Number(one) * scale)),
      ...(typeof start === 'number' && dates && { dates: [start, ...dates.map(Number)] }),
      ...(index % 6 !== 5 || dates || terms?.losses === 'ignore'
        ? { terms: sheetTerms(terms ?? {}, index % 2 === 0 ? 'none' : 2, Number(periodsPerYear ?? 1), basis ?? 0) }
        : {}),
    };
  });

/** To whole cents, so that scaled amounts are as people write them. */
function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function sheetTerms(terms: CumulativeTerms, rounding: 'none' | 2, perYear: number, basis: Basis): SheetTerms {
  return {
    share_before: Number(terms.shareBefore ?? 0.5),
    share_after: Number(terms.shareAfter ?? 0.1),
    compounding: terms.compounding ?? 'periodic',
    losses: terms.losses ?? 'carry',
    rounding,
    per_year: perYear,
    basis,
  };
}

const level = (periods: number, profit: number) => new Array<number>(periods).fill(profit);

/** What random numbers seldom meet, each without and with a ledger, with the usual shares and with others. */
const chosen: readonly Omit<NativeCase, 'terms'>[] = [
  { name: 'recovered in period 1, inside it', rate: 0.05, drawdowns: 100, profits: [300, 50, -20, 60] },
  { name: 'recovered exactly at the end of period 1', rate: 0.05, drawdowns: 100, profits: [210, 50, 60] },
  { name: 'recovered exactly at the end of a later period', rate: 0, drawdowns: 100, profits: [50, 70, 80, 90] },
  { name: 'exactly at the end, with interest', rate: 0.1, drawdowns: 1_000, profits: [200, 200, 2_200, 500] },
  { name: 'never recovered', rate: 0.05, drawdowns: 100, profits: level(12, 10) },
  { name: 'the last period recovers it', rate: 0.05, drawdowns: 100, profits: level(15, 20) },
  { name: 'a later draw opens the claim again', rate: 0.04, drawdowns: [100, 0, 0, 80, 0, 0, 0], profits: [0, 300, 90, 10, 100, 200, 40] },
  { name: 'a later draw that is not repaid', rate: 0.04, drawdowns: [100, 0, 0, 800], profits: [0, 300, 90, 10] },
  { name: 'profits before any draw', rate: 0.04, drawdowns: [0, 0, 100, 0, 0], profits: [70, 30, 50, 150, 90] },
  { name: 'nothing is ever drawn', rate: 0.04, drawdowns: 0, profits: [70, -30, 50] },
  { name: 'losses carried over periods', rate: 0.03, drawdowns: [50, 50, 0, 0, 0], profits: [-40, -10, 30, 90, 400] },
  { name: 'odd cents and halves', rate: 0.045, drawdowns: 1_010.1, profits: [0.01, 33.33, 100.05, 7.77, 999.99, 1_555.55, 0.03] },
  { name: 'a tenth of a cent in the inputs', rate: 0.0375, drawdowns: 1_000.005, profits: [100.005, -0.015, 412.345, 700.115, 900.995] },
  {
    name: 'hundreds of millions',
    rate: 0.055,
    drawdowns: [152_450_616.39, 80_000_000, 0, 0, 0, 0],
    profits: [0, 9_999_999.99, 120_000_000.05, 150_000_000, 180_000_000, 210_000_000],
  },
  {
    name: 'the year-long terminal',
    rate: 0.055,
    drawdowns: [500, 500, 500, 500, ...level(21, 0)],
    profits: [...level(4, 0), ...level(21, 460)],
  },
];

export const CASES: readonly NativeCase[] = [
  ...random,
  ...chosen.flatMap((one, index) => [
    { ...one, name: `${one.name}, no terms` },
    { ...one, name: `${one.name}, cents`, terms: { rounding: 2 } },
    {
      ...one,
      name: `${one.name}, cents and other shares`,
      terms: { rounding: 2, Share_Before: [0.5, 1, 0, 0.3][index % 4] ?? 0.5, share_after: [0.1, 0, 1][index % 3] ?? 0.1 },
    },
    { ...one, name: `${one.name}, all or nothing`, terms: { share_before: index % 2, share_after: [0.1, 0, 1][index % 3] ?? 0.1 } },
  ]),
];

/** The same case with other inputs in the same cells: what a reader may change. */
export function changed(one: NativeCase, index: number): NativeCase {
  const more = (rate: number) => Math.round((rate + 0.0125) * 1e4) / 1e4;
  const draws = one.drawdowns;
  return {
    ...one,
    name: `${one.name}, changed`,
    rate: typeof one.rate === 'number' ? more(one.rate) : one.rate.map(more),
    drawdowns:
      typeof draws === 'number'
        ? toCents(draws * 1.1)
        : draws.map((draw, at) => (at === draws.length - 1 && index % 3 === 0 ? 77.77 : toCents(draw * 0.9))),
    profits: one.profits.map((profit, at) => toCents((at % 4 === index % 4 ? -0.3 : 1.35) * profit)),
    ...(one.terms && { terms: changedTerms(one.terms, index) }),
    ...(one.dates && { dates: one.dates.map((date, at) => date + 2 * at) }),
  };
}

function changedTerms(terms: SheetTerms, index: number): SheetTerms {
  const others: SheetTerms = {
    share_before: [0.45, 0, 1, 0.65][index % 4] ?? 0.45,
    share_after: [0.2, 0, 0.05][index % 3] ?? 0.2,
    compounding: ['simple', 'periodic', 'effective'][index % 3] ?? 'simple',
    losses: index % 2 === 0 ? 'carry' : 'ignore',
    per_year: [1, 2, 4][index % 3] ?? 1,
    basis: index % 5,
  };
  return Object.fromEntries(Object.entries(terms).map(([name, value]) => [name, others[name.toLowerCase()] ?? value]));
}
