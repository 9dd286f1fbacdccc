import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Component, useRef, useState } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import packageJson from '../../../package.json';
import { copyText } from '../copyText';
import type { CopyOutcome } from '../copyText';
import { useTexts } from '../language';
import { TEXTS } from './strings';

interface Fault {
  readonly error: unknown;
  readonly componentStack?: string;
}

/** Shows, in place of the pane, that it has stopped, with details to copy into a report. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { fault?: Fault }> {
  override state: { fault?: Fault } = {};

  static getDerivedStateFromError(error: unknown): { fault: Fault } {
    return { fault: { error } };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ fault: { error, ...(componentStack && { componentStack }) } });
  }

  override render(): ReactNode {
    return this.state.fault ? <Failure fault={this.state.fault} /> : this.props.children;
  }
}

const useStyles = makeStyles({
  failure: { padding: tokens.spacingHorizontalL },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  body: { ...typographyStyles.body1 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  outcome: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalS} 0` },
  details: {
    maxHeight: '50vh',
    overflow: 'auto',
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

function Failure({ fault }: { fault: Fault }) {
  const styles = useStyles();
  const failure = useTexts(TEXTS);
  const details = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState<CopyOutcome>();
  const copyDetails = async () => {
    if (details.current) setCopied(await copyText(details.current));
  };
  return (
    <main className={styles.failure} role="alert">
      <h1 className={styles.title}>{failure.title}</h1>
      <p className={styles.body}>{failure.body}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => location.reload()}>
          {failure.reload}
        </Button>
        <Button onClick={() => void copyDetails()}>{failure.copy}</Button>
      </div>
      <p className={styles.outcome} role="status">
        {copied && failure[copied]}
      </p>
      <pre className={styles.details} ref={details} tabIndex={0} aria-label={failure.details}>
        {describeFault(fault)}
      </pre>
    </main>
  );
}

function describeFault({ error, componentStack }: Fault): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [`PACT ${packageJson.version}`, navigator.userAgent, stack, componentStack?.trim()].filter(Boolean).join('\n\n');
}
