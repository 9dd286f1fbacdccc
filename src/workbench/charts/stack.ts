import type { FigureSeries } from './figure';

/** One column or piece of a column, in units of the value axis. */
export interface Piece {
  readonly series: number;
  readonly category: number;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Stacks the stacked columns, positive values upwards and negative ones downwards from zero; other columns stand on zero. */
export function stackColumns(series: readonly FigureSeries[]): Piece[] {
  const up: number[] = [];
  const down: number[] = [];
  return series.flatMap(({ kind, values }, index) => {
    if (kind === 'line') return [];
    return values.flatMap((value, category) => {
      if (value === null) return [];
      if (kind === 'column') return [{ series: index, category, value, from: 0, to: value }];
      const side = value < 0 ? down : up;
      const from = side[category] ?? 0;
      const to = (side[category] = from + value);
      return [{ series: index, category, value, from, to }];
    });
  });
}
