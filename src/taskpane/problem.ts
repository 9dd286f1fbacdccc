import { WorkbookError } from '../workbook/workbookError';
import type { Reason } from './problemReasons/reasonIn';
import type { PaneStrings } from './strings';

/** What went wrong, free of the pane's language. */
export type Problem =
  | { readonly kind: 'notAdded' | 'notTakenBack' | 'notRead' | 'notDone'; readonly reason: Reason; readonly existing: readonly string[] }
  | { readonly kind: 'notShown'; readonly reason: Reason; readonly existing: readonly string[]; readonly sheet: string };

/** `existing` are sheets that stand in the way. */
export function addProblem(error: unknown): Problem {
  const kind = error instanceof WorkbookError && error.code === 'roll-back-failed' ? 'notTakenBack' : 'notAdded';
  const existing = error instanceof WorkbookError && error.code === 'sheet-exists' ? error.subjects : [];
  return { kind, reason: reasonFor(error), existing };
}

export function readProblem(error: unknown): Problem {
  return { kind: 'notRead', reason: reasonFor(error), existing: [] };
}

export function showProblem(error: unknown, sheet: string): Problem {
  return { kind: 'notShown', reason: reasonFor(error), existing: [], sheet };
}

/** The failure of a ribbon button, which reports it to the page; undefined for any other error of the page. */
export function commandProblem(error: unknown): Problem | undefined {
  // By name: the ribbon's code is a bundle of its own, with its own class.
  return isWorkbookError(error) ? { kind: 'notDone', reason: reasonFor(error), existing: [] } : undefined;
}

export function problemTitle(problem: Problem, { problems }: PaneStrings): string {
  return problem.kind === 'notShown' ? problems.notShown(problem.sheet) : problems[problem.kind];
}

export function isCancellation(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === 'cancelled';
}

/** What of an error can be told in any language. */
export function reasonFor(error: unknown): Reason {
  const message = error instanceof Error ? error.message : String(error);
  return isWorkbookError(error) ? { message, code: error.code, subjects: error.subjects } : { message, subjects: [] };
}

const isWorkbookError = (error: unknown): error is WorkbookError => error instanceof Error && error.name === 'WorkbookError';
