import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { CheckIcon } from '../icons';
import { useLanguage, useTexts } from '../language';
import { Message } from '../Message';
import { reasonIn, type Reason } from '../problemReasons/reasonIn';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, justifyItems: 'stretch' },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  fine: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  mark: { display: 'flex', width: '16px', paddingTop: '2px', color: tokens.colorStatusSuccessForeground1 },
});

interface SectionProps {
  readonly heading: string;
  /** Why it could not be read. */
  readonly failure?: Reason | undefined;
  readonly children: ReactNode;
}

/** A part of the view under its heading. */
export function Section({ heading, failure, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  const texts = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {heading}
      </h2>
      {failure && (
        <Message intent="error" title={texts.notRead}>
          {reasonIn(language, failure)}
        </Message>
      )}
      {children}
    </section>
  );
}

/** That all is well; of an earlier look that is not known any more. */
export function Fine({ fresh, children }: { readonly fresh: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  const { light } = useTexts(TEXTS);
  return (
    <p className={styles.fine}>
      <span className={styles.mark}>{fresh && <CheckIcon />}</span>
      <span>{fresh ? children : light.checking}</span>
    </p>
  );
}
