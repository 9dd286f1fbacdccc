import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { Fold } from '../../Fold';

const useStyles = makeStyles({
  contents: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  folded: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { padding: `${tokens.spacingVerticalS} 0` },
  title: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  inside: { paddingBottom: tokens.spacingVerticalM },
});

interface SectionProps {
  readonly heading: string;
  readonly children: ReactNode;
}

export function Section({ heading, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {heading}
      </h2>
      <div className={styles.contents}>{children}</div>
    </section>
  );
}

/** A section that is opened by whoever needs it, unless it is `open` from the start. */
export function FoldedSection({ heading, open = false, children }: SectionProps & { readonly open?: boolean }) {
  const styles = useStyles();
  const [openAtFirst] = useState(open);
  return (
    <Fold
      className={styles.folded}
      summaryClassName={styles.summary}
      open={openAtFirst}
      summary={<h2 className={styles.title}>{heading}</h2>}
    >
      <div className={styles.inside}>
        <div className={styles.contents}>{children}</div>
      </div>
    </Fold>
  );
}
