/** Title, legend and axes of a chart. */
import type { Chart } from '../../book/book';
import { asFlag, asOneOf, asText } from '../arguments';
import { ApiClass, link, object, readWrite } from '../classTable';
import { UnsupportedError } from '../errors';
import type { ChartTarget } from './chartSeries';

export const CHART_TITLE: ApiClass<ChartTarget> = new ApiClass({
  name: 'ChartTitle',
  properties: {
    Text: readWrite(
      '1.1',
      ({ chart }) => chart.title,
      (target, value) => change(target, { title: asText(value), titleVisible: true }),
    ),
    Visible: readWrite(
      '1.1',
      ({ chart }) => chart.titleVisible,
      (target, value) => change(target, { titleVisible: asFlag(value) }),
    ),
  },
});

export const CHART_LEGEND: ApiClass<ChartTarget> = new ApiClass({
  name: 'ChartLegend',
  properties: {
    Position: readWrite(
      '1.1',
      ({ chart }) => chart.legendPosition,
      (target, value) => change(target, { legendPosition: asOneOf(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner']) }),
    ),
    Visible: readWrite(
      '1.1',
      ({ chart }) => chart.legendVisible,
      (target, value) => change(target, { legendVisible: asFlag(value) }),
    ),
  },
});

type AxisKind = 'Category' | 'Value';

interface AxisTarget extends ChartTarget {
  readonly axis: AxisKind;
}

export const CHART_AXES: ApiClass<ChartTarget> = new ApiClass({
  name: 'ChartAxes',
  links: {
    CategoryAxis: link('1.1', (target) => CHART_AXIS.of({ ...target, axis: 'Category' })),
    ValueAxis: link('1.1', (target) => CHART_AXIS.of({ ...target, axis: 'Value' })),
  },
  objects: {
    GetItem: object('1.7', (target, args) => {
      if (args.textOr(1, 'Primary') !== 'Primary') throw new UnsupportedError('ChartAxes.getItem Secondary');
      return CHART_AXIS.of({ ...target, axis: asOneOf(args.text(0), ['Category', 'Value']) });
    }),
  },
});

export const CHART_AXIS: ApiClass<AxisTarget> = new ApiClass({
  name: 'ChartAxis',
  properties: {
    NumberFormat: readWrite(
      '1.8',
      (target) => valueAxis(target).valueFormat,
      (target, value) => {
        valueAxis(target);
        change(target, { valueFormat: asText(value) });
      },
    ),
  },
  links: { Title: link('1.1', (target) => CHART_AXIS_TITLE.of(target)) },
});

export const CHART_AXIS_TITLE: ApiClass<AxisTarget> = new ApiClass({
  name: 'ChartAxisTitle',
  properties: {
    Text: readWrite(
      '1.1',
      ({ chart, axis }) => (axis === 'Category' ? chart.categoryTitle : chart.valueTitle),
      (target, value) => setTitle(target, asText(value)),
    ),
    Visible: readWrite(
      '1.1',
      ({ chart, axis }) => (axis === 'Category' ? chart.categoryTitle : chart.valueTitle) !== '',
      (target, value) => {
        if (asFlag(value)) throw new UnsupportedError('ChartAxisTitle.visible true without a text');
        setTitle(target, '');
      },
    ),
  },
});

function setTitle(target: AxisTarget, text: string): void {
  change(target, target.axis === 'Category' ? { categoryTitle: text } : { valueTitle: text });
}

function valueAxis({ chart, axis }: AxisTarget): Chart {
  if (axis !== 'Value') throw new UnsupportedError('ChartAxis.numberFormat of the category axis');
  return chart;
}

function change({ sheet, chart }: ChartTarget, part: Partial<Chart>): void {
  Object.assign(chart, part);
  sheet.chartChanged(chart);
}
