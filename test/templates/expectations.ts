import { expect } from 'vitest';
import { waterfall, type AnnualWaterfall, type CumulativeInput, type CumulativeTerms, type WaterfallRow } from '../../src/engine';
import type { CellValue, WorkbookPlan } from '../../src/workbook/plan';
import { sheetOf } from './plans';
import type { Recalculated } from './recalculation';

const HALF_A_CENT = 0.005;
/** A whole workbook on a busy machine. */
export const OPENING_MS = 240_000;

/** Each check of a sheet with what its cell shows. */
export function checksOf(plan: WorkbookPlan, book: Recalculated, sheet: string): Record<string, CellValue> {
  return Object.fromEntries(sheetOf(plan, sheet).checks.map(({ label, cell }) => [label, book.value(`${sheet}!${cell}`)]));
}

/** The same where all is well. */
export function allOk(plan: WorkbookPlan, sheet: string): Record<string, CellValue> {
  return Object.fromEntries(sheetOf(plan, sheet).checks.map(({ label }) => [label, 'OK']));
}

/** The checks of a sheet that find something wrong, with what they say. A reason why nothing was compared is none. */
export function wrongChecks(plan: WorkbookPlan, book: Recalculated, sheet: string): Record<string, CellValue> {
  const wrong = (value: CellValue) => value !== 'OK' && !String(value).startsWith('not compared');
  return Object.fromEntries(Object.entries(checksOf(plan, book, sheet)).filter(([, value]) => wrong(value)));
}

/** What the engine says to the dates, drawdowns, profits and terms that stand in the sheet. */
export function engineRows(book: Recalculated, prefix: string): readonly WaterfallRow[] {
  return waterfall(engineInput(book, prefix)).rows;
}

/** The same under the annual hurdle, by the terms that stand in the sheet by default. */
export function engineAnnual(book: Recalculated, prefix: string): AnnualWaterfall {
  const input = engineInput(book, prefix);
  return waterfall({ ...input, terms: { ...input.terms, hurdle: 'annual' } });
}

/** A column of the timeline over the periods of the model. */
export function livePeriods(book: Recalculated, name: string): number[] {
  return book.numbers(name).slice(0, Number(book.value('Pact_Periods')));
}

/** What stands in a project sheet, as the engine takes it. */
export function engineInput(book: Recalculated, prefix: string): CumulativeInput {
  const [start, ...dates] = book.numbers(`${prefix}_Dates`).slice(0, Number(book.value('Pact_Periods')) + 1);
  const terms = {
    shareBefore: Number(book.value('Pact_ShareBefore')),
    shareAfter: Number(book.value('Pact_ShareAfter')),
    compounding: book.value('Pact_Compounding'),
    losses: book.value('Pact_Losses'),
  } as CumulativeTerms;
  return {
    rate: livePeriods(book, `${prefix}_Rates`),
    drawdowns: livePeriods(book, `${prefix}_Drawdowns`),
    profits: livePeriods(book, `${prefix}_Profits`),
    start,
    dates,
    basis: Number(book.value('Pact_Basis')),
    terms,
  } as CumulativeInput;
}

/** The columns of the plain formulas, from the left, and what the engine calls them. */
const GRID = [
  'opening',
  'drawdown',
  'interest',
  'due',
  'lossClosing',
  'distributable',
  'tier1',
  'tier2',
  'japanRecovery',
  'japan',
  'us',
  'closing',
] as const satisfies readonly (keyof WaterfallRow)[];

/** Each column of a project's plain formulas equals the engine to half a cent in every period of the model. */
export function expectEngine(book: Recalculated, prefix: string): void {
  const expected = engineRows(book, prefix);
  const grid = book.rows(`${prefix}_Waterfall`).slice(0, expected.length);
  GRID.forEach((column, index) => {
    const gaps = expected.map((row, period) => Math.abs(Number(grid[period]?.[index]) - Number(row[column])));
    expect(Math.max(...gaps), `${prefix}, ${column}`).toBeLessThan(HALF_A_CENT);
  });
}
