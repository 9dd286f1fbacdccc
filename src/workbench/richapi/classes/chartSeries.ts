import type { Chart, ChartSeries, Sheet } from '../../book/book';
import { formatAddress } from '../../book/address';
import { asNumber, asOneOf, asText } from '../arguments';
import { ApiClass, link, method, object, read, readWrite } from '../classTable';
import { htmlColor } from '../colors';
import { invalidArgument, itemNotFound, UnsupportedError } from '../errors';
import { cellRect } from '../../book/rects';
import { RANGE, type RangeTarget } from './range';

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

const DEFAULT_LINE_WIDTH = 2.25;

/** The types of chart that the workbench draws. */
const CHART_TYPES = ['ColumnClustered', 'ColumnStacked', 'Line'];

export function chartType(text: string): string {
  if (!CHART_TYPES.includes(text)) throw new UnsupportedError(`ChartType ${text}`);
  return text;
}

/** A series without values of its own yet: nothing is drawn until `setValues`. */
export function newSeries(sheet: Sheet, name: string): ChartSeries {
  const nothing = { sheetId: sheet.id, rect: cellRect(0, 0) };
  return { name, type: '', values: nothing, categories: undefined, color: '', lineWidth: DEFAULT_LINE_WIDTH };
}

export const CHART_SERIES_COLLECTION: ApiClass<ChartTarget> = new ApiClass({
  name: 'ChartSeriesCollection',
  properties: { Count: read('1.1', ({ chart }) => chart.series.length) },
  items: (target) => target.chart.series.map((series) => CHART_SERIES.of({ ...target, series })),
  objects: {
    Add: object('1.7', (target, args) => {
      const { sheet, chart } = target;
      const series = newSeries(sheet, args.textOr(0, `Series${chart.series.length + 1}`));
      // Several series of one chart usually share their categories; Excel gives a new series those of the first.
      series.categories = chart.series[0]?.categories;
      chart.series.splice(args.integer(1, chart.series.length), 0, series);
      sheet.chartChanged(chart);
      return CHART_SERIES.of({ ...target, series });
    }),
    GetItemAt: object('1.1', (target, args) => {
      const series = target.chart.series[args.integer(0)];
      if (!series) throw itemNotFound();
      return CHART_SERIES.of({ ...target, series });
    }),
  },
  methods: { GetCount: method('1.4', ({ chart }) => chart.series.length) },
});

export const CHART_SERIES: ApiClass<SeriesTarget> = new ApiClass({
  name: 'ChartSeries',
  properties: {
    ChartType: readWrite(
      '1.7',
      ({ chart, series }) => series.type || chart.type,
      (target, value) => change(target, { type: chartType(asText(value)) }),
    ),
    Name: readWrite(
      '1.1',
      ({ series }) => series.name,
      (target, value) => change(target, { name: asText(value) }),
    ),
  },
  links: { Format: link('1.1', (target) => FORMAT.of(target)) },
  methods: {
    Delete: method('1.7', (target) => {
      const { sheet, chart, series } = target;
      chart.series = chart.series.filter((other) => other !== series);
      sheet.chartChanged(chart);
      return null;
    }),
    GetDimensionDataSourceString: method('1.15', ({ series }, args, host) => {
      const dimension = asOneOf(args.text(0), ['Categories', 'Values']);
      const source = dimension === 'Values' ? series.values : series.categories;
      const sheet = source && host.book.sheet(source.sheetId);
      return sheet ? formatAddress(sheet.name, source.rect, true) : '';
    }),
    SetValues: method('1.7', (target, args) => {
      change(target, { values: sourceOf(args.target(0, RANGE)) });
      return null;
    }),
    SetXAxisValues: method('1.7', (target, args) => {
      change(target, { categories: sourceOf(args.target(0, RANGE)) });
      return null;
    }),
  },
});

export const FORMAT: ApiClass<SeriesTarget> = new ApiClass({
  name: 'ChartSeriesFormat',
  links: {
    Fill: link('1.1', (target) => FILL.of(target)),
    Line: link('1.1', (target) => LINE.of(target)),
  },
});

export const FILL: ApiClass<SeriesTarget> = new ApiClass({
  name: 'ChartFill',
  methods: {
    SetSolidColor: method('1.1', (target, args) => {
      change(target, { color: htmlColor(args.text(0)) });
      return null;
    }),
  },
});

export const LINE: ApiClass<SeriesTarget> = new ApiClass({
  name: 'ChartLineFormat',
  properties: {
    Color: readWrite(
      '1.1',
      ({ series }) => series.color,
      (target, value) => change(target, { color: htmlColor(value) }),
    ),
    Weight: readWrite(
      '1.7',
      ({ series }) => series.lineWidth,
      (target, value) => {
        const lineWidth = asNumber(value);
        if (lineWidth < 0) throw invalidArgument('A line width is not negative.');
        change(target, { lineWidth });
      },
    ),
  },
});

const sourceOf = ({ sheet, rect }: RangeTarget) => ({ sheetId: sheet.id, rect });

function change({ sheet, chart, series }: SeriesTarget, part: Partial<ChartSeries>): void {
  Object.assign(series, part);
  sheet.chartChanged(chart);
}
