import type { Chart } from '../book/book';

/** Where charts are shown: float DOM in the page, nothing in Node. */
export interface ChartBoard {
  show(sheetId: string, chart: Chart): void;
  /** A member has changed. */
  update(chart: Chart): void;
  hide(chartId: string): void;
}

export const NO_BOARD: ChartBoard = { show: () => undefined, update: () => undefined, hide: () => undefined };
