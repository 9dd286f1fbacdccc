import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../language';
import { KeyFigures } from './KeyFigures';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  frame: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  // A small chart, so that nothing moves when it comes.
  chart: { minHeight: '204px' },
});

interface PreviewFrameProps {
  readonly repaid?: ReactNode;
  readonly japan?: ReactNode;
  readonly us?: ReactNode;
  readonly chart?: ReactNode;
}

/** The places of a preview; without contents they keep the room. */
export function PreviewFrame({ repaid = '…', japan = '…', us = '…', chart }: PreviewFrameProps) {
  const styles = useStyles();
  const { preview } = useTexts(TEXTS);
  return (
    <div className={styles.frame}>
      <KeyFigures
        figures={[
          [preview.repaid, repaid],
          [preview.toJapan, japan],
          [preview.toUs, us],
        ]}
      />
      <div className={styles.chart}>{chart}</div>
    </div>
  );
}
