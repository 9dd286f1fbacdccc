import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  fold: {
    '&[open] > summary': { marginBottom: tokens.spacingVerticalS },
    '&[open] > summary::before': { transform: 'rotate(45deg)' },
  },
  summary: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    listStyle: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '::before': {
      content: '""',
      flexShrink: 0,
      width: '5px',
      height: '5px',
      margin: '0 3px 0 2px',
      borderRight: '1.5px solid currentColor',
      borderBottom: '1.5px solid currentColor',
      transform: 'rotate(-45deg)',
    },
  },
});

interface FoldProps {
  /** Always in sight: opens and closes the rest. */
  readonly summary: ReactNode;
  readonly className?: string;
  readonly summaryClassName?: string;
  /** Whether it is open when it appears. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** What somebody may want to know and need not see at once. */
export function Fold({ summary, className, summaryClassName, open, children }: FoldProps) {
  const styles = useStyles();
  return (
    <details className={mergeClasses(styles.fold, className)} open={open}>
      {/* Office's client moves the focus itself, and comes to no summary that does not ask for it. */}
      <summary tabIndex={0} className={mergeClasses(styles.summary, summaryClassName)}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
