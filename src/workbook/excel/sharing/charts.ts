import type { FileAnchor, FileChart, FileReference, FileSeries } from '../../file';
import type { SeriesPlan } from '../../plan';
import { colorOf } from './cellLook';
import { referenceFrom } from './chartSource';
import type { PlannedChart } from './plannedCharts';
import { question, type Question, type Reader } from './reading';

export interface ReadChart {
  readonly name: string;
  /** undefined for a chart that a file of ours does not hold, or whose cells Excel does not tell. */
  readonly chart: Omit<FileChart, 'from' | 'to'> | undefined;
  /** Points from the corner of the sheet. */
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The first sets of the Excel API that tell the cells of a series, and the colour of its columns. */
const SOURCES_SINCE = '1.15';
const FILLS_SINCE = '1.16';
const KINDS: Readonly<Record<string, FileSeries['kind']>> = {
  ColumnStacked: 'stackedColumn',
  ColumnClustered: 'clusteredColumn',
  Line: 'line',
  LineMarkers: 'line',
};
const LEGENDS: Readonly<Record<string, FileChart['legend']>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'right',
};
const LINE_WIDTH = 2.25;
const LIST_BYTES = 5_000;

type Planned = (chart: string) => PlannedChart | undefined;

/** The charts of a sheet. What Excel does not tell of a chart that PACT drew is taken from how it draws it. */
export function* readCharts(sheet: Excel.Worksheet, name: string, planned: Planned): Reader<readonly ReadChart[]> {
  const list = question(() => sheet.charts.load('items/name,items/chartType,items/top,items/left,items/width,items/height'), LIST_BYTES);
  yield [list];
  const charts = list.answer.items;
  const known = charts.filter(({ chartType }) => KINDS[chartType] !== undefined);
  // Of charts of other kinds, which may have no axes, these questions would fail.
  const asked = known.map((chart) => ({ chart, parts: askParts(chart) }));
  yield asked.flatMap(({ parts }) => Object.values(parts));
  const detailed = asked.map(({ chart, parts }) => ({
    chart,
    parts,
    series: parts.series.answer.items.map((series) => ({ series, details: askSeries(series) })),
  }));
  yield detailed.flatMap(({ series }) => series.flatMap(({ details }) => Object.values(details).flatMap((detail) => detail ?? [])));
  const described = new Map(detailed.map(({ chart, parts, series }) => [chart, describe(chart, parts, series, name, planned)]));
  return charts.map((chart) => {
    const { top, left, width, height } = chart;
    return { name: chart.name, chart: described.get(chart), top, left, width, height };
  });
}

/** A chart at its place. */
export function placed(chart: NonNullable<ReadChart['chart']>, from: FileAnchor, to: FileAnchor): FileChart {
  return { ...chart, from, to };
}

function askParts({ title, legend, axes, series }: Excel.Chart) {
  return {
    title: question(() => title.load('text,visible')),
    legend: question(() => legend.load('visible,position')),
    categoryTitle: question(() => axes.categoryAxis.title.load('text,visible')),
    valueTitle: question(() => axes.valueAxis.title.load('text,visible')),
    values: question(() => axes.valueAxis.load('numberFormat')),
    series: question(() => series.load('items/name,items/chartType'), LIST_BYTES),
  };
}

type Parts = ReturnType<typeof askParts>;
type Told = Question<OfficeExtension.ClientResult<string>> | undefined;

function askSeries(series: Excel.ChartSeries) {
  const tells = (since: string) => Office.context.requirements.isSetSupported('ExcelApi', since);
  const source = (dimension: 'Values' | 'Categories'): Told =>
    tells(SOURCES_SINCE) ? question(() => series.getDimensionDataSourceString(dimension)) : undefined;
  // Earlier libraries of Microsoft's do not have the method, whatever the Excel.
  const tellsFill = tells(FILLS_SINCE) && 'getSolidColor' in series.format.fill;
  const fill: Told = tellsFill ? question(() => series.format.fill.getSolidColor()) : undefined;
  return {
    values: source('Values'),
    categories: source('Categories'),
    fill,
    line: question(() => series.format.line.load('color,weight')),
  };
}

interface SeriesInHand {
  readonly series: Excel.ChartSeries;
  readonly details: ReturnType<typeof askSeries>;
}

function describe(chart: Excel.Chart, parts: Parts, series: readonly SeriesInHand[], sheet: string, planned: Planned): ReadChart['chart'] {
  const plan = planOf(chart, series, planned);
  const described = series.flatMap((one) => describeSeries(one, chart, sheet, plan));
  if (described.length === 0 || described.length < series.length) return undefined;
  const { title, legend, categoryTitle, valueTitle, values } = parts;
  const position = legend.answer.visible ? LEGENDS[legend.answer.position] : undefined;
  const textOf = ({ answer }: Question<{ readonly text: string; readonly visible: boolean }>) =>
    answer.visible && answer.text !== '' ? answer.text : undefined;
  const texts = { title: textOf(title), altText: plan?.plan.altText, categoryTitle: textOf(categoryTitle), valueTitle: textOf(valueTitle) };
  const format: unknown = values.answer.numberFormat;
  return {
    name: chart.name,
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
    ...(typeof format === 'string' && format !== 'General' && format !== '' && { valueFormat: format }),
    ...(position && { legend: position }),
    series: described,
  };
}

/** The plan of a chart that has the series which were planned. */
function planOf(chart: Excel.Chart, series: readonly SeriesInHand[], planned: Planned): PlannedChart | undefined {
  const found = planned(chart.name);
  const names = series.map((one) => one.series.name).join('\n');
  return found?.plan.series.map(({ name }) => name).join('\n') === names ? found : undefined;
}

function describeSeries(
  { series, details }: SeriesInHand,
  chart: Excel.Chart,
  sheet: string,
  found: PlannedChart | undefined,
): FileSeries[] {
  const kind = KINDS[series.chartType] ?? KINDS[chart.chartType];
  const plan = found?.plan.series.find(({ name }) => name === series.name);
  const cells = (told: Told, range: string | undefined): FileReference | undefined => {
    if (told) return referenceFrom(told.answer.value);
    return found?.inPlace && range !== undefined ? { sheet, range } : undefined;
  };
  const values = cells(details.values, plan?.values);
  if (KINDS[series.chartType] === undefined || kind === undefined || values === undefined) return [];
  const categories = cells(details.categories, found?.plan.categories);
  const color = seriesColor(kind, details, plan);
  return [
    {
      name: series.name,
      kind,
      values,
      ...(categories && { categories }),
      ...(color !== undefined && { color }),
      ...(kind === 'line' && { lineWidth: details.line.answer.weight || LINE_WIDTH }),
    },
  ];
}

function seriesColor(kind: FileSeries['kind'], { fill, line }: SeriesInHand['details'], plan: SeriesPlan | undefined): string | undefined {
  const told = kind === 'line' ? line.answer.color : fill?.answer.value;
  return colorOf(told) ?? colorOf(plan?.color);
}
