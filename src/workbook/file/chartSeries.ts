import { hexDigits } from './cellStyles';
import type { FileChart, FileReference, FileSeries, FileValue } from './fileWorkbook';
import { absoluteReference, parseRange } from './range';
import { editOnce, xmlText } from './xml';

const COLUMN_GAP_PERCENT = 60;
const EMU_A_POINT = 12_700;
const LINE_POINTS = 2.25;
/** Cells whose shown values a chart carries along. */
const MOST_POINTS = 100_000;
const GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** The cells that charts draw from. */
export interface ChartSource {
  /** undefined for an empty cell and for one of a sheet that is not there. */
  readonly shown: (sheet: string, row: number, column: number) => FileValue | undefined;
  /** The number format of the first cell. */
  readonly formatOf: (reference: FileReference) => string | undefined;
}

export function chartReference({ sheet, range }: FileReference): string {
  return absoluteReference(sheet, range);
}

/**
 * The chart part that hucre wrote, with all series of the chart: columns and lines in one plot, on the same axes, each with the
 * values it shows. A viewer that does not calculate draws from these.
 */
export function withSeries(xml: string, chart: FileChart, source: ChartSource): string {
  const axes = [...xml.matchAll(/<c:axId val="\d+"\/>(?=<c:axId|<\/c:barChart>|<\/c:lineChart>)/g)].join('');
  const numbered = chart.series.map((series, index) => ({ series, index }));
  const draw = (kind: FileSeries['kind']) =>
    numbered
      .filter(({ series }) => series.kind === kind)
      .map(({ series, index }) => seriesXml(series, index, chart, source))
      .join('');
  const [stacked, clustered, lines] = [draw('stackedColumn'), draw('clusteredColumn'), draw('line')];
  const columns = (grouping: string, drawn: string, overlap: string) =>
    `<c:barChart><c:barDir val="col"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${drawn}` +
    `<c:gapWidth val="${COLUMN_GAP_PERCENT}"/>${overlap}${axes}</c:barChart>`;
  const groups = [
    stacked !== '' && columns('stacked', stacked, '<c:overlap val="100"/>'),
    clustered !== '' && columns('clustered', clustered, ''),
    lines !== '' && `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${axes}</c:lineChart>`,
  ].filter(Boolean);
  const drawn = editOnce(xml, /<c:(barChart|lineChart)>.*<\/c:\1>/s, groups.join(''), 'the plot of a chart');
  return editOnce(drawn, /<c:majorGridlines\/>/, GRIDLINES, 'the grid lines of a chart');
}

function seriesXml(
  { name, values, categories, kind, color, lineWidth }: FileSeries,
  index: number,
  chart: FileChart,
  source: ChartSource,
): string {
  const fill = color === undefined ? '' : `<a:solidFill><a:srgbClr val="${hexDigits(color)}"/></a:solidFill>`;
  const isLine = kind === 'line';
  const width = Math.round((lineWidth ?? LINE_POINTS) * EMU_A_POINT);
  const look = isLine ? `<a:ln w="${width}" cap="rnd">${fill}<a:round/></a:ln>` : fill;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    name === '' ? '' : `<c:tx><c:v>${xmlText(name)}</c:v></c:tx>`,
    look === '' ? '' : `<c:spPr>${look}</c:spPr>`,
    isLine ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>',
    categories ? `<c:cat>${categoriesXml(categories, source)}</c:cat>` : '',
    `<c:val>${numbersXml(values, chart.valueFormat ?? 'General', source)}</c:val>`,
    isLine ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

function categoriesXml(reference: FileReference, source: ChartSource): string {
  const labels = valuesOf(reference, source);
  if (labels.every((label) => typeof label === 'number')) return numbersXml(reference, source.formatOf(reference) ?? 'General', source);
  const points = labels.map((label, index) => `<c:pt idx="${index}"><c:v>${xmlText(labelText(label))}</c:v></c:pt>`);
  const formula = xmlText(chartReference(reference));
  return `<c:strRef><c:f>${formula}</c:f><c:strCache><c:ptCount val="${labels.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function numbersXml(reference: FileReference, format: string, source: ChartSource): string {
  const values = valuesOf(reference, source);
  const points = values.flatMap((value, index) => {
    const shown = typeof value === 'number' || (typeof value === 'object' && value.error === '#N/A') || value === '#N/A';
    return shown ? [`<c:pt idx="${index}"><c:v>${labelText(value)}</c:v></c:pt>`] : [];
  });
  return [
    `<c:numRef><c:f>${xmlText(chartReference(reference))}</c:f><c:numCache><c:formatCode>${xmlText(format)}</c:formatCode>`,
    `<c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`,
  ].join('');
}

function labelText(value: FileValue | undefined): string {
  return typeof value === 'object' ? value.error : String(value ?? '');
}

/** Row by row. */
function valuesOf({ sheet, range }: FileReference, { shown }: ChartSource): (FileValue | undefined)[] {
  const { top, left, bottom, right } = parseRange(range);
  const rows = Math.min(bottom - top + 1, Math.ceil(MOST_POINTS / (right - left + 1)));
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => shown(sheet, top + down, left + across)),
  ).flat();
}
