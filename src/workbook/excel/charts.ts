import type { ChartPlan, SeriesPlan } from '../plan';
import { WorkbookError } from '../workbookError';

const LINE_POINTS = 2.25;

/** Excel's type of a series. */
function chartType({ kind }: Pick<SeriesPlan, 'kind'>): 'ColumnStacked' | 'Line' {
  return kind === 'stackedColumn' ? 'ColumnStacked' : 'Line';
}

/**
 * Draws a chart on the ranges of its sheet. The alternative text stays in the plan: Office.js has no member for it on charts,
 * so the title carries the meaning.
 *
 * @throws WorkbookError `invalid-plan` for a chart without a series.
 */
export function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (first === undefined) throw new WorkbookError('invalid-plan', `The chart "${plan.name}" has no series.`);
  const base = plan.series.some(({ kind }) => kind === 'stackedColumn') ? 'ColumnStacked' : 'Line';
  const chart = sheet.charts.add(base, sheet.getRange(first.values).untrack(), 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.axes.categoryAxis.title.text = plan.categoryTitle;
  chart.axes.valueAxis.title.text = plan.valueTitle;
  chart.axes.valueAxis.numberFormat = plan.numberFormat;
  chart.legend.visible = true;
  chart.legend.position = 'Bottom';
  chart.setPosition(plan.from, plan.to);
  // The chart starts with the series that its source range made.
  const bind = (target: Excel.ChartSeries, series: SeriesPlan) => {
    bindSeries(sheet, target, plan.categories, series);
    if (chartType(series) !== base) target.chartType = chartType(series);
  };
  bind(chart.series.getItemAt(0), first);
  for (const series of others) bind(chart.series.add(series.name), series);
}

function bindSeries(sheet: Excel.Worksheet, target: Excel.ChartSeries, categories: string, series: SeriesPlan): void {
  target.name = series.name;
  target.setValues(sheet.getRange(series.values).untrack());
  target.setXAxisValues(sheet.getRange(categories).untrack());
  if (series.kind === 'line') {
    target.format.line.color = series.color;
    target.format.line.weight = LINE_POINTS;
  } else {
    target.format.fill.setSolidColor(series.color);
  }
}
