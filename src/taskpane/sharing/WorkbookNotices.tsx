import { makeStyles, tokens } from '@fluentui/react-components';
import { RecordMessage } from './RecordMessage';
import { RestoreFormulas } from './RestoreFormulas';

const useStyles = makeStyles({
  // Takes no room, and no gap, while there is nothing to say.
  notices: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    ':not(:has([role=group], .fui-MessageBar, [role=progressbar]))': { display: 'contents' },
  },
});

/** What somebody should know of a workbook that has just been opened: it has changed, or it is a copy whose formulas can come back. */
export function WorkbookNotices() {
  const styles = useStyles();
  return (
    <div className={styles.notices}>
      <RecordMessage />
      <RestoreFormulas />
    </div>
  );
}
