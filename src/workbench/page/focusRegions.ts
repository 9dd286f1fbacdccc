import type { LeaveReason } from '../transport';
import type { Session } from './session';

export interface Regions {
  /** Ribbon and title. */
  readonly top: HTMLElement;
  /** Around the frame, with the button that closes it. */
  readonly pane: HTMLElement;
}

/**
 * Moves the focus between grid, pane and ribbon: F6 goes round, as in Excel, and the client in the frame says when Tab, Escape or F2 leaves
 * the pane, because it keeps those keys to itself. Returns the way to stop.
 */
export function moveFocusBetween({ top, pane }: Regions, { addin, focusGrid }: Session): () => void {
  const focusButton = (region: HTMLElement) => region.querySelector('button')?.focus();
  const next = (event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const at = document.activeElement;
    if (top.contains(at)) focusGrid();
    else if (pane.contains(at) || pane.hidden) focusButton(top);
    else addin.focus('first');
  };
  const leave: Record<LeaveReason, () => void> = {
    forward: () => focusButton(top),
    backward: () => focusButton(pane),
    nextPane: () => focusButton(top),
    previousPane: focusGrid,
    escape: focusGrid,
    edit: focusGrid,
  };
  // Before the grid, which takes every key.
  addEventListener('keydown', next, true);
  const stopLeaving = addin.onLeave((reason) => leave[reason]());
  return () => {
    removeEventListener('keydown', next, true);
    stopLeaving();
  };
}
