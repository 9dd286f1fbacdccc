import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fold } from '../Fold';

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { padding: `${tokens.spacingVerticalS} 0` },
  title: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  contents: {
    display: 'grid',
    // Grid items do not become narrower than their contents unless they are told to.
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
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
    <Fold className={styles.group} summaryClassName={styles.summary} open={open} summary={<h2 className={styles.title}>{title}</h2>}>
      <div className={styles.contents}>
        {introduction && <p className={styles.introduction}>{introduction}</p>}
        {children}
      </div>
    </Fold>
  );
}
