import { Button, ProgressBar, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useStrings } from '../strings';
import type { Writing } from '../paneState';

const useStyles = makeStyles({
  writing: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalM,
  },
  line: { ...typographyStyles.body1, display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM, minWidth: 0 },
  sheet: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  position: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  bar: { gridColumn: '1' },
  cancel: { gridColumn: '2', gridRow: '1 / span 2' },
});

/** Which sheet is being written or that an answer is awaited, how far it is, and Cancel. */
export function WritingProgress({ activity, onCancel }: { activity: Writing; onCancel: () => void }) {
  const styles = useStyles();
  const { activity: texts } = useStrings();
  const { progress, cancelling, question } = activity;
  return (
    <div className={styles.writing}>
      <div className={styles.line}>
        <span className={styles.sheet}>{question ? texts.waiting : progress ? texts.writing(progress.sheet) : texts.preparing}</span>
        {progress && !question && <span className={styles.position}>{texts.position(progress.done + 1, progress.total)}</span>}
      </div>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        aria-label={texts.progress}
        value={progress?.done ?? 0}
        max={progress?.total ?? 1}
      />
      <Button className={styles.cancel} disabledFocusable={cancelling} onClick={onCancel}>
        {cancelling ? texts.cancelling : texts.cancel}
      </Button>
    </div>
  );
}
