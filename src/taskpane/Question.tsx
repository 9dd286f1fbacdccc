import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
    width: 'min(480px, calc(100vw - 16px))',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' },
  body: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalL },
});

export interface Answer<Value> {
  readonly value: Value;
  readonly name: string;
  readonly primary?: boolean;
  /** Id of the text that says what the answer does. */
  readonly describedBy?: string;
}

interface QuestionProps<Value> {
  readonly title: string;
  readonly children: ReactNode;
  /** The first has the focus. */
  readonly answers: readonly Answer<Value>[];
  readonly onAnswer: (value: Value) => void;
  readonly onCancel: () => void;
}

/** A question in front of the pane. Esc, or a click beside it, cancels. Tab goes round inside it. */
export function Question<Value extends string>({ title, children, answers, onAnswer, onCancel }: QuestionProps<Value>) {
  const styles = useStyles();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.surface}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      onKeyDown={(event) => answerKeys(event, onCancel)}
      onClick={({ target }) => target === dialog.current && onCancel()}
    >
      <h2 className={styles.title} id={titleId}>
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>
        {answers.map(({ value, name, primary, describedBy }) => (
          <Button key={value} appearance={primary ? 'primary' : 'secondary'} aria-describedby={describedBy} onClick={() => onAnswer(value)}>
            {name}
          </Button>
        ))}
      </div>
    </dialog>
  );
}

/** Office's client keeps Esc and Tab for itself, and knows nothing of a dialog: Tab would go behind it, and Esc do nothing. */
function answerKeys(event: KeyboardEvent<HTMLDialogElement>, onCancel: () => void): void {
  if (event.key !== 'Tab' && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  if (event.key === 'Escape') {
    onCancel();
    return;
  }
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const here = buttons.findIndex((button) => button === document.activeElement);
  const next = event.shiftKey ? (here <= 0 ? buttons.length : here) - 1 : (here + 1) % buttons.length;
  buttons[next]?.focus();
}
