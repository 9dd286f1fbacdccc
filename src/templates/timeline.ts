import type { SheetBuilder } from './planBuilder';
import type { ProjectLayout, TimelineColumn } from './projectLayout';
import type { StyleName } from './styles';
import type { Words } from './language';
import { cell, fixedColumn, range } from './a1';
import { IS_ANNUAL } from './pactFormula';
import { COLUMN, LAST_COLUMN } from './projectLayout';
import { COLORS } from './styles';

/** A column of the timeline: one formula for all periods, from the addresses of its own row. */
export interface TimelineSeries {
  readonly column: TimelineColumn;
  readonly heading: Words;
  readonly unit: Words;
  readonly style: StyleName;
  /** `at` and `before` give a column's cell in this period and in the one before. */
  formula(at: Address, before: Address): string;
  /** What the row of opening balances holds. */
  readonly opening?: { readonly formula?: string; readonly value?: number };
  /** A formula below the headings that sums the column up; `series` is the column over all periods. */
  readonly total?: { readonly style: StyleName; formula(series: string): string };
}

export type Address = (column: TimelineColumn) => string;

/** The total of a column of amounts. */
export const SUM: NonNullable<TimelineSeries['total']> = { style: 'totalMoney', formula: (series) => `SUM(${series})` };

/** Headings, totals, the opening row and all periods of the given columns. */
export function writeSeries(sheet: SheetBuilder, layout: ProjectLayout, series: readonly TimelineSeries[]): void {
  const address =
    (row: number): Address =>
    (column) =>
      cell(row, COLUMN[column]);
  for (const one of series) {
    const column = COLUMN[one.column];
    sheet.value(layout.timeline + 2, column, one.heading, 'head');
    sheet.value(layout.timeline + 3, column, one.unit, 'headUnit');
    if (one.total) sheet.formula(layout.totals, column, one.total.formula(layout.series(one.column)), one.total.style);
    if (one.opening?.formula !== undefined) sheet.formula(layout.opening, column, one.opening.formula, one.style);
    if (one.opening?.value !== undefined) sheet.value(layout.opening, column, one.opening.value, one.style);
    for (let row = layout.first; row <= layout.last; row += 1) {
      sheet.formula(row, column, one.formula(address(row), address(row - 1)), one.style);
    }
  }
}

/** The frame of the timeline: section, group headings, the labels of the rows above the first period. */
export function timelineFrame(sheet: SheetBuilder, layout: ProjectLayout): void {
  sheet.value(layout.timeline, 0, 'Timeline and waterfall', 'section');
  sheet.fill(layout.timeline, 0, LAST_COLUMN, 'section');
  const group = (title: string, from: number, to: number) => {
    sheet.value(layout.timeline + 1, from, title, 'group');
    sheet.fill(layout.timeline + 1, from, to, 'group');
    sheet.fill(layout.totals, from, to, 'totalText');
  };
  sheet.value(layout.totals, 0, 'Total', 'totalText');
  sheet.value(layout.faults, 0, 'Row at fault', 'note');
  group('The project', COLUMN.period, COLUMN.profit);
  group('Waterfall in plain Excel formulas (cumulative hurdle)', COLUMN.opening, COLUMN.discount);
  group('Waterfall by PACT.WATERFALL', COLUMN.pact, COLUMN.difference);
  sheet.rowHeight(layout.timeline + 2, 30);
}

/** Shades the period in which Japan is repaid, and shows nothing of the rows beyond the last period of the model. */
export function highlightTimeline(sheet: SheetBuilder, layout: ProjectLayout, prefix: string): void {
  const all = range(layout.first, 0, layout.last, LAST_COLUMN);
  const period = fixedColumn(layout.first, COLUMN.period);
  sheet.highlight({ range: all, formula: `=${period}>Pact_Periods`, color: COLORS.white, fill: COLORS.white });
  sheet.highlight({
    range: all,
    formula: `=AND(NOT(${IS_ANNUAL}),ISNUMBER(${prefix}_RepaidOn),${period}=${prefix}_LastDue)`,
    fill: COLORS.crossing,
  });
}

/** Defined names of the columns, for formulas of other blocks and sheets. */
export function timelineNames(sheet: SheetBuilder, layout: ProjectLayout, prefix: string): void {
  const series: Readonly<Record<string, TimelineColumn>> = {
    Periods: 'period',
    Years: 'year',
    Rates: 'rate',
    Factors: 'factor',
    Drawdowns: 'drawdown',
    Volumes: 'volume',
    Revenue: 'revenue',
    Profits: 'profit',
    Interest: 'interest',
    Due: 'due',
    Distributable: 'distributable',
    Tier1: 'tier1',
    Repaid: 'repaid',
    Japan: 'japan',
    US: 'us',
    Closing: 'closing',
    Discount: 'discount',
    Differences: 'difference',
  };
  for (const [name, column] of Object.entries(series)) sheet.name(`${prefix}_${name}`, layout.series(column), 'One cell a period');
  sheet.name(
    `${prefix}_Dates`,
    range(layout.opening, COLUMN.periodEnds, layout.last, COLUMN.periodEnds),
    'First funding, then the end of each period',
  );
  sheet.name(
    `${prefix}_Starts`,
    range(layout.opening, COLUMN.periodEnds, layout.last - 1, COLUMN.periodEnds),
    'The day on which each period begins',
  );
  sheet.name(`${prefix}_Ends`, layout.series('periodEnds'), 'The day on which each period ends');
  sheet.name(
    `${prefix}_Waterfall`,
    range(layout.first, COLUMN.opening, layout.last, COLUMN.closing),
    'The waterfall in plain formulas, from the opening to the closing claim',
  );
}
