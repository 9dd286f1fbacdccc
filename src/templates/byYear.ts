import type { ProjectLayout, TimelineColumn } from './projectLayout';
import type { SheetBuilder } from './planBuilder';
import type { StyleName } from './styles';
import { cell, fixed, fixedColumn, fixedRange, range } from './a1';
import { firstFault } from './faults';
import { when } from './formulaText';
import { COLUMN, LAST_COLUMN } from './projectLayout';
import { COLORS } from './styles';

/** The columns of the block by calendar year. */
export const YEAR_COLUMN = {
  year: 0,
  drawn: 1,
  revenue: 2,
  profit: 3,
  interest: 4,
  repaid: 5,
  distributable: 6,
  japan: 7,
  us: 8,
  claim: 9,
  cumJapan: 10,
  cumUs: 11,
  repaidYear: 12,
} as const;

type YearColumn = keyof typeof YEAR_COLUMN;

interface YearSeries {
  readonly column: YearColumn;
  readonly heading: string;
  readonly unit: string;
  readonly style: StyleName;
  /** Without "=", of the row of a year. */
  formula(row: number): string;
  readonly total?: { readonly formula: string; readonly style: StyleName };
  /** The rows that the rule speaks of, and an array of truth values: which of them break it. */
  readonly wrong?: { readonly column: string; readonly where: string };
}

/** The sums of the timeline by calendar year, what Japan is owed at the end of each, and what both sides have received by then. */
export function byYearBlock(sheet: SheetBuilder, layout: ProjectLayout, prefix: string): void {
  const { top, totals, faults, first, last } = layout.byYear;
  sheet.value(top, 0, 'By calendar year', 'section');
  sheet.fill(top, 0, LAST_COLUMN, 'section');
  sheet.value(faults, 0, 'Row at fault', 'note');
  sheet.value(totals, 0, 'Total', 'totalText');
  for (const series of yearSeries(layout, prefix)) {
    const column = YEAR_COLUMN[series.column];
    sheet.value(top + 1, column, series.heading, 'head');
    sheet.value(top + 2, column, series.unit, 'headUnit');
    for (let row = first; row <= last; row += 1) sheet.formula(row, column, series.formula(row), series.style);
    if (series.wrong) sheet.formula(faults, column, firstFault(series.wrong.column, series.wrong.where), 'fault');
    if (series.total) sheet.formula(totals, column, series.total.formula, series.total.style);
  }
  sheet.fill(totals, 0, YEAR_COLUMN.repaidYear, 'totalText');
  sheet.rowHeight(top + 1, 30);
  sheet.highlight({
    range: range(first, 0, last, YEAR_COLUMN.repaidYear),
    formula: `=${fixedColumn(first, YEAR_COLUMN.year)}=${fixed(totals, YEAR_COLUMN.repaidYear)}`,
    fill: COLORS.crossing,
  });
  yearNames(sheet, layout, prefix);
}

function yearSeries(layout: ProjectLayout, prefix: string): readonly YearSeries[] {
  const { totals, first, last } = layout.byYear;
  const year = (row: number) => fixedColumn(row, YEAR_COLUMN.year);
  const years = yearRange(layout, 'year');
  const repaidIn = fixed(totals, YEAR_COLUMN.repaidYear);
  const money = { unit: 'US$ million', style: 'calcMoney' } as const;
  /** True where a column of the block is not what `expected`, an array, says. */
  const differs = (column: YearColumn, expected: string) => ({
    column: yearRange(layout, column),
    where: `ABS(${yearRange(layout, column)}-(${expected}))>Pact_Tolerance`,
  });
  /** A column one row higher: the year before, 0 before the first. */
  const before = (column: YearColumn) => range(totals, YEAR_COLUMN[column], last - 1, YEAR_COLUMN[column]);
  /** Drawdowns belong to the year in which their period begins, all else to the year of payment. */
  const yearOf = (series: TimelineColumn) => timelineRange(layout, 'year', series === 'drawdown' ? 'starts' : 'ends');
  const flow = (column: YearColumn, heading: string, series: TimelineColumn): YearSeries => {
    const summed = (which: string) => `SUMIFS(${timelineRange(layout, series, 'ends')},${yearOf(series)},${which})`;
    return {
      ...money,
      column,
      heading,
      formula: (row) => summed(year(row)),
      total: { formula: `SUM(${yearRange(layout, column)})`, style: 'totalMoney' },
      wrong: differs(column, summed(years)),
    };
  };
  const soFar = (column: YearColumn, heading: string, of: YearColumn): YearSeries => ({
    ...money,
    column,
    heading,
    formula: (row) => `SUM(${fixed(first, YEAR_COLUMN[of])}:${fixedColumn(row, YEAR_COLUMN[of])})`,
    wrong: differs(column, `${before(column)}+${yearRange(layout, of)}`),
  });
  return [
    {
      column: 'year',
      heading: 'Year',
      unit: 'calendar',
      style: 'calcInteger',
      formula: (row) => (row === first ? `YEAR(${prefix}_FirstFunding)` : `${cell(row - 1, YEAR_COLUMN.year)}+1`),
    },
    flow('drawn', 'Drawn', 'drawdown'),
    flow('revenue', 'Revenue', 'revenue'),
    flow('profit', 'Profit', 'profit'),
    flow('interest', 'Interest', 'interest'),
    flow('repaid', 'Repaid', 'repaid'),
    flow('distributable', 'Distributable', 'distributable'),
    flow('japan', 'Japan', 'japan'),
    flow('us', 'US', 'us'),
    {
      ...money,
      column: 'claim',
      heading: 'Claim at year end',
      formula: (row) => claimAtEnd(layout, year(row)),
      wrong: differs(
        'claim',
        `${before('claim')}+${yearRange(layout, 'drawn')}+${yearRange(layout, 'interest')}-${yearRange(layout, 'repaid')}`,
      ),
    },
    soFar('cumJapan', 'Japan so far', 'japan'),
    soFar('cumUs', 'US so far', 'us'),
    {
      ...money,
      column: 'repaidYear',
      heading: 'Japan when repaid',
      formula: (row) => when(`${year(row)}=${repaidIn}`, cell(row, YEAR_COLUMN.cumJapan), '0'),
      total: { formula: when(`ISNUMBER(${prefix}_RepaidOn)`, `YEAR(${prefix}_RepaidOn)`, '0'), style: 'totalInteger' },
      wrong: differs('repaidYear', `(${years}=${repaidIn})*${yearRange(layout, 'cumJapan')}`),
    },
  ];
}

/** The claim after the last payment of a year and the drawdown of the same day. */
function claimAtEnd(layout: ProjectLayout, year: string): string {
  const paid = `COUNTIF(${timelineRange(layout, 'year', 'all')},"<="&${year})`;
  const drawdowns = timelineRange(layout, 'drawdown', 'ends');
  return `INDEX(${timelineRange(layout, 'closing', 'all')},${paid})+INDEX(${drawdowns},MIN(${paid},ROWS(${drawdowns})))`;
}

/** A column of the timeline, absolute: its periods, the same one row higher, or its periods with the opening row. */
function timelineRange(layout: ProjectLayout, column: TimelineColumn, rows: 'ends' | 'starts' | 'all'): string {
  const top = rows === 'ends' ? layout.first : layout.opening;
  const bottom = rows === 'starts' ? layout.last - 1 : layout.last;
  return fixedRange(top, COLUMN[column], bottom, COLUMN[column]);
}

/** A column of the block over all years, absolute. */
export function yearRange(layout: ProjectLayout, column: YearColumn): string {
  const { first, last } = layout.byYear;
  return fixedRange(first, YEAR_COLUMN[column], last, YEAR_COLUMN[column]);
}

function yearNames(sheet: SheetBuilder, layout: ProjectLayout, prefix: string): void {
  const { first, last } = layout.byYear;
  const names: Readonly<Record<string, YearColumn>> = {
    CalYears: 'year',
    CalDrawn: 'drawn',
    CalRevenue: 'revenue',
    CalProfit: 'profit',
    CalJapan: 'japan',
    CalUS: 'us',
    CalClaim: 'claim',
    CalCumJapan: 'cumJapan',
    CalCumUS: 'cumUs',
  };
  for (const [name, column] of Object.entries(names)) {
    sheet.name(`${prefix}_${name}`, range(first, YEAR_COLUMN[column], last, YEAR_COLUMN[column]), 'One cell a calendar year');
  }
}
