import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_SIZE, layoutChart } from '../../../src/workbench/charts/layout';
import { layoutLegend } from '../../../src/workbench/charts/legend';
import { stackColumns } from '../../../src/workbench/charts/stack';
import { fitted, textWidth, wrapped } from '../../../src/workbench/charts/textWidth';
import { niceTicks } from '../../../src/workbench/charts/ticks';
import { column, figure } from './support';

const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const size = fc.record({ width: fc.integer({ min: 240, max: 1200 }), height: fc.integer({ min: 200, max: 800 }) });
const legend = fc.constantFrom('None', 'Top', 'Bottom', 'Left', 'Right', 'Bottom' as const);
const anyFigure = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    columns: fc.integer({ min: 0, max: 4 }),
    lines: fc.integer({ min: 1, max: 2 }),
    legend,
    title: fc.constantFrom('', 'Short', 'A title long enough to need more than one line in a narrow chart'),
  })
  .chain(({ count, columns, lines, ...rest }) => {
    const values = fc.array(fc.option(amount, { freq: 8 }), { minLength: count, maxLength: count });
    return fc
      .tuple(fc.array(values, { minLength: columns, maxLength: columns }), fc.array(values, { minLength: lines, maxLength: lines }))
      .map(([stacked, drawn]) =>
        figure({
          ...rest,
          series: [...stacked.map((one, i) => column(`Column ${i}`, one)), ...drawn.map((one, i) => column(`Line ${i}`, one, 'line'))],
        }),
      );
  });

describe('ticks of a value axis', () => {
  it.each([
    { name: 'zero to a round number', min: 0, max: 100, intervals: 5, ticks: [0, 20, 40, 60, 80, 100] },
    { name: 'zero to an odd number', min: 0, max: 5590, intervals: 8, ticks: [0, 1000, 2000, 3000, 4000, 5000, 6000] },
    { name: 'both sides of zero', min: -800, max: 5590, intervals: 8, ticks: [-1000, 0, 1000, 2000, 3000, 4000, 5000, 6000] },
    { name: 'negative numbers', min: -9, max: -2, intervals: 4, ticks: [-10, -7.5, -5, -2.5, 0] },
    { name: 'small fractions', min: 0, max: 0.3, intervals: 3, ticks: [0, 0.1, 0.2, 0.3] },
    { name: 'nothing but zero', min: 0, max: 0, intervals: 5, ticks: [0, 1] },
  ])('are round: $name', ({ min, max, intervals, ticks }) => {
    expect(niceTicks(min, max, intervals)).toEqual(ticks);
  });

  it('ascend evenly, hold zero and enclose the values, not more than wished for', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 2, max: 12 }), (a, b, intervals) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const ticks = niceTicks(min, max, intervals);
        const slack = 1e-6 * Math.max(1, Math.abs(min), Math.abs(max));
        expect(ticks).toContain(0);
        expect(ticks[0]).toBeLessThanOrEqual(min + slack);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max - slack);
        expect(ticks.length - 1).toBeLessThanOrEqual(intervals + 1);
        expect(ticks.every((tick, i) => i === 0 || tick > (ticks[i - 1] ?? tick))).toBe(true);
      }),
    );
  });
});

describe('stacked columns', () => {
  it('stand on one another, positive values upwards and negative ones downwards', () => {
    const pieces = stackColumns([column('a', [3, -1]), column('b', [2, 4]), column('line', [9, 9], 'line'), column('c', [null, -5])]);
    expect(pieces).toEqual([
      { series: 0, category: 0, value: 3, from: 0, to: 3 },
      { series: 0, category: 1, value: -1, from: 0, to: -1 },
      { series: 1, category: 0, value: 2, from: 3, to: 5 },
      { series: 1, category: 1, value: 4, from: 0, to: 4 },
      { series: 3, category: 1, value: -5, from: -1, to: -6 },
    ]);
  });

  it('are as high as the sum of their pieces', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 5 }), (rows) => {
        const pieces = stackColumns(rows.map((row, i) => column(`s${i}`, row)));
        for (const category of [0, 1, 2, 3]) {
          const top = Math.max(...pieces.filter((piece) => piece.category === category).map(({ to }) => to));
          expect(top).toBe(rows.reduce((sum, row) => sum + (row[category] ?? 0), 0));
        }
      }),
    );
  });
});

describe('layout of a chart', () => {
  it('gives every bar and point the place of its value on the axis', () => {
    fc.assert(
      fc.property(anyFigure, size, (one, { width, height }) => {
        const { bars, lines, ticks, zero } = layoutChart(one, width, height);
        const [low, high] = [ticks[0], ticks.at(-1)];
        const perUnit = ((low?.y ?? 0) - (high?.y ?? 0)) / ((high?.value ?? 1) - (low?.value ?? 0));
        for (const bar of bars) expect(bar.height).toBeCloseTo(Math.abs(bar.value) * perUnit, 4);
        for (const point of lines.flatMap(({ parts }) => parts.flat())) expect(zero - point.y).toBeCloseTo(point.value * perUnit, 4);
        const given = one.series.flatMap(({ values }) => values.filter((value) => value !== null));
        const shown = [...bars.map(({ value }) => value), ...lines.flatMap(({ parts }) => parts.flat().map(({ value }) => value))];
        expect([...shown].sort((a, b) => a - b)).toEqual([...given].sort((a, b) => a - b));
      }),
    );
  });

  it('keeps labels apart and everything inside', () => {
    fc.assert(
      fc.property(anyFigure, size, (one, { width, height }) => {
        const layout = layoutChart(one, width, height);
        const half = (text: string) => textWidth(text, LABEL_SIZE) / 2;
        layout.categories.forEach(({ x, text }, i) => {
          expect(x - half(text)).toBeGreaterThanOrEqual(0);
          expect(x + half(text)).toBeLessThanOrEqual(width);
          const next = layout.categories[i + 1];
          if (next) expect(next.x - half(next.text)).toBeGreaterThan(x + half(text));
        });
        layout.ticks.forEach(({ text }) => expect(layout.plot.left - 8 - textWidth(text, LABEL_SIZE)).toBeGreaterThanOrEqual(0));
        const lowest = layout.categories[0]?.y ?? 0;
        expect(lowest).toBeLessThan(height);
        expect(layout.plot.top).toBeGreaterThan(layout.title.at(-1)?.y ?? 0);
        layout.legend.forEach(({ x, y }) => {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(height);
        });
      }),
    );
  });

  it('stacks columns in one place and sets clustered ones side by side', () => {
    const stacked = layoutChart(figure(), 400, 300).bars;
    expect(stacked[0]?.left).toBe(stacked[2]?.left);
    expect((stacked[2]?.top ?? 0) + (stacked[2]?.height ?? 0)).toBeCloseTo(stacked[0]?.top ?? 0, 9);
    const clustered = layoutChart(figure({ series: [column('a', [1, 2], 'column'), column('b', [3, 4], 'column')] }), 400, 300).bars;
    expect((clustered[0]?.left ?? 0) + (clustered[0]?.width ?? 0)).toBeCloseTo(clustered[2]?.left ?? 0, 9);
  });

  it('breaks a line where a value is missing', () => {
    const { lines } = layoutChart(figure({ series: [column('line', [1, null, 3, 4], 'line')] }), 400, 300);
    expect(lines[0]?.parts.map((part) => part.map(({ category }) => category))).toEqual([[0], [2, 3]]);
  });

  it.each([
    { name: 'all of a few', count: 5, first: ['2029', '2030', '2031'] },
    { name: 'every second of many', count: 24, first: ['2029', '2031', '2033'] },
    { name: 'every fifth of very many', count: 60, first: ['2029', '2034', '2039'] },
  ])('shows $name categories', ({ count, first }) => {
    const { categories } = layoutChart(
      figure({
        series: [
          column(
            'a',
            Array.from({ length: count }, () => 1),
          ),
        ],
      }),
      520,
      300,
    );
    expect(categories.slice(0, 3).map(({ text }) => text)).toEqual(first);
  });
});

describe('legend of a chart', () => {
  it('breaks into lines where it is too wide', () => {
    const series = ['Japan', 'United States', 'Net profit', 'Cumulative'].map((name) => column(name, [1]));
    const lines = (width: number) => new Set(layoutLegend(series, 'Bottom', width).items.map(({ y }) => y)).size;
    expect([lines(600), lines(260), lines(120)]).toEqual([1, 2, 4]);
  });

  it('stands in one column beside the plot', () => {
    const { items } = layoutLegend([column('Japan', [1]), column('United States', [1])], 'Right', 400);
    expect(items.map(({ x, y }) => [x, y])).toEqual([
      [0, 9],
      [0, 27],
    ]);
  });
});

describe('texts of a chart', () => {
  it('are cut with an ellipsis where they do not fit', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 200 }), (text, width) => {
        const cut = fitted(text, 12, width);
        expect(textWidth(cut, 12)).toBeLessThanOrEqual(width);
        if (cut !== text) expect(text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });

  it('wrap at spaces', () => {
    expect(wrapped('Annual distribution to Japan and the United States', 14, 240, 2)).toEqual([
      'Annual distribution to Japan and',
      'the United States',
    ]);
    expect(wrapped('', 14, 240, 2)).toEqual([]);
  });

  it('count Japanese as wide', () => {
    expect(textWidth('年間分配', 10)).toBe(40);
  });
});
