import type { SheetBuilder } from './planBuilder';
import type { ProjectLayout } from './projectLayout';
import { cell, range } from './a1';
import { YEAR_COLUMN } from './byYear';
import { phrase, type Words } from './language';
import { CHART_COLUMNS } from './projectLayout';
import { COLORS } from './styles';

/** Two charts of the years, on the plain formulas, so that they need no add-in. `project` is the name of the project. */
export function projectCharts(sheet: SheetBuilder, layout: ProjectLayout, prefix: string, project: Words): void {
  const { first, last } = layout.byYear;
  const years = (column: keyof typeof YEAR_COLUMN) => range(first, YEAR_COLUMN[column], last, YEAR_COLUMN[column]);
  const place = (index: number) => ({
    from: cell(layout.charts[index]?.top ?? layout.answers, CHART_COLUMNS.left),
    to: cell(layout.charts[index]?.bottom ?? layout.answers, CHART_COLUMNS.right),
  });
  const axes = { categories: years('year'), categoryTitle: 'Calendar year', valueTitle: 'US$ million', numberFormat: '#,##0' } as const;
  const named = (words: string) => phrase(words, project);
  sheet.chart({
    ...axes,
    ...place(0),
    name: `${prefix} distributions`,
    title: named("{1}: distributions and Japan's remaining claim, US$ million"),
    altText: named(
      "{1}: stacked columns of the yearly distributions to Japan and to the US, with Japan's remaining claim as a line, US$ million. " +
        'The line reaches zero in the year in which Japan is repaid; from then on the Japanese part of the columns shrinks.',
    ),
    series: [
      { name: 'Japan', values: years('japan'), kind: 'stackedColumn', color: COLORS.japan },
      { name: 'US', values: years('us'), kind: 'stackedColumn', color: COLORS.us },
      { name: "Japan's remaining claim", values: years('claim'), kind: 'line', color: COLORS.claim },
    ],
  });
  sheet.chart({
    ...axes,
    ...place(1),
    name: `${prefix} cumulative cash`,
    title: named('{1}: cumulative cash to each side, US$ million'),
    altText: named(
      '{1}: two lines of the cash that Japan and the US have received by the end of each year, US$ million. ' +
        'A column marks the year in which Japan is repaid; there is none where Japan is not.',
    ),
    series: [
      { name: 'Japan so far', values: years('cumJapan'), kind: 'line', color: COLORS.japan },
      { name: 'US so far', values: years('cumUs'), kind: 'line', color: COLORS.us },
      { name: 'Japan is repaid', values: years('repaidYear'), kind: 'stackedColumn', color: COLORS.mark },
    ],
  });
}
