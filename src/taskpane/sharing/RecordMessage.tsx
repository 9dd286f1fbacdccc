import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { PROJECTS } from '../../pact';
import type { RecordFinding } from '../../workbook/excel/sharing';
import { formatDate } from '../figures';
import { useHiddenText } from '../hiddenText';
import { useLocale, useTexts } from '../language';
import { Message } from '../Message';
import { useReasonOf } from '../problemReasons/useReasonOf';
import { TEXTS as PROJECTS_TEXTS } from '../projects/strings';
import { useStrings } from '../strings';
import { copyReport, makeCopy, type MadeCopy } from './copyTask';
import { recordLines, recordSummary } from './recordLines';
import { useSharing } from './SharingProvider';
import { ShortList } from './ShortList';
import { TaskReport } from './TaskReport';
import { useTask } from './useTask';

type Finding = RecordFinding | { readonly kind: 'failed'; readonly reason: string };
type Done = { readonly kind: 'kept' | 'recalculated' } | ({ readonly kind: 'copied' } & MadeCopy);

const useStyles = makeStyles({ summary: { margin: `0 0 ${tokens.spacingVerticalXS}` } });

/** Says what changed since the record that the workbook keeps, and lets the user decide; nothing where nothing changed. */
export function RecordMessage() {
  const styles = useStyles();
  const hidden = useHiddenText();
  const locale = useLocale();
  const projects = useTexts(PROJECTS_TEXTS);
  const { host, texts, language, busy } = useSharing();
  const { record } = texts;
  const { activity } = useStrings();
  const reasonOf = useReasonOf();
  const [finding, setFinding] = useState<Finding>();
  const task = useTask<Done>();

  useEffect(() => {
    let gone = false;
    const found = (next: Finding) => gone || setFinding(next);
    host.compareRecord().then(found, (error: unknown) => found({ kind: 'failed', reason: reasonOf(error) }));
    return () => {
      gone = true;
    };
  }, [host, reasonOf]);

  const keep = () =>
    task.run(record.keeping, async () => {
      await host.keepRecord();
      setFinding({ kind: 'same' });
      return { kind: 'kept' };
    });
  const recalculate = () =>
    task.run(record.recalculating, async () => {
      await host.recalculate();
      setFinding(await host.compareRecord());
      return { kind: 'recalculated' };
    });
  const saveFrozen = () =>
    task.run(texts.share.making, async (say) => ({
      kind: 'copied',
      ...(await makeCopy(host, { mode: 'frozen', language, reference: false }, texts, say)),
    }));

  const nameOf = (model: string) => PROJECTS.find(({ id }) => id === model)?.name ?? projects.blank;
  const wording = { texts, locale, betweenSentences: activity.betweenSentences, nameOf };
  return (
    <>
      <div role="status" className={hidden}>
        {finding?.kind === 'changed' && record.title(formatDate(finding.comparison.since, locale))}
        {finding?.kind === 'newer' && record.newerTitle}
        {finding?.kind === 'failed' && activity.afterTitle(record.notCompared, finding.reason)}
      </div>
      {finding?.kind === 'changed' && (
        <Message
          intent="info"
          title={record.title(formatDate(finding.comparison.since, locale))}
          actions={
            <>
              <Button size="small" disabledFocusable={busy} onClick={keep}>
                {record.keep}
              </Button>
              <Button size="small" disabledFocusable={busy} onClick={recalculate}>
                {record.recalculate}
              </Button>
              <Button size="small" disabledFocusable={busy} onClick={saveFrozen}>
                {record.saveFrozen}
              </Button>
            </>
          }
        >
          <p className={styles.summary}>{recordSummary(finding.comparison, wording)}</p>
          <ShortList label={record.list} lines={recordLines(finding.comparison, wording).map((line) => ({ key: line, line }))} />
        </Message>
      )}
      {finding?.kind === 'newer' && (
        <Message intent="info" title={record.newerTitle}>
          {record.newer}
        </Message>
      )}
      {finding?.kind === 'failed' && (
        <Message intent="error" title={record.notCompared}>
          {finding.reason}
        </Message>
      )}
      <TaskReport
        task={task}
        failed={record.failed}
        report={(done) =>
          done.kind === 'copied'
            ? copyReport(done, texts)
            : { intent: 'success', title: done.kind === 'kept' ? record.kept : record.recalculated }
        }
      />
    </>
  );
}
