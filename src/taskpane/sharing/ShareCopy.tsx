import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ShareMode } from '../../workbook/sharing';
import { Message } from '../Message';
import { Choice } from '../projects/Choice';
import { copyReport, makeCopy, type MadeCopy } from './copyTask';
import { Group } from './Group';
import { Note, Tick } from './Tick';
import { useSharing } from './SharingProvider';
import { TaskReport } from './TaskReport';
import { useTask } from './useTask';

const MODES: readonly ShareMode[] = ['shareable', 'frozen', 'live'];

/** Three kinds of copy, who can open each, and the button that makes one. */
export function ShareCopy() {
  const { host, texts, language, state, busy } = useSharing();
  const { share } = texts;
  const task = useTask<MadeCopy>();
  const [mode, setMode] = useState<ShareMode>('shareable');
  const [offer, setOffer] = useState(false);
  const start = () => task.run(share.making, (say) => makeCopy(host, { mode, language, reference: mode === 'live' && offer }, texts, say));
  return (
    <Group title={share.title} open>
      {state?.coauthored && (
        <Message intent="warning" title={share.coauthoredTitle}>
          {share.coauthored}
        </Message>
      )}
      <Choice
        legend={share.choice}
        options={MODES.map((value) => ({ value, name: share.mode[value], meaning: share.meaning[value] }))}
        chosen={mode}
        disabled={busy}
        onChoose={setMode}
      />
      {mode === 'live' && <Tick label={share.offer} hint={share.offerHint} checked={offer} disabled={busy} onChange={setOffer} />}
      <Button appearance="primary" disabledFocusable={busy} onClick={start}>
        {share.make}
      </Button>
      <Note>{share.unchanged}</Note>
      <TaskReport task={task} failed={share.failed} report={(made) => copyReport(made, texts)} />
    </Group>
  );
}
