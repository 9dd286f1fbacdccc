import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { Question } from '../Question';
import { Group } from './Group';
import { useSharing } from './SharingProvider';
import { TaskReport } from './TaskReport';
import { Note, Tick } from './Tick';
import { useTask } from './useTask';

/** Whether the add-in loads with the workbook, and the way to take it out of the workbook. */
export function PactInWorkbook() {
  const { texts } = useSharing();
  return (
    <Group title={texts.startup.title}>
      <StartupSwitch />
      <RemovePact />
    </Group>
  );
}

function StartupSwitch() {
  const { host, texts, state, busy } = useSharing();
  const { startup } = texts;
  const task = useTask<boolean>();
  const change = (load: boolean) =>
    task.run(startup.changing, async () => {
      await host.setStartup(load);
      return load;
    });
  if (state?.startup === undefined) return null;
  return (
    <>
      <Tick role="switch" label={startup.load} hint={startup.hint} checked={state.startup} disabled={busy} onChange={change} />
      <TaskReport task={task} failed={startup.failed} report={(load) => ({ intent: 'success', title: load ? startup.on : startup.off })} />
    </>
  );
}

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: 'inherit' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  copyFirst: { margin: 0, color: tokens.colorNeutralForeground2 },
});

function RemovePact() {
  const styles = useStyles();
  const { host, texts, busy } = useSharing();
  const { removal } = texts;
  const task = useTask<{ readonly frozen: number }>();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLElement>(null);
  const ask = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    button.current = currentTarget;
    setAsking(true);
  };
  const answer = (given: 'remove' | 'cancel') => {
    setAsking(false);
    if (given === 'remove') task.run(removal.removing, () => host.removePact(), button.current);
  };
  useEffect(() => {
    // Once the question is gone: behind it the button cannot have the focus.
    if (!asking) button.current?.focus();
  }, [asking]);
  return (
    <>
      <Button disabledFocusable={busy} onClick={ask}>
        {removal.remove}
      </Button>
      <Note>{removal.hint}</Note>
      {asking && (
        <Question
          title={removal.question}
          answers={[
            { value: 'cancel', name: removal.cancel },
            { value: 'remove', name: removal.confirm, primary: true },
          ]}
          onAnswer={answer}
          onCancel={() => answer('cancel')}
        >
          <div className={styles.parts}>
            {[
              { heading: removal.stays, lines: removal.staying },
              { heading: removal.goes, lines: removal.going },
            ].map(({ heading, lines }) => (
              <div key={heading}>
                <h3 className={styles.heading}>{heading}</h3>
                <ul className={styles.list}>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </div>
            ))}
            <p className={styles.copyFirst}>{removal.copyFirst}</p>
          </div>
        </Question>
      )}
      <TaskReport
        task={task}
        failed={removal.failed}
        report={({ frozen }) => ({ intent: 'success', title: removal.removedTitle, sentences: [removal.removed(frozen)] })}
      />
    </>
  );
}
