import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECTS, type CaseId } from '../../src/pact';
import { phaseOne } from '../../src/templates';
import { cell } from '../../src/templates/a1';
import { allOk, checksOf, expectEngine, OPENING_MS } from './expectations';
import { recalculate, type Recalculated } from './recalculation';

const ALL = PROJECTS.map(({ id }) => id);
const SHEETS = [
  { sheet: 'Gas power', prefix: 'Gas' },
  { sheet: 'Oil terminal', prefix: 'Oil' },
  { sheet: 'Diamonds', prefix: 'Dia' },
] as const;
const HEADLINE = 'A3';

describe.each<CaseId>(['seed', 'announced'])('phase one in the case %s', (chosen) => {
  const plan = phaseOne({ projects: ALL, case: chosen });
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
  const plan = phaseOne({ projects: ALL, case: 'announced' });
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
    expect(recovery).toBeLessThan(book.numbers(`${prefix}_Profits`).length);
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

describe('a workbook without the add-in', () => {
  const plan = phaseOne({ projects: ['diamonds'], case: 'announced' });
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
    });
  });
});
