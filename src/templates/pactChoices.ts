import { AS_OF, CASES, FIRST_PATH_YEAR, RATE, YEARS, type CaseId } from '../pact';
import type { PeriodsPerYear } from './bookContext';
import type { SheetBuilder } from './planBuilder';
import { cell, fixedRange, range } from './a1';
import { serial } from './dates';
import { figureHeads, figureRow, provenance } from './figureRow';
import { joined, text, when } from './formulaText';
import { phrase } from './language';
import { derivedRow, PACT_COLUMNS as COLUMNS, sentenceRow } from './pactLayout';
import { FIRST_DAY, LAST_DAY } from './pactDays';
import { acceptDate, acceptDecimal, acceptList, acceptWhole } from './validation';

/** The cell that chooses the set of figures, and what each set is. `top` is the row of the headings; returns the row below. */
export function casesBlock(sheet: SheetBuilder, top: number, chosen: CaseId): number {
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
  const [seed, announced] = CASES.map(({ id, label }) => phrase('{1}: {2}', id, label));
  if (!seed || !announced) throw new Error('There are two cases.');
  acceptList(sheet, inUse, { label: 'Case', choices: CASES.map(({ id }) => id), meaning: phrase('{1}; {2}', seed, announced) });
  CASES.forEach((one, index) => {
    sheet.value(first + index, COLUMNS.label, one.id, 'label');
    provenance(sheet, first + index, COLUMNS, { ...one, unit: one.meaning });
  });
  return last + 1;
}

/** The cell of a column with one row a case that belongs to the case in use. */
export function pickCase(column: string): string {
  return `INDEX(${column},MATCH(Pact_Case,Pact_Cases,0))`;
}

/** How long the model runs, in years and in periods. `top` is the row of the headings; returns the row below. */
export function timelineBlock(sheet: SheetBuilder, top: number, finest: PeriodsPerYear): number {
  figureHeads(sheet, top, COLUMNS, { label: 'Years and periods' });
  figureRow(sheet, top + 1, COLUMNS, { ...YEARS, name: 'Pact_Years' }, 'inputInteger');
  acceptWhole(sheet, cell(top + 1, COLUMNS.value), { label: YEARS.label, min: 1, max: YEARS.value, unit: YEARS.unit });
  derivedRow(sheet, top + 2, {
    label: 'Periods in the model',
    formula: 'Pact_Years*Pact_PerYear',
    unit: 'periods; the term per_year below sets their length',
    style: 'outputInteger',
    name: 'Pact_Periods',
  });
  derivedRow(sheet, top + 3, {
    label: 'Length of a period',
    formula: 'Pact_MonthsPerYear/Pact_PerYear',
    unit: finest === 1 ? 'months; this workbook has room for annual periods' : 'months',
    style: 'outputInteger',
    name: 'Pact_PeriodMonths',
  });
  figureRow(sheet, top + 4, COLUMNS, { ...AS_OF, value: serial(AS_OF.date), name: 'Pact_AsOf' }, 'inputDate');
  acceptDate(sheet, cell(top + 4, COLUMNS.value), { label: AS_OF.label, ...FIRST_DAY, ...LAST_DAY });
  return top + 5;
}

/** Benchmark, spread and their sum. `top` is the row of the headings; returns the row below. */
export function rateBlock(sheet: SheetBuilder, top: number): number {
  figureHeads(sheet, top, COLUMNS, { label: "What Japan's claim earns" });
  for (const [row, figure, name] of [
    [top + 1, RATE.benchmark, 'Pact_Benchmark'],
    [top + 2, RATE.spread, 'Pact_Spread'],
  ] as const) {
    figureRow(sheet, row, COLUMNS, { ...figure, name }, 'inputRate');
    acceptDecimal(sheet, cell(row, COLUMNS.value), { label: figure.label, min: 0, max: 1, unit: 'a year' });
  }
  derivedRow(sheet, top + 3, {
    label: 'Rate',
    formula: 'Pact_Benchmark+Pact_Spread',
    unit: 'per year; benchmark plus spread',
    style: 'outputRate',
    name: 'Pact_Rate',
  });
  figureRow(sheet, top + 4, COLUMNS, { ...FIRST_PATH_YEAR, name: 'Pact_FirstPathYear' }, 'inputYear');
  acceptYear(sheet, cell(top + 4, COLUMNS.value));
  sentenceRow(
    sheet,
    top + 5,
    'Benchmark by year',
    when(
      'COUNT(Pact_BenchmarkPath)=0',
      text('one benchmark for all years; a path can be filled in at the end of this sheet'),
      joined('COUNT(Pact_BenchmarkPath)', text(' years have a benchmark of their own; the other years have the one above')),
    ),
  );
  return top + 6;
}

/** A year is written without a thousands separator. */
function acceptYear(sheet: SheetBuilder, where: string): void {
  const [min, max] = [2025, 2050];
  const { label, unit } = FIRST_PATH_YEAR;
  sheet.validate({
    range: where,
    rule: { kind: 'whole', min, max },
    promptTitle: label,
    prompt: phrase('A whole number from {1} to {2}; {3}.', min, max, unit),
    error: phrase('{1} is a whole number from {2} to {3}.', label, min, max),
  });
}
