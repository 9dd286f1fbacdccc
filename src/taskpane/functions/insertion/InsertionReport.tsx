import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Place, WrittenFormula } from '../../../workbook/excel/formulas';
import { referenceTo } from '../../../workbook/formula/references';
import { useHiddenText } from '../../hiddenText';
import { useTexts } from '../../language';
import { Message } from '../../Message';
import { usePaneContents } from '../../paneContents';
import { useStrings } from '../../strings';
import { TEXTS, type FunctionsStrings } from '../strings';
import { type InsertionState, useInsertion } from './InsertionProvider';
import { ReplaceQuestion } from './ReplaceQuestion';

const useStyles = makeStyles({
  outcome: { minWidth: 0, outlineStyle: 'none', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** `'Gas power'!F12`. */
export const placeName = ({ sheet, address }: Place): string => referenceTo(sheet, address);

/** What the last insertion is at and how it ended. The end takes the focus, unless that is in the grid, and a live region tells both. */
export function InsertionReport() {
  const styles = useStyles();
  const hidden = useHiddenText();
  const texts = useTexts(TEXTS).insertion;
  const { activity } = useStrings();
  const { state, answer, dismiss } = useInsertion();
  const outcome = useRef<HTMLDivElement>(null);
  const startedFrom = useRef<HTMLElement>(null);
  const report = reportOn(state, texts, activity.betweenSentences);

  useEffect(() => {
    const { activeElement } = document;
    const isStarting = state.kind === 'writing' || state.kind === 'takingBack';
    if (isStarting && activeElement instanceof HTMLElement) startedFrom.current = activeElement;
    // Not for what was reported before this page was opened.
    if (!startedFrom.current) return;
    if (state.kind === 'none') startedFrom.current.focus();
    else if (document.hasFocus()) outcome.current?.focus();
  }, [state]);

  const isBusy = state.kind === 'writing' || state.kind === 'takingBack';
  const step = state.kind === 'takingBack' ? texts.takingBack : texts.writing;
  return (
    <>
      <div role="status" className={hidden}>
        {isBusy ? step : report && (report.body === undefined ? report.title : activity.afterTitle(report.title, report.body))}
      </div>
      {isBusy && <Spinner size="tiny" label={step} labelPosition="after" />}
      {report && (
        <div className={styles.outcome} ref={outcome} tabIndex={-1} role="group" aria-label={texts.region}>
          <Message
            intent={report.intent}
            title={report.title}
            actions={state.kind === 'written' && <AfterWriting written={state.written} />}
            onDismiss={dismiss}
          >
            {report.body}
          </Message>
        </div>
      )}
      {state.kind === 'asking' && <ReplaceQuestion at={state.request.at} occupied={state.occupied} onAnswer={answer} />}
    </>
  );
}

interface Report {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  readonly body?: string;
}

function reportOn(state: InsertionState, texts: FunctionsStrings['insertion'], betweenSentences: string): Report | undefined {
  switch (state.kind) {
    case 'written':
      return { intent: 'success', title: texts.written(placeName(state.written.at)) };
    case 'takenBack':
      return { intent: 'success', title: texts.takenBack(placeName(state.at)) };
    case 'edited':
      return { intent: 'warning', title: texts.edited, body: texts.editedHint(placeName(state.at)) };
    case 'blocked':
      return {
        intent: 'warning',
        title: texts.blocked,
        body: [obstacleText(state.obstacle, texts), texts.otherCell].join(betweenSentences),
      };
    case 'notWritten':
      return { intent: 'error', title: texts.notWritten, body: state.reason };
    case 'notTakenBack':
      return { intent: 'error', title: texts.notTakenBack, body: state.reason };
    default:
      return undefined;
  }
}

function obstacleText(obstacle: Extract<InsertionState, { kind: 'blocked' }>['obstacle'], texts: FunctionsStrings['insertion']): string {
  switch (obstacle.kind) {
    case 'spill':
      return texts.bySpill(placeName(obstacle.by));
    case 'table':
      return texts.byTable(obstacle.name);
    case 'merged':
      return texts.byMerged(obstacle.area.address);
    case 'edge':
      return texts.byEdge;
  }
}

function AfterWriting({ written }: { written: WrittenFormula }) {
  const texts = useTexts(TEXTS).insertion;
  const { goToCell, open, busy } = usePaneContents();
  const { takeBack } = useInsertion();
  const { sheet, address } = written.at;
  return (
    <>
      <Button size="small" onClick={() => open('explain')}>
        {texts.explain}
      </Button>
      <Button size="small" onClick={() => goToCell(sheet, address)}>
        {texts.goTo(placeName(written.at))}
      </Button>
      <Button size="small" disabledFocusable={busy} onClick={() => takeBack(written)}>
        {texts.takeBack}
      </Button>
    </>
  );
}
