import { WorkbookError } from '../workbook/excel';
import type { PaneStrings } from './strings';

/** What went wrong, free of the pane's language. */
export type Problem =
  | { readonly kind: 'notAdded' | 'notTakenBack' | 'notRead' | 'notDone'; readonly reason: string; readonly existing: readonly string[] }
  | { readonly kind: 'notShown'; readonly reason: string; readonly existing: readonly string[]; readonly sheet: string };

/** `reason` says in whole sentences what happened and what to do; `existing` are sheets that stand in the way. */
export function addProblem(error: unknown): Problem {
  if (!(error instanceof WorkbookError)) return { kind: 'notAdded', reason: reasonOf(error), existing: [] };
  return {
    kind: error.code === 'roll-back-failed' ? 'notTakenBack' : 'notAdded',
    reason: error.message,
    existing: error.code === 'sheet-exists' ? error.subjects : [],
  };
}

export function readProblem(error: unknown): Problem {
  return { kind: 'notRead', reason: reasonOf(error), existing: [] };
}

export function showProblem(error: unknown, sheet: string): Problem {
  return { kind: 'notShown', reason: reasonOf(error), existing: [], sheet };
}

/** The failure of a ribbon button, which reports it to the page; undefined for any other error of the page. */
export function commandProblem(error: unknown): Problem | undefined {
  // By name: the ribbon's code is a bundle of its own, with its own class.
  return error instanceof Error && error.name === 'WorkbookError' ? { kind: 'notDone', reason: error.message, existing: [] } : undefined;
}

export function problemTitle(problem: Problem, { problems }: PaneStrings): string {
  return problem.kind === 'notShown' ? problems.notShown(problem.sheet) : problems[problem.kind];
}

export function isCancellation(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === 'cancelled';
}

/** A sentence of the error for the person, where it has one. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
