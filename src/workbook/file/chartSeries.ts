import type { CellValue, ChartPlan, SeriesPlan } from '../plan';
import { hexDigits } from './cellStyles';
import { absoluteReference, parseRange } from './range';
import { storedError, type ShownValue } from './values';
import { editOnce, xmlText } from './xml';

const COLUMN_GAP_PERCENT = 60;
/** 2.25 points in English Metric Units. */
const LINE_WIDTH = 28_575;
const GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** The sheet that the charts of a sheet draw from. */
export interface ChartSource {
  readonly sheet: string;
  readonly shown: ShownValue;
  /** The number format of the first cell of a range. */
  readonly formatOf: (range: string) => string | undefined;
}

/**
 * The chart part that hucre wrote, with all series of the plan: stacked columns and lines in one plot, on the same axes, each with the
 * values it shows. A viewer that does not calculate draws from these.
 */
export function withSeries(xml: string, plan: ChartPlan, source: ChartSource): string {
  const axes = [...xml.matchAll(/<c:axId val="\d+"\/>(?=<c:axId|<\/c:barChart>|<\/c:lineChart>)/g)].join('');
  const numbered = plan.series.map((series, index) => ({ series, index }));
  const columns = numbered.filter(({ series }) => series.kind === 'stackedColumn');
  const lines = numbered.filter(({ series }) => series.kind === 'line');
  const draw = (members: typeof numbered) => members.map(({ series, index }) => seriesXml(series, index, plan, source)).join('');
  const groups = [
    columns.length > 0 &&
      `<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>${draw(columns)}` +
        `<c:gapWidth val="${COLUMN_GAP_PERCENT}"/><c:overlap val="100"/>${axes}</c:barChart>`,
    lines.length > 0 &&
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${draw(lines)}<c:marker val="1"/>${axes}</c:lineChart>`,
  ].filter(Boolean);
  const drawn = editOnce(xml, /<c:(barChart|lineChart)>.*<\/c:\1>/s, groups.join(''), 'the plot of a chart');
  return editOnce(drawn, /<c:majorGridlines\/>/, GRIDLINES, 'the grid lines of a chart');
}

function seriesXml({ name, values, kind, color }: SeriesPlan, index: number, plan: ChartPlan, source: ChartSource): string {
  const fill = `<a:solidFill><a:srgbClr val="${hexDigits(color)}"/></a:solidFill>`;
  const isLine = kind === 'line';
  const look = isLine ? `<a:ln w="${LINE_WIDTH}" cap="rnd">${fill}<a:round/></a:ln>` : fill;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx><c:spPr>${look}</c:spPr>`,
    isLine ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>',
    `<c:cat>${categoriesXml(plan.categories, source)}</c:cat>`,
    `<c:val>${numbersXml(values, plan.numberFormat, source)}</c:val>`,
    isLine ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

function categoriesXml(range: string, source: ChartSource): string {
  const labels = valuesOf(range, source.shown);
  if (labels.every((label) => typeof label === 'number')) return numbersXml(range, source.formatOf(range) ?? 'General', source);
  const points = labels.map((label, index) => `<c:pt idx="${index}"><c:v>${xmlText(String(label))}</c:v></c:pt>`);
  const reference = xmlText(absoluteReference(source.sheet, range));
  return `<c:strRef><c:f>${reference}</c:f><c:strCache><c:ptCount val="${labels.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function numbersXml(range: string, format: string, { sheet, shown }: ChartSource): string {
  const values = valuesOf(range, shown);
  const points = values.flatMap((value, index) => (isPlotted(value) ? [`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`] : []));
  return [
    `<c:numRef><c:f>${xmlText(absoluteReference(sheet, range))}</c:f><c:numCache><c:formatCode>${xmlText(format)}</c:formatCode>`,
    `<c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`,
  ].join('');
}

function isPlotted(value: CellValue): boolean {
  return typeof value === 'number' || storedError(value) === '#N/A';
}

/** Row by row. */
function valuesOf(range: string, shown: ShownValue): CellValue[] {
  const { top, left, bottom, right } = parseRange(range);
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => shown(top + down, left + across)),
  ).flat();
}
