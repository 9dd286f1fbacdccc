import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { ConflictAnswer, Conflict } from '../../workbook/excel';
import { useStrings } from '../language';

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
  situation: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalM}` },
  answers: { ...typographyStyles.body1, margin: 0, display: 'grid', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  answer: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalL },
});

/**
 * Asks what becomes of a sheet in the way: says what is there and what each answer does. Replacing is offered only where nothing of
 * anybody's is lost. Esc, or a click beside the question, cancels. Tab goes round inside the question.
 */
export function ConflictQuestion({ conflict, onAnswer }: { conflict: Conflict; onAnswer: (answer: ConflictAnswer) => void }) {
  const styles = useStyles();
  const { conflict: texts } = useStrings();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const { sheet, reason, canReplace, copy } = conflict;
  const answers: readonly { readonly answer: ConflictAnswer; readonly name: string; readonly meaning: string }[] = [
    { answer: 'keepBoth', name: texts.keepBoth, meaning: texts.keepingBoth[reason](copy) },
    ...(canReplace ? [{ answer: 'replace', name: texts.replace, meaning: texts.replacing } as const] : []),
    { answer: 'cancel', name: texts.cancel, meaning: texts.cancelling },
  ];
  return (
    <dialog
      ref={dialog}
      className={styles.surface}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer('cancel');
      }}
      onKeyDown={(event) => answerKeys(event, () => onAnswer('cancel'))}
      onClick={({ target }) => target === dialog.current && onAnswer('cancel')}
    >
      <h2 className={styles.title} id={`${id}-title`}>
        {texts.title[reason](sheet)}
      </h2>
      <p className={styles.situation}>{texts.situation[reason]}</p>
      <dl className={styles.answers}>
        {answers.map(({ answer, name, meaning }) => (
          <div key={answer}>
            <dt className={styles.answer}>{name}</dt>
            <dd className={styles.meaning} id={`${id}-${answer}`}>
              {meaning}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        {answers.map(({ answer, name }) => (
          <Button
            key={answer}
            appearance={answer === 'keepBoth' ? 'primary' : 'secondary'}
            aria-describedby={`${id}-${answer}`}
            onClick={() => onAnswer(answer)}
          >
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
