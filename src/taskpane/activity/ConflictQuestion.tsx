import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ConflictAnswer, Conflict } from '../../workbook/excel';
import { useStrings } from '../strings';
import { Question, type Answer } from '../Question';

const useStyles = makeStyles({
  situation: { margin: `0 0 ${tokens.spacingVerticalM}` },
  answers: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS },
  answer: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/**
 * Asks what becomes of a sheet in the way: says what is there and what each answer does. Replacing is offered only where nothing of
 * anybody's is lost.
 */
export function ConflictQuestion({ conflict, onAnswer }: { conflict: Conflict; onAnswer: (answer: ConflictAnswer) => void }) {
  const styles = useStyles();
  const { conflict: texts } = useStrings();
  const id = useId();
  const { sheet, reason, canReplace, copy } = conflict;
  const answers: readonly (Answer<ConflictAnswer> & { readonly meaning: string })[] = [
    { value: 'keepBoth', name: texts.keepBoth, primary: true, meaning: texts.keepingBoth[reason](copy), describedBy: `${id}-keepBoth` },
    ...(canReplace ? [{ value: 'replace', name: texts.replace, meaning: texts.replacing, describedBy: `${id}-replace` } as const] : []),
    { value: 'cancel', name: texts.cancel, meaning: texts.cancelling, describedBy: `${id}-cancel` },
  ];
  return (
    <Question title={texts.title[reason](sheet)} answers={answers} onAnswer={onAnswer} onCancel={() => onAnswer('cancel')}>
      <p className={styles.situation}>{texts.situation[reason]}</p>
      <dl className={styles.answers}>
        {answers.map(({ value, name, meaning, describedBy }) => (
          <div key={value}>
            <dt className={styles.answer}>{name}</dt>
            <dd className={styles.meaning} id={describedBy}>
              {meaning}
            </dd>
          </div>
        ))}
      </dl>
    </Question>
  );
}
