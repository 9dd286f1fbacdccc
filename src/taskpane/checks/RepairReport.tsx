import { Spinner, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLanguage, useTexts } from '../language';
import { Message } from '../Message';
import { usePaneContents } from '../paneContents';
import { reasonIn } from '../problemReasons/reasonIn';
import { TEXTS } from './strings';
import type { Repair } from './useRepair';

const useStyles = makeStyles({ outcome: { outlineStyle: 'none' } });

/** What is being done to the workbook and how it ended. The end takes the focus, unless that is in the grid. */
export function RepairReport({ repair: { state, dismiss } }: { readonly repair: Repair }) {
  const styles = useStyles();
  const { task } = useTexts(TEXTS);
  const language = useLanguage();
  const { titleRef } = usePaneContents();
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if ((state.kind === 'done' || state.kind === 'failed') && document.hasFocus()) outcome.current?.focus();
  }, [state]);
  const close = () => {
    dismiss();
    titleRef.current?.focus({ preventScroll: true });
  };
  return (
    <div role="status" className={styles.outcome} ref={outcome} tabIndex={-1} aria-label={task.result}>
      {state.kind === 'running' && <Spinner size="tiny" label={state.step} />}
      {state.kind === 'done' && <Message intent="success" title={state.says} onDismiss={close} />}
      {state.kind === 'failed' && (
        <Message intent="error" title={task.failed} onDismiss={close}>
          {reasonIn(language, state.reason)}
        </Message>
      )}
    </div>
  );
}
