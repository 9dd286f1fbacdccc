import { makeStyles, tokens } from '@fluentui/react-components';
import { RecordMessage } from './RecordMessage';
import { RestoreFormulas } from './RestoreFormulas';
import type { SharingHost } from './sharingHost';
import { SharingProvider } from './SharingProvider';

const useStyles = makeStyles({
  // Takes no room while there is nothing to say.
  notices: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxHeight: '45vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':not(:has([role=group], .fui-MessageBar, [role=progressbar]))': { display: 'contents' },
  },
});

/** What somebody should know of a workbook that has just been opened: it has changed, or it is a copy whose formulas can come back. */
export function WorkbookNotices({ host }: { host: SharingHost }) {
  const styles = useStyles();
  return (
    <SharingProvider host={host}>
      <div className={styles.notices}>
        <RecordMessage />
        <RestoreFormulas />
      </div>
    </SharingProvider>
  );
}
