import type { SheetChart } from 'hucre/xlsx';
import type { ChartPlan } from '../plan';
import { hexDigits } from './cellStyles';
import type { ChartSource } from './chartSeries';
import { absoluteReference, parseRange } from './range';

const TEXT_POINTS = 9;
const TITLE_POINTS = 12;
/** Without them the format means crosses. */
const TICK_MARKS = { majorTickMark: 'out', minorTickMark: 'none' } as const;

/**
 * A chart as hucre writes it: place, title, axes, legend, alternative text, and one series so that it has a plot.
 * Series of two kinds in one plot, and the values that a chart shows before it is calculated, are beyond hucre: see `chartSeries.ts`.
 */
export function chartFrame(plan: ChartPlan, { sheet, formatOf }: ChartSource): SheetChart {
  const categoryFormat = formatOf(plan.categories);
  const [from, to] = [parseRange(plan.from), parseRange(plan.to)];
  const stacked = plan.series.some(({ kind }) => kind === 'stackedColumn');
  return {
    ...(stacked ? { type: 'column', barGrouping: 'stacked', overlap: 100 } : { type: 'line' }),
    title: plan.title,
    titleFontSize: TITLE_POINTS,
    titleBold: true,
    altText: plan.altText,
    anchor: { from: { row: from.top, col: from.left }, to: { row: to.bottom + 1, col: to.right + 1 } },
    legend: 'bottom',
    legendFontSize: TEXT_POINTS,
    axes: {
      x: {
        title: plan.categoryTitle,
        axisTitleFontSize: TEXT_POINTS,
        labelFontSize: TEXT_POINTS,
        ...(categoryFormat !== undefined && { numberFormat: { formatCode: categoryFormat, sourceLinked: true } }),
        ...TICK_MARKS,
        tickLblSkip: labelStep(cellCount(plan.categories)),
        // Labels stay at the edge of the plot when a column goes below zero, and years stay labels, not points of time.
        tickLblPos: 'low',
        auto: false,
      },
      y: {
        title: plan.valueTitle,
        axisTitleFontSize: TEXT_POINTS,
        axisTitleRotation: -90,
        labelFontSize: TEXT_POINTS,
        numberFormat: { formatCode: plan.numberFormat },
        ...TICK_MARKS,
        gridlines: { major: true },
      },
    },
    series: plan.series.slice(0, 1).map(({ name, values, color }) => ({
      name,
      values: absoluteReference(sheet, values),
      categories: absoluteReference(sheet, plan.categories),
      color: hexDigits(color),
    })),
  };
}

const MOST_LABELS = 16;

/** Every so many categories get a label, so that the labels stay level and apart. */
function labelStep(categories: number): number {
  const step = [1, 2, 5, 10, 20, 50].find((candidate) => categories / candidate <= MOST_LABELS);
  return step ?? Math.ceil(categories / MOST_LABELS);
}

function cellCount(range: string): number {
  const { top, left, bottom, right } = parseRange(range);
  return (bottom - top + 1) * (right - left + 1);
}
