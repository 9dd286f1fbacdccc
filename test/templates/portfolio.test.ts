import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { funding, pool, type Instrument, type PoolInput } from '../../src/engine';
import { FUNDING_MIX } from '../../src/pact';
import { phaseOne } from '../../src/templates';
import { checksOf } from './expectations';
import { readFormula } from './formulaReader';
import { formulaOf, sheetOf } from './plans';
import { recalculate, type Recalculated } from './recalculation';

/** A whole workbook on a busy machine. */
const WAIT_MS = 600_000;
const SHEET = 'Portfolio';
const HALF_A_CENT = 0.005;
const THREE = ['Gas', 'Oil', 'Dia'];
const ANNUAL = phaseOne({ projects: ['gas-power', 'oil-terminal', 'diamonds'], case: 'announced', finest: 1 });
const SEMI_ANNUAL = phaseOne({ projects: ['oil-terminal', 'diamonds'], case: 'seed', finest: 2 });

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const sumOver = (book: Recalculated, prefixes: readonly string[], part: string) =>
  total(prefixes.map((prefix) => Number(book.value(`${prefix}_${part}`))));

/** What the engine's pool says to the schedules that stand in the project sheets. */
function engineTable(book: Recalculated, prefixes: readonly string[]): (string | number)[][] {
  const [start, ...dates] = book.numbers(`${prefixes[0] ?? ''}_Dates`);
  const terms = { compounding: book.value('Pact_Compounding'), losses: book.value('Pact_Losses') };
  const projects = prefixes.map((prefix) => ({
    rate: book.numbers(`${prefix}_Rates`),
    drawdowns: book.numbers(`${prefix}_Drawdowns`),
    profits: book.numbers(`${prefix}_Profits`),
  }));
  const result = pool({ projects, start, dates, basis: Number(book.value('Pact_Basis')), terms } as PoolInput);
  const each = result.separate.map(({ totals, recovery }) => [Number(totals.japan), Number(totals.us), Number(recovery.remaining)]);
  const { totals, recovery } = result.pooled;
  return [
    ...each,
    [Number(result.separateTotal.japan), Number(result.separateTotal.us), total(each.map((one) => one[1 + 1] ?? NaN))],
    [Number(totals.japan), Number(totals.us), Number(recovery.remaining)],
  ];
}

function callsOf(formula: string): readonly string[] {
  return formula === '' ? [] : readFormula(formula).calls.flatMap(({ name }) => (name.startsWith('PACT.') ? [name] : []));
}

function expectPool(book: Recalculated, prefixes: readonly string[]): void {
  const shown = book.rows('Portfolio_Pool').slice(1, -1);
  const expected = engineTable(book, prefixes);
  expect(shown).toHaveLength(expected.length);
  expected.forEach((row, index) => {
    row.forEach((amount, column) => {
      expect(Number(shown[index]?.[2 + column]), `row ${index + 1}, column ${column + 1}`).toBeCloseTo(Number(amount), 4);
    });
  });
}

describe('the plan of a portfolio', () => {
  it('belongs to two projects or more', () => {
    const single = phaseOne({ projects: ['diamonds'], case: 'seed', finest: 1 });
    expect(single.sheets.map(({ ownName }) => ownName)).not.toContain('Portfolio_Checks');
    expect(SEMI_ANNUAL.sheets.map(({ ownName }) => ownName)).toContain('Portfolio_Checks');
  });

  it('calls PACT at most 12 times', () => {
    const calls = sheetOf(ANNUAL, SHEET).cells.flatMap((cell) => callsOf(formulaOf(cell)));
    expect(calls.length).toBeLessThanOrEqual(12);
    expect(calls.length).toBe(1 + FUNDING_MIX.length + THREE.length);
  });

  it('reads other sheets by names alone', () => {
    expect(sheetOf(ANNUAL, SHEET).cells.filter((cell) => formulaOf(cell).includes('!'))).toEqual([]);
  });
});

describe('a portfolio of three projects, annual', () => {
  let book: Recalculated;
  const value = (name: string) => Number(book.value(name));
  beforeAll(async () => {
    book = await recalculate(ANNUAL);
  }, WAIT_MS);
  afterAll(() => book.dispose());

  it('has every check in order and no error', () => {
    expect(Object.entries(checksOf(ANNUAL, book, SHEET)).filter(([, result]) => result !== 'OK')).toEqual([]);
    expect(book.firstError(SHEET)).toBe('');
  });

  it.each([
    ['drawn', 'Portfolio_TotalDrawn', 'TotalDrawn'],
    ['Japan', 'Portfolio_TotalJapan', 'TotalJapan'],
    ['US', 'Portfolio_TotalUS', 'TotalUS'],
    ['still due', 'Portfolio_StillDue', 'StillDue'],
  ])('adds up the project sheets: %s', (_, name, part) => {
    expect(value(name)).toBeCloseTo(sumOver(book, THREE, part), 6);
  });

  it('adds up the years of the project sheets', () => {
    const years = book.numbers('Portfolio_Years');
    for (const [name, part] of [
      ['Portfolio_Japan', 'CalJapan'],
      ['Portfolio_US', 'CalUS'],
      ['Portfolio_Claim', 'CalClaim'],
    ] as const) {
      const shown = book.numbers(name);
      const expected = years.map((year) =>
        total(
          THREE.map((prefix) => {
            const at = book.numbers(`${prefix}_CalYears`).indexOf(year);
            return at < 0 ? 0 : (book.numbers(`${prefix}_${part}`)[at] ?? NaN);
          }),
        ),
      );
      expect(Math.max(...shown.map((one, index) => Math.abs(one - (expected[index] ?? NaN)))), name).toBeLessThan(HALF_A_CENT);
    }
  });

  it('puts the projects into the common timeline unchanged', () => {
    const [rows, periods] = [book.rows('Portfolio_PoolDrawdowns'), value('Portfolio_PoolPeriods')];
    expect(periods).toBe(30);
    THREE.forEach((prefix, index) => {
      expect(rows.slice(0, periods).map((row) => Number(row[index]))).toEqual(book.numbers(`${prefix}_Drawdowns`));
    });
  });

  it('pools as the engine does', () => expectPool(book, THREE));

  it.each(FUNDING_MIX.map((one, index) => [one.label, one, index + 1] as const))('repays %s as the engine does', (_, { kind }, number) => {
    const amount = value(`Portfolio_FundingAmount${number}`);
    const { rows } = funding({
      amount,
      rate: value(`Portfolio_FundingCost${number}`),
      periods: value(`Portfolio_FundingTenor${number}`),
      instrument: kind satisfies Instrument,
    });
    expect(amount).toBeGreaterThan(0);
    const spilled = book.rows(`Portfolio_Funding${number}`).slice(0, rows.length);
    rows.forEach(({ opening, interest, principal, closing }, index) => {
      [opening, interest, principal, closing].forEach((one, column) => {
        expect(Number(spilled[index]?.[column])).toBeCloseTo(Number(one), 6);
      });
    });
  });

  it('sums the debt service of all instruments in plain formulas', () => {
    const expected = FUNDING_MIX.map(({ kind }, index) =>
      funding({
        amount: value(`Portfolio_FundingAmount${index + 1}`),
        rate: value(`Portfolio_FundingCost${index + 1}`),
        periods: value(`Portfolio_FundingTenor${index + 1}`),
        instrument: kind,
      }),
    );
    const paid = (part: 'interest' | 'principal') =>
      book.numbers('Portfolio_DebtYears').map((_, year) => total(expected.map(({ rows }) => Number(rows[year]?.[part] ?? 0))));
    for (const [name, part] of [
      ['Portfolio_DebtInterest', 'interest'],
      ['Portfolio_DebtPrincipal', 'principal'],
    ] as const) {
      const wanted = paid(part);
      book.numbers(name).forEach((one, year) => {
        expect(one, `${name}, year ${year + 1}`).toBeCloseTo(wanted[year] ?? NaN, 6);
      });
    }
  });

  it("discounts at Japan's cost of money, each year by one factor more", () => {
    const rate = value('Portfolio_CostOfMoney');
    expect(rate).toBeCloseTo(total(FUNDING_MIX.map(({ share, cost }) => share.value * cost.value)), 12);
    const carry = book.numbers('Portfolio_NetCarry');
    expect(value('Portfolio_CarryNpv')).toBeCloseTo(total(carry.map((one, year) => one / (1 + rate) ** year)), 6);
    const tariffs = Array.from(
      { length: value('Portfolio_TariffYears') },
      (_, year) => value('Pact_TariffTotal') / (1 + rate) ** (year + 1),
    );
    expect(tariffs.length).toBeGreaterThan(0);
    expect(value('Portfolio_CostOfDeclining')).toBeCloseTo(total(tariffs), 6);
    expect(value('Portfolio_Npv')).toBeCloseTo(total(book.rows('Portfolio_PactNpvEach').flat().map(Number)), 4);
  });

  it(
    'keeps all in order where one project starts later, and says what is not compared',
    async () => {
      const later = value('Dia_FirstFunding') + 1_000;
      await book.change({ Dia_FirstFunding: later });
      const checks = checksOf(ANNUAL, book, SHEET);
      expect(checks['The projects equal PACT.POOL']).toMatch(/^not compared: the projects start on different days/);
      const others = Object.entries(checks).filter(([label]) => label !== 'The projects equal PACT.POOL');
      expect(others.filter(([, result]) => !/^(OK|not compared)/.test(String(result)))).toEqual([]);
      expect(value('Portfolio_TotalJapan')).toBeCloseTo(total(book.numbers('Portfolio_Japan')), 4);
      expect(book.firstError(SHEET)).toBe('');
      // Three periods later than the others: the common timeline is as much longer.
      expect(value('Portfolio_PoolPeriods')).toBe(33);
    },
    WAIT_MS,
  );

  it(
    'says what is wrong with the shares of the instruments, and names a formula that was typed over',
    async () => {
      const { names } = sheetOf(ANNUAL, SHEET);
      const first = names.find(({ name }) => name === 'Portfolio_Japan')?.range.split(':')[0] ?? '';
      await book.change({ Portfolio_FundingShare1: 0.25, [`${SHEET}!${first}`]: 5 });
      const checks = checksOf(ANNUAL, book, SHEET);
      expect(checks['The instruments fund all that is drawn']).toBe('the shares of the instruments add up to 110.0%');
      expect(checks['Every formula of the tables is in place']).toBe(`a formula was typed over in ${first}`);
      expect(checks['The years add up to the project sheets']).not.toBe('OK');
      expect(book.value('Portfolio_Checks')).toBe('look below');
    },
    WAIT_MS,
  );
});

describe('a portfolio of two projects, semi-annual', () => {
  let book: Recalculated;
  beforeAll(async () => {
    book = await recalculate(SEMI_ANNUAL);
    await book.change({ Pact_PerYear: 2 });
  }, WAIT_MS);
  afterAll(() => book.dispose());

  it('has every check in order', () => {
    expect(Object.entries(checksOf(SEMI_ANNUAL, book, SHEET)).filter(([, result]) => result !== 'OK')).toEqual([]);
  });

  it('pools as the engine does, and adds up the project sheets', () => {
    expect(Number(book.value('Portfolio_PoolPeriods'))).toBe(60);
    expectPool(book, ['Oil', 'Dia']);
    expect(Number(book.value('Portfolio_TotalJapan'))).toBeCloseTo(sumOver(book, ['Oil', 'Dia'], 'TotalJapan'), 6);
  });
});
