import type { Chart, Sheet } from '../../book/book';
import { asNumber, asText } from '../arguments';
import { ApiClass, calculated, link, method, object, read, readWrite, type ApiObject } from '../classTable';
import { seriesFrom } from '../chartSource';
import { invalidArgument, itemNotFound } from '../errors';
import { placement } from '../placement';
import type { Json } from '../protocol';
import { CHART_AXES, CHART_LEGEND, CHART_TITLE } from './chartParts';
import { chartType, CHART_SERIES_COLLECTION, type ChartTarget } from './chartSeries';
import { RANGE, rangeArgument } from './range';
import { WORKSHEET } from './worksheet';

/** Points: what Excel gives a new chart. */
const NEW_CHART = { top: 60, left: 120, width: 360, height: 216 };

export const CHARTS: ApiClass<Sheet> = new ApiClass({
  name: 'ChartCollection',
  properties: { Count: read('1.1', (sheet) => sheet.charts().length) },
  items: (sheet) => sheet.charts().map((chart) => CHART.of({ sheet, chart })),
  item: object('1.1', (sheet, args) => orThrow(lookUp(sheet, args.text(0)))),
  objects: {
    Add: calculated(
      object('1.1', (sheet, args) => {
        const source = args.target(1, RANGE);
        const chart: Chart = {
          id: `{${crypto.randomUUID().toUpperCase()}}`,
          name: freeName(sheet),
          title: 'Chart Title',
          titleVisible: true,
          type: chartType(args.text(0)),
          legendVisible: true,
          legendPosition: 'Bottom',
          categoryTitle: '',
          valueTitle: '',
          valueFormat: 'General',
          series: seriesFrom(source, args.textOr(2, 'Auto')),
          ...NEW_CHART,
        };
        sheet.addChart(chart);
        return CHART.of({ sheet, chart });
      }),
    ),
    GetItemAt: object('1.1', (sheet, args) => {
      const chart = sheet.charts()[args.integer(0)];
      return orThrow(chart ? CHART.of({ sheet, chart }) : null);
    }),
    GetItemOrNullObject: object('1.4', (sheet, args) => lookUp(sheet, args.text(0))),
  },
  methods: { GetCount: method('1.4', (sheet) => sheet.charts().length) },
});

export const CHART: ApiClass<ChartTarget> = new ApiClass({
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    ChartType: readWrite(
      '1.7',
      ({ chart }) => chart.type,
      (target, value) => change(target, { type: chartType(asText(value)) }),
    ),
    Height: readWrite(
      '1.1',
      ({ chart }) => chart.height,
      (target, value) => change(target, { height: size(value) }),
    ),
    Id: read('1.7', ({ chart }) => chart.id),
    Left: readWrite(
      '1.1',
      ({ chart }) => chart.left,
      (target, value) => change(target, { left: size(value) }),
    ),
    Name: readWrite(
      '1.1',
      ({ chart }) => chart.name,
      (target, value) => change(target, { name: asText(value) }),
    ),
    Top: readWrite(
      '1.1',
      ({ chart }) => chart.top,
      (target, value) => change(target, { top: size(value) }),
    ),
    Width: readWrite(
      '1.1',
      ({ chart }) => chart.width,
      (target, value) => change(target, { width: size(value) }),
    ),
  },
  links: {
    Axes: link('1.1', (target) => CHART_AXES.of(target)),
    Legend: link('1.1', (target) => CHART_LEGEND.of(target)),
    Series: link('1.1', (target) => CHART_SERIES_COLLECTION.of(target)),
    Title: link('1.1', (target) => CHART_TITLE.of(target)),
    Worksheet: link('1.2', ({ sheet }) => WORKSHEET.of(sheet)),
  },
  methods: {
    Delete: method('1.1', ({ sheet, chart }) => {
      sheet.removeChart(chart.id);
      return null;
    }),
    SetData: calculated(
      method('1.1', (target, args) => {
        change(target, { series: seriesFrom(args.target(0, RANGE), args.textOr(1, 'Auto')) });
        return null;
      }),
    ),
    SetPosition: method('1.1', (target, args, host) => {
      const { sheet, chart } = target;
      const from = rangeArgument(args, 0, host.book, sheet).rect;
      const to = args.has(1) ? rangeArgument(args, 1, host.book, sheet).rect : undefined;
      change(target, placement(sheet, from, to, chart));
      return null;
    }),
  },
});

function lookUp(sheet: Sheet, key: string): ApiObject | null {
  const chart = sheet.charts().find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return chart ? CHART.of({ sheet, chart }) : null;
}

function orThrow(found: ApiObject | null): ApiObject {
  if (!found) throw itemNotFound();
  return found;
}

/** "Chart" with the lowest free number. */
function freeName(sheet: Sheet): string {
  let number = sheet.charts().length + 1;
  while (lookUp(sheet, `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

function change({ sheet, chart }: ChartTarget, part: Partial<Chart>): void {
  Object.assign(chart, part);
  sheet.chartChanged(chart);
}

function size(value: Json): number {
  const points = asNumber(value);
  if (points < 0) throw invalidArgument('A size or a place is not negative.');
  return points;
}
