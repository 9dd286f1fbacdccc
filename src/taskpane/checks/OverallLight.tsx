import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHiddenText } from '../hiddenText';
import { useTexts } from '../language';
import { useStrings } from '../strings';
import { Message } from '../Message';
import { attentionOf, countOf } from './attention';
import { TEXTS } from './strings';
import type { Findings } from './useFindings';

const useStyles = makeStyles({
  light: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, alignContent: 'start', minHeight: '92px' },
  sentence: { margin: 0 },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
  again: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, minHeight: '32px' },
});

/** The one light of the view in words, and looking again. */
export function OverallLight({ findings, children }: { readonly findings: Findings; readonly children: ReactNode }) {
  const styles = useStyles();
  const hidden = useHiddenText();
  const { light: texts } = useTexts(TEXTS);
  const { activity } = useStrings();
  const { found, failures, checking, isDone, checkAgain } = findings;
  const attention = attentionOf(found);
  const all = countOf(found.checks ?? []);
  const needed = attention.checks + attention.formulas + attention.inputs + attention.versions;
  const isIncomplete = Object.keys(failures).length > 0;
  const notCompared = countOf(found.checks ?? [], 'notCompared');

  const title =
    attention.checks > 0
      ? texts.attention(attention.checks, all)
      : needed > 0 || isIncomplete
        ? texts.otherAttention
        : all > 0 && notCompared === 0
          ? texts.ok(all)
          : texts.okWithoutChecks;
  const sentences = [
    ...texts.also(attention),
    ...(notCompared > 0 ? [texts.notCompared(notCompared)] : []),
    ...(isIncomplete ? [texts.incomplete] : []),
  ];
  const intent = attention.checks > 0 || attention.formulas > 0 ? 'error' : needed > 0 || isIncomplete ? 'warning' : 'success';
  return (
    <div className={styles.light}>
      <div role="status" className={hidden}>
        {checking ? texts.checking : isDone && activity.afterTitle(title, sentences.join(activity.betweenSentences))}
      </div>
      {isDone && (
        <Message intent={intent} title={title}>
          {sentences.length > 0 &&
            sentences.map((sentence) => (
              <p key={sentence} className={styles.sentence}>
                {sentence}
              </p>
            ))}
        </Message>
      )}
      <div className={styles.again}>
        {isDone && (
          <Button className={styles.button} disabledFocusable={checking} onClick={checkAgain}>
            {texts.again}
          </Button>
        )}
        {checking && <Spinner size="tiny" label={texts.checking} aria-hidden />}
      </div>
      {children}
    </div>
  );
}
