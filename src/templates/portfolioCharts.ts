import type { ChartWords } from './planBuilder';
import type { PortfolioLayout } from './portfolioLayout';
import { cell } from './a1';
import { chartRange } from './portfolioYears';
import { COLORS } from './styles';

const CHART_COLUMNS = 6;

/** Who receives what by year, and whether what Japan receives pays for what it borrowed. */
export function portfolioCharts(layout: PortfolioLayout): readonly ChartWords[] {
  const { top, charts } = layout;
  const right = charts + CHART_COLUMNS - 1;
  const years = {
    categories: chartRange(layout, 'year'),
    categoryTitle: 'Calendar year',
    valueTitle: 'US$ million',
    numberFormat: '#,##0',
  };
  return [
    {
      ...years,
      name: 'PortfolioByYear',
      title: 'All projects: who receives what each year, US$ million',
      altText:
        "Columns: what Japan and the US receive from all projects in each calendar year, stacked. Line: Japan's remaining claim at the end of the year, which falls to zero where all projects have repaid it.",
      series: [
        { name: 'Japan', values: chartRange(layout, 'japanTotal'), kind: 'stackedColumn', color: COLORS.japan },
        { name: 'US', values: chartRange(layout, 'usTotal'), kind: 'stackedColumn', color: COLORS.us },
        { name: "Japan's remaining claim", values: chartRange(layout, 'claim'), kind: 'line', color: COLORS.claim },
      ],
      from: cell(top.sideBySide, charts),
      to: cell(top.pooling - 1, right),
    },
    {
      ...years,
      name: 'PortfolioNetCarry',
      title: "Japan's receipts against its debt service, US$ million",
      altText:
        'Columns: what Japan receives each year, above zero, and what it pays on its own funding, below zero. Line: the sum of both since the first funding.',
      series: [
        { name: 'Japan receives', values: chartRange(layout, 'japanTotal'), kind: 'stackedColumn', color: COLORS.japan },
        { name: 'Debt service', values: chartRange(layout, 'service'), kind: 'stackedColumn', color: COLORS.rule },
        { name: 'Net carry, cumulative', values: chartRange(layout, 'cumulativeCarry'), kind: 'line', color: COLORS.claim },
      ],
      from: cell(top.pooling, charts),
      to: cell(top.declining + 8, right),
    },
  ];
}
