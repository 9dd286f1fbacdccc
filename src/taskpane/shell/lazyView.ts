import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { LOAD_VIEW, VIEWS, type ViewId } from '../views';

/** The views as components that load themselves. */
export const LAZY_VIEWS = Object.fromEntries(VIEWS.map((view) => [view, lazy(LOAD_VIEW[view])])) as Readonly<
  Record<ViewId, LazyExoticComponent<ComponentType>>
>;

/** Loads every view that nobody has opened yet, so that the pane goes on working without a connection. */
export function loadAllViews(): Promise<unknown> {
  return Promise.all(VIEWS.map((view) => LOAD_VIEW[view]()));
}
