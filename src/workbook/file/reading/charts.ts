import type { FileChart, FileReference, FileSeries } from '../fileWorkbook';
import type { Colors } from './colors';
import { parseReference } from './references';
import { numberOf } from './styles';
import type { XmlElement } from './xmlTree';

type ReadChart = Omit<FileChart, 'name' | 'altText' | 'from' | 'to'>;

const EMU_A_POINT = 12_700;
const LEGENDS: Readonly<Record<string, FileChart['legend']>> = { t: 'top', b: 'bottom', l: 'left', r: 'right', tr: 'right' };
const PLOTS = ['barChart', 'lineChart'];
/** Of a plot area: what is neither a plot nor an axis. */
const NO_PLOTS = ['layout', 'catAx', 'valAx', 'dateAx', 'serAx', 'dTable', 'spPr', 'extLst'];

/** A chart of upright columns and lines whose series are cells of the workbook; undefined for any other. */
export function readChart(space: XmlElement, colors: Colors): ReadChart | undefined {
  const chart = space.child('chart');
  const area = chart?.child('plotArea');
  const plots = area?.children.filter(({ name }) => !NO_PLOTS.includes(name)) ?? [];
  if (!chart || !area || plots.length === 0 || plots.some(({ name }) => !PLOTS.includes(name))) return undefined;
  const series: { order: number; series: FileSeries }[] = [];
  const besideStack = plots.some((plot) => plot.name === 'barChart' && plot.child('grouping')?.val === 'stacked');
  for (const plot of plots) {
    const kind = kindOf(plot, besideStack);
    if (kind === undefined) return undefined;
    for (const element of plot.all('ser')) {
      const one = readSeries(element, kind, colors);
      if (!one) return undefined;
      series.push({ order: Number(element.child('order')?.val ?? series.length), series: one });
    }
  }
  if (series.length === 0) return undefined;
  const categories = area.child('catAx') ?? area.child('dateAx');
  const values = area.child('valAx');
  const text = (name: string, of: XmlElement | undefined) => {
    const title = of?.child('title');
    return title === undefined ? {} : { [name]: textOf(title) };
  };
  const format = values?.child('numFmt')?.attributes;
  const legend = chart.child('legend');
  return {
    ...text('title', chart),
    ...text('categoryTitle', categories),
    ...text('valueTitle', values),
    ...(format?.['formatCode'] !== undefined && format['formatCode'] !== 'General' && { valueFormat: format['formatCode'] }),
    ...(legend && { legend: LEGENDS[legend.child('legendPos')?.val ?? 'r'] ?? 'right' }),
    series: series.sort((a, b) => a.order - b.order).map((entry) => entry.series),
  };
}

function kindOf(plot: XmlElement, besideStack: boolean): FileSeries['kind'] | undefined {
  const grouping = plot.child('grouping')?.val ?? (plot.name === 'lineChart' ? 'standard' : 'clustered');
  // LibreOffice calls all lines beside stacked columns stacked, although it draws them plain.
  if (plot.name === 'lineChart') return grouping === 'standard' || besideStack ? 'line' : undefined;
  if (plot.child('barDir')?.val === 'bar') return undefined;
  if (grouping === 'stacked') return 'stackedColumn';
  return grouping === 'clustered' || grouping === 'standard' ? 'clusteredColumn' : undefined;
}

function readSeries(element: XmlElement, kind: FileSeries['kind'], colors: Colors): FileSeries | undefined {
  const values = referenceIn(element.child('val'));
  if (!values) return undefined;
  const categories = referenceIn(element.child('cat'));
  const look = element.child('spPr');
  const line = look?.child('ln');
  const color = colors.ofDrawing(kind === 'line' ? line?.child('solidFill') : look?.child('solidFill'));
  const width = kind === 'line' ? numberOf(line?.attributes['w']) : undefined;
  const title = element.child('tx');
  return {
    name: title ? textOf(title) : '',
    kind,
    values,
    ...(categories && { categories }),
    ...(color !== undefined && { color }),
    ...(width !== undefined && { lineWidth: width / EMU_A_POINT }),
  };
}

function referenceIn(element: XmlElement | undefined): FileReference | undefined {
  const formula = element?.descendants('f')[0]?.text;
  return formula === undefined ? undefined : parseReference(formula);
}

/** A text that is written out, or what the cell showed that it comes from. */
function textOf(title: XmlElement): string {
  const runs = title.descendants('p').map((paragraph) => paragraph.descendants('t').map(({ text }) => text));
  if (runs.length > 0 && runs.flat().length > 0) return runs.map((run) => run.join('')).join('\n');
  return title.descendants('v')[0]?.text ?? '';
}
