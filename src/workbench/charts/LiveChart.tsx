import { useEffect, useReducer, useRef, useState } from 'react';
import type { Book, Chart } from '../book/book';
import { ChartPicture } from './ChartPicture';
import type { Figure } from './figure';
import { readFigure, type FormatNumber } from './readFigure';

export interface LiveChartProps {
  readonly book: Book;
  readonly chart: Chart;
  readonly formatNumber: FormatNumber;
  /** Calls back when a member of the chart has changed. */
  readonly onChartChanged: (listener: () => void) => () => void;
}

/** A chart that fills its place and follows the cells. */
export function LiveChart({ book, chart, formatNumber, onChartChanged }: LiveChartProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const stops = [book.onCalculated(redraw), book.onChanged(redraw), onChartChanged(redraw)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [book, onChartChanged]);

  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: Math.floor(entry.contentRect.width), height: Math.floor(entry.contentRect.height) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const figure = figureOrReason(book, chart, formatNumber);
  return (
    <div ref={frame} style={{ width: '100%', height: '100%', overflow: 'hidden', background: '#FFFFFF' }}>
      {typeof figure === 'string' ? <p style={{ margin: 0, padding: 12, border: '1px solid #D1D1D1', fontSize: 12 }}>{figure}</p> : null}
      {typeof figure !== 'string' && size.width > 0 ? <ChartPicture figure={figure} width={size.width} height={size.height} /> : null}
    </div>
  );
}

function figureOrReason(book: Book, chart: Chart, formatNumber: FormatNumber): Figure | string {
  try {
    return readFigure(book, chart, formatNumber);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
