import type { CaseId } from '../pact';
import type { Language, PeriodsPerYear } from '../templates';
import type { BookInHand, Conflict, InsertProgress } from '../workbook/excel';
import type { AddOutcome } from './host';
import type { Problem } from './problem';

/** All that changes in the pane while it is open. */
export interface PaneState {
  /** The figures chosen for a workbook that has no Pact sheet yet. */
  readonly figures: CaseId;
  /** The language chosen for the sheets of such a workbook. */
  readonly language: Language;
  /** The periods a year chosen for them. */
  readonly periods: PeriodsPerYear;
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
  | { readonly kind: 'figuresChosen'; readonly figures: CaseId }
  | { readonly kind: 'languageChosen'; readonly language: Language }
  | { readonly kind: 'periodsChosen'; readonly periods: PeriodsPerYear }
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

/** The pane before it has read the workbook. `language` is what the sheets are written in unless the user chooses another. */
export function initialState(language: Language): PaneState {
  return {
    figures: 'announced',
    language,
    periods: 1,
    workbook: { projects: [], sheets: {}, case: undefined, language: undefined, finest: undefined },
    activity: { kind: 'none' },
  };
}

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  const { activity } = state;
  const whileWriting = (change: (writing: Writing) => Writing): PaneState =>
    activity.kind === 'writing' ? { ...state, activity: change(activity) } : state;
  switch (event.kind) {
    case 'figuresChosen':
      return { ...state, figures: event.figures };
    case 'languageChosen':
      return { ...state, language: event.language };
    case 'periodsChosen':
      return { ...state, periods: event.periods };
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
export function figuresInUse({ workbook, figures }: PaneState): CaseId {
  return workbook.case ?? figures;
}

/** The language of new sheets: that of the workbook's Pact sheet, else the choice in the pane. */
export function languageInUse({ workbook, language }: PaneState): Language {
  return workbook.language ?? language;
}

/** The most periods a year in new sheets: what the timelines of the workbook have room for, else the choice in the pane. */
export function periodsInUse({ workbook, periods }: PaneState): PeriodsPerYear {
  return workbook.finest ?? periods;
}

function isFailureOf(activity: Activity, kind: Problem['kind']): boolean {
  return activity.kind === 'failed' && activity.problem.kind === kind;
}
