import type { Book, CellValue, Chart, ChartSeries, ChartSource } from '../book/book';
import type { Figure, FigureSeries, LegendPosition } from './figure';

/** Colours that people with any colour vision tell apart (Okabe and Ito), for series that name none. */
const COLORS = ['#0072B2', '#E69F00', '#009E73', '#D55E00', '#56B4E9', '#CC79A7', '#F0E442', '#000000'];

const KINDS: Readonly<Record<string, FigureSeries['kind']>> = {
  ColumnStacked: 'stackedColumn',
  ColumnClustered: 'column',
  Line: 'line',
  LineMarkers: 'line',
};

const LEGENDS: readonly string[] = ['Top', 'Bottom', 'Left', 'Right'];
const PIXELS_PER_POINT = 96 / 72;
const LINE_POINTS = 1.75;

/** A number as text, in a number format of Excel. */
export type FormatNumber = (format: string, value: number) => string;

/**
 * Reads what a chart shows from the cells as they are now.
 *
 * @throws for a type of chart that is not drawn here.
 */
export function readFigure(book: Book, chart: Chart, formatNumber: FormatNumber): Figure {
  const series = chart.series.map((one, i) => readSeries(book, chart, one, i));
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const source = chart.series.find(({ categories }) => categories)?.categories;
  const labels = source ? texts(book, source) : [];
  return {
    title: chart.titleVisible ? chart.title : '',
    categories: Array.from({ length }, (_, i) => labels[i] ?? String(i + 1)),
    series,
    categoryTitle: chart.categoryTitle,
    valueTitle: chart.valueTitle,
    legend: chart.legendVisible ? legendPosition(chart.legendPosition) : 'None',
    formatValue: (value) => formatNumber(chart.valueFormat || 'General', value),
  };
}

function readSeries(book: Book, chart: Chart, series: ChartSeries, index: number): FigureSeries {
  const type = series.type || chart.type;
  const kind = KINDS[type];
  if (!kind) throw new Error(`Charts of type ${type} are not drawn here.`);
  return {
    name: series.name,
    kind,
    color: series.color || (COLORS[index % COLORS.length] ?? ''),
    lineWidth: (series.lineWidth || LINE_POINTS) * PIXELS_PER_POINT,
    values: cells(book, series.values).map((value) => (typeof value === 'number' ? value : null)),
  };
}

function legendPosition(position: string): LegendPosition {
  return LEGENDS.includes(position) ? (position as LegendPosition) : 'Bottom';
}

/** A chart whose sheet is gone shows nothing. */
function cells(book: Book, { sheetId, rect }: ChartSource): CellValue[] {
  return book.sheet(sheetId)?.values(rect).flat() ?? [];
}

function texts(book: Book, { sheetId, rect }: ChartSource): string[] {
  return book.sheet(sheetId)?.text(rect).flat() ?? [];
}
