import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phaseOne } from '../../src/templates';
import type { CellValue } from '../../src/workbook/plan';
import { day } from '../support/days';
import { allOk, checksOf, engineAnnual, engineRows, expectEngine, OPENING_MS } from './expectations';
import { recalculate, type Recalculated } from './recalculation';

const SHEET = 'Oil terminal';
const BREAK_EVEN = 'Break-even repays Japan on time';

describe('a project sheet', () => {
  const plan = phaseOne({ projects: ['oil-terminal'], case: 'announced', finest: 1 });
  let book: Recalculated;
  let untouched: readonly number[];
  beforeAll(async () => {
    book = await recalculate(plan);
    untouched = book.numbers('Oil_Closing');
  }, OPENING_MS);
  afterAll(() => book.dispose());

  it.each<{ name: string; edits: Record<string, CellValue> }>([
    { name: 'other shares', edits: { Pact_ShareBefore: 0.65, Pact_ShareAfter: 0.2 } },
    { name: 'a larger share after recovery than before', edits: { Pact_ShareBefore: 0.4, Pact_ShareAfter: 0.45 } },
    { name: 'no share before recovery', edits: { Pact_ShareBefore: 0 } },
    { name: 'day count 1 over leap years', edits: { Pact_Basis: 1, Oil_FirstFunding: day('2028-02-29') } },
    { name: 'day count 2', edits: { Pact_Basis: 2 } },
    { name: 'day count 3', edits: { Pact_Basis: 3 } },
    { name: 'day count 4', edits: { Pact_Basis: 4, Pact_ShareBefore: 0.6 } },
    { name: 'effective compounding', edits: { Pact_Compounding: 'effective', Pact_Basis: 3 } },
    { name: 'simple interest', edits: { Pact_Compounding: 'simple' } },
    { name: 'losses carried forward', edits: { Oil_FixedCost: 300 } },
    { name: 'losses ignored', edits: { Oil_FixedCost: 300, Pact_Losses: 'ignore' } },
    { name: 'losses in every period', edits: { Oil_FixedCost: 3000 } },
    { name: 'a drawdown after the claim was repaid', edits: { Oil_Price: 30, 'Oil_DrawShares[1]': 0, 'Oil_DrawShares[6]': 0.2 } },
    { name: 'no interest', edits: { Pact_Benchmark: 0, Pact_Spread: 0 } },
    { name: 'profits that end after 20 years', edits: { Oil_Life: 20 } },
    {
      name: 'a first funding on the last day of a month, day count 3',
      edits: { Pact_Basis: 3, Oil_FirstFunding: day('2027-08-31') },
    },
    { name: 'the case seed', edits: { Pact_Case: 'seed' } },
  ])(
    'agrees with PACT and the engine under $name',
    async ({ edits }) => {
      await book.change(edits);
      expect(book.numbers('Oil_Closing')).not.toEqual(untouched);
      expectEngine(book, 'Oil');
      const shown = checksOf(plan, book, SHEET);
      const { [BREAK_EVEN]: breakEven, 'All checks': light } = shown;
      // Some terms leave no price at which the break-even could be tried; then the check says so.
      expect(breakEven).toMatch(/^OK$|^not compared: /);
      expect(light).toBe(breakEven === 'OK' ? 'OK' : 'not compared');
      expect({ ...shown, [BREAK_EVEN]: 'OK', 'All checks': 'OK' }).toEqual(allOk(plan, SHEET));
    },
    OPENING_MS,
  );

  it('splits the chosen period by PACT.SPLIT as the native grid does', async () => {
    await book.change({ Oil_PeriodShown: 26 });
    const [split, native] = [book.rows('Oil_Split'), book.rows('Oil_SplitNative')];
    const crossing = engineRows(book, 'Oil')[25];
    expect(split[0]?.map(Number)).toEqual([expect.closeTo(Number(crossing?.japan), 6), expect.closeTo(Number(crossing?.us), 6)]);
    expect(native[0]?.map(Number)).toEqual([expect.closeTo(Number(crossing?.japan), 6), expect.closeTo(Number(crossing?.us), 6)]);
  });

  it.each([
    {
      name: 'an annual hurdle',
      edits: { Pact_Hurdle: 'annual' },
      says: 'not compared: the plain formulas know only the cumulative hurdle',
    },
    { name: 'rounding', edits: { Pact_Rounding: 2 }, says: 'not compared: the plain formulas do not round' },
  ])('says that $name is not compared', async ({ edits, says }) => {
    await book.change(edits);
    const shown = checksOf(plan, book, SHEET);
    expect(shown).toMatchObject({
      'All checks': 'not compared',
      'Formulas equal PACT.WATERFALL': says,
      'Formulas equal PACT.RECOVERY': says,
    });
    for (const [check, result] of Object.entries(shown)) expect(result, check).toMatch(/^OK$|^not compared/);
  });

  it('goes by PACT under the annual hurdle, and says so', async () => {
    const headline = () => String(book.value(`${SHEET}!A3`));
    await book.change({ Pact_Hurdle: 'annual' });
    const { rows, recovery } = engineAnnual(book, 'Oil');
    const spilled = book.rows('Oil_PactWaterfall').map((row) => row.slice(0, 3));
    expect(spilled).toEqual(rows.map(({ japan, us, arrears }) => [japan, us, arrears].map(Number)));
    expect(book.value('Oil_Recovery')).toBe(Number(recovery.fractional));
    expect(headline()).toBe(
      `By the annual hurdle: Japan is repaid after ${recovery.fractional?.toFixed(1)} periods. Plain formulas and charts: cumulative hurdle.`,
    );
    expect(book.firstError(SHEET)).toBe('');

    await book.change({ Pact_Hurdle: 'annual', Oil_PriceChange: -0.3 });
    expect(engineAnnual(book, 'Oil').recovery.recovered).toBe(false);
    expect(book.value('Oil_Recovery')).toBe('not recovered');
    expect(headline()).toMatch(/^By the annual hurdle: Japan is not repaid in 30 periods\. /);
  });

  it('shows no difference under the annual hurdle, not one of 0', async () => {
    await book.change({});
    expect(new Set(book.numbers('Oil_Differences').map((gap) => gap < 0.005))).toEqual(new Set([true]));
    await book.change({ Pact_Hurdle: 'annual' });
    expect(new Set(book.rows('Oil_Differences').flat())).toEqual(new Set(['']));
  });

  it.each<{ name: string; edits: Record<string, CellValue>; check: string; says: RegExp }>([
    {
      name: 'shares that do not add up',
      edits: { 'Oil_DrawShares[1]': 0.3 },
      check: 'Drawn equals the cost',
      says: /^the drawdowns within the model add up to 110\.0% of the cost$/,
    },
    {
      name: 'a changed native cell',
      edits: { 'Oil_Japan[10]': 5 },
      check: 'Formulas equal PACT.WATERFALL',
      says: /^[A-Z]+\d+ differs from PACT\.WATERFALL by US\$ [\d,.]+ million$/,
    },
    {
      name: 'a changed US cell',
      edits: { 'Oil_US[10]': 5 },
      check: 'Japan + US = distributable',
      says: /^Japan and US miss the distributable profits by US\$ [\d,.]+ million$/,
    },
    {
      name: 'a text in place of a price',
      edits: { Oil_Price: 'high' },
      check: 'Japan + US = distributable',
      says: /^cannot be calculated/,
    },
    {
      name: 'a blank term',
      edits: { Pact_ShareAfter: '' },
      check: 'The Pact sheet is in order',
      says: /^see the checks of the Pact sheet$/,
    },
  ])('says what is wrong with $name', async ({ edits, check, says }) => {
    await book.change(edits);
    const shown = checksOf(plan, book, SHEET);
    expect(shown[check]).toMatch(says);
    expect(shown['All checks']).toBe('look below');
  });
});
