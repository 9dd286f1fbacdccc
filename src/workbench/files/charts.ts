import type { FileChart, FileReference, FileSeries } from '../../workbook/file';
import { formatRect } from '../book/address';
import type { Book, Chart, ChartSeries, ChartSource, Sheet } from '../book/book';
import { anchorAt, pointsOf } from './anchors';
import { rectOf } from './rules';

const TYPES: Readonly<Record<FileSeries['kind'], string>> = {
  stackedColumn: 'ColumnStacked',
  clusteredColumn: 'ColumnClustered',
  line: 'Line',
};
const LEGENDS: readonly NonNullable<FileChart['legend']>[] = ['top', 'bottom', 'left', 'right'];
const LINE_WIDTH = 2.25;

/** undefined where a series draws from a sheet that is not there. */
export function toChart(book: Book, sheet: Sheet, chart: FileChart): Chart | undefined {
  const sources = chart.series.map(({ values, categories }) => ({
    values: sourceOf(book, values),
    categories: categories && sourceOf(book, categories),
  }));
  const type = TYPES[mainKind(chart.series)];
  const series = chart.series.flatMap(({ name, kind, color = '', lineWidth = LINE_WIDTH }, index): ChartSeries[] => {
    const { values, categories } = sources[index] ?? {};
    return values ? [{ name, type: TYPES[kind] === type ? '' : TYPES[kind], values, categories, color, lineWidth }] : [];
  });
  if (series.length < chart.series.length) return undefined;
  const [start, end] = [pointsOf(sheet, chart.from), pointsOf(sheet, chart.to)];
  return {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name: chart.name,
    ...(chart.altText !== undefined && { altText: chart.altText }),
    title: chart.title ?? '',
    titleVisible: chart.title !== undefined,
    type,
    legendVisible: chart.legend !== undefined,
    legendPosition: capital(chart.legend ?? 'bottom'),
    categoryTitle: chart.categoryTitle ?? '',
    valueTitle: chart.valueTitle ?? '',
    valueFormat: chart.valueFormat ?? 'General',
    series,
    ...start,
    width: Math.max(1, end.left - start.left),
    height: Math.max(1, end.top - start.top),
  };
}

/** The kind that the chart itself has: that of most of its area. */
function mainKind(series: readonly FileSeries[]): FileSeries['kind'] {
  return (['stackedColumn', 'clusteredColumn'] as const).find((kind) => series.some((one) => one.kind === kind)) ?? 'line';
}

function sourceOf(book: Book, { sheet, range }: FileReference): ChartSource | undefined {
  const found = book.sheets().find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  return found && { sheetId: found.id, rect: rectOf(range) };
}

/** undefined for a chart that files of ours do not know, or that has no series with cells. */
export function fromChart(book: Book, sheet: Sheet, chart: Chart): FileChart | undefined {
  const series = chart.series.flatMap((one) => fromSeries(book, chart, one));
  if (series.length === 0 || series.length < chart.series.length) return undefined;
  const legend = LEGENDS.find((place) => capital(place) === chart.legendPosition) ?? 'bottom';
  return {
    name: chart.name,
    ...(chart.altText !== undefined && { altText: chart.altText }),
    ...(chart.titleVisible && { title: chart.title }),
    ...(chart.categoryTitle !== '' && { categoryTitle: chart.categoryTitle }),
    ...(chart.valueTitle !== '' && { valueTitle: chart.valueTitle }),
    ...(chart.valueFormat !== 'General' && chart.valueFormat !== '' && { valueFormat: chart.valueFormat }),
    ...(chart.legendVisible && { legend }),
    series,
    from: anchorAt(sheet, chart),
    to: anchorAt(sheet, { top: chart.top + chart.height, left: chart.left + chart.width }),
  };
}

function fromSeries(book: Book, chart: Chart, { name, type, values, categories, color, lineWidth }: ChartSeries): FileSeries[] {
  const kind = kindOf(type === '' ? chart.type : type);
  const source = referenceTo(book, values);
  const labels = categories && referenceTo(book, categories);
  if (kind === undefined || source === undefined) return [];
  return [
    {
      name,
      kind,
      values: source,
      ...(labels && { categories: labels }),
      ...(color !== '' && { color: color.toUpperCase() }),
      ...(kind === 'line' && { lineWidth: lineWidth || LINE_WIDTH }),
    },
  ];
}

function kindOf(type: string): FileSeries['kind'] | undefined {
  if (type === 'LineMarkers') return 'line';
  return (Object.keys(TYPES) as FileSeries['kind'][]).find((kind) => TYPES[kind] === type);
}

function referenceTo(book: Book, { sheetId, rect }: ChartSource): FileReference | undefined {
  const sheet = book.sheet(sheetId);
  return sheet && { sheet: sheet.name, range: formatRect(rect) };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
