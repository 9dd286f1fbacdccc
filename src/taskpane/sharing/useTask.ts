import { useCallback, useRef, useState } from 'react';
import { useReasonOf } from '../problemReasons/useReasonOf';
import { useSharing } from './SharingProvider';

export type TaskState<Result> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: string }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly reason: string };

export interface Task<Result> {
  readonly state: TaskState<Result>;
  /**
   * Does nothing while anything else is being done.
   *
   * @param work may say what it is at
   * @param origin gets the focus back after dismissal; without it, what has the focus now
   */
  run(step: string, work: (say: (step: string) => void) => Promise<Result>, origin?: HTMLElement | null): void;
  /** Forgets the outcome and gives the focus back to where the task was started, if that is still there. */
  dismiss(): void;
}

/** Something that the user starts and waits for. */
export function useTask<Result>(): Task<Result> {
  const { perform, fallbackFocus } = useSharing();
  const reasonOf = useReasonOf();
  const [state, setState] = useState<TaskState<Result>>({ kind: 'idle' });
  const startedFrom = useRef<HTMLElement>(null);

  const run = useCallback<Task<Result>['run']>(
    (step, work, origin = focused()) => {
      const say = (next: string) => setState({ kind: 'running', step: next });
      const done = perform(() => work(say));
      if (!done) return;
      startedFrom.current = origin;
      say(step);
      done.then(
        (result) => setState({ kind: 'done', result }),
        (error: unknown) => setState({ kind: 'failed', reason: reasonOf(error) }),
      );
    },
    [perform, reasonOf],
  );

  const dismiss = useCallback(() => {
    setState({ kind: 'idle' });
    const origin = startedFrom.current;
    (origin?.isConnected ? origin : fallbackFocus.current)?.focus();
  }, [fallbackFocus]);

  return { state, run, dismiss };
}

function focused(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
}
