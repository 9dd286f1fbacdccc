import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recovery } from '../../src/engine';
import { phaseOne } from '../../src/templates';
import { serial } from '../../src/templates/dates';
import { checksOf, engineInput, livePeriods, OPENING_MS } from './expectations';
import { recalculate, type Recalculated } from './recalculation';

const CHECK = 'Break-even repays Japan on time';
const LOSSES = ['carry', 'ignore'] as const;
/** A change of a whole workbook on a busy machine. */
const CHANGE_MS = 120_000;

/** How many periods until Japan is repaid by the engine with other profits than those of the sheet; Infinity where it is not. */
function repaidAfter(book: Recalculated, prefix: string, profits: readonly number[]): number {
  const { recovered, fractional } = recovery({ ...engineInput(book, prefix), profits });
  return recovered ? Number(fractional) : Infinity;
}

/** The profits of the sheet at another price. */
function profitsAt(book: Recalculated, prefix: string, price: number): number[] {
  const [volumes, revenue, profits] = ['Volumes', 'Revenue', 'Profits'].map((series) => livePeriods(book, `${prefix}_${series}`));
  return (volumes ?? []).map((volume, index) => volume * price - ((revenue?.[index] ?? NaN) - (profits?.[index] ?? NaN)));
}

/** The engine repays Japan at the end of that period with profits a hair above, and later or never with 0.1% less. */
function expectOnTime(book: Recalculated, prefix: string, target: number, profits: (factor: number) => readonly number[]): void {
  const onTime = repaidAfter(book, prefix, profits(1 + 1e-12));
  expect(onTime).toBeGreaterThan(target - 0.001);
  expect(onTime).toBeLessThanOrEqual(target);
  expect(repaidAfter(book, prefix, profits(0.999))).toBeGreaterThan(target);
}

describe.each([
  { id: 'gas-power', sheet: 'Gas power', prefix: 'Gas', finest: 2, frequencies: [1, 2] },
  { id: 'oil-terminal', sheet: 'Oil terminal', prefix: 'Oil', finest: 2, frequencies: [1, 2] },
  { id: 'diamonds', sheet: 'Diamonds', prefix: 'Dia', finest: 4, frequencies: [1, 2, 4] },
] as const)('what repays Japan on time in $sheet', ({ id, sheet, prefix, finest, frequencies }) => {
  const plan = phaseOne({ projects: [id], case: 'announced', finest });
  let book: Recalculated;
  beforeAll(async () => void (book = await recalculate(plan)), OPENING_MS);
  afterAll(() => book.dispose());

  it.each(frequencies.flatMap((perYear) => LOSSES.map((losses) => ({ perYear, losses }))))(
    'does so by the engine with $perYear periods a year and losses: $losses',
    async ({ perYear, losses }) => {
      await book.change({ Pact_PerYear: perYear, Pact_Losses: losses });
      const target = Number(book.value(`${prefix}_RepayPeriod`));
      expect(target).toBe(20 * perYear);
      const price = Number(book.value(`${prefix}_BreakEven`));
      expectOnTime(book, prefix, target, (factor) => profitsAt(book, prefix, price * factor));
      const first = Number(book.value(`${prefix}_FirstEarning`));
      const level = Number(book.value(`${prefix}_LevelProfit`));
      expectOnTime(book, prefix, target, (factor) =>
        livePeriods(book, `${prefix}_Periods`).map((period) => (period >= first && period <= target ? level * factor : 0)),
      );
      expect(book.value(`${prefix}_LevelProfitYear`)).toBeCloseTo(level * perYear, 6);
      expect(Number(book.value(`${prefix}_BreakEvenPeriods`))).toBeCloseTo(target, 3);
      expect(checksOf(plan, book, sheet)[CHECK]).toBe('OK');
    },
    CHANGE_MS,
  );
});

describe('a break-even price that cannot be put back', () => {
  const plan = phaseOne({ projects: ['diamonds'], case: 'announced', finest: 1 });
  let book: Recalculated;
  beforeAll(async () => void (book = await recalculate(plan)), OPENING_MS);
  afterAll(() => book.dispose());

  it.each([
    { what: 'simple interest', edits: { Pact_Compounding: 'simple' }, says: 'not compared: not with simple interest' },
    {
      what: 'the annual hurdle',
      edits: { Pact_Hurdle: 'annual' },
      says: 'not compared: the break-even price is for the cumulative hurdle',
    },
    { what: 'a loss on the way', edits: { Dia_FixedCost: 70 }, says: 'not compared: a loss on the way bears no interest' },
    {
      what: 'a date during construction',
      edits: { 'Dia_OutputShares[1]': 1, Dia_RepayBy: serial('2027-05-01') },
      says: 'not compared: a drawdown comes after the date',
    },
    {
      what: 'a date before the first period ends',
      edits: { Dia_RepayBy: serial('2026-05-02') },
      says: 'not compared: nothing is sold by then',
    },
    { what: 'nothing sold', edits: { Dia_Capacity: 0 }, says: 'not compared: nothing is sold by then' },
  ])(
    'says so with $what',
    async ({ edits, says }) => {
      await book.change(edits);
      expect(checksOf(plan, book, 'Diamonds')[CHECK]).toBe(says);
    },
    CHANGE_MS,
  );

  it(
    'is wrong where a number stands in place of the formula',
    async () => {
      await book.change({ Dia_BreakEven: Number(book.value('Dia_PriceInUse')) * 2 });
      expect(checksOf(plan, book, 'Diamonds')[CHECK]).toMatch(/^the break-even price repays Japan after [\d.]+ periods, not 20$/);
    },
    CHANGE_MS,
  );

  it.each([
    { what: 'the price in use', edits: {}, gap: 'more is needed' },
    { what: 'half as high a price again', edits: { Dia_PriceChange: 0.5 }, gap: 'to spare' },
  ])(
    'is set against $what in the sentence',
    async ({ edits, gap }) => {
      await book.change(edits);
      const [needed, now] = ['Dia_BreakEven', 'Dia_PriceInUse'].map((name) => Number(book.value(name)));
      const change = `${(Math.abs((needed ?? NaN) / (now ?? NaN) - 1) * 100).toFixed(1)}%`;
      expect(book.value('Dia_RepayBySentence')).toBe(
        `To be repaid by 1 May 2046 Japan needs a price of ${needed?.toFixed(3)} US$ per carat (now ${now?.toFixed(3)}: ${change} ${gap})`,
      );
    },
    CHANGE_MS,
  );
});
