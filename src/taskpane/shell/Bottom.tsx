import { makeStyles } from '@fluentui/react-components';
import { ActivityDock } from '../activity/ActivityDock';
import { resultSheetsOf } from '../host';
import { usePaneContents } from '../paneContents';
import { WorkbookNotices } from '../sharing/WorkbookNotices';
import { measureRoomBelow } from './roomBelow';
import { Tour } from './Tour';

const useStyles = makeStyles({ bottom: { position: 'sticky', bottom: 0, zIndex: 1 } });

/** What is always in sight at the bottom of the pane: it may come later than the view, and moves nothing then. */
export default function Bottom() {
  const styles = useStyles();
  const { host, workbook, state, commands, titleRef } = usePaneContents();
  return (
    <div className={styles.bottom} ref={measureRoomBelow}>
      {host && <WorkbookNotices host={host.sharing} />}
      <Tour />
      <ActivityDock activity={state.activity} commands={commands} worthALook={resultSheetsOf(workbook)} fallbackFocus={titleRef} />
    </div>
  );
}
