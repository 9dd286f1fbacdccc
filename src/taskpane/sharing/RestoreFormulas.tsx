import { Button } from '@fluentui/react-components';
import { Message } from '../Message';
import { CellList } from './CellList';
import { useSharing } from './SharingProvider';
import type { Restoration } from './sharingHost';
import type { SharingStrings } from './strings';
import { TaskReport, type Report } from './TaskReport';
import { useTask } from './useTask';

/** Offered where the workbook is a copy with a list of its former PACT formulas. */
export function RestoreFormulas() {
  const { host, texts, state, busy } = useSharing();
  const { restore } = texts;
  const task = useTask<Restoration>();
  const isOffered = state?.formulaList && (task.state.kind === 'idle' || task.state.kind === 'running');
  return (
    <>
      {isOffered && (
        <Message
          intent="info"
          title={restore.title}
          actions={
            <Button size="small" disabledFocusable={busy} onClick={() => task.run(restore.restoring, () => host.restore())}>
              {restore.restore}
            </Button>
          }
        >
          {restore.introduction}
        </Message>
      )}
      <TaskReport task={task} failed={restore.failed} report={(result) => restorationReport(result, texts)} />
    </>
  );
}

function restorationReport({ restored, left }: Restoration, { restore }: SharingStrings): Report {
  const cells = left.map(({ entry: { sheet, cell }, reason }) => ({ sheet, cell, says: restore.reason[reason] }));
  return {
    intent: left.length > 0 ? 'warning' : 'success',
    title: restored > 0 ? restore.restored(restored) : restore.nothing,
    ...(left.length > 0 && {
      sentences: [restore.left(left.length)],
      further: <CellList label={restore.left(left.length)} cells={cells} />,
    }),
  };
}
