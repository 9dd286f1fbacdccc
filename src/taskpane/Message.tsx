import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DismissIcon } from './icons';
import { useStrings } from './strings';

const useStyles = makeStyles({
  bar: { minWidth: 0 },
  body: { minWidth: 0, overflowWrap: 'anywhere', paddingBottom: tokens.spacingVerticalS, paddingRight: tokens.spacingHorizontalXS },
  contents: { margin: `${tokens.spacingVerticalXXS} 0 0` },
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

interface MessageProps {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Without it the message stays. */
  readonly onDismiss?: (() => void) | undefined;
}

/** A title, what there is to say, and what can be done about it. */
export function Message({ intent, title, children, actions, onDismiss }: MessageProps) {
  const styles = useStyles();
  const { activity } = useStrings();
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children && <div className={styles.contents}>{children}</div>}
      </MessageBarBody>
      {(actions || onDismiss) && (
        <MessageBarActions
          className={styles.actions}
          {...(onDismiss && {
            containerAction: (
              <Button appearance="transparent" size="small" icon={<DismissIcon />} aria-label={activity.dismiss} onClick={onDismiss} />
            ),
          })}
        >
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
