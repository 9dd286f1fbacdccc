import { makeStyles, tokens } from '@fluentui/react-components';
import type { SharedCopy } from '../../workbook/excel/sharing';
import type { SharingHost, ShareRequest } from './sharingHost';
import type { SharingStrings } from './strings';
import { DownloadLink } from './DownloadLink';
import { useSharing } from './SharingProvider';
import { ShortList } from './ShortList';
import type { Report } from './TaskReport';

/** A copy, and whether Excel has opened it. */
export interface MadeCopy {
  readonly copy: SharedCopy;
  readonly opened: boolean;
}

export async function makeCopy(
  host: SharingHost,
  request: ShareRequest,
  { share }: SharingStrings,
  say: (step: string) => void,
): Promise<MadeCopy> {
  const copy = await host.share(request);
  say(share.opening);
  return { copy, opened: await host.openCopy(copy.bytes) };
}

/** What became of the copy, of its PACT formulas, and of what it could not take. */
export function copyReport({ copy, opened }: MadeCopy, { share }: SharingStrings): Report {
  const { translated, frozen, kept, notRead } = copy;
  const counts = [
    translated > 0 && share.translated(translated),
    frozen > 0 && share.frozen(frozen),
    kept > 0 && share.kept(kept),
    translated + frozen + kept === 0 && share.noFormulas,
  ].filter((sentence) => sentence !== false);
  return {
    intent: notRead.length > 0 ? 'warning' : 'success',
    title: opened ? share.openTitle : share.readyTitle,
    sentences: [opened ? share.open : share.ready, ...counts, ...(notRead.length > 0 ? [share.notHeld] : [])],
    ...(notRead.length > 0 && { further: <NotHeld parts={notRead} /> }),
    actions: <DownloadLink name={copy.name} data={copy.bytes} label={share.download(copy.name)} primary={!opened} />,
  };
}

const useStyles = makeStyles({ parts: { marginTop: tokens.spacingVerticalXXS } });

function NotHeld({ parts }: { parts: readonly string[] }) {
  const styles = useStyles();
  const { texts } = useSharing();
  return (
    <div className={styles.parts}>
      <ShortList label={texts.share.notHeld} lines={parts.map((part) => ({ key: part, line: part }))} />
    </div>
  );
}
