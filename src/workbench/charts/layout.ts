/** Where everything of a chart stands, in pixels from its top-left corner. Pure: the same figure and size give the same picture. */
import type { Figure } from './figure';
import { layoutLegend, type LegendItem } from './legend';
import { stackColumns } from './stack';
import { textWidth, wrapped } from './textWidth';
import { niceTicks } from './ticks';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Bar extends Box {
  readonly series: number;
  readonly category: number;
  readonly value: number;
}

export interface Point {
  readonly category: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** One line; it is broken where a value is missing. */
export interface Line {
  readonly series: number;
  readonly parts: readonly (readonly Point[])[];
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface ChartLayout {
  readonly plot: Box;
  readonly title: readonly Label[];
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly text: string }[];
  readonly zero: number;
  readonly categories: readonly Label[];
  readonly categoryTitle: Label | undefined;
  readonly valueTitle: Label | undefined;
  readonly legend: readonly LegendItem[];
  readonly bars: readonly Bar[];
  readonly lines: readonly Line[];
}

export const TITLE_SIZE = 14;
export const LABEL_SIZE = 11;
export const AXIS_TITLE_SIZE = 12;
const EDGE = 12;
const GAP = 8;
const TITLE_LINE = 18;
const LABEL_LINE = 14;
const TICK_PIXELS = 30;
const BAR_SHARE = 0.68;

export function layoutChart(figure: Figure, width: number, height: number): ChartLayout {
  const title = wrapped(figure.title, TITLE_SIZE, width - 2 * EDGE, 2);
  const legend = layoutLegend(figure.series, figure.legend, width - 2 * EDGE);
  const pieces = stackColumns(figure.series);
  const lineValues = figure.series.flatMap(({ kind, values }) => (kind === 'line' ? values.filter((value) => value !== null) : []));
  const reached = [0, ...pieces.map(({ to }) => to), ...lineValues];

  const titleBottom = EDGE + title.length * TITLE_LINE + (title.length > 0 ? GAP : 0);
  const beside = figure.legend === 'Left' || figure.legend === 'Right';
  const legendAbove = figure.legend === 'Top' ? legend.height + GAP : 0;
  const legendBelow = figure.legend === 'Bottom' ? legend.height + GAP : 0;
  const below = LABEL_LINE + GAP + (figure.categoryTitle ? AXIS_TITLE_SIZE + GAP : 0) + legendBelow + EDGE;
  const top = titleBottom + legendAbove;
  const plotHeight = Math.max(20, height - top - below);

  const ticks = niceTicks(Math.min(...reached), Math.max(...reached), Math.max(2, Math.floor(plotHeight / TICK_PIXELS)));
  const texts = ticks.map(figure.formatValue);
  const widest = Math.max(...texts.map((text) => textWidth(text, LABEL_SIZE)));
  const legendLeft = figure.legend === 'Left' ? legend.width + 2 * GAP : 0;
  const legendRight = figure.legend === 'Right' ? legend.width + 2 * GAP : 0;
  const left = EDGE + legendLeft + (figure.valueTitle ? AXIS_TITLE_SIZE + GAP : 0) + widest + GAP;
  const plot: Box = { left, top, width: Math.max(20, width - left - legendRight - rightEdge(figure, width - left)), height: plotHeight };

  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const y = (value: number) => plot.top + ((high - value) / (high - low)) * plot.height;
  const band = plot.width / Math.max(1, figure.categories.length);
  const centre = (category: number) => plot.left + (category + 0.5) * band;
  const labelsY = plot.top + plot.height + GAP + LABEL_SIZE / 2;
  const middle = plot.top + plot.height / 2;
  const legendTop = figure.legend === 'Top' ? titleBottom : height - EDGE - legend.height;

  return {
    plot,
    title: title.map((text, i) => ({ x: width / 2, y: EDGE + (i + 0.5) * TITLE_LINE, text })),
    ticks: ticks.map((value, i) => ({ value, y: y(value), text: texts[i] ?? '' })),
    zero: y(0),
    categories: thinned(figure.categories, band).map((i) => ({ x: centre(i), y: labelsY, text: figure.categories[i] ?? '' })),
    categoryTitle: figure.categoryTitle
      ? { x: plot.left + plot.width / 2, y: labelsY + LABEL_LINE / 2 + GAP + AXIS_TITLE_SIZE / 2, text: figure.categoryTitle }
      : undefined,
    valueTitle: figure.valueTitle ? { x: EDGE + legendLeft + AXIS_TITLE_SIZE / 2, y: middle, text: figure.valueTitle } : undefined,
    legend: legend.items.map((item) => ({
      ...item,
      x: item.x + (figure.legend === 'Right' ? width - EDGE - legend.width : EDGE),
      y: item.y + (beside ? middle - legend.height / 2 : legendTop),
    })),
    bars: pieces.map(({ series, category, value, from, to }) => {
      const slot = slotOf(figure, series);
      const barWidth = (band * BAR_SHARE) / slot.count;
      const start = plot.left + category * band + (band * (1 - BAR_SHARE)) / 2 + slot.index * barWidth;
      const upper = y(Math.max(from, to));
      return { series, category, value, left: start, width: barWidth, top: upper, height: y(Math.min(from, to)) - upper };
    }),
    lines: figure.series.flatMap(({ kind, values }, series) =>
      kind === 'line'
        ? [
            {
              series,
              parts: unbroken(values).map((part) => part.map((point) => ({ ...point, x: centre(point.category), y: y(point.value) }))),
            },
          ]
        : [],
    ),
  };
}

/** Room for the half of the last label that stands out of the plot. */
function rightEdge({ categories }: Figure, available: number): number {
  const band = available / Math.max(1, categories.length);
  return Math.max(EDGE, textWidth(categories.at(-1) ?? '', LABEL_SIZE) / 2 - band / 2 + 4);
}

/** Stacked columns share one place in their band, the others stand side by side. */
function slotOf({ series }: Figure, index: number): { index: number; count: number } {
  const slots = series.flatMap(({ kind }, i) => (kind === 'column' ? [i] : []));
  const stacked = series.some(({ kind }) => kind === 'stackedColumn') ? 1 : 0;
  const count = slots.length + stacked;
  const place = slots.indexOf(index);
  return { index: place < 0 ? 0 : place + stacked, count };
}

/** Every n-th category from the first, so that no label touches the next. */
export function thinned(categories: readonly string[], band: number): number[] {
  const widest = Math.max(0, ...categories.map((text) => textWidth(text, LABEL_SIZE)));
  const needed = Math.max(1, Math.ceil((widest + GAP) / band));
  const every = [1, 2, 3, 4, 5, 10, 15, 20, 25, 50, 100].find((step) => step >= needed) ?? needed;
  return categories.flatMap((_, i) => (i % every === 0 ? [i] : []));
}

function unbroken(values: readonly (number | null)[]): { category: number; value: number }[][] {
  const parts: { category: number; value: number }[][] = [];
  values.forEach((value, category) => {
    if (value === null) return;
    if (category === 0 || values[category - 1] === null || parts.length === 0) parts.push([]);
    parts.at(-1)?.push({ category, value });
  });
  return parts;
}
