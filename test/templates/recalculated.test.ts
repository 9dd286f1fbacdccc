import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECTS, type CaseId } from '../../src/pact';
import { phaseOne } from '../../src/templates';
import { cell } from '../../src/templates/a1';
import type { CellValue } from '../../src/workbook/plan';
import { day } from '../support/days';
import { allOk, checksOf, expectEngine, livePeriods, OPENING_MS, wrongChecks } from './expectations';
import { recalculate, type Recalculated } from './recalculation';

const ALL = PROJECTS.map(({ id }) => id);
const SHEETS = [
  { sheet: 'Gas power', prefix: 'Gas' },
  { sheet: 'Oil terminal', prefix: 'Oil' },
  { sheet: 'Diamonds', prefix: 'Dia' },
] as const;
const HEADLINE = 'A3';

describe.each<CaseId>(['seed', 'announced'])('phase one in the case %s', (chosen) => {
  const plan = phaseOne({ projects: ALL, case: chosen, finest: 1 });
  let book: Recalculated;
  beforeAll(async () => void (book = await recalculate(plan)), OPENING_MS);
  afterAll(() => book.dispose());

  it.each(plan.sheets.map(({ name }) => name))('passes every check of %s and shows no error', (sheet) => {
    expect(checksOf(plan, book, sheet)).toEqual(allOk(plan, sheet));
    expect(book.firstError(sheet)).toBe('');
  });

  it.each(plan.sheets.map((sheet) => ({ name: sheet.name, sheet })))('shows every number of $name within its column', ({ sheet }) => {
    const tooWide = sheet.cells.flatMap(({ row, column, style }) => {
      const where = `${sheet.name}!${cell(row, column)}`;
      const [value, format] = [book.value(where), plan.styles[style]?.numberFormat ?? ''];
      if (typeof value !== 'number' || !format.startsWith('#,##0')) return [];
      const text = value.toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
      return text.length + 1 > (sheet.columnWidths[column] ?? 0) ? [`${where}: ${text}`] : [];
    });
    expect(tooWide).toEqual([]);
  });

  it.each(SHEETS)('gives in $sheet what the engine gives', ({ prefix }) => expectEngine(book, prefix));

  it.each(SHEETS)('draws the cost of the case in $sheet', ({ sheet, prefix }) => {
    const cost = PROJECTS.find(({ name }) => name === sheet)?.cost[chosen];
    const drawn = book.numbers(`${prefix}_Drawdowns`).reduce((sum, one) => sum + one, 0);
    expect(drawn).toBeCloseTo(cost?.value ?? NaN, 6);
  });
});

describe('the model', () => {
  const plan = phaseOne({ projects: ALL, case: 'announced', finest: 1 });
  let book: Recalculated;
  let prices: Readonly<Record<string, number>>;
  beforeAll(async () => {
    book = await recalculate(plan);
    prices = Object.fromEntries(SHEETS.map(({ prefix }) => [prefix, Number(book.value(`${prefix}_Price`))]));
  }, OPENING_MS);
  afterAll(() => book.dispose());

  it.each(SHEETS)('repays Japan in $sheet between period 12 and the horizon', async ({ sheet, prefix }) => {
    await book.change({});
    const recovery = Number(book.value(`${prefix}_Recovery`));
    expect(recovery).toBeGreaterThan(12);
    expect(recovery).toBeLessThan(Number(book.value('Pact_Periods')));
    expect(book.value(`${sheet}!${HEADLINE}`)).toMatch(
      /^Japan is repaid with the payment of 20\d\d, in period \d\d, and receives \d\d% of all profits\.$/,
    );
  });

  it.each(SHEETS)('says in $sheet that a price 10% lower does not repay Japan', async ({ sheet, prefix }) => {
    await book.change({ [`${prefix}_Price`]: (prices[prefix] ?? NaN) * 0.9 });
    expect(book.value(`${prefix}_Recovery`)).toBe('not recovered');
    expect(book.value(`${sheet}!${HEADLINE}`)).toMatch(
      /^Japan is not repaid in 30 periods: US\$ [\d,]+ million is still due at the end\.$/,
    );
    expect(book.numbers(`${prefix}_Closing`).at(-1)).toBeGreaterThan(0);
    expect(checksOf(plan, book, sheet)).toEqual(allOk(plan, sheet));
  });

  it.each(SHEETS)('moves the price of $sheet by its change as by the price itself', async ({ prefix }) => {
    await book.change({ [`${prefix}_Price`]: (prices[prefix] ?? NaN) * 0.9 });
    const byPrice = book.numbers(`${prefix}_Profits`);
    await book.change({ [`${prefix}_PriceChange`]: -0.1 });
    book.numbers(`${prefix}_Profits`).forEach((profit, index) => expect(profit).toBeCloseTo(byPrice[index] ?? NaN, 6));
  });
});

const EVERY_INTEREST = (['carry', 'ignore'] as const).flatMap((losses) =>
  (['periodic', 'effective', 'simple'] as const).map((compounding) => ({ losses, compounding })),
);
/** Shorter periods take longer to calculate, and `test/recalc` goes through them: each word of the terms once is enough here. */
const EACH_WORD_ONCE = [
  { losses: 'carry', compounding: 'effective' },
  { losses: 'ignore', compounding: 'simple' },
] as const;

/** Several at once, because each costs a calculation of the workbook. */
const CHANGES: readonly { readonly name: string; readonly edits: Record<string, CellValue> }[] = [
  {
    name: 'a first funding on 31 August, a benchmark that changes by year and a higher price',
    edits: { Dia_FirstFunding: day('2026-08-31'), 'Pact_BenchmarkPath[3]': 0.01, 'Pact_BenchmarkPath[9]': 0.06, Dia_PriceChange: 0.1 },
  },
  {
    name: 'a first funding on 29 February, act/act, another benchmark and a horizon of 12 years',
    edits: { Dia_FirstFunding: day('2028-02-29'), Pact_Basis: 1, Pact_Benchmark: 0.02, Pact_Years: 12 },
  },
];

describe.each([
  { length: 'annual', perYear: 1, interest: EVERY_INTEREST },
  { length: 'semi-annual', perYear: 2, interest: EACH_WORD_ONCE },
] as const)('$length periods', ({ perYear, interest }) => {
  const plan = phaseOne({ projects: ['diamonds'], case: 'announced', finest: perYear });
  const periods = { Pact_PerYear: perYear, Dia_FixedCost: 30 };
  let book: Recalculated;
  beforeAll(async () => void (book = await recalculate(plan)), OPENING_MS);
  afterAll(() => book.dispose());

  it.each(interest)('equal PACT and the engine with losses $losses and $compounding interest', async ({ losses, compounding }) => {
    await book.change({ ...periods, Pact_Losses: losses, Pact_Compounding: compounding });
    expect(livePeriods(book, 'Dia_Periods').at(-1)).toBe(30 * perYear);
    expectEngine(book, 'Dia');
    expect(wrongChecks(plan, book, 'Diamonds')).toEqual({});
  });

  it.each(CHANGES)('equal PACT and the engine after $name', async ({ edits }) => {
    await book.change({ Pact_PerYear: perYear, ...edits });
    expectEngine(book, 'Dia');
    expect(wrongChecks(plan, book, 'Diamonds')).toEqual({});
  });

  it('bear the benchmark of the calendar year in which they begin, plus the spread', async () => {
    const first = Number(book.value('Pact_FirstPathYear'));
    const path: Readonly<Record<number, number>> = { [first + 2]: 0.01, [first + 8]: 0.06 };
    await book.change({ Pact_PerYear: perYear, 'Pact_BenchmarkPath[3]': 0.01, 'Pact_BenchmarkPath[9]': 0.06 });
    const [benchmark, spread] = [Number(book.value('Pact_Benchmark')), Number(book.value('Pact_Spread'))];
    const begins = [
      new Date((Number(book.value('Dia_FirstFunding')) - 25_569) * 86_400_000).getUTCFullYear(),
      ...book.numbers('Dia_Years'),
    ];
    const rates = livePeriods(book, 'Dia_Rates');
    expect(new Set(rates).size).toBe(3);
    rates.forEach((rate, index) => expect(rate).toBeCloseTo((path[begins[index] ?? NaN] ?? benchmark) + spread, 12));
  });

  it('pay nothing beyond the horizon and keep the claim', async () => {
    await book.change({ Pact_PerYear: perYear, Pact_Years: 8 });
    const live = 8 * perYear;
    const beyond = (name: string) => book.numbers(`Dia_${name}`).slice(live);
    for (const name of ['Factors', 'Drawdowns', 'Volumes', 'Profits', 'Distributable', 'Japan', 'US']) {
      expect(beyond(name), name).toEqual(Array(22 * perYear).fill(0));
    }
    const claim = book.numbers('Dia_Closing')[live - 1];
    expect(claim).toBeGreaterThan(0);
    expect(beyond('Closing')).toEqual(Array(22 * perYear).fill(claim));
    expect(book.value('Diamonds!A3')).toMatch(new RegExp(`^Japan is not repaid in ${live} periods`));
  });
});

describe('a workbook without the add-in', () => {
  const plan = phaseOne({ projects: ['diamonds'], case: 'announced', finest: 1 });
  let book: Recalculated;
  beforeAll(async () => void (book = await recalculate(plan, { addIn: false })), OPENING_MS);
  afterAll(() => book.dispose());

  it('answers from the native grid', () => {
    expect(book.value(`Diamonds!${HEADLINE}`)).toMatch(/^Japan is repaid with the payment of 2048/);
    expectEngine(book, 'Dia');
  });

  it('says that nothing was compared instead of an error', () => {
    expect(checksOf(plan, book, 'Diamonds')).toEqual({
      ...allOk(plan, 'Diamonds'),
      'All checks': 'not compared',
      'Formulas equal PACT.WATERFALL': 'not compared: PACT has not answered; is the add-in loaded?',
      'Formulas equal PACT.RECOVERY': 'not compared: PACT has not answered; is the add-in loaded?',
      'Break-even repays Japan on time': 'not compared: PACT has not answered; is the add-in loaded?',
      'The Pact sheet is in order': 'not compared: see the checks of the Pact sheet',
    });
  });
});
