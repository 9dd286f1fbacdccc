import type { BookContext } from './bookContext';
import type { SheetBuilder } from './planBuilder';
import type { StyleName } from './styles';
import { cell, columnName, fixed, fixedColumn, fixedRange, range } from './a1';
import { WAITING } from './answers';
import { joined, text, when } from './formulaText';
import { pact } from './pactFormula';
import { poolColumns, TABLE_HEAD, type PortfolioLayout } from './portfolioLayout';
import { endsOf, PORTFOLIO, startsOf } from './portfolioNames';
import { COLORS } from './styles';

/** The six columns of PACT.POOL, the names of its rows included. */
const SPILL_LEFT = 1;
const SPILL = { recovery: 2, japan: 3, us: 4, remaining: 5, remainingInPool: 6 } as const;

/** A result of PACT.POOL: `separate` is the sum of the projects, `difference` what the pool changes. */
export function poolCell(layout: PortfolioLayout, row: 'separate' | 'pooled' | 'difference', column: keyof typeof SPILL): string {
  const below = { separate: 1, pooled: 2, difference: 3 }[row];
  return fixed(spillTop(layout) + layout.projects + below, SPILL[column]);
}

const spillTop = ({ top }: PortfolioLayout) => top.pooling + 3;

/** Each project for itself against one pool, in one sentence and as PACT.POOL lists it. */
export function poolingBlock(sheet: SheetBuilder, context: BookContext, layout: PortfolioLayout): void {
  const { top, projects } = layout;
  const first = spillTop(layout);
  const right = SPILL.remainingInPool;
  sheet.value(top.pooling, 0, 'Pooled or each for itself', 'section');
  sheet.fill(top.pooling, 0, right, 'section');
  sheet.formula(top.pooling + 1, 0, sentence(layout), 'strongLabel');

  const heads = ['Row of the result', 'Repaid after, periods', 'Japan receives', 'The US receives', 'Still due', 'Still due in the pool'];
  sheet.value(top.pooling + 2, 0, 'By PACT.POOL', 'headText');
  heads.forEach((words, index) => sheet.value(top.pooling + 2, SPILL_LEFT + index, words, index === 0 ? 'headUnitText' : 'head'));
  sheet.rowHeight(top.pooling + 2, 30);

  const rows = [
    'Headings of the result',
    ...context.projects.map((one) => one.sheet),
    'Sum of the projects',
    'All in one pool',
    'What the pool changes',
  ];
  rows.forEach((words, index) => sheet.value(first + index, 0, words, index === 0 ? 'note' : 'label'));
  sheet.formula(first, SPILL_LEFT, poolCall(layout), 'spillMoney', { rows: rows.length, columns: heads.length });
  rows.forEach((_, index) => {
    sheet.fill(first + index, SPILL_LEFT, right, 'spillMoney');
  });
  sheet.name(PORTFOLIO.pool, range(first, SPILL_LEFT, first + projects + 3, right), 'Result of PACT.POOL');
  sheet.value(
    first + rows.length,
    0,
    'In the pool the profits of all repay what Japan is owed for all: a strong project pays for a weak one.',
    'note',
  );
}

function sentence(layout: PortfolioLayout): string {
  const change = poolCell(layout, 'difference', 'japan');
  const due = poolCell(layout, 'difference', 'remaining');
  const amount = (where: string) => `FIXED(ABS(${where}),0)`;
  return when(
    `ISNUMBER(${change})`,
    joined(
      text("Pooling changes Japan's total by US$ "),
      `FIXED(${change},0)`,
      text(' million'),
      when(
        `ABS(${due})<=Pact_Tolerance`,
        text('; what is still due at the end does not change.'),
        joined(
          when(`${due}<0`, text('; at the end it is owed less by US$ '), text('; at the end it is owed more by US$ ')),
          amount(due),
          text(' million.'),
        ),
      ),
    ),
    WAITING,
  );
}

/** The amounts of all projects over the common timeline, a column a project. */
function poolCall(layout: PortfolioLayout): string {
  const { poolPeriods, projects } = layout;
  const columns = poolColumns(projects);
  const top = layout.top.pool + TABLE_HEAD.first;
  const bottom = top + poolPeriods - 1;
  const table = (left: number) => range(top, left, bottom, left + projects - 1);
  const dates = range(top - 1, columns.ends, bottom, columns.ends);
  return pact('POOL', table(columns.rates), table(columns.drawdowns), table(columns.profits), dates, 'Pact_Terms');
}

const TIMING_ROWS: readonly {
  readonly label: string;
  readonly name: string;
  readonly style: StyleName;
  readonly unit: string;
  readonly comment: string;
}[] = [
  {
    label: 'First funding of the earliest project',
    name: PORTFOLIO.start,
    style: 'outputDate',
    unit: 'date',
    comment: 'The day on which the common timeline begins',
  },
  {
    label: 'End of the latest project',
    name: PORTFOLIO.end,
    style: 'outputDate',
    unit: 'date',
    comment: 'The last day of the last project in the horizon',
  },
  {
    label: 'Periods in common',
    name: PORTFOLIO.poolPeriods,
    style: 'outputInteger',
    unit: 'periods of the length that the Pact sheet chooses',
    comment: 'From the earliest first funding to the end of the latest project',
  },
  {
    label: 'All start on one day',
    name: PORTFOLIO.sameStart,
    style: 'outputInteger',
    unit: '1 yes, 0 no',
    comment: '1 where all projects have the same first funding',
  },
];

/** Rows of the block, its title included. */
export const TIMING_BLOCK_ROWS = 1 + TIMING_ROWS.length;

/** The timeline that all projects fit into. */
export function timingBlock(sheet: SheetBuilder, context: BookContext, layout: PortfolioLayout): void {
  const prefixes = context.projects.map(({ model }) => model.prefix);
  const first = layout.top.pool + TABLE_HEAD.first;
  const { ends } = poolColumns(layout.projects);
  const endings = fixedRange(first, ends, first + layout.poolPeriods - 1, ends);
  const starts = prefixes.map((prefix) => `${prefix}_FirstFunding`).join(',');
  const formulas = [
    `MIN(${starts})`,
    `MAX(${prefixes.map((prefix) => `INDEX(${prefix}_Dates,Pact_Periods+1)`).join(',')})`,
    // Beyond the room the check says so; the timeline stays inside.
    `MIN(ROWS(${endings}),COUNTIF(${endings},"<"&${PORTFOLIO.end})+1)`,
    when(`MIN(${starts})=MAX(${starts})`, '1', '0'),
  ];
  sheet.value(layout.top.timing, 0, 'Common timeline', 'section');
  sheet.fill(layout.top.timing, 0, 6, 'section');
  TIMING_ROWS.forEach(({ label, name, style, unit, comment }, index) => {
    const row = layout.top.timing + 1 + index;
    sheet.value(row, 0, label, 'label');
    sheet.formula(row, 1, formulas[index] ?? '', style);
    sheet.value(row, 2, unit, 'unit');
    sheet.name(name, cell(row, 1), comment);
  });
}

/** The drawdowns, profits and rates of each project, period by period of the common timeline. */
export function poolTimeline(sheet: SheetBuilder, context: BookContext, layout: PortfolioLayout): void {
  const top = layout.top.pool;
  const columns = poolColumns(layout.projects);
  const first = top + TABLE_HEAD.first;
  const last = first + layout.poolPeriods - 1;
  const opening = top + TABLE_HEAD.opening;
  sheet.value(top, 0, 'Projects in the common timeline', 'section');
  sheet.fill(top, 0, columns.last, 'section');
  const column = (at: number, heading: string, unit: string, style: StyleName, formula: (row: number) => string) => {
    sheet.value(top + TABLE_HEAD.heading, at, heading, 'head');
    sheet.value(top + TABLE_HEAD.unit, at, unit, 'headUnit');
    for (let row = first; row <= last; row += 1) sheet.formula(row, at, formula(row), style);
  };
  const group = (from: number, to: number, title: string) => {
    sheet.value(top + TABLE_HEAD.group, from, title, 'group');
    sheet.fill(top + TABLE_HEAD.group, from, to, 'group');
  };

  group(columns.period, columns.ends, 'Timeline');
  sheet.value(opening, columns.period, 0, 'calcInteger');
  sheet.formula(opening, columns.ends, PORTFOLIO.start, 'calcDate');
  column(columns.period, 'Period', 'number', 'calcInteger', (row) => `${cell(row - 1, columns.period)}+1`);
  column(
    columns.ends,
    'Period ends',
    'date',
    'calcDate',
    (row) => `EDATE(${PORTFOLIO.start},${cell(row, columns.period)}*Pact_MonthsPerYear/Pact_PerYear)`,
  );

  const [begins, ends] = [(row: number) => fixedColumn(row - 1, columns.ends), (row: number) => fixedColumn(row, columns.ends)];
  const parts = [
    {
      left: columns.drawdowns,
      title: 'Drawdowns, at the start',
      unit: 'US$ million',
      style: 'calcMoney',
      formula: (prefix: string, row: number) =>
        `SUMIFS(${prefix}_Drawdowns,${startsOf(prefix)},">="&${begins(row)},${startsOf(prefix)},"<"&${ends(row)})`,
    },
    {
      left: columns.profits,
      title: 'Profits, at the end',
      unit: 'US$ million',
      style: 'calcMoney',
      formula: (prefix: string, row: number) =>
        `SUMIFS(${prefix}_Profits,${endsOf(prefix)},">"&${begins(row)},${endsOf(prefix)},"<="&${ends(row)})`,
    },
    {
      left: columns.rates,
      title: "Rates of Japan's claims",
      unit: 'per year',
      style: 'calcFactor',
      // The rate of the period that is running; before its first funding a project owes nothing, after its horizon nothing accrues.
      formula: (prefix: string, row: number) =>
        when(
          `${begins(row)}<${prefix}_FirstFunding`,
          `INDEX(${prefix}_Rates,1)`,
          when(
            `${begins(row)}>=INDEX(${prefix}_Dates,Pact_Periods+1)`,
            '0',
            `INDEX(${prefix}_Rates,MATCH(${begins(row)},${prefix}_Dates,1))`,
          ),
        ),
    },
  ] as const;
  for (const { left, title, unit, style, formula } of parts) {
    group(left, left + layout.projects - 1, title);
    context.projects.forEach((one, index) => column(left + index, one.sheet, unit, style, (row) => formula(one.model.prefix, row)));
    if (style === 'calcMoney') {
      context.projects.forEach((_, index) => {
        sheet.formula(top + TABLE_HEAD.total, left + index, `SUM(${range(first, left + index, last, left + index)})`, 'totalMoney');
      });
    }
  }
  sheet.value(top + TABLE_HEAD.total, 0, 'Total', 'totalText');
  const three = (left: number) => range(first, left, last, left + layout.projects - 1);
  sheet.name(PORTFOLIO.poolDates, range(opening, columns.ends, last, columns.ends), 'The start, then the end of each common period');
  sheet.name(PORTFOLIO.poolDrawdowns, three(columns.drawdowns), 'A column a project, a row a common period');
  sheet.name(PORTFOLIO.poolProfits, three(columns.profits), 'A column a project, a row a common period');
  sheet.name(PORTFOLIO.poolRates, three(columns.rates), 'A column a project, a row a common period');
  sheet.highlight({
    range: range(first, 0, last, columns.last),
    formula: `=$${columnName(columns.period)}${first + 1}>${PORTFOLIO.poolPeriods}`,
    color: COLORS.white,
  });
}

/** All formulas of the common timeline, for the check that none was typed over. */
export function poolFormulas({ top, projects, poolPeriods }: PortfolioLayout): string {
  const first = top.pool + TABLE_HEAD.first;
  return fixedRange(first, 0, first + poolPeriods - 1, poolColumns(projects).last);
}
