import type { FigureSeries, LegendPosition } from './figure';
import { fitted, textWidth } from './textWidth';

export interface LegendItem {
  readonly series: number;
  /** Left edge of the swatch and middle of the line of text. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface Legend {
  readonly items: readonly LegendItem[];
  readonly width: number;
  readonly height: number;
}

export const LEGEND_SIZE = 12;
export const SWATCH = 14;
export const SWATCH_GAP = 6;
const ITEM_GAP = 18;
const LINE = 18;

/** Places the names of the series around (0, 0): in centred lines above or below the plot, in one column beside it. */
export function layoutLegend(series: readonly FigureSeries[], position: LegendPosition, width: number): Legend {
  if (position === 'None') return { items: [], width: 0, height: 0 };
  if (position === 'Left' || position === 'Right') return column(series, width);
  return lines(series, width);
}

function column(series: readonly FigureSeries[], width: number): Legend {
  const most = Math.min(width * 0.32, Math.max(0, ...series.map(({ name }) => itemWidth(name))));
  const items = series.map(({ name }, i) => ({
    series: i,
    x: 0,
    y: i * LINE + LINE / 2,
    text: fitted(name, LEGEND_SIZE, most - SWATCH - SWATCH_GAP),
  }));
  return { items, width: most, height: series.length * LINE };
}

function lines(series: readonly FigureSeries[], width: number): Legend {
  const rows: { names: { series: number; text: string; width: number }[]; width: number }[] = [];
  series.forEach(({ name }, i) => {
    const text = fitted(name, LEGEND_SIZE, width - SWATCH - SWATCH_GAP);
    const item = { series: i, text, width: itemWidth(text) };
    const row = rows.at(-1);
    if (row && row.width + ITEM_GAP + item.width <= width) {
      row.names.push(item);
      row.width += ITEM_GAP + item.width;
    } else {
      rows.push({ names: [item], width: item.width });
    }
  });
  const items = rows.flatMap((row, line) => {
    let x = (width - row.width) / 2;
    return row.names.map((item) => {
      const placed = { series: item.series, x, y: line * LINE + LINE / 2, text: item.text };
      x += item.width + ITEM_GAP;
      return placed;
    });
  });
  return { items, width, height: rows.length * LINE };
}

function itemWidth(name: string): number {
  return SWATCH + SWATCH_GAP + textWidth(name, LEGEND_SIZE);
}
