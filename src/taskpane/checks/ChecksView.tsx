import { Button } from '@fluentui/react-components';
import type { DamagedCell } from '../../workbook/sharing';
import type { PaneHost } from '../host';
import { useTexts } from '../language';
import { Message } from '../Message';
import { usePaneContents } from '../paneContents';
import { ViewFrame } from '../ViewFrame';
import { isEmpty } from './attention';
import { ChecksBySheet } from './ChecksBySheet';
import { FormulasSection } from './FormulasSection';
import { InputsSection } from './InputsSection';
import { OverallLight } from './OverallLight';
import { RepairReport } from './RepairReport';
import { TEXTS } from './strings';
import { useFindings, type Subject } from './useFindings';
import { useRepair } from './useRepair';
import { VersionsSection } from './VersionsSection';

/** Whether the workbook is in order, and the way to each thing that is not. */
export default function ChecksView() {
  const texts = useTexts(TEXTS);
  const { host } = usePaneContents();
  return (
    <ViewFrame title={texts.title} introduction={host ? texts.introduction : texts.outside}>
      {host && <WorkbookChecks host={host} />}
    </ViewFrame>
  );
}

function WorkbookChecks({ host }: { readonly host: PaneHost }) {
  const texts = useTexts(TEXTS);
  const { open } = usePaneContents();
  const findings = useFindings(host);
  const { found, failures, fresh, isDone, checkAgain } = findings;
  const isFresh = (subject: Subject) => fresh.includes(subject);
  const repair = useRepair(checkAgain);

  const repairAll = (cells: readonly DamagedCell[]) =>
    repair.run(texts.task.repairing, async () => {
      const repaired = await host.sharing.repair(cells);
      return texts.task.repaired(repaired, cells.length - repaired);
    });
  const recalculate = () =>
    repair.run(texts.task.recalculating, async () => {
      await host.sharing.recalculate();
      return texts.task.recalculated;
    });
  const keep = () =>
    repair.run(texts.task.keeping, async () => {
      await host.sharing.keepRecord();
      return texts.task.kept;
    });

  if (isDone && isEmpty(found)) {
    return (
      <Message
        intent="info"
        title={texts.nothing.title}
        actions={
          <Button size="small" appearance="primary" onClick={() => open('projects')}>
            {texts.nothing.open}
          </Button>
        }
      >
        {texts.nothing.body}
      </Message>
    );
  }
  return (
    <>
      <OverallLight findings={findings}>
        <RepairReport repair={repair} />
      </OverallLight>
      {isDone && (
        <>
          <ChecksBySheet sheets={found.checks} failure={failures.checks} />
          <FormulasSection
            findings={found.formulas}
            failure={failures.formulas}
            fresh={isFresh('formulas')}
            onRepair={repairAll}
            onRecalculate={recalculate}
          />
          <InputsSection findings={found.inputs} failure={failures.inputs} fresh={isFresh('inputs')} />
          <VersionsSection
            record={found.record}
            cells={found.formulas?.versions}
            failure={failures.record}
            fresh={isFresh('record') && isFresh('formulas')}
            onKeep={keep}
            onRecalculate={recalculate}
          />
        </>
      )}
    </>
  );
}
