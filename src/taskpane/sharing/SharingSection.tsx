import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ProjectInstance } from '../../templates';
import { useStrings } from '../language';
import { Message } from '../Message';
import { ExportSchedule } from './ExportSchedule';
import { PactInWorkbook } from './PactInWorkbook';
import { RepairFormulas } from './RepairFormulas';
import { ShareCopy } from './ShareCopy';
import { useSharing } from './SharingProvider';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  introduction: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalXS} 0 0` },
});

/** Copies to send, damaged formulas, schedules as files, and what of PACT the workbook keeps. */
export function SharingSection({ projects }: { projects: readonly ProjectInstance[] }) {
  const styles = useStyles();
  const { problems } = useStrings();
  const { texts, unread } = useSharing();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId}>
        {texts.heading}
      </h2>
      <p className={styles.introduction}>{texts.introduction}</p>
      {unread && (
        <Message intent="error" title={problems.notRead}>
          {unread}
        </Message>
      )}
      <ShareCopy />
      <RepairFormulas />
      <ExportSchedule projects={projects} />
      <PactInWorkbook />
    </section>
  );
}
