import type { SheetChart } from 'hucre/xlsx';
import { hexDigits } from './cellStyles';
import { chartReference, type ChartSource } from './chartSeries';
import type { FileChart, FileReference } from './fileWorkbook';
import { parseRange } from './range';

const TEXT_POINTS = 9;
const TITLE_POINTS = 12;
/** Without them the format means crosses. */
const TICK_MARKS = { majorTickMark: 'out', minorTickMark: 'none' } as const;

/**
 * A chart as hucre writes it: place, title, axes, legend, alternative text, and one series so that it has a plot.
 * Series of two kinds in one plot, and the values that a chart shows before it is calculated, are beyond hucre: see `chartSeries.ts`.
 */
export function chartFrame(chart: FileChart, { formatOf }: ChartSource): SheetChart {
  const { from, to } = chart;
  const first = chart.series[0];
  const categories = first?.categories;
  const categoryFormat = categories && formatOf(categories);
  const labels = categories ?? first?.values;
  const stacked = chart.series.some(({ kind }) => kind === 'stackedColumn');
  const columns = stacked || chart.series.some(({ kind }) => kind === 'clusteredColumn');
  return {
    ...(stacked ? { type: 'column', barGrouping: 'stacked', overlap: 100 } : { type: columns ? 'column' : 'line' }),
    ...(chart.title !== undefined && { title: chart.title, titleFontSize: TITLE_POINTS, titleBold: true }),
    ...(chart.altText !== undefined && { altText: chart.altText }),
    anchor: { from: { row: from.row, col: from.column }, to: { row: to.row, col: to.column } },
    legend: chart.legend ?? false,
    ...(chart.legend && { legendFontSize: TEXT_POINTS }),
    axes: {
      x: {
        ...(chart.categoryTitle !== undefined && { title: chart.categoryTitle, axisTitleFontSize: TEXT_POINTS }),
        labelFontSize: TEXT_POINTS,
        ...(categoryFormat !== undefined && { numberFormat: { formatCode: categoryFormat, sourceLinked: true } }),
        ...TICK_MARKS,
        tickLblSkip: labelStep(labels ? cellCount(labels) : 1),
        // Labels stay at the edge of the plot when a column goes below zero, and years stay labels, not points of time.
        tickLblPos: 'low',
        auto: false,
      },
      y: {
        ...(chart.valueTitle !== undefined && { title: chart.valueTitle, axisTitleFontSize: TEXT_POINTS, axisTitleRotation: -90 }),
        labelFontSize: TEXT_POINTS,
        ...(chart.valueFormat !== undefined && { numberFormat: { formatCode: chart.valueFormat } }),
        ...TICK_MARKS,
        gridlines: { major: true },
      },
    },
    series: chart.series.slice(0, 1).map(({ name, values, color }) => ({
      name,
      values: chartReference(values),
      ...(categories && { categories: chartReference(categories) }),
      ...(color !== undefined && { color: hexDigits(color) }),
    })),
  };
}

const MOST_LABELS = 16;

/** Every so many categories get a label, so that the labels stay level and apart. */
function labelStep(categories: number): number {
  const step = [1, 2, 5, 10, 20, 50].find((candidate) => categories / candidate <= MOST_LABELS);
  return step ?? Math.ceil(categories / MOST_LABELS);
}

function cellCount({ range }: FileReference): number {
  const { top, left, bottom, right } = parseRange(range);
  return (bottom - top + 1) * (right - left + 1);
}
