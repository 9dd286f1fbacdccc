import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    ...typographyStyles.body1Strong,
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& h2': { display: 'inline', font: 'inherit' },
  },
  contents: {
    display: 'grid',
    // Grid items do not become narrower than their contents unless they are told to.
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`,
    '& > *': { maxWidth: '100%' },
    '& > [role=group]': { width: '100%' },
  },
  introduction: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
});

interface GroupProps {
  readonly title: string;
  readonly introduction?: string;
  /** Whether it is open when the pane opens. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of the section that opens and closes. */
export function Group({ title, introduction, open = false, children }: GroupProps) {
  const styles = useStyles();
  return (
    <details className={styles.group} open={open}>
      <summary className={styles.title}>
        <h2>{title}</h2>
      </summary>
      <div className={styles.contents}>
        {introduction && <p className={styles.introduction}>{introduction}</p>}
        {children}
      </div>
    </details>
  );
}
