import type { Figure, FigureSeries } from '../../../src/workbench/charts/figure';

export function column(name: string, values: readonly (number | null)[], kind: FigureSeries['kind'] = 'stackedColumn'): FigureSeries {
  return { name, kind, color: kind === 'line' ? '#009E73' : '#0072B2', lineWidth: 2, values };
}

export function figure(change: Partial<Figure> = {}): Figure {
  const series = change.series ?? [column('Japan', [50, 60]), column('United States', [50, 40])];
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  return {
    title: 'Annual distribution, USD million',
    categories: Array.from({ length }, (_, i) => String(2029 + i)),
    series,
    categoryTitle: 'Year',
    valueTitle: 'USD million',
    legend: 'Bottom',
    formatValue: (value) => value.toLocaleString('en-US'),
    ...change,
  };
}
