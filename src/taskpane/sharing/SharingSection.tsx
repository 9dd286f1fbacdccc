import { useStrings } from '../strings';
import { Message } from '../Message';
import type { ProjectInstance } from '../../templates';
import { ExportSchedule } from './ExportSchedule';
import { PactInWorkbook } from './PactInWorkbook';
import { RepairFormulas } from './RepairFormulas';
import { ShareCopy } from './ShareCopy';
import { useSharing } from './SharingProvider';

/** Copies to send, damaged formulas, schedules as files, and what of PACT the workbook keeps. */
export function SharingSection({ projects }: { projects: readonly ProjectInstance[] }) {
  const { problems } = useStrings();
  const { unread } = useSharing();
  return (
    <div>
      {unread && (
        <Message intent="error" title={problems.notRead}>
          {unread}
        </Message>
      )}
      <ShareCopy />
      <RepairFormulas />
      <ExportSchedule projects={projects} />
      <PactInWorkbook />
    </div>
  );
}
