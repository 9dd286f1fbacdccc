import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useHiddenText } from '../hiddenText';
import { useStrings } from '../strings';
import type { Activity } from '../paneState';
import type { PaneCommands } from '../usePane';
import { announce } from './announcement';
import { ConflictQuestion } from './ConflictQuestion';
import { OutcomeMessage } from './OutcomeMessage';
import { WritingProgress } from './WritingProgress';

const useStyles = makeStyles({
  dock: {
    maxHeight: '50vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    outlineStyle: 'none',
  },
});

interface ActivityDockProps {
  readonly activity: Activity;
  readonly commands: PaneCommands;
  /** Sheets worth a look once they are added. */
  readonly worthALook: readonly string[];
  /** Takes the focus after dismissal where the button that started all is gone. */
  readonly fallbackFocus: RefObject<HTMLElement | null>;
}

/**
 * Progress and outcome, always in sight at the bottom of the pane. It takes the focus when something the user started begins or ends, and
 * gives it back on dismissal; a live region tells both to screen readers even while the focus is in the grid.
 */
export function ActivityDock({ activity, commands, worthALook, fallbackFocus }: ActivityDockProps) {
  const styles = useStyles();
  const hidden = useHiddenText();
  const strings = useStrings();
  const dock = useRef<HTMLDivElement>(null);
  const startedFrom = useRef<HTMLElement>(null);
  const question = activity.kind === 'writing' ? activity.question : undefined;
  const moment = momentOf(activity);

  useEffect(() => {
    // A question takes the focus itself.
    if (moment === 'none' || moment === 'asking' || moment === 'failed notRead' || moment === 'failed notDone') return;
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && focused !== document.body && !dock.current?.contains(focused)) startedFrom.current = focused;
    // Never takes the focus from the grid.
    if (document.hasFocus()) dock.current?.focus({ preventScroll: true });
  }, [moment]);

  const dismiss = () => {
    const origin = startedFrom.current;
    startedFrom.current = null;
    commands.dismiss();
    (origin?.isConnected && !origin.matches(':disabled') ? origin : fallbackFocus.current)?.focus();
  };

  return (
    <>
      <div role="status" className={hidden}>
        {announce(activity, strings)}
      </div>
      {activity.kind !== 'none' && (
        <div className={styles.dock} ref={dock} tabIndex={-1} role="region" aria-label={strings.activity.region}>
          {activity.kind === 'writing' ? (
            <WritingProgress activity={activity} onCancel={commands.cancel} />
          ) : (
            <OutcomeMessage outcome={activity} worthALook={worthALook} onGoToSheet={commands.goToSheet} onDismiss={dismiss} />
          )}
        </div>
      )}
      {question && <ConflictQuestion key={question.sheet} conflict={question} onAnswer={commands.answer} />}
    </>
  );
}

/** A change of it is a beginning or an end that the focus follows. */
function momentOf(activity: Activity): string {
  if (activity.kind === 'failed') return `failed ${activity.problem.kind}`;
  return activity.kind === 'writing' && activity.question ? 'asking' : activity.kind;
}
