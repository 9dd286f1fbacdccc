import type { ChartPlan } from '../workbook/plan';
import type { ProjectLayout } from './projectLayout';
import type { Project } from '../pact';
import { cell } from './a1';
import { COLORS } from './styles';

/** Who receives what in each year, and what Japan is still owed; on the native grid, so that it needs no add-in. */
export function projectChart(layout: ProjectLayout, project: Project): ChartPlan {
  return {
    name: `${project.name} distributions`,
    title: "Distributions and Japan's remaining claim, US$ million",
    altText:
      `Stacked columns of the yearly distributions to Japan and to the US, with Japan's remaining claim as a line, US$ million. ` +
      `The line reaches zero in the year in which Japan is repaid; from then on the Japanese part of the columns shrinks.`,
    categories: layout.series('year'),
    categoryTitle: 'Year of payment',
    valueTitle: 'US$ million',
    numberFormat: '#,##0',
    series: [
      { name: 'Japan', values: layout.series('japan'), kind: 'stackedColumn', color: COLORS.japan },
      { name: 'US', values: layout.series('us'), kind: 'stackedColumn', color: COLORS.us },
      { name: "Japan's remaining claim", values: layout.series('closing'), kind: 'line', color: COLORS.claim },
    ],
    from: cell(layout.answers, 5),
    to: cell(layout.answers + 16, 10),
  };
}
