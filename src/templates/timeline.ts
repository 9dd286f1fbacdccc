import type { SheetBuilder } from './planBuilder';
import type { ProjectLayout, TimelineColumn } from './projectLayout';
import type { ProjectModel } from './projectModel';
import type { StyleName } from './styles';
import { cell, fixed, fixedColumn, range } from './a1';
import { text, when } from './formulaText';
import { IS_ANNUAL } from './pactFormula';
import { COLUMN, LAST_COLUMN } from './projectLayout';

/** A column of the timeline: one formula for all periods, from the addresses of its own row. */
export interface TimelineSeries {
  readonly column: TimelineColumn;
  readonly heading: string;
  readonly unit: string;
  readonly style: StyleName;
  /** `at` and `before` give a column's cell in this period and in the one before. */
  formula(at: Address, before: Address): string;
  /** What the row of opening balances holds. */
  readonly opening?: { readonly formula?: string; readonly value?: number };
  readonly total?: 'sum' | 'max';
}

export type Address = (column: TimelineColumn) => string;

/** Dates, drawdown and the profit of each period. */
export function projectSeries(model: ProjectModel): readonly TimelineSeries[] {
  const name = (words: string) => `${model.prefix}_${words}`;
  const firstFunding = name('FirstFunding');
  /** The share of a period; beyond the inputs that of the last one. */
  const shareOf = (shares: string, period: string) => `INDEX(${shares},1,MIN(${period},COLUMNS(${shares})))`;
  const money = { unit: 'US$ million', style: 'calcMoney', total: 'sum' } as const;
  const { volume, variableCosts, fixedCosts } = model.formulas;
  return [
    {
      column: 'period',
      heading: 'Period',
      unit: 'number',
      style: 'calcInteger',
      opening: { value: 0 },
      formula: (_, before) => `${before('period')}+1`,
    },
    {
      column: 'periodEnds',
      heading: 'Period ends',
      unit: 'date',
      style: 'calcDate',
      opening: { formula: firstFunding },
      formula: (at) => `EDATE(${firstFunding},${at('period')}*Pact_MonthsPerYear)`,
    },
    { column: 'year', heading: 'Year paid', unit: 'year', style: 'calcInteger', formula: (at) => `YEAR(${at('periodEnds')})` },
    {
      column: 'yearFraction',
      heading: 'Year fraction',
      unit: 'years',
      style: 'calcFraction',
      formula: (at, before) => `YEARFRAC(${before('periodEnds')},${at('periodEnds')},Pact_Basis)`,
    },
    {
      column: 'factor',
      heading: 'Interest factor',
      unit: 'per period',
      style: 'calcFactor',
      formula: (at) => when('Pact_Compounding="effective"', `(1+Pact_Rate)^${at('yearFraction')}-1`, `Pact_Rate*${at('yearFraction')}`),
    },
    {
      ...money,
      column: 'drawdown',
      heading: 'Drawdown, at start',
      formula: (at) =>
        when(`${at('period')}>COLUMNS(${name('DrawShares')})`, '0', `${name('Cost')}*${shareOf(name('DrawShares'), at('period'))}`),
    },
    {
      column: 'output',
      heading: model.outputHeading,
      unit: 'of full',
      style: 'calcPercent',
      formula: (at) => when(`${at('period')}>${name('Life')}`, '0', shareOf(name('OutputShares'), at('period'))),
    },
    { ...money, column: 'volume', heading: model.volume.heading, unit: model.volume.unit, formula: (at) => volume(at('output')) },
    { ...money, column: 'revenue', heading: 'Revenue', formula: (at) => `${at('volume')}*${name('Price')}*(1+${name('PriceChange')})` },
    { ...money, column: 'variableCosts', heading: 'Variable costs', formula: (at) => variableCosts(at('volume')) },
    { ...money, column: 'fixedCosts', heading: 'Fixed costs', formula: (at) => fixedCosts(at('output')) },
    {
      ...money,
      column: 'profit',
      heading: 'Profit, at end',
      formula: (at) => `${at('revenue')}-${at('variableCosts')}-${at('fixedCosts')}`,
    },
  ];
}

/** Headings, the opening row, all periods and the totals of the given columns. */
export function writeSeries(sheet: SheetBuilder, layout: ProjectLayout, series: readonly TimelineSeries[]): void {
  const address =
    (row: number): Address =>
    (column) =>
      cell(row, COLUMN[column]);
  for (const one of series) {
    const column = COLUMN[one.column];
    sheet.value(layout.timeline + 2, column, one.heading, 'head');
    sheet.value(layout.timeline + 3, column, one.unit, 'headUnit');
    if (one.opening?.formula !== undefined) sheet.formula(layout.opening, column, one.opening.formula, one.style);
    if (one.opening?.value !== undefined) sheet.value(layout.opening, column, one.opening.value, one.style);
    for (let row = layout.first; row <= layout.last; row += 1) {
      sheet.formula(row, column, one.formula(address(row), address(row - 1)), one.style);
    }
    if (one.total) writeTotal(sheet, layout, one.column, one.total);
  }
}

function writeTotal(sheet: SheetBuilder, layout: ProjectLayout, column: TimelineColumn, total: 'sum' | 'max'): void {
  const style = total === 'sum' ? 'totalMoney' : column === 'lastDue' ? 'totalInteger' : 'totalDifference';
  const series = layout.series(column);
  // Where nothing was compared there is no difference, not one of 0.
  sheet.formula(
    layout.totals,
    COLUMN[column],
    total === 'sum' ? `SUM(${series})` : when(`COUNT(${series})=0`, text(''), `MAX(${series})`),
    style,
  );
}

/** The frame of the timeline: section, group headings, the label of the totals. */
export function timelineFrame(sheet: SheetBuilder, layout: ProjectLayout): void {
  sheet.value(layout.timeline, 0, 'Timeline and waterfall', 'section');
  sheet.fill(layout.timeline, 0, LAST_COLUMN, 'section');
  const group = (title: string, from: TimelineColumn, to: TimelineColumn) => {
    sheet.value(layout.timeline + 1, COLUMN[from], title, 'group');
    sheet.fill(layout.timeline + 1, COLUMN[from], COLUMN[to], 'group');
    sheet.fill(layout.totals, COLUMN[from], COLUMN[to], 'totalText');
  };
  sheet.value(layout.totals, 0, 'Total', 'totalText');
  group('Project', 'period', 'profit');
  group('Waterfall in plain Excel formulas (cumulative hurdle)', 'opening', 'lastDue');
  group('Waterfall by PACT.WATERFALL', 'pactJapan', 'difference');
  sheet.rowHeight(layout.timeline + 2, 30);
}

/** Shows the period in which Japan is repaid. */
export function highlightCrossing(sheet: SheetBuilder, layout: ProjectLayout, color: string): void {
  const repaid = `${fixed(layout.last, COLUMN.closing)}<=0`;
  const period = fixedColumn(layout.first, COLUMN.period);
  sheet.highlight({
    range: range(layout.first, 0, layout.last, LAST_COLUMN),
    formula: `=AND(NOT(${IS_ANNUAL}),${repaid},${period}=${fixed(layout.totals, COLUMN.lastDue)})`,
    fill: color,
  });
}
