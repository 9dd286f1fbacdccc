import { Button } from '@fluentui/react-components';
import { useStrings } from '../strings';
import { Message } from '../Message';
import type { Activity } from '../paneState';
import { problemTitle } from '../problem';
import { reasonIn } from '../problemReasons/reasonIn';
import { outcomeText } from './outcomeText';

interface OutcomeMessageProps {
  readonly outcome: Extract<Activity, { kind: 'added' | 'cancelled' | 'failed' }>;
  /** Sheets worth a look once they are added. */
  readonly worthALook: readonly string[];
  readonly onGoToSheet: (name: string) => void;
  readonly onDismiss: () => void;
}

export function OutcomeMessage({ outcome, worthALook, onGoToSheet, onDismiss }: OutcomeMessageProps) {
  const strings = useStrings();
  const texts = strings.activity;
  const goTo = (sheets: readonly string[]) =>
    sheets.length > 0 &&
    sheets.map((sheet) => (
      <Button key={sheet} size="small" onClick={() => onGoToSheet(sheet)}>
        {texts.goTo(sheet)}
      </Button>
    ));

  switch (outcome.kind) {
    case 'added': {
      const { title, details } = outcomeText(outcome.outcome, strings);
      const { added, rebuilt } = outcome.outcome;
      return (
        <Message
          intent="success"
          title={title}
          onDismiss={onDismiss}
          actions={goTo([...added, ...rebuilt].filter((sheet) => worthALook.includes(sheet)))}
        >
          {details}
        </Message>
      );
    }
    case 'cancelled':
      return (
        <Message intent="info" title={texts.cancelledTitle} onDismiss={onDismiss}>
          {texts.cancelled}
        </Message>
      );
    case 'failed':
      return (
        <Message
          intent="error"
          title={problemTitle(outcome.problem, strings)}
          onDismiss={onDismiss}
          actions={goTo(outcome.problem.existing)}
        >
          {reasonIn(strings.language, outcome.problem.reason)}
        </Message>
      );
  }
}
