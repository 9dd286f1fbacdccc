import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DismissIcon } from '../icons';
import { useStrings } from '../language';
import type { Activity } from '../paneState';
import { problemTitle } from '../problem';
import { outcomeText } from './outcomeText';

const useStyles = makeStyles({
  body: { paddingBottom: tokens.spacingVerticalS, paddingRight: tokens.spacingHorizontalXS },
  sentence: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'start',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    // In line with the text, beside Fluent's 20 px icon and its margin.
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} calc(20px + ${tokens.spacingHorizontalS})`,
  },
});

interface OutcomeMessageProps {
  readonly outcome: Extract<Activity, { kind: 'added' | 'cancelled' | 'failed' }>;
  /** Sheets worth a look once they are added. */
  readonly worthALook: readonly string[];
  readonly onGoToSheet: (name: string) => void;
  readonly onDismiss: () => void;
}

export function OutcomeMessage({ outcome, worthALook, onGoToSheet, onDismiss }: OutcomeMessageProps) {
  const strings = useStrings();
  const texts = strings.activity;
  const goTo = (sheets: readonly string[]) =>
    sheets.length > 0 &&
    sheets.map((sheet) => (
      <Button key={sheet} size="small" onClick={() => onGoToSheet(sheet)}>
        {texts.goTo(sheet)}
      </Button>
    ));

  switch (outcome.kind) {
    case 'added': {
      const { title, details } = outcomeText(outcome.outcome, strings);
      const { added, rebuilt } = outcome.outcome;
      return (
        <Message
          intent="success"
          title={title}
          onDismiss={onDismiss}
          actions={goTo([...added, ...rebuilt].filter((sheet) => worthALook.includes(sheet)))}
        >
          {details}
        </Message>
      );
    }
    case 'cancelled':
      return (
        <Message intent="info" title={texts.cancelledTitle} onDismiss={onDismiss}>
          {texts.cancelled}
        </Message>
      );
    case 'failed':
      return (
        <Message
          intent="error"
          title={problemTitle(outcome.problem, strings)}
          onDismiss={onDismiss}
          actions={goTo(outcome.problem.existing)}
        >
          {outcome.problem.reason}
        </Message>
      );
  }
}

interface MessageProps {
  readonly intent: 'success' | 'info' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss: () => void;
}

function Message({ intent, title, children, actions, onDismiss }: MessageProps) {
  const styles = useStyles();
  const { activity } = useStrings();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children && <p className={styles.sentence}>{children}</p>}
      </MessageBarBody>
      <MessageBarActions
        className={styles.actions}
        containerAction={
          <Button appearance="transparent" size="small" icon={<DismissIcon />} aria-label={activity.dismiss} onClick={onDismiss} />
        }
      >
        {actions}
      </MessageBarActions>
    </MessageBar>
  );
}
