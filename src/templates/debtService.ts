import { FUNDING_MIX, type FundingInstrument } from '../pact';
import type { SheetBuilder } from './planBuilder';
import type { StyleName } from './styles';
import { cell, columnName, fixed, fixedRange, range } from './a1';
import { text, when } from './formulaText';
import { phrase } from './language';
import { pact } from './pactFormula';
import { debtColumns, LONGEST_TENOR, TABLE_HEAD, type PortfolioLayout } from './portfolioLayout';
import { PORTFOLIO } from './portfolioNames';
import { COLORS } from './styles';

const SPILL_HEADS = ['Opening balance', 'Interest', 'Principal', 'Closing balance'] as const;

/** Where the instrument's amount, cost and tenor are. `instrument` counts from 1. */
const amountOf = (instrument: number) => `Portfolio_FundingAmount${instrument}`;
const costOf = (instrument: number) => `Portfolio_FundingCost${instrument}`;
const tenorOf = (instrument: number) => `Portfolio_FundingTenor${instrument}`;

/** What Japan pays on its own funding, year by year: each instrument by plain formulas, and by PACT.FUNDING beside them. */
export function debtTable(sheet: SheetBuilder, layout: PortfolioLayout): void {
  const top = layout.top.debt;
  const columns = debtColumns(layout.instruments);
  const { first, last, opening } = rowsOf(layout);
  sheet.value(top, 0, 'What Japan pays on its own funding', 'section');
  sheet.fill(top, 0, columns.lastSpill, 'section');
  const group = (from: number, to: number, title: string) => {
    sheet.value(top + TABLE_HEAD.group, from, title, 'group');
    sheet.fill(top + TABLE_HEAD.group, from, to, 'group');
  };
  const column = (at: number, heading: string, unit: string, style: StyleName, formula: (row: number) => string) => {
    sheet.value(top + TABLE_HEAD.heading, at, heading, 'head');
    sheet.value(top + TABLE_HEAD.unit, at, unit, 'headUnit');
    for (let row = first; row <= last; row += 1) sheet.formula(row, at, formula(row), style);
  };
  const money = (at: number, heading: string, formula: (row: number) => string) => column(at, heading, 'US$ million', 'calcMoney', formula);
  const total = (at: number) => sheet.formula(top + TABLE_HEAD.total, at, `SUM(${range(first, at, last, at)})`, 'totalMoney');

  group(columns.number, columns.year, 'Year');
  sheet.value(opening, columns.number, 0, 'yearLabel');
  sheet.formula(opening, columns.year, `YEAR(${PORTFOLIO.start})`, 'calcInteger');
  column(columns.number, 'Year of funding', 'number', 'yearLabel', (row) => `${cell(row - 1, columns.number)}+1`);
  column(columns.year, 'Calendar year', 'year', 'calcInteger', (row) => `${cell(row - 1, columns.year)}+1`);
  sheet.value(top + TABLE_HEAD.total, 0, 'Total', 'totalText');

  FUNDING_MIX.forEach((instrument, index) => {
    const number = index + 1;
    const [interest, principal, closing] = [columns.interest(index), columns.principal(index), columns.closing(index)];
    group(interest, closing, instrument.label);
    sheet.formula(opening, closing, amountOf(number), 'calcMoney');
    money(interest, 'Interest', (row) => `${cell(row - 1, closing)}*${costOf(number)}`);
    money(principal, 'Principal', (row) => repayment(instrument, number, cell(row, columns.number), cell(row, interest)));
    money(closing, 'Closing balance', (row) => {
      const left = `${cell(row - 1, closing)}-${cell(row, principal)}`;
      // Level payments leave a remainder of rounding, which would go on as debt.
      return when(`ABS(${left})<Pact_Dust*${amountOf(number)}`, '0', left);
    });
    total(interest);
    total(principal);
  });

  group(columns.interestTotal, columns.principalTotal, 'All instruments');
  const sumOf = (part: 'interest' | 'principal') => (row: number) =>
    FUNDING_MIX.map((_, index) => cell(row, columns[part](index))).join('+');
  money(columns.interestTotal, 'Interest', sumOf('interest'));
  money(columns.principalTotal, 'Principal', sumOf('principal'));
  total(columns.interestTotal);
  total(columns.principalTotal);
  sheet.name(PORTFOLIO.debtYears, range(first, columns.year, last, columns.year), 'The years in which Japan pays on its funding');
  sheet.name(PORTFOLIO.debtInterest, range(first, columns.interestTotal, last, columns.interestTotal), 'One cell a year');
  sheet.name(PORTFOLIO.debtPrincipal, range(first, columns.principalTotal, last, columns.principalTotal), 'One cell a year');

  FUNDING_MIX.forEach((instrument, index) => fundingSpill(sheet, layout, instrument, index));
  sheet.highlight({
    range: range(first, 0, last, columns.principalTotal),
    formula: `=$${columnName(columns.number)}${first + 1}>MAX(${PORTFOLIO.tenors})`,
    color: COLORS.white,
  });
}

/** Level payments less the interest, or everything at the end. */
function repayment({ kind }: FundingInstrument, number: number, year: string, interest: string): string {
  if (kind !== 'loan') return when(`${year}=${tenorOf(number)}`, amountOf(number), '0');
  return when(`${year}>${tenorOf(number)}`, '0', `-PMT(${costOf(number)},${tenorOf(number)},${amountOf(number)})-${interest}`);
}

/** One call of PACT.FUNDING, its result over the years of the instrument. */
function fundingSpill(sheet: SheetBuilder, layout: PortfolioLayout, instrument: FundingInstrument, index: number): void {
  const top = layout.top.debt;
  const { first, last } = rowsOf(layout);
  const left = debtColumns(layout.instruments).spill(index);
  const right = left + SPILL_HEADS.length - 1;
  sheet.value(top + TABLE_HEAD.group, left, phrase('By PACT.FUNDING: {1}', instrument.label), 'group');
  sheet.fill(top + TABLE_HEAD.group, left, right, 'group');
  SPILL_HEADS.forEach((words, column) => {
    sheet.value(top + TABLE_HEAD.heading, left + column, words, 'head');
    sheet.value(top + TABLE_HEAD.unit, left + column, 'US$ million', 'headUnit');
  });
  const number = index + 1;
  const call = pact('FUNDING', amountOf(number), costOf(number), tenorOf(number), text(instrument.kind));
  sheet.formula(first, left, call, 'spillMoney', { rows: LONGEST_TENOR, columns: SPILL_HEADS.length });
  for (let row = first; row <= last; row += 1) sheet.fill(row, left, right, 'spillMoney');
  sheet.name(spillName(index), range(first, left, last, right), 'Result of PACT.FUNDING');
  sheet.value(top + TABLE_HEAD.total, left, 'Difference', 'totalText');
  sheet.fill(top + TABLE_HEAD.total, left, right - 1, 'totalText');
  sheet.formula(top + TABLE_HEAD.total, right, gap(layout, index), 'totalDifference');
}

/** The name of the result of PACT.FUNDING for an instrument, counted from 0. */
export function spillName(instrument: number): string {
  return `Portfolio_Funding${instrument + 1}`;
}

/** The amounts by which plain formulas and PACT differ in all years; empty while PACT has not answered. */
function gap(layout: PortfolioLayout, index: number): string {
  const { first, last } = rowsOf(layout);
  const columns = debtColumns(layout.instruments);
  const left = columns.spill(index);
  const series = (column: number) => range(first, column, last, column);
  const apart = (native: number, spilled: number) => `SUMPRODUCT(ABS(${series(native)}-${series(spilled)}))`;
  const parts = [
    apart(columns.interest(index), left + 1),
    apart(columns.principal(index), left + 1 + 1),
    apart(columns.closing(index), left + SPILL_HEADS.length - 1),
  ];
  return when(`COUNT(${series(left)})<${tenorOf(index + 1)}`, text(''), parts.join('+'));
}

/** Cells of the totals: what an instrument costs, what it repays, what is left, and how far PACT is from it. */
export function debtSums(layout: PortfolioLayout, instrument: number) {
  const columns = debtColumns(layout.instruments);
  const total = layout.top.debt + TABLE_HEAD.total;
  return {
    interest: fixed(total, columns.interest(instrument)),
    principal: fixed(total, columns.principal(instrument)),
    left: fixed(rowsOf(layout).last, columns.closing(instrument)),
    difference: fixed(total, columns.spill(instrument) + SPILL_HEADS.length - 1),
  } as const;
}

/** What Japan pays on all its funding. */
export function debtTotals(layout: PortfolioLayout): { interest: string; principal: string } {
  const { interestTotal, principalTotal } = debtColumns(layout.instruments);
  const total = layout.top.debt + TABLE_HEAD.total;
  return { interest: fixed(total, interestTotal), principal: fixed(total, principalTotal) };
}

/** All formulas of the table, for the check that none was typed over. */
export function debtFormulas(layout: PortfolioLayout): string {
  const { first, last } = rowsOf(layout);
  return fixedRange(first, 0, last, debtColumns(layout.instruments).principalTotal);
}

function rowsOf({ top }: PortfolioLayout) {
  const first = top.debt + TABLE_HEAD.first;
  return { opening: top.debt + TABLE_HEAD.opening, first, last: first + LONGEST_TENOR - 1 } as const;
}
