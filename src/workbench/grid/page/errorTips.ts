/** The reason of an error, beside the cell under the pointer, as in Excel. */
import { createElement } from 'react';
import type { FUniver } from '@univerjs/core/facade';
import { CellAlertManagerService, CellPopupManagerService, HoverManagerService } from '@univerjs/preset-sheets-core';
import type { Book } from '../../book/book';
import type { GridHost } from '../host';

export interface ErrorTip {
  /** The error as the cell shows it. */
  readonly title: string;
  readonly text: string;
}

/** What there is to say about a cell; undefined for a cell without an error. */
export type ExplainCell = (sheetId: string, row: number, column: number) => ErrorTip | undefined;

const COMPONENT = 'cell-error-tip';
/** Univer's own words about an error know its kind only. */
const OWN_ALERT = 'SHEET_FORMULA_ALERT';
const REST_MS = 150;

/** Returns the way to stop. */
export function showErrorTips(host: GridHost, api: FUniver, book: Book, explain: ExplainCell): () => void {
  api.registerComponent(COMPONENT, ({ popup }: { readonly popup?: { readonly extraProps?: { readonly tip?: ErrorTip } } }) => {
    const tip = popup?.extraProps?.tip;
    if (!tip) return null;
    return createElement('div', { className: 'cell-tip', role: 'tooltip' }, createElement('strong', null, tip.title), tip.text);
  });
  silenceUniver(host);

  const popups = host.injector.get(CellPopupManagerService);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: { dispose(): void } | undefined;
  const hide = () => {
    clearTimeout(timer);
    shown?.dispose();
    shown = undefined;
  };
  const hover = host.injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
    hide();
    if (!cell) return;
    timer = setTimeout(() => {
      const { unitId, subUnitId, row, col } = cell.location;
      const tip = explain(subUnitId, row, col);
      if (!tip) return;
      const place = { unitId, subUnitId, row, col };
      shown = popups.showPopup(place, { componentKey: COMPONENT, direction: 'vertical', extraProps: { tip }, priority: 1 }) ?? undefined;
    }, REST_MS);
  });
  // Before the grid, which keeps every key to itself.
  addEventListener('keydown', hide, true);
  const stops = [
    () => hover.unsubscribe(),
    () => removeEventListener('keydown', hide, true),
    hide,
    book.onCalculated(hide),
    book.onActivated(hide),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function silenceUniver(host: GridHost): void {
  const alerts = host.injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    if (alert.key !== OWN_ALERT) showAlert(alert);
  };
}
