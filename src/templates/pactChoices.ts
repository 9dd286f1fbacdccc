import { CASES, RATE, type CaseId } from '../pact';
import type { SheetBuilder } from './planBuilder';
import { cell, fixedRange, range } from './a1';
import { figureHeads, figureRow, provenance } from './figureRow';
import { PACT_COLUMNS as COLUMNS } from './pactLayout';
import { acceptDecimal, acceptList } from './validation';

/** The cell that chooses the set of figures, and what each set is. `top` is the row of the headings. */
export function casesBlock(sheet: SheetBuilder, top: number, chosen: CaseId): void {
  const [row, first, last] = [top + 1, top + 2, top + 1 + CASES.length];
  const inUse = cell(row, COLUMNS.value);
  figureHeads(sheet, top, COLUMNS, { label: 'Set of figures', unit: 'Meaning' });
  sheet.value(row, COLUMNS.label, 'Case in use', 'strongLabel');
  sheet.value(row, COLUMNS.value, chosen, 'inputText');
  sheet.value(row, COLUMNS.unit, 'seed or announced; every cost follows', 'unit');
  for (const [column, style] of [
    [COLUMNS.asOf, 'asOf'],
    [COLUMNS.confidence, 'note'],
    [COLUMNS.source, 'note'],
  ] as const) {
    sheet.formula(row, column, pickCase(fixedRange(first, column, last, column)), style);
  }
  sheet.name('Pact_Case', inUse, 'The set of figures in use: seed or announced');
  sheet.name('Pact_Cases', range(first, COLUMNS.label, last, COLUMNS.label), 'The names of the cases');
  const meaning = CASES.map(({ id, label }) => `${id}: ${label}`).join('; ');
  acceptList(sheet, inUse, { label: 'Case', choices: CASES.map(({ id }) => id), meaning });
  CASES.forEach((one, index) => {
    sheet.value(first + index, COLUMNS.label, one.id, 'label');
    provenance(sheet, first + index, COLUMNS, { ...one, unit: one.meaning });
  });
}

/** The cell of a column with one row a case that belongs to the case in use. */
export function pickCase(column: string): string {
  return `INDEX(${column},MATCH(Pact_Case,Pact_Cases,0))`;
}

/** Benchmark, spread and their sum. `top` is the row of the headings. */
export function rateBlock(sheet: SheetBuilder, top: number): void {
  figureHeads(sheet, top, COLUMNS, { label: "What Japan's claim earns" });
  [RATE.benchmark, RATE.spread].forEach((figure, index) => {
    const where = cell(top + 1 + index, COLUMNS.value);
    figureRow(sheet, top + 1 + index, COLUMNS, figure, 'inputRate');
    sheet.name(`Pact_${figure.label}`, where, figure.unit);
    acceptDecimal(sheet, where, { label: figure.label, min: 0, max: 1, unit: 'a year' });
  });
  sheet.value(top + 3, COLUMNS.label, 'Rate', 'strongLabel');
  sheet.formula(top + 3, COLUMNS.value, 'Pact_Benchmark+Pact_Spread', 'outputRate');
  sheet.value(top + 3, COLUMNS.unit, 'per year', 'unit');
  sheet.name('Pact_Rate', cell(top + 3, COLUMNS.value), 'Benchmark plus spread, a year');
}
