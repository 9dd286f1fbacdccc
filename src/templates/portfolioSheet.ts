import type { SheetPlan } from '../workbook/plan';
import type { BookContext } from './bookContext';
import { range } from './a1';
import { checkRows } from './checks';
import { debtTable } from './debtService';
import { DECLINING_ROWS, decliningBlock } from './declining';
import { joined, text, when } from './formulaText';
import { FUNDING_MIX } from '../pact';
import { FUNDING_INPUT_ROWS, fundingBlock, fundingInputs } from './fundingBlock';
import { sheetBuilder, type SheetBuilder } from './planBuilder';
import { poolingBlock, poolTimeline, TIMING_BLOCK_ROWS, timingBlock } from './pooling';
import { portfolioCharts } from './portfolioCharts';
import { PORTFOLIO_CHECKS, portfolioChecks } from './portfolioChecks';
import {
  debtColumns,
  LAST_PRINTED,
  poolColumns,
  portfolioLayout,
  portfolioWidths,
  RESULT,
  TABLE_HEAD,
  TABLE_YEARS,
  yearColumns,
  type PortfolioLayout,
} from './portfolioLayout';
import { ofEach, PORTFOLIO } from './portfolioNames';
import { yearTable } from './portfolioYears';
import { HEADER_ROWS, sheetHeader } from './sheetHeader';
import { sideBySideBlock, sideBySideRows } from './sideBySide';

/** The projects together: side by side, by year, in one pool; how Japan funds them, and what declining would cost instead. */
export function portfolioSheet(context: BookContext): SheetPlan {
  const sheet = sheetBuilder(context.language);
  const layout = portfolioLayout(
    context,
    {
      sideBySide: sideBySideRows(context),
      declining: DECLINING_ROWS,
      checks: 1 + PORTFOLIO_CHECKS,
      inputs: FUNDING_INPUT_ROWS,
      timing: TIMING_BLOCK_ROWS,
    },
    FUNDING_MIX.length,
  );
  const { top, last } = layout;
  const checks = portfolioChecks(context, layout);
  const [firstCheck, lastCheck] = [top.checks + 1, top.checks + checks.length];

  sheetHeader(sheet, context, {
    title: 'Portfolio',
    purpose:
      'The projects together: who receives what and when, pooled or each for itself, how Japan funds its part, and what declining would cost.',
    ...headline(context),
    light: { results: range(firstCheck, RESULT.value, lastCheck, RESULT.value), name: 'Portfolio_Checks' },
    columns: { caseValue: 1, lightLabel: 4, light: 5, unit: 6, last },
  });
  about(sheet, layout);
  sideBySideBlock(sheet, context, layout);
  for (const chart of portfolioCharts(layout)) sheet.chart(chart);
  poolingBlock(sheet, context, layout);
  decliningBlock(sheet, layout);
  fundingBlock(sheet, layout);

  sheet.value(top.checks, 0, 'Checks', 'section');
  sheet.fill(top.checks, 0, LAST_PRINTED, 'section');
  checkRows(sheet, firstCheck, { label: RESULT.label, result: RESULT.value }, checks);
  sheet.name('Portfolio_CheckLabels', range(firstCheck, RESULT.label, lastCheck, RESULT.label), 'What each check says');
  sheet.name('Portfolio_CheckResults', range(firstCheck, RESULT.value, lastCheck, RESULT.value), 'OK, or what is wrong');

  fundingInputs(sheet, layout);
  timingBlock(sheet, context, layout);
  yearTable(sheet, context, layout);
  debtTable(sheet, layout);
  poolTimeline(sheet, context, layout);

  return sheet.build({
    name: context.sheetNames.portfolio,
    ownName: 'Portfolio_Checks',
    ifPresent: 'rebuild',
    tabColor: '#1B7F4B',
    columnWidths: portfolioWidths(layout),
    freeze: { rows: HEADER_ROWS, columns: 1 },
    print: { areas: printAreas(layout), orientation: 'landscape', titleRows: '1:1', titleColumns: 'A:A' },
  });
}

/** The results of PACT.FUNDING are a check, and what they find is printed with the checks. */
function printAreas({ top, projects, instruments, charts }: PortfolioLayout): readonly string[] {
  const years = yearColumns(projects);
  const debt = debtColumns(instruments);
  const right = Math.max(LAST_PRINTED, charts + 5);
  return [
    range(0, 0, top.funding - 1, right),
    range(top.funding, 0, top.years - 1, right),
    range(top.years, 0, top.debt - 1, years.cumulativeUs),
    // Again from what Japan receives on, which the net carry begins with.
    range(top.years, years.japanTotal, top.debt - 1, years.cumulativeCarry),
    range(top.debt, 0, top.pool - 1, debt.principalTotal),
    // At one period a year, which the model starts with, the timeline fills as many rows as the table by year.
    range(top.pool, 0, top.pool + TABLE_HEAD.first + TABLE_YEARS - 1, poolColumns(projects).last),
  ];
}

/** The answer in one sentence, and when it is bad news. */
function headline(context: BookContext): { headline: string; bad: string } {
  const days = ofEach(context, 'RepaidOn');
  const repaid = `COUNT(${days})`;
  const all = `${repaid}=COLUMNS(${PORTFOLIO.npvEach})`;
  return {
    headline: joined(
      text('Japan funds US$ '),
      `FIXED(${PORTFOLIO.totalDrawn},0)`,
      text(' million and receives US$ '),
      `FIXED(${PORTFOLIO.totalJapan},0)`,
      text(' million, '),
      `TEXT(${PORTFOLIO.japanShare},"0%")`,
      text(' of all profits; '),
      when(
        all,
        joined(text('every project repays Japan, the last in '), `YEAR(${PORTFOLIO.repaidOn})`, text('.')),
        joined(repaid, text(' of '), `COLUMNS(${PORTFOLIO.npvEach})`, text(' projects repay Japan.')),
      ),
    ),
    bad: `NOT(${all})`,
  };
}

function about(sheet: SheetBuilder, { top }: PortfolioLayout): void {
  const line = (row: number, title: string, words: string) => {
    sheet.value(row, 0, title, 'strongLabel');
    sheet.value(row, 1, words, 'note');
  };
  line(
    top.about,
    'How to read',
    'The projects are read from their sheets. Blue figures below are assumptions on the funding: change them, and all follows.',
  );
  line(top.about + 1, 'Without the add-in', 'Tables, charts and checks stay live: they use plain formulas. Only violet cells need PACT.');
  line(
    top.about + 2,
    'Plain formulas',
    'They follow the cumulative hurdle; where the terms ask for more, the checks say what is not compared.',
  );
}
