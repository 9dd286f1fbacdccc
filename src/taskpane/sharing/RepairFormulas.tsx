import { Button } from '@fluentui/react-components';
import type { DamagedCell } from '../../workbook/sharing';
import { CellList } from './CellList';
import { Group } from './Group';
import { useSharing } from './SharingProvider';
import type { SharingStrings } from './strings';
import { TaskReport, type Report } from './TaskReport';
import { useTask } from './useTask';

type Finding =
  | { readonly kind: 'found'; readonly cells: readonly DamagedCell[] }
  | { readonly kind: 'repaired'; readonly repaired: number; readonly of: number };

/** Looks for damaged formulas, lists them, and repairs them all. */
export function RepairFormulas() {
  const { host, texts, busy } = useSharing();
  const { repair } = texts;
  const task = useTask<Finding>();
  const look = () => task.run(repair.looking, async () => ({ kind: 'found', cells: await host.findDamage() }));
  const repairAll = (cells: readonly DamagedCell[]) =>
    task.run(repair.repairing, async () => ({ kind: 'repaired', repaired: await host.repair(cells), of: cells.length }));
  return (
    <Group title={repair.title} introduction={repair.introduction}>
      <Button disabledFocusable={busy} onClick={look}>
        {task.state.kind === 'done' ? repair.lookAgain : repair.look}
      </Button>
      <TaskReport task={task} failed={repair.failed} report={(finding) => findingReport(finding, texts, repairAll)} />
    </Group>
  );
}

function findingReport(finding: Finding, { repair }: SharingStrings, repairAll: (cells: readonly DamagedCell[]) => void): Report {
  if (finding.kind === 'repaired') {
    const left = finding.of - finding.repaired;
    return {
      intent: left > 0 ? 'warning' : 'success',
      title: repair.repaired(finding.repaired),
      ...(left > 0 && { sentences: [repair.notRepaired(left)] }),
    };
  }
  const { cells } = finding;
  if (cells.length === 0) return { intent: 'success', title: repair.nothing };
  const title = repair.found(cells.length);
  const lines = cells.map(({ sheet, cell, damage }) => ({ sheet, cell, says: repair.damage[damage] }));
  return {
    intent: 'warning',
    title,
    further: <CellList label={title} cells={lines} />,
    actions: (
      <Button size="small" appearance="primary" onClick={() => repairAll(cells)}>
        {repair.repairAll}
      </Button>
    ),
  };
}
