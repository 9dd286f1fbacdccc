import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneContents } from './paneContents';

const useStyles = makeStyles({
  frame: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL, alignContent: 'start' },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
  introduction: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    textWrap: 'pretty',
  },
});

interface ViewFrameProps {
  /** Above the title, such as the way back to where it was opened from. */
  readonly before?: ReactNode;
  readonly title: string;
  /** One or two sentences on what the view is for. */
  readonly introduction?: ReactNode;
  readonly children: ReactNode;
}

/** The title of a view, which has the focus when the view is opened, and its sections below each other. */
export function ViewFrame({ before, title, introduction, children }: ViewFrameProps) {
  const styles = useStyles();
  const { titleRef } = usePaneContents();
  return (
    <div className={styles.frame}>
      <header>
        {before}
        <h1 className={styles.title} ref={titleRef} tabIndex={-1}>
          {title}
        </h1>
        {introduction && <p className={styles.introduction}>{introduction}</p>}
      </header>
      {children}
    </div>
  );
}
