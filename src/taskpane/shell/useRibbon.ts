import { useEffect } from 'react';
import { sheetsOf, type PaneHost } from '../host';
import type { PaneState } from '../paneState';

/** Keeps the buttons of the ribbon in step with the workbook. A ribbon that Excel cannot change stays as it is: all its buttons work. */
export function useRibbon(host: PaneHost | undefined, state: PaneState): void {
  const hasSheets = sheetsOf(state.workbook).length > 0;
  const writing = state.activity.kind === 'writing';
  useEffect(() => {
    host
      ?.enableButtons({ Checks: hasSheets, InsertFunction: !writing, Recalculate: !writing })
      .catch((error: unknown) => console.warn(error));
  }, [host, hasSheets, writing]);
}
