import { isView, type ViewId } from '../views';

/**
 * How a button of the ribbon asks for a view: the commands are a bundle of their own in the same page, and may run before the pane is there.
 * They write the view's id into this attribute of the page's root and dispatch this event on the window.
 */
export const VIEW_REQUESTED = 'pact-view-requested';
const ATTRIBUTE = 'data-pact-view';

/** The view that was asked for and not taken yet. */
export function takeRequest(): ViewId | undefined {
  const root = document.documentElement;
  const asked = root.getAttribute(ATTRIBUTE) ?? undefined;
  root.removeAttribute(ATTRIBUTE);
  return isView(asked) ? asked : undefined;
}
