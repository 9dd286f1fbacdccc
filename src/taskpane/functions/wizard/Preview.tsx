import { makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useHiddenText } from '../../hiddenText';
import { messageIn } from '../../../functions/messages/messageIn';
import { useLanguage, useTexts } from '../../language';
import type { FunctionText } from '../functionTexts';
import { ResultCells } from '../ResultCells';
import { sizeOf } from '../cellsOfResult';
import { TEXTS, type FunctionsStrings } from '../strings';
import type { Finding } from './check';
import type { Checked } from './useCheck';

const useStyles = makeStyles({
  preview: {
    minHeight: '64px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalXS,
  },
  old: { opacity: 0.6 },
  sentence: { ...typographyStyles.body1, margin: 0, textWrap: 'pretty', overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface PreviewProps {
  readonly checked: Checked;
  readonly unit: FunctionText['unit'];
  readonly label: string;
}

/** What the formula will show. A result stays in sight while the next one is being calculated. */
export function Preview({ checked: { current, check, problem }, unit, label }: PreviewProps) {
  const styles = useStyles();
  const hidden = useHiddenText();
  const words = useTexts(TEXTS).wizard;
  const language = useLanguage();
  const finding = check?.finding;
  const spoken = problem !== undefined ? `${words.notChecked}. ${problem}` : finding && sentence(finding, words);
  return (
    <div className={styles.preview} aria-busy={!current}>
      <div role="status" className={hidden}>
        {current && spoken}
      </div>
      {!current && !finding && problem === undefined && <Spinner size="tiny" label={words.checking} labelPosition="after" />}
      <div className={current ? undefined : styles.old}>
        {problem !== undefined && <p className={styles.sentence}>{spoken}</p>}
        {finding?.kind === 'result' && <ResultCells result={finding.result} label={label} names={finding.names} unit={unit} />}
        {finding?.kind === 'result' && typeof finding.result === 'object' && <p className={styles.quiet}>{spoken}</p>}
        {finding && finding.kind !== 'result' && <p className={styles.sentence}>{spoken}</p>}
        {finding?.kind === 'error' && <p className={styles.quiet}>{messageIn(language, finding.message)}</p>}
      </div>
    </div>
  );
}

function sentence(finding: Finding, words: FunctionsStrings['wizard']): string {
  switch (finding.kind) {
    case 'incomplete':
      return words.incomplete(finding.missing);
    case 'unreadable':
      return words.unreadable;
    case 'unknown':
      return finding.because === 'expression' ? words.calculation(finding.argument) : words.severalCells(finding.argument);
    case 'error':
      return words.shows(finding.code);
    case 'result': {
      const { rows, columns } = sizeOf(finding.result);
      return typeof finding.result === 'object' ? words.cells(rows, columns) : String(finding.result);
    }
  }
}
