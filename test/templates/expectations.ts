import { expect } from 'vitest';
import { waterfall, type AnnualWaterfall, type CumulativeInput, type CumulativeTerms, type WaterfallRow } from '../../src/engine';
import type { CellValue, WorkbookPlan } from '../../src/workbook/plan';
import { sheetOf } from './plans';
import type { Recalculated } from './recalculation';

const HALF_A_CENT = 0.005;
/** A whole workbook on a busy machine. */
export const OPENING_MS = 60_000;

/** Each check of a sheet with what its cell shows. */
export function checksOf(plan: WorkbookPlan, book: Recalculated, sheet: string): Record<string, CellValue> {
  return Object.fromEntries(sheetOf(plan, sheet).checks.map(({ label, cell }) => [label, book.value(`${sheet}!${cell}`)]));
}

/** The same where all is well. */
export function allOk(plan: WorkbookPlan, sheet: string): Record<string, CellValue> {
  return Object.fromEntries(sheetOf(plan, sheet).checks.map(({ label }) => [label, 'OK']));
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

function engineInput(book: Recalculated, prefix: string): CumulativeInput {
  const [start, ...dates] = book.numbers(`${prefix}_Dates`);
  const terms = {
    shareBefore: Number(book.value('Pact_ShareBefore')),
    shareAfter: Number(book.value('Pact_ShareAfter')),
    compounding: book.value('Pact_Compounding'),
    losses: book.value('Pact_Losses'),
  } as CumulativeTerms;
  return {
    rate: Number(book.value('Pact_Rate')),
    drawdowns: book.numbers(`${prefix}_Drawdowns`),
    profits: book.numbers(`${prefix}_Profits`),
    start,
    dates,
    basis: Number(book.value('Pact_Basis')),
    terms,
  } as CumulativeInput;
}

/** The largest difference between a named column of the native grid and the engine. */
function gap(book: Recalculated, name: string, expected: readonly WaterfallRow[], column: keyof WaterfallRow): number {
  const native = book.numbers(name);
  expect(native).toHaveLength(expected.length);
  return Math.max(...expected.map((row, index) => Math.abs((native[index] ?? NaN) - Number(row[column]))));
}

const COLUMNS = { Due: 'due', Distributable: 'distributable', Tier1: 'tier1', Japan: 'japan', US: 'us', Closing: 'closing' } as const;

/** The native grid of a project equals the engine to half a cent. */
export function expectEngine(book: Recalculated, prefix: string): void {
  const rows = engineRows(book, prefix);
  for (const [name, column] of Object.entries(COLUMNS))
    expect(gap(book, `${prefix}_${name}`, rows, column), name).toBeLessThan(HALF_A_CENT);
}
