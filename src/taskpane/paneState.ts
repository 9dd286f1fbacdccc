import type { CaseId, ProjectId } from '../pact';
import type { InsertProgress } from '../workbook/excel';
import type { WorkbookReading } from './host';
import type { Problem } from './problem';

/** All that changes in the pane while it is open. */
export interface PaneState {
  /** The figures chosen for a workbook that has no Pact sheet yet. */
  readonly figures: CaseId;
  readonly workbook: WorkbookReading;
  readonly activity: Activity;
}

/** What the dock at the bottom tells. */
export type Activity =
  | { readonly kind: 'none' }
  | { readonly kind: 'writing'; readonly projects: readonly ProjectId[]; readonly progress?: InsertProgress; readonly cancelling: boolean }
  | { readonly kind: 'added'; readonly projects: readonly ProjectId[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem };

export type PaneEvent =
  | { readonly kind: 'figuresChosen'; readonly figures: CaseId }
  | { readonly kind: 'workbookRead'; readonly reading: WorkbookReading }
  | { readonly kind: 'writingStarted'; readonly projects: readonly ProjectId[] }
  | { readonly kind: 'sheetStarted'; readonly progress: InsertProgress }
  | { readonly kind: 'cancelRequested' }
  | { readonly kind: 'added'; readonly projects: readonly ProjectId[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'dismissed' };

export const INITIAL_STATE: PaneState = { figures: 'announced', workbook: { sheets: [], figures: undefined }, activity: { kind: 'none' } };

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  const { activity } = state;
  switch (event.kind) {
    case 'figuresChosen':
      return { ...state, figures: event.figures };
    case 'workbookRead':
      // A sheet that is being written may still be taken back.
      if (activity.kind === 'writing') return state;
      return { ...state, workbook: event.reading, activity: isFailureOf(activity, 'notRead') ? { kind: 'none' } : activity };
    case 'writingStarted':
      return { ...state, activity: { kind: 'writing', projects: event.projects, cancelling: false } };
    case 'sheetStarted':
      return activity.kind === 'writing' ? { ...state, activity: { ...activity, progress: event.progress } } : state;
    case 'cancelRequested':
      return activity.kind === 'writing' ? { ...state, activity: { ...activity, cancelling: true } } : state;
    case 'added':
      return { ...state, activity: { kind: 'added', projects: event.projects } };
    case 'cancelled':
      return { ...state, activity: { kind: 'cancelled' } };
    case 'failed':
      // What the pane is doing for the user matters more than a reading in the background or a button of the ribbon.
      if (event.problem.kind === 'notRead' && activity.kind !== 'none') return state;
      if (event.problem.kind === 'notDone' && activity.kind === 'writing') return state;
      return { ...state, activity: { kind: 'failed', problem: event.problem } };
    case 'dismissed':
      return { ...state, activity: { kind: 'none' } };
  }
}

/** The figures of new sheets: those of the workbook's Pact sheet, else the choice in the pane. */
export function figuresInUse({ workbook, figures }: PaneState): CaseId {
  return workbook.figures ?? figures;
}

function isFailureOf(activity: Activity, kind: Problem['kind']): boolean {
  return activity.kind === 'failed' && activity.problem.kind === kind;
}
