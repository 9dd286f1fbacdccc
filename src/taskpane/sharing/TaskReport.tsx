import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useHiddenText } from '../hiddenText';
import { Message } from '../Message';
import { useStrings } from '../strings';
import { useSharing } from './SharingProvider';
import type { Task } from './useTask';

const useStyles = makeStyles({
  outcome: { minWidth: 0, outlineStyle: 'none', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  sentence: { margin: 0 },
});

export interface Report {
  readonly intent: 'success' | 'info' | 'warning';
  readonly title: string;
  readonly sentences?: readonly string[];
  /** Below the sentences; a screen reader meets it when it goes there. */
  readonly further?: ReactNode;
  readonly actions?: ReactNode;
}

interface TaskReportProps<Result> {
  readonly task: Task<Result>;
  /** Title of a failure; the reason comes with the error. */
  readonly failed: string;
  /** undefined where the result shows itself elsewhere. */
  readonly report: (result: Result) => Report | undefined;
}

/** What a task is at and how it ended. The end takes the focus, unless that is in the grid, and a live region tells both. */
export function TaskReport<Result>({ task, failed, report }: TaskReportProps<Result>) {
  const styles = useStyles();
  const hidden = useHiddenText();
  const { texts } = useSharing();
  const { activity } = useStrings();
  const outcome = useRef<HTMLDivElement>(null);
  const { state } = task;

  useEffect(() => {
    if ((state.kind === 'done' || state.kind === 'failed') && document.hasFocus()) outcome.current?.focus();
  }, [state]);

  const done = state.kind === 'done' ? report(state.result) : undefined;
  const said =
    state.kind === 'running'
      ? state.step
      : state.kind === 'failed'
        ? activity.afterTitle(failed, state.reason)
        : done && (done.sentences ? activity.afterTitle(done.title, done.sentences.join(activity.betweenSentences)) : done.title);
  return (
    <>
      <div role="status" className={hidden}>
        {said}
      </div>
      {state.kind === 'running' && <Spinner size="tiny" label={state.step} />}
      {(done || state.kind === 'failed') && (
        <div className={styles.outcome} ref={outcome} tabIndex={-1} role="group" aria-label={texts.result}>
          {state.kind === 'failed' ? (
            <Message intent="error" title={failed} onDismiss={task.dismiss}>
              {state.reason}
            </Message>
          ) : (
            done && (
              <Message intent={done.intent} title={done.title} actions={done.actions} onDismiss={task.dismiss}>
                {done.sentences?.map((sentence) => (
                  <p key={sentence} className={styles.sentence}>
                    {sentence}
                  </p>
                ))}
                {done.further}
              </Message>
            )
          )}
        </div>
      )}
    </>
  );
}
