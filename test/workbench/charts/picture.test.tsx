// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Book, CellValue, Chart, Rect } from '../../../src/workbench/book/book';
import { ChartPicture, LiveChart } from '../../../src/workbench/charts';
import { column, figure } from './support';

function draw(change: Parameters<typeof figure>[0]): SVGSVGElement {
  const place = document.createElement('div');
  place.innerHTML = renderToStaticMarkup(<ChartPicture figure={figure(change)} width={480} height={300} />);
  const svg = place.querySelector('svg');
  if (!svg) throw new Error('Nothing was drawn.');
  return svg;
}

const marks = (root: ParentNode, name: string) =>
  [...root.querySelectorAll(`${name}[data-value]`)].map((mark) => Number(mark.getAttribute('data-value')));

describe('picture of a chart', () => {
  it('has a mark for each value, with its words', () => {
    const svg = draw({ series: [column('Japan', [50, -6.5]), column('Net', [100, 93.5], 'line')] });
    expect([marks(svg, 'rect'), marks(svg, 'circle')]).toEqual([
      [50, -6.5],
      [100, 93.5],
    ]);
    expect([...svg.querySelectorAll('rect title, circle title')].map((title) => title.textContent)).toEqual([
      '2029 · Japan: 50',
      '2030 · Japan: -6.5',
      '2029 · Net: 100',
      '2030 · Net: 93.5',
    ]);
  });

  it('says what it shows to people who do not see it', () => {
    const svg = draw({});
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).toEqual([
      'img',
      'Annual distribution, USD million. Japan and United States by year, 2029 to 2030.',
    ]);
  });

  it('shows title, axis titles, formatted ticks and legend', () => {
    const texts = [...draw({ series: [column('Japan', [900, 1900])] }).querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).toEqual(
      expect.arrayContaining(['Annual distribution, USD million', 'Year', 'USD million', '0', '2,000', 'Japan', '2029', '2030']),
    );
  });

  it.each([
    { name: 'no series', series: [] },
    { name: 'no number', series: [column('Japan', [null, null])] },
  ])('says that there is no data: $name', ({ series }) => {
    const svg = draw({ series });
    expect([...svg.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['Annual distribution, USD million', 'No data']);
    expect(marks(svg, 'rect')).toEqual([]);
  });
});

/** A book of one sheet whose cells are a list. */
function listBook(cells: CellValue[]) {
  const listeners = new Set<() => void>();
  const listen = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const pick = (rect: Rect) => cells.slice(rect.top, rect.bottom + 1).map((cell) => [cell]);
  const sheet = { values: pick, text: (rect: Rect) => pick(rect).map(([cell]) => [String(cell)]) };
  const book = { sheet: () => sheet, onCalculated: listen, onChanged: listen } as unknown as Book;
  return { book, tell: () => listeners.forEach((listener) => listener()), listeners };
}

const source = (top: number, bottom: number) => ({ sheetId: 'one', rect: { top, left: 0, bottom, right: 0 } });

function chart(change: Partial<Chart> = {}): Chart {
  return {
    id: 'c',
    name: 'c',
    title: 'Distribution',
    titleVisible: true,
    type: 'ColumnStacked',
    legendVisible: true,
    legendPosition: 'Bottom',
    categoryTitle: '',
    valueTitle: '',
    valueFormat: '#,##0',
    series: [
      { name: 'Japan', type: '', values: source(0, 1), categories: source(4, 5), color: '#D55E00', lineWidth: 0 },
      { name: 'Net', type: 'Line', values: source(2, 3), categories: undefined, color: '', lineWidth: 3 },
    ],
    top: 0,
    left: 0,
    width: 300,
    height: 200,
    ...change,
  };
}

describe('chart that follows the cells', () => {
  let place: HTMLElement;
  let root: Root;
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(private readonly report: (entries: { contentRect: { width: number; height: number } }[]) => void) {}
        observe() {
          this.report([{ contentRect: { width: 400.7, height: 260.2 } }]);
        }
        disconnect() {
          this.report([]);
        }
      },
    );
    place = document.createElement('div');
    root = createRoot(place);
  });
  afterEach(() => {
    act(() => root.unmount());
    vi.unstubAllGlobals();
  });

  async function show(book: Book, one: Chart): Promise<void> {
    const formatNumber = (format: string, value: number) => `${value} in ${format}`;
    await act(async () =>
      root.render(<LiveChart book={book} chart={one} formatNumber={formatNumber} onChartChanged={() => () => undefined} />),
    );
  }

  it('draws the values of the cells in the size of its place', async () => {
    const { book } = listBook([10, 20, 30, 'n/a', 'Y1', 'Y2']);
    await show(book, chart());
    const svg = place.querySelector('svg');
    expect([svg?.getAttribute('width'), svg?.getAttribute('height')]).toEqual(['400', '260']);
    expect([marks(place, 'rect'), marks(place, 'circle')]).toEqual([[10, 20], [30]]);
    expect(place.querySelector('rect title')?.textContent).toBe('Y1 · Japan: 10 in #,##0');
    expect(place.querySelector('rect[data-value]')?.getAttribute('fill')).toBe('#D55E00');
  });

  it('draws again after a calculation and stops listening when it goes', async () => {
    const cells: CellValue[] = [10, 20, 30, 40, 'Y1', 'Y2'];
    const { book, tell, listeners } = listBook(cells);
    await show(book, chart());
    cells[0] = 11;
    await act(async () => tell());
    expect(marks(place, 'rect')).toEqual([11, 20]);
    act(() => root.render(null));
    expect(listeners.size).toBe(0);
  });

  it('says which type of chart it does not draw', async () => {
    await show(listBook([]).book, chart({ series: [], type: 'Pie' }));
    expect(place.textContent).toContain('No data');
    await show(listBook([1]).book, chart({ type: 'Pie' }));
    expect(place.textContent).toBe('Charts of type Pie are not drawn here.');
  });
});
