import { Button, Spinner, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Language } from '../../templates';
import type { SettingChange } from '../../workbook/excel/terms';
import { useHiddenText } from '../hiddenText';
import { listNames, useLanguage, useLocale, useTexts } from '../language';
import { Message } from '../Message';
import { usePaneContents } from '../paneContents';
import { reasonIn } from '../problemReasons/reasonIn';
import { ROOM_BELOW } from '../shell/roomBelow';
import { useStrings } from '../strings';
import { TEXTS, type TermsStrings } from './strings';
import type { Outcome } from './useApplication';

const useStyles = makeStyles({
  dock: {
    position: 'sticky',
    bottom: `calc(${ROOM_BELOW} + ${tokens.spacingVerticalS})`,
    zIndex: 1,
    ':empty': { display: 'none' },
  },
  bar: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  line: { ...typographyStyles.body1Strong, margin: 0 },
  remark: { ...typographyStyles.caption1, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  outcome: { outlineStyle: 'none', backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow8 },
});

interface ApplyDockProps {
  readonly changes: readonly SettingChange[];
  /** Changed settings that the functions refuse. */
  readonly faults: number;
  readonly outcome: Outcome;
  readonly onApply: () => void;
  readonly onDiscard: () => void;
  readonly onTakeBack: (undo: readonly SettingChange[]) => void;
  readonly onDismiss: () => void;
}

/** What is typed and not applied, and how the last application went; always in sight. */
export function ApplyDock({ changes, faults, outcome, onApply, onDiscard, onTakeBack, onDismiss }: ApplyDockProps) {
  const styles = useStyles();
  const hidden = useHiddenText();
  const texts = useTexts(TEXTS);
  const { activity } = useStrings();
  const language = useLanguage();
  const locale = useLocale();
  const { busy, titleRef } = usePaneContents();
  const result = useRef<HTMLDivElement>(null);
  const report = reportOf(outcome, texts, { language, locale });

  useEffect(() => {
    // The button that was pressed is gone.
    if (outcome.kind !== 'none' && outcome.kind !== 'applying' && document.hasFocus()) result.current?.focus();
  }, [outcome]);

  const dismiss = () => {
    onDismiss();
    titleRef.current?.focus({ preventScroll: true });
  };
  const { undo } = report ?? {};
  return (
    <>
      <div role="status" className={hidden}>
        {outcome.kind === 'applying'
          ? texts.applying
          : report && (report.body === undefined ? report.title : activity.afterTitle(report.title, report.body))}
      </div>
      <div className={styles.dock}>
        {outcome.kind === 'applying' && (
          <div className={styles.bar}>
            <Spinner size="tiny" label={texts.applying} labelPosition="after" />
          </div>
        )}
        {report && (
          <div className={styles.outcome} ref={result} tabIndex={-1} role="group" aria-label={texts.outcome}>
            <Message
              intent={report.intent}
              title={report.title}
              onDismiss={dismiss}
              actions={
                undo && (
                  <Button size="small" disabledFocusable={busy} onClick={() => onTakeBack(undo)}>
                    {texts.takeBack}
                  </Button>
                )
              }
            >
              {report.body}
            </Message>
          </div>
        )}
        {outcome.kind !== 'applying' && changes.length > 0 && (
          <div className={styles.bar} role="group" aria-label={texts.pending(changes.length)}>
            <p className={styles.line}>{texts.pending(changes.length)}</p>
            {faults > 0 && <p className={styles.remark}>{texts.correct(faults)}</p>}
            <div className={styles.actions}>
              <Button appearance="primary" disabledFocusable={busy || faults > 0} onClick={onApply}>
                {texts.apply}
              </Button>
              <Button disabledFocusable={busy} onClick={onDiscard}>
                {texts.discard}
              </Button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}

interface OutcomeReport {
  readonly intent: 'success' | 'warning' | 'error';
  readonly title: string;
  readonly body?: string;
  readonly undo?: readonly SettingChange[];
}

function reportOf(
  outcome: Outcome,
  texts: TermsStrings,
  { language, locale }: { readonly language: Language; readonly locale: string },
): OutcomeReport | undefined {
  switch (outcome.kind) {
    case 'none':
    case 'applying':
      return undefined;
    case 'applied':
      return { intent: 'success', title: texts.applied(outcome.undo.length), body: texts.appliedBody, undo: outcome.undo };
    case 'takenBack':
      return { intent: 'success', title: texts.takenBack };
    case 'changed': {
      const names = outcome.ids.map((id) => texts.settings[id].name);
      return { intent: 'warning', title: texts.notApplied, body: texts.changedByOthers(listNames(names, locale)) };
    }
    case 'failed':
      return { intent: 'error', title: texts.notApplied, body: reasonIn(language, outcome.reason) };
  }
}
