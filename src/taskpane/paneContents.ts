import { createContext, useContext, type RefObject } from 'react';
import type { BookInHand } from '../workbook/excel';
import type { PaneHost } from './host';
import type { PaneState } from './paneState';
import type { PaneCommands } from './usePane';
import type { ViewId } from './views';

/** What every view of the pane may use. */
export interface PaneContents {
  /** undefined outside Excel, where the pane is a preview. */
  readonly host: PaneHost | undefined;
  /** What the workbook holds of PACT. */
  readonly workbook: BookInHand;
  readonly state: PaneState;
  readonly commands: PaneCommands;
  /** Whether something is being done to the workbook: nothing else may be then. */
  readonly busy: boolean;
  /**
   * Does one thing at a time to the workbook: undefined where another one is being done. Reads afterwards what the workbook holds. What
   * only reads needs no such care.
   */
  readonly perform: <T>(work: () => Promise<T>) => Promise<T> | undefined;
  /** Shows a view. `detail` says what of it: for the functions an id such as SPLIT. */
  readonly open: (view: ViewId, detail?: string) => void;
  /** What the view that is shown was opened for; undefined where it was opened as such. */
  readonly detail: string | undefined;
  /** Shows a cell in the grid; the dock tells where that fails. */
  readonly goToCell: (sheet: string, address: string) => void;
  /** The title of the view that is shown: takes the focus where a control that had it is gone. */
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}

export const PaneContentsContext = createContext<PaneContents | undefined>(undefined);

/** @throws Error outside the pane */
export function usePaneContents(): PaneContents {
  const contents = useContext(PaneContentsContext);
  if (!contents) throw new Error('This part of the pane needs the pane around it.');
  return contents;
}
