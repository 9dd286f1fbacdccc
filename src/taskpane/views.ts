import type { ComponentType } from 'react';

/** The views of the pane, in the order of the navigation bar; About stands beside it. */
export const VIEWS = ['projects', 'functions', 'explain', 'terms', 'checks', 'share', 'about'] as const;

export type ViewId = (typeof VIEWS)[number];

export const isView = (text: string | undefined): text is ViewId => VIEWS.some((view) => view === text);

/** Each view is a bundle of its own, loaded when it is first opened. */
export const LOAD_VIEW: Readonly<Record<ViewId, () => Promise<{ readonly default: ComponentType }>>> = {
  projects: () => import(/* webpackChunkName: 'view-projects' */ './projects/ProjectsView'),
  functions: () => import(/* webpackChunkName: 'view-functions' */ './functions/FunctionsView'),
  explain: () => import(/* webpackChunkName: 'view-explain' */ './explain/ExplainView'),
  terms: () => import(/* webpackChunkName: 'view-terms' */ './terms/TermsView'),
  checks: () => import(/* webpackChunkName: 'view-checks' */ './checks/ChecksView'),
  share: () => import(/* webpackChunkName: 'view-share' */ './sharing/ShareView'),
  about: () => import(/* webpackChunkName: 'view-about' */ './about/AboutView'),
};
