import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phaseOne } from '../../src/templates';
import { day } from '../support/days';
import { OPENING_MS, wrongChecks } from './expectations';
import { recalculate, type Recalculated } from './recalculation';

const YEARS = 31;

describe.each([
  { length: 'annual', perYear: 1 },
  { length: 'semi-annual', perYear: 2 },
] as const)('the years of a project with $length periods', ({ perYear }) => {
  const plan = phaseOne({ projects: ['diamonds'], case: 'announced', finest: perYear });
  let book: Recalculated;
  beforeAll(async () => void (book = await recalculate(plan)), OPENING_MS);
  afterAll(() => book.dispose());

  it.each([
    { start: 'the usual first funding', edits: {} },
    { start: 'a first funding on 31 December', edits: { Dia_FirstFunding: day('2026-12-31') } },
    { start: 'a first funding on 1 January', edits: { Dia_FirstFunding: day('2027-01-01') } },
  ])('hold every payment in its calendar year after $start', async ({ edits }) => {
    await book.change({ Pact_PerYear: perYear, ...edits });
    const [paid, dates] = [book.numbers('Dia_Years'), book.numbers('Dia_Dates')];
    const drawn = dates.slice(0, -1).map((date) => new Date((date - 25_569) * 86_400_000).getUTCFullYear());
    const years = book.numbers('Dia_CalYears');
    expect(years).toEqual(Array.from({ length: YEARS }, (_, index) => (drawn[0] ?? NaN) + index));
    const sums = (series: string, of: readonly number[]) =>
      years.map((year) => book.numbers(series).reduce((sum, value, index) => (of[index] === year ? sum + value : sum), 0));
    for (const [name, series, of] of [
      ['Dia_CalDrawn', 'Dia_Drawdowns', drawn],
      ['Dia_CalProfit', 'Dia_Profits', paid],
      ['Dia_CalJapan', 'Dia_Japan', paid],
      ['Dia_CalUS', 'Dia_US', paid],
    ] as const) {
      expectClose(book.numbers(name), sums(series, of));
    }
    expectClose(book.numbers('Dia_CalCumJapan'), runningSum(book.numbers('Dia_CalJapan')));
    expectClose(book.numbers('Dia_CalCumUS'), runningSum(book.numbers('Dia_CalUS')));
    expect(wrongChecks(plan, book, 'Diamonds')).toEqual({});
  });

  it("show Japan's claim with the drawdowns and the interest of the year", async () => {
    await book.change({ Pact_PerYear: perYear });
    const [claims, drawn] = [book.numbers('Dia_CalClaim'), book.numbers('Dia_CalDrawn')];
    expect(drawn[0]).toBeGreaterThan(0);
    if (perYear === 1) expect(claims[0]).toBeCloseTo(drawn[0] ?? NaN, 8);
    else expect(claims[0]).toBeGreaterThan(drawn[0] ?? NaN);
    expect(claims.at(-1)).toBe(0);
  });

  it('mark the year in which Japan is repaid, and none where Japan is not', async () => {
    await book.change({ Pact_PerYear: perYear });
    const mark = chartValues('Japan is repaid');
    const marked = book.rows(mark).flat().map(Number);
    const repaid = marked.findIndex((value) => value > 0);
    expect(marked.filter((value) => value > 0)).toEqual([book.numbers('Dia_CalCumJapan')[repaid]]);
    expect(book.numbers('Dia_CalClaim')[repaid]).toBe(0);
    expect(book.numbers('Dia_CalClaim')[repaid - 1]).toBeGreaterThan(0);
    await book.change({ Dia_PriceChange: -0.2 });
    expect(book.rows(mark).flat().map(Number)).toEqual(Array(YEARS).fill(0));
  });

  /** The range that a series of the charts shows. */
  function chartValues(name: string): string {
    const sheet = plan.sheets.find((one) => one.name === 'Diamonds');
    const series = sheet?.charts.flatMap((chart) => chart.series).find((one) => one.name === name);
    if (!series) throw new Error(`No chart shows "${name}".`);
    return `Diamonds!${series.values}`;
  }
});

function runningSum(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}

function expectClose(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, index) => expect(value).toBeCloseTo(expected[index] ?? NaN, 6));
}
