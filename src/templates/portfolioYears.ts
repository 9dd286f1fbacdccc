import type { BookContext } from './bookContext';
import type { SheetBuilder } from './planBuilder';
import { cell, columnName, fixed, fixedColumn, fixedRange, range } from './a1';
import { when } from './formulaText';
import { CHART_YEARS, TABLE_HEAD, TABLE_YEARS, yearColumns, type PortfolioLayout } from './portfolioLayout';
import { PORTFOLIO, prefixesOf } from './portfolioNames';
import { COLORS } from './styles';

type YearColumn = Exclude<keyof ReturnType<typeof yearColumns>, 'japan' | 'us'>;

/** Who receives what in each calendar year, what is still due, and what Japan pays on its own funding. */
export function yearTable(sheet: SheetBuilder, context: BookContext, layout: PortfolioLayout): void {
  const top = layout.top.years;
  const columns = yearColumns(layout.projects);
  const { first, last } = rowsOf(layout);
  const prefixes = prefixesOf(context);
  const year = (row: number) => fixedColumn(row, columns.year);
  const ofProject = (prefix: string, part: string, row: number) => `SUMIFS(${prefix}_${part},${prefix}_CalYears,${year(row)})`;
  const group = (from: number, to: number, title: string) => {
    sheet.value(top + TABLE_HEAD.group, from, title, 'group');
    sheet.fill(top + TABLE_HEAD.group, from, to, 'group');
  };
  const column = (at: number, heading: string, formula: (row: number) => string, isTotalled = true) => {
    sheet.value(top + TABLE_HEAD.heading, at, heading, 'head');
    sheet.value(top + TABLE_HEAD.unit, at, 'US$ million', 'headUnit');
    for (let row = first; row <= last; row += 1) sheet.formula(row, at, formula(row), 'calcMoney');
    if (isTotalled) sheet.formula(top + TABLE_HEAD.total, at, `SUM(${range(first, at, last, at)})`, 'totalMoney');
    else sheet.fill(top + TABLE_HEAD.total, at, at, 'totalText');
  };
  /** The sum of all years so far; the row of opening balances begins it. */
  const cumulative = (at: number, heading: string, of: number) => {
    sheet.value(top + TABLE_HEAD.opening, at, 0, 'calcMoney');
    column(at, heading, (row) => `${cell(row - 1, at)}+${cell(row, of)}`, false);
  };

  sheet.value(top, 0, 'By calendar year', 'section');
  sheet.fill(top, 0, columns.cumulativeCarry, 'section');
  sheet.rowHeight(top + TABLE_HEAD.heading, 30);
  sheet.value(top + TABLE_HEAD.group, 0, 'Year', 'group');
  sheet.value(top + TABLE_HEAD.heading, columns.year, 'Calendar year', 'headText');
  sheet.value(top + TABLE_HEAD.unit, columns.year, 'payments fall at the end of their periods', 'note');
  sheet.value(top + TABLE_HEAD.total, 0, 'Total', 'totalText');
  sheet.formula(top + TABLE_HEAD.opening, columns.year, `YEAR(${PORTFOLIO.start})-1`, 'yearLabel');
  for (let row = first; row <= last; row += 1) sheet.formula(row, columns.year, `${cell(row - 1, columns.year)}+1`, 'yearLabel');

  group(columns.drawn, columns.drawn, 'Funding');
  column(columns.drawn, 'Drawn', (row) => prefixes.map((prefix) => ofProject(prefix, 'CalDrawn', row)).join('+'));
  for (const side of ['japan', 'us'] as const) {
    const [left, total] = [columns[side], columns[`${side}Total`]];
    group(left, total, side === 'japan' ? 'Japan receives' : 'The US receives');
    const part = side === 'japan' ? 'CalJapan' : 'CalUS';
    context.projects.forEach((one, index) => column(left + index, one.sheet, (row) => ofProject(one.model.prefix, part, row)));
    column(total, 'Total', (row) => `SUM(${range(row, left, row, total - 1)})`);
  }
  group(columns.claim, columns.cumulativeUs, 'Claim and cumulative receipts');
  column(columns.claim, "Japan's remaining claim", (row) => prefixes.map((prefix) => claimOf(prefix, year(row))).join('+'), false);
  cumulative(columns.cumulativeJapan, 'Japan, cumulative', columns.japanTotal);
  cumulative(columns.cumulativeUs, 'US, cumulative', columns.usTotal);

  group(columns.interest, columns.cumulativeCarry, "Japan's own funding");
  const paid = (name: string) => (row: number) => `SUMIFS(${name},${PORTFOLIO.debtYears},${year(row)})`;
  column(columns.interest, 'Interest paid', paid(PORTFOLIO.debtInterest));
  column(columns.principal, 'Principal repaid', paid(PORTFOLIO.debtPrincipal));
  column(columns.service, 'Debt service', (row) => `-${cell(row, columns.interest)}-${cell(row, columns.principal)}`);
  column(columns.carry, 'Net carry', (row) => `${cell(row, columns.japanTotal)}+${cell(row, columns.service)}`);
  cumulative(columns.cumulativeCarry, 'Net carry, cumulative', columns.carry);
  namesOf(sheet, layout);
  sheet.highlight({
    range: range(first, 0, last, columns.cumulativeCarry),
    formula: `=$${columnName(columns.year)}${first + 1}>${lastYear()}`,
    color: COLORS.white,
  });
}

/** What a project still owes at the end of a year: after its own last year, what was left then. */
function claimOf(prefix: string, year: string): string {
  const after = when(`${year}>MAX(${prefix}_CalYears)`, `INDEX(${prefix}_CalClaim,ROWS(${prefix}_CalClaim))`, '0');
  return `SUMIFS(${prefix}_CalClaim,${prefix}_CalYears,${year})+${after}`;
}

/** The last calendar year in which a project or Japan's funding is running, a formula. */
function lastYear(): string {
  return `MAX(YEAR(${PORTFOLIO.end}),YEAR(${PORTFOLIO.start})+MAX(${PORTFOLIO.tenors}))`;
}

function namesOf(sheet: SheetBuilder, layout: PortfolioLayout): void {
  const { first, last } = rowsOf(layout);
  const columns = yearColumns(layout.projects);
  const names: readonly (readonly [string, YearColumn])[] = [
    [PORTFOLIO.years, 'year'],
    [PORTFOLIO.japan, 'japanTotal'],
    [PORTFOLIO.us, 'usTotal'],
    [PORTFOLIO.claim, 'claim'],
    [PORTFOLIO.netCarry, 'carry'],
  ];
  for (const [name, column] of names) sheet.name(name, range(first, columns[column], last, columns[column]), 'One cell a calendar year');
}

/** A column of the table over the years that the charts show. */
export function chartRange(layout: PortfolioLayout, column: YearColumn): string {
  const { first } = rowsOf(layout);
  const at = yearColumns(layout.projects)[column];
  return range(first, at, first + CHART_YEARS - 1, at);
}

/** The total of a column of the table. */
export function yearTotal(layout: PortfolioLayout, column: YearColumn): string {
  return fixed(layout.top.years + TABLE_HEAD.total, yearColumns(layout.projects)[column]);
}

/** What is still due after the last year. */
export function lastClaim(layout: PortfolioLayout): string {
  return fixed(rowsOf(layout).last, yearColumns(layout.projects).claim);
}

/** All formulas of the table, for the check that none was typed over. */
export function yearFormulas(layout: PortfolioLayout): string {
  const { first, last } = rowsOf(layout);
  return fixedRange(first, 0, last, yearColumns(layout.projects).cumulativeCarry);
}

function rowsOf({ top }: PortfolioLayout) {
  const first = top.years + TABLE_HEAD.first;
  return { first, last: first + TABLE_YEARS - 1 } as const;
}
