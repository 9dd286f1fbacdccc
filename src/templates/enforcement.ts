import { CURRENT_RATES, RAISED_RATES, SEGMENTS, TRADE_BASE, type Figure, type Schedule } from '../pact';
import type { SheetBuilder } from './planBuilder';
import { cell, range } from './a1';
import { figureHeads, figureRow, provenanceHeads, seriesRow } from './figureRow';
import { joined, share, text, when } from './formulaText';
import { MOST } from './pactCosts';
import { pact } from './pactFormula';
import { derivedRow, noteRow, PACT_COLUMNS as COLUMNS, PACT_SERIES as SERIES, sentenceRow } from './pactLayout';
import type { StyleName } from './styles';
import { acceptDecimal } from './validation';

const LAST_SEGMENT = SERIES.left + SEGMENTS.length - 1;
const COST = { pact: 1, native: 2, difference: 3, priceRise: 4, after: 5 } as const;
const MOST_RATE = 10;

/** The tariff table by segment, the yearly cost of declining by PACT.TARIFF and by plain formulas. Returns the row below. */
export function enforcementBlock(sheet: SheetBuilder, top: number): number {
  const table = baseRows(sheet, top) + 1;
  const costs = tariffRows(sheet, table) + 1;
  const answers = costRows(sheet, costs, table) + 1;
  return answerRows(sheet, answers, costs + 1 + SEGMENTS.length);
}

const BASE: readonly (readonly [name: string, figure: Figure, style: StyleName, max: number])[] = [
  ['Pact_TariffImports', TRADE_BASE.imports, 'inputMoney', MOST],
  ['Pact_TariffExports', TRADE_BASE.exports, 'inputDecimal', MOST],
  ['Pact_TariffCars', TRADE_BASE.cars, 'inputDecimal', MOST],
  ['Pact_TariffSteel', TRADE_BASE.steel, 'inputPercent', 1],
  ['Pact_TariffExempt', TRADE_BASE.exempt, 'inputPercent', 1],
  ['Pact_TariffPassThrough', TRADE_BASE.passThrough, 'inputPercent', 1],
  ['Pact_TariffElasticity', TRADE_BASE.elasticity, 'inputDecimal', MOST_RATE],
];

function baseRows(sheet: SheetBuilder, top: number): number {
  figureHeads(sheet, top, COLUMNS, { label: 'What a tariff falls on' });
  BASE.forEach(([name, figure, style, max], index) => {
    const row = top + 1 + index;
    figureRow(sheet, row, COLUMNS, { ...figure, name }, style);
    acceptDecimal(sheet, cell(row, COLUMNS.value), { label: figure.label, min: 0, max, unit: figure.unit });
  });
  return top + 1 + BASE.length;
}

/** Imports and rates, one column a segment. */
function tariffRows(sheet: SheetBuilder, top: number): number {
  sheet.value(top, SERIES.label, 'Tariff table', 'headText');
  SEGMENTS.forEach((segment, index) => sheet.value(top, SERIES.left + index, segment, 'head'));
  sheet.value(top, LAST_SEGMENT + 1, 'Total', 'head');
  sheet.value(top, SERIES.unit, 'Unit', 'headUnitText');
  provenanceHeads(sheet, top, SERIES);
  sheet.fill(top, SERIES.label, SERIES.link, 'headText');
  sheet.rowHeight(top, 28);
  sheet.name('Pact_TariffSegments', range(top, SERIES.left, top, LAST_SEGMENT), 'The segments of the tariff table');

  const [shares, imports] = [top + 1, top + 2];
  const others = range(shares, SERIES.left + 1, shares, LAST_SEGMENT);
  sheet.value(shares, SERIES.label, 'Share of imports', 'label');
  [`1-SUM(${others})`, share('Pact_TariffCars', 'Pact_TariffExports'), 'Pact_TariffSteel', 'Pact_TariffExempt'].forEach((formula, index) =>
    sheet.formula(shares, SERIES.left + index, formula, 'calcPercent'),
  );
  sheet.formula(shares, LAST_SEGMENT + 1, `SUM(${range(shares, SERIES.left, shares, LAST_SEGMENT)})`, 'calcPercent');
  sheet.value(shares, SERIES.unit, 'share', 'unit');
  sheet.name('Pact_TariffShares', range(shares, SERIES.left, shares, LAST_SEGMENT), 'Share of imports, one cell a segment');

  sheet.value(imports, SERIES.label, 'Imports a year', 'label');
  SEGMENTS.forEach((_, index) =>
    sheet.formula(imports, SERIES.left + index, `Pact_TariffImports*${cell(shares, SERIES.left + index)}`, 'calcMoney'),
  );
  sheet.formula(imports, LAST_SEGMENT + 1, `SUM(${range(imports, SERIES.left, imports, LAST_SEGMENT)})`, 'calcMoney');
  sheet.value(imports, SERIES.unit, 'US$ m', 'unit');
  sheet.name('Pact_TariffBase', range(imports, SERIES.left, imports, LAST_SEGMENT), 'Imports a year, one cell a segment');

  rateRow(sheet, top + 3, CURRENT_RATES, 'Pact_TariffToday');
  rateRow(sheet, top + 4, RAISED_RATES, 'Pact_TariffRaised');
  return top + 5;
}

function rateRow(sheet: SheetBuilder, row: number, rates: Schedule, name: string): void {
  seriesRow(sheet, row, SERIES, { ...rates, name }, 'inputPercent');
  acceptDecimal(sheet, range(row, SERIES.left, row, LAST_SEGMENT), {
    label: rates.label,
    min: 0,
    max: MOST_RATE,
    unit: 'a share: 0.15 is 15%',
  });
}

/** The cost of each segment, by PACT.TARIFF and by its equation. */
function costRows(sheet: SheetBuilder, top: number, table: number): number {
  sheet.value(top, COLUMNS.label, 'Cost a year, by segment', 'headText');
  const heads = { pact: 'PACT.TARIFF', native: 'Plain formula', difference: 'Difference', priceRise: 'Price rise', after: 'Imports after' };
  for (const [part, words] of Object.entries(heads)) sheet.value(top, COST[part as keyof typeof COST], words, 'head');
  sheet.fill(top, COLUMNS.label, COLUMNS.link, 'headText');
  const [first, last] = [top + 1, top + SEGMENTS.length];
  const spill = range(first, COST.pact, last, COST.pact);
  const args = ['Pact_TariffBase', 'Pact_TariffToday', 'Pact_TariffRaised', 'Pact_TariffPassThrough', 'Pact_TariffElasticity'];
  sheet.formula(first, COST.pact, pact('TARIFF', ...args), 'spillMoney', { rows: SEGMENTS.length, columns: 1 });
  for (let row = first; row <= last; row += 1) {
    if (row > first) sheet.fill(row, COST.pact, COST.pact, 'spillMoney');
    const of = (name: string) => `INDEX(${name},1,MATCH(${cell(row, COLUMNS.label)},Pact_TariffSegments,0))`;
    const [base, today, raised] = [of('Pact_TariffBase'), of('Pact_TariffToday'), of('Pact_TariffRaised')];
    const [native, byPact, rise, after] = [COST.native, COST.pact, COST.priceRise, COST.after].map((column) => cell(row, column));
    sheet.formula(row, COLUMNS.label, cell(table, SERIES.left + row - first), 'label');
    sheet.formula(row, COST.priceRise, `Pact_TariffPassThrough*(${raised}-${today})/(1+${today})`, 'calcPercent');
    sheet.formula(row, COST.after, `${base}/(1+${rise})^Pact_TariffElasticity`, 'calcMoney');
    sheet.formula(row, COST.native, `(1-Pact_TariffPassThrough)*(${raised}-${today})*${after}+${base}-${after}`, 'calcMoney');
    sheet.formula(row, COST.difference, when(`ISNUMBER(${byPact})`, `ABS(${byPact}-${native})`, text('–')), 'difference');
  }
  const natives = range(first, COST.native, last, COST.native);
  sheet.value(last + 1, COLUMNS.label, 'Total', 'totalText');
  sheet.formula(last + 1, COST.pact, when(`COUNT(${spill})=ROWS(${spill})`, `SUM(${spill})`, text('–')), 'totalMoney');
  sheet.formula(last + 1, COST.native, `SUM(${natives})`, 'totalMoney');
  sheet.formula(last + 1, COST.difference, `SUM(${range(first, COST.difference, last, COST.difference)})`, 'totalDifference');
  sheet.fill(last + 1, COST.priceRise, COST.priceRise, 'totalText');
  sheet.formula(last + 1, COST.after, `SUM(${range(first, COST.after, last, COST.after)})`, 'totalMoney');
  sheet.name('Pact_TariffByPact', spill, 'Cost a year by PACT.TARIFF, one cell a segment');
  sheet.name('Pact_TariffBySegment', natives, 'Cost a year by plain formulas, one cell a segment');
  return last + 2;
}

function answerRows(sheet: SheetBuilder, top: number, total: number): number {
  sheet.value(top, COLUMNS.label, 'The cost of declining', 'headText');
  sheet.fill(top, COLUMNS.label, COLUMNS.link, 'headText');
  derivedRow(sheet, top + 1, {
    label: 'A year of raised tariffs',
    formula: cell(total, COST.native),
    unit: 'US$ million a year; borne by exporters, sales lost included',
    style: 'outputMoney',
    name: 'Pact_TariffTotal',
  });
  derivedRow(sheet, top + 2, {
    label: 'Share of imports',
    formula: share('Pact_TariffTotal', 'Pact_TariffImports'),
    unit: 'of the imports of a year',
    style: 'outputPercent',
    name: 'Pact_TariffShare',
  });
  derivedRow(sheet, top + 3, {
    label: 'Phase one in years of it',
    formula: share('Pact_PhaseOne', 'Pact_TariffTotal'),
    unit: 'years of raised tariffs that cost as much as phase one',
    style: 'outputYears',
    name: 'Pact_TariffYears',
  });
  sentenceRow(
    sheet,
    top + 4,
    'In words',
    when(
      'Pact_TariffTotal>0',
      joined(
        text('declining costs US$ '),
        'FIXED(Pact_TariffTotal,0)',
        text(' million a year at these rates; phase one costs as much as '),
        'FIXED(Pact_TariffYears,1)',
        text(' years of it'),
      ),
      text('at these rates declining costs nothing'),
    ),
  );
  NOTES.forEach((words, index) => noteRow(sheet, top + 5 + index, words));
  return top + 5 + NOTES.length;
}

const NOTES = [
  'The memorandum names no cap: the US may raise tariffs at the rate determined by the President. 25% is the rate of the letter of 7 July 2025, not a term.',
  'The Supreme Court voided the legal basis of the 15% on general goods on 20 Feb 2026; the 15% on cars (s.232) stands. No rate after 24 July 2026 was found: replace it.',
  'A static, first-year figure: no trade is diverted and no currency moves. The memorandum also lets the US reclaim certain revenues; that is not counted here.',
] as const;

/** A formula: "OK" where PACT.TARIFF and the plain formulas agree in every segment. */
export function tariffEqualsPact(): string {
  const gap = 'SUMPRODUCT(ABS(Pact_TariffByPact-Pact_TariffBySegment))';
  return when(
    'COUNT(Pact_TariffByPact)<ROWS(Pact_TariffByPact)',
    text('not compared: PACT has not answered; is the add-in loaded?'),
    when(
      `${gap}<=Pact_Tolerance`,
      text('OK'),
      joined(text('PACT.TARIFF and the plain formulas differ by US$ '), `FIXED(${gap},1)`, text(' million')),
    ),
  );
}
