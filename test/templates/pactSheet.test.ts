import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tariff } from '../../src/engine';
import { TERMS, type CaseId } from '../../src/pact';
import type { BookContext } from '../../src/templates/bookContext';
import type { Language } from '../../src/templates/language';
import { pactSheet } from '../../src/templates/pactSheet';
import { stylesIn } from '../../src/templates/styles';
import { termName } from '../../src/templates/termRows';
import type { CellValue, WorkbookPlan } from '../../src/workbook/plan';
import { day } from '../support/days';
import { allOk, checksOf, OPENING_MS } from './expectations';
import { recalculate, type Recalculated } from './recalculation';

const SHEET = 'Pact';
const PREFIXES = ['Gas', 'Oil', 'Dia'] as const;

/** The Pact sheet alone: its formulas need no other sheet. */
function pactAlone(options: Partial<Pick<BookContext, 'case' | 'finest' | 'language'>> = {}): WorkbookPlan {
  const language = options.language ?? 'en';
  const sheetNames = { pact: SHEET, portfolio: 'Portfolio', sources: 'Sources', checks: 'Checks' };
  const context: BookContext = { case: 'announced', perYear: 1, finest: 4, language, projects: [], sheetNames, ...options };
  return { title: SHEET, styles: stylesIn(language), sheets: [pactSheet(context)] };
}

async function opened<Result>(plan: WorkbookPlan, look: (book: Recalculated) => Result, addIn = true): Promise<Result> {
  const book = await recalculate(plan, { addIn });
  try {
    return look(book);
  } finally {
    book.dispose();
  }
}

describe('the plan of the Pact sheet', () => {
  const names = new Set(pactAlone().sheets[0]?.names.map(({ name }) => name));

  it.each([
    ...TERMS.map(({ id }) => termName(id)),
    ...['Terms', 'Case', 'Cases', 'Benchmark', 'Spread', 'Rate', 'BenchmarkPath', 'BenchmarkByYear', 'FirstPathYear'].map(
      (part) => `Pact_${part}`,
    ),
    ...['Years', 'Periods', 'AsOf', 'Ceiling', 'WindowEnd', 'Named', 'Left', 'TariffTotal'].map((part) => `Pact_${part}`),
    ...['HoursPerYear', 'MonthsPerYear', 'DaysPerYear', 'Million', 'Tolerance', 'Dust'].map((part) => `Pact_${part}`),
    ...['Checks', 'CheckLabels', 'CheckResults'].map((part) => `Pact_${part}`),
    ...PREFIXES.flatMap((prefix) => ['CostInUse', 'CostAsOf', 'CostConfidence', 'CostSource'].map((part) => `${prefix}_${part}`)),
  ])('has the name %s for the other sheets', (name) => expect(names).toContain(name));

  it('calls PACT once', () => {
    const formulas = pactAlone().sheets[0]?.cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])) ?? [];
    expect(formulas.filter((formula) => formula.includes('PACT.')).length).toBeLessThanOrEqual(4);
    expect(formulas.filter((formula) => /PACT\.\w+\(/.test(formula))).toHaveLength(1);
  });

  it.each([
    { finest: 1, offered: ['1'] },
    { finest: 2, offered: ['1', '2'] },
    { finest: 4, offered: ['1', '2', '4'] },
  ] as const)('offers period lengths up to $finest a year', ({ finest, offered }) => {
    const sheet = pactAlone({ finest }).sheets[0];
    const where = sheet?.names.find(({ name }) => name === 'Pact_PerYear')?.range;
    expect(sheet?.validations.find(({ range }) => range === where)?.rule).toEqual({ kind: 'list', values: offered });
  });
});

describe.each<{ chosen: CaseId; language: Language; finest: 1 | 4 }>([
  { chosen: 'seed', language: 'en', finest: 4 },
  { chosen: 'announced', language: 'ja', finest: 1 },
])('the Pact sheet in the case $chosen, language $language, up to $finest periods a year', ({ chosen, language, finest }) => {
  it(
    'passes every check',
    async () => {
      const plan = pactAlone({ case: chosen, language, finest });
      await opened(plan, (book) => expect(checksOf(plan, book, SHEET)).toEqual(allOk(plan, SHEET)));
    },
    OPENING_MS,
  );
});

it(
  'keeps the cost of declining without the add-in, and says that it is not compared',
  async () => {
    const plan = pactAlone();
    await opened(
      plan,
      (book) => {
        expect(book.value('Pact_TariffTotal')).toBeGreaterThan(0);
        expect(checksOf(plan, book, SHEET)).toEqual({
          ...allOk(plan, SHEET),
          'All checks': 'not compared',
          'The tariff equals PACT.TARIFF': 'not compared: PACT has not answered; is the add-in loaded?',
        });
      },
      false,
    );
  },
  OPENING_MS,
);

describe('the Pact sheet', () => {
  const plan = pactAlone();
  let book: Recalculated;
  const number = (name: string) => Number(book.value(name));
  beforeAll(async () => void (book = await recalculate(plan)), OPENING_MS);
  afterAll(() => book.dispose());

  it.each<{ name: string; edits: Record<string, CellValue>; gap: number; says: string }>([
    { name: 'the seed case', edits: { Pact_Case: 'seed' }, gap: 0, says: 'the sum of the parts lies inside the published range' },
    {
      name: 'the announced case',
      edits: { Pact_Case: 'announced' },
      gap: -2_000,
      says: 'the sum of the parts is below the published range by US$ 2,000 million',
    },
    {
      name: 'a dearer gas plant',
      edits: { Pact_Case: 'seed', Gas_CostSeed: 42_000 },
      gap: 500,
      says: 'the sum of the parts is above the published range by US$ 500 million',
    },
  ])('puts the first package against its parts in $name', async ({ edits, gap, says }) => {
    await book.change(edits);
    expect(number('Pact_PackageGap')).toBe(gap);
    const parts = PREFIXES.map((prefix) => number(`${prefix}_CostInUse`));
    expect(number('Pact_PhaseOne')).toBe(parts.reduce((sum, part) => sum + part));
    expect(book.rows('Pact!A1:B200').find(([label]) => label === 'Parts against the package')?.[1]).toBe(says);
  });

  it('counts the pace so that it adds up to what is named and to what is left', async () => {
    await book.change({});
    const [start, asOf, end] = [day('2025-09-04'), day('2026-11-23'), day('2029-01-19')];
    expect(number('Pact_Named') + number('Pact_Left')).toBe(number('Pact_Ceiling'));
    expect(number('Pact_Named')).toBe(36_000 + 73_000);
    expect(number('Pact_MonthsSoFar')).toBeCloseTo(((asOf - start) / 365) * 12, 9);
    expect(number('Pact_MonthsLeft')).toBeCloseTo(((end - asOf) / 365) * 12, 9);
    expect(number('Pact_PaceSoFar') * number('Pact_MonthsSoFar')).toBeCloseTo(number('Pact_Named'), 6);
    expect(number('Pact_PaceNeeded') * number('Pact_MonthsLeft')).toBeCloseTo(number('Pact_Left'), 6);
    expect(number('Pact_PaceRatio') * number('Pact_PaceSoFar')).toBeCloseTo(number('Pact_PaceNeeded'), 6);
    expect(number('Pact_SignedShare') * number('Pact_PhaseOne')).toBeCloseTo(2_200, 6);
  });

  it('needs no pace after the last day', async () => {
    await book.change({ Pact_AsOf: day('2029-02-01') });
    expect(number('Pact_MonthsLeft')).toBe(0);
    expect(book.value('Pact_PaceNeeded')).toBe('–');
    expect(book.value('Pact_PaceRatio')).toBe('–');
  });

  it('takes the benchmark of a year where the path has one', async () => {
    await book.change({ Pact_Benchmark: 0.03, 'Pact_BenchmarkPath[3]': 0.02, 'Pact_BenchmarkPath[40]': 0 });
    const inUse = book.numbers('Pact_BenchmarkByYear');
    expect(inUse).toHaveLength(40);
    expect(inUse).toEqual(inUse.map((_, index) => (index === 2 ? 0.02 : index === 39 ? 0 : 0.03)));
    expect(number('Pact_Rate')).toBeCloseTo(0.045, 12);
  });

  it.each([
    { perYear: 1, years: 30, periods: 30 },
    { perYear: 2, years: 20, periods: 40 },
    { perYear: 4, years: 30, periods: 120 },
  ])('has $periods periods in $years years of $perYear', async ({ perYear, years, periods }) => {
    await book.change({ Pact_PerYear: perYear, Pact_Years: years });
    expect(number('Pact_Periods')).toBe(periods);
    expect(checksOf(plan, book, SHEET)).toEqual(allOk(plan, SHEET));
  });

  it.each([
    { calendar: 'none', day45: '2026-04-21' },
    { calendar: 'US', day45: '2026-04-21' },
    { calendar: 'JP', day45: '2026-04-23' },
    { calendar: 'US+JP', day45: '2026-04-23' },
  ])('counts 45 business days from 17 Feb 2026 to $day45 with holidays: $calendar', async ({ calendar, day45 }) => {
    await book.change({ Pact_Calendar: calendar });
    for (const prefix of PREFIXES) expect(book.value(`${prefix}_FundingDay`)).toBe(day(day45));
  });

  it.each<{ name: string; edits: Record<string, CellValue>; days: CellValue; says: string }>([
    { name: 'a floor that was kept', edits: {}, days: 73, says: 'in order; days after the earliest day: 8' },
    {
      name: 'money before the earliest day',
      edits: { 'Gas_Steps[6]': day('2026-04-20') },
      days: 62,
      says: 'too early; days before the earliest day: 3',
    },
    { name: 'no money yet', edits: { 'Gas_Steps[6]': '' }, days: '–', says: 'not funded yet; not earlier than the funding day' },
    { name: 'no notice', edits: { 'Gas_Steps[5]': '' }, days: '–', says: 'no notice yet' },
    { name: 'a deadline that was missed', edits: { Pact_FundingReading: 'deadline' }, days: 73, says: 'late; days after the last day: 8' },
    {
      name: 'a deadline that was kept',
      edits: { Pact_FundingReading: 'deadline', 'Gas_Steps[6]': day('2026-04-22') },
      days: 64,
      says: 'in time; days before the last day: 1',
    },
    {
      name: 'a deadline that passed without money',
      edits: { Pact_FundingReading: 'deadline', 'Gas_Steps[6]': '', Pact_AsOf: day('2026-04-25') },
      days: '–',
      says: 'overdue; days after the last day: 2',
    },
    {
      name: 'a deadline to come',
      edits: { Pact_FundingReading: 'deadline', 'Gas_Steps[6]': '', Pact_AsOf: day('2026-04-01') },
      days: '–',
      says: 'not funded yet; days left: 22',
    },
  ])('judges $name', async ({ edits, days, says }) => {
    await book.change(edits);
    expect(book.value('Gas_NoticeTaken')).toBe(days);
    expect(book.value('Gas_FundingVerdict')).toBe(says);
  });

  it.each<{ name: string; edits: Record<string, CellValue> }>([
    { name: 'the figures as they are', edits: {} },
    { name: 'a pass-through and an elastic demand', edits: { Pact_TariffPassThrough: 0.4, Pact_TariffElasticity: 1.5 } },
    { name: 'a tariff cut', edits: { 'Pact_TariffRaised[1]': 0.05, Pact_TariffPassThrough: 0.5 } },
  ])('costs the tariff as the engine does with $name', async ({ edits }) => {
    await book.change(edits);
    const [base, today, raised] = ['Base', 'Today', 'Raised'].map((part) => book.numbers(`Pact_Tariff${part}`));
    const [passThrough, elasticity] = [number('Pact_TariffPassThrough'), number('Pact_TariffElasticity')];
    const engine = (base ?? []).map((imports, index) =>
      Number(tariff({ imports, currentRate: today?.[index] ?? NaN, raisedRate: raised?.[index] ?? NaN, passThrough, elasticity })),
    );
    const close = engine.map((cost) => expect.closeTo(cost, 6) as number);
    expect(book.numbers('Pact_TariffBySegment')).toEqual(close);
    expect(book.numbers('Pact_TariffByPact')).toEqual(close);
    const total = engine.reduce((sum, cost) => sum + cost);
    expect(number('Pact_TariffTotal')).toBeCloseTo(total, 6);
    expect(number('Pact_TariffYears') * total).toBeCloseTo(number('Pact_PhaseOne'), 6);
    expect((base ?? []).reduce((sum, imports) => sum + imports)).toBeCloseTo(152_060, 6);
  });

  it('costs 10 points on all imports of 2024 US$ 15,206 million', async () => {
    await book.change({ Pact_TariffSteel: 0, Pact_TariffExempt: 0 });
    expect(number('Pact_TariffTotal')).toBeCloseTo(15_206, 6);
  });

  it.each<{ name: string; edits: Record<string, CellValue>; check: string; says: RegExp }>([
    {
      name: 'an unknown case',
      edits: { Pact_Case: 'rumour' },
      check: 'The case is known',
      says: /^the case is neither seed nor announced$/,
    },
    { name: 'a blank term', edits: { Pact_Losses: '' }, check: 'The terms are filled in', says: /^a term is blank/ },
    { name: 'a share above 1', edits: { Pact_ShareBefore: 1.2 }, check: 'Shares lie between 0 and 1', says: /outside 0% to 100%$/ },
    { name: 'monthly periods', edits: { Pact_PerYear: 12 }, check: 'The periods fit the timelines', says: /^per_year is none of/ },
    { name: 'too many years', edits: { Pact_Years: 31 }, check: 'The periods fit the timelines', says: /no whole number from 1 to 30$/ },
    { name: 'half a year', edits: { Pact_Years: 2.5 }, check: 'The periods fit the timelines', says: /no whole number from 1 to 30$/ },
    {
      name: 'a word in the path',
      edits: { 'Pact_BenchmarkPath[2]': 'low' },
      check: 'The benchmark path is complete',
      says: /^a year of the benchmark path is not a number$/,
    },
    {
      name: 'a second batch beyond the ceiling',
      edits: { Pact_SecondBatch: 600_000 },
      check: 'Phase one fits the framework',
      says: /^more is named than the framework holds$/,
    },
    {
      name: 'a typed cost in use',
      edits: { Oil_CostInUse: 9_999 },
      check: 'Phase one is the sum of its parts',
      says: /^the costs in use are not those of the case in use$/,
    },
    {
      name: 'a notice before the selection',
      edits: { 'Oil_Steps[5]': day('2026-02-16') },
      check: 'Steps of a project are in order',
      says: /^Oil terminal: a step is dated before the one to its left$/,
    },
    {
      name: 'a consultation after everything else',
      edits: { 'Dia_Steps[2]': day('2026-06-01') },
      check: 'Steps of a project are in order',
      says: /^Diamonds: /,
    },
    {
      name: 'segments above all imports',
      edits: { Pact_TariffExempt: 0.9 },
      check: 'Segments share all imports',
      says: /add up to more than all imports$/,
    },
    {
      name: 'a typed tariff cost',
      edits: { 'Pact_TariffBySegment[2]': 1_000 },
      check: 'The tariff equals PACT.TARIFF',
      says: /^PACT\.TARIFF and the plain formulas differ by US\$ [\d,.]+ million$/,
    },
  ])('says what is wrong with $name', async ({ edits, check, says }) => {
    await book.change(edits);
    const shown = checksOf(plan, book, SHEET);
    expect(shown[check]).toMatch(says);
    expect(shown['All checks']).toBe('look below');
  });
});
