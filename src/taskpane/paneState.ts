import type { CaseId } from '../pact';
import type { Language, PeriodsPerYear } from '../templates';
import type { BookInHand, Conflict, InsertProgress } from '../workbook/excel';
import type { AddOutcome } from './host';
import type { Problem } from './problem';
import type { NewSheetOptions } from './projects/newSheetOptions';

/** All that changes in the pane while it is open. */
export interface PaneState extends SessionState {
  /** Chosen for a workbook that has no Pact sheet yet. */
  readonly options: NewSheetOptions;
}

/** What follows from the events of the pane and is forgotten when it closes. */
export interface SessionState {
  readonly workbook: BookInHand;
  readonly activity: Activity;
}

/** What the dock at the bottom tells. */
export type Activity =
  | { readonly kind: 'none' }
  | Writing
  | { readonly kind: 'added'; readonly outcome: AddOutcome }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface Writing {
  readonly kind: 'writing';
  readonly progress?: InsertProgress;
  readonly cancelling: boolean;
  /** The sheet in the way, while the user decides what becomes of it. */
  readonly question?: Conflict;
}

export type PaneEvent =
  | { readonly kind: 'workbookRead'; readonly reading: BookInHand }
  | { readonly kind: 'writingStarted' }
  | { readonly kind: 'sheetStarted'; readonly progress: InsertProgress }
  | { readonly kind: 'asked'; readonly question: Conflict }
  | { readonly kind: 'answered' }
  | { readonly kind: 'cancelRequested' }
  | { readonly kind: 'added'; readonly outcome: AddOutcome }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'dismissed' };

/** Before the workbook has been read. */
export const INITIAL_SESSION: SessionState = {
  workbook: { projects: [], sheets: {}, case: undefined, language: undefined, finest: undefined },
  activity: { kind: 'none' },
};

export function reducePane(state: SessionState, event: PaneEvent): SessionState {
  const { activity } = state;
  const whileWriting = (change: (writing: Writing) => Writing): SessionState =>
    activity.kind === 'writing' ? { ...state, activity: change(activity) } : state;
  switch (event.kind) {
    case 'workbookRead':
      // A sheet that is being written may still be taken back.
      if (activity.kind === 'writing') return state;
      return { ...state, workbook: event.reading, activity: isFailureOf(activity, 'notRead') ? { kind: 'none' } : activity };
    case 'writingStarted':
      return { ...state, activity: { kind: 'writing', cancelling: false } };
    case 'sheetStarted':
      return whileWriting((writing) => ({ ...writing, progress: event.progress }));
    case 'asked':
      return whileWriting((writing) => ({ ...writing, question: event.question }));
    case 'answered':
      return whileWriting(({ question: _, ...writing }) => writing);
    case 'cancelRequested':
      return whileWriting((writing) => ({ ...writing, cancelling: true }));
    case 'added':
      return { ...state, activity: { kind: 'added', outcome: event.outcome } };
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
export function figuresInUse({ workbook, options }: PaneState): CaseId {
  return workbook.case ?? options.figures;
}

/** The language of new sheets: that of the workbook's Pact sheet, else the choice in the pane. */
export function languageInUse({ workbook, options }: PaneState): Language {
  return workbook.language ?? options.language;
}

/** The most periods a year in new sheets: what the timelines of the workbook have room for, else the choice in the pane. */
export function periodsInUse({ workbook, options }: PaneState): PeriodsPerYear {
  return workbook.finest ?? options.periods;
}

function isFailureOf(activity: Activity, kind: Problem['kind']): boolean {
  return activity.kind === 'failed' && activity.problem.kind === kind;
}
