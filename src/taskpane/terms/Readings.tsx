import { makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { messageIn } from '../../functions/messages/messageIn';
import { useLanguage, useTexts } from '../language';
import { Message } from '../Message';
import type { Comparison } from './comparison';
import { ReadingsTable } from './ReadingsTable';
import { TEXTS } from './strings';
import { useDifference } from './useDifference';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  // Three lines, so that nothing moves when the sentence comes.
  status: { minHeight: `calc(3 * ${tokens.lineHeightBase300})` },
  waiting: { justifyContent: 'start' },
  sentence: { ...typographyStyles.body1Strong, margin: 0, textWrap: 'pretty' },
  remark: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
});

interface ReadingsProps {
  /** undefined where there is nothing to compare, or not yet. */
  readonly comparison: Comparison | undefined;
  /** Whether the comparison is on its way. */
  readonly pending?: boolean;
  readonly perYear: number;
  readonly inUse: string;
  /** Of which project, or of which example. */
  readonly children: ReactNode;
  readonly remarks?: readonly string[];
}

/** What hangs on how the memorandum is read. */
export function Readings({ comparison, pending = false, perYear, inUse, children, remarks = [] }: ReadingsProps) {
  const styles = useStyles();
  const id = useId();
  const { readings } = useTexts(TEXTS);
  const language = useLanguage();
  const difference = useDifference();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {readings.heading}
      </h2>
      {children}
      <div role="status" className={pending || comparison ? styles.status : undefined}>
        {pending && <Spinner className={styles.waiting} size="tiny" label={readings.comparing} />}
        {comparison?.kind === 'compared' && <p className={styles.sentence}>{difference(comparison, perYear)}</p>}
        {comparison?.kind === 'fault' && (
          <Message intent="error" title={readings.notCompared}>
            {messageIn(language, comparison.reason)}
          </Message>
        )}
      </div>
      {(pending || comparison?.kind === 'compared') && (
        <ReadingsTable comparison={comparison?.kind === 'compared' ? comparison : undefined} perYear={perYear} inUse={inUse} />
      )}
      {remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
    </section>
  );
}
