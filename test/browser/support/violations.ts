import type { BrowserContext } from 'playwright-core';

interface Watched {
  reportViolation(what: string): Promise<void>;
}

/** Outside Excel Microsoft's client tries a hidden frame for its telemetry, with a style; the policy stops both, and nothing depends on them. */
const isTelemetryFrame = (what: string) =>
  /^(?:style-src-attr inline|frame-src https:\/\/[\w.]+\.oaspapps\.com)\S* \S*\/office-js\//.test(what);

/**
 * Nothing of ours may break the content security policy that its page is served with, neither in the pane nor around it: the run fails, whatever the
 * test looks at.
 */
export async function failOnViolations(context: BrowserContext): Promise<void> {
  await context.exposeBinding('reportViolation', ({ frame }, what: string) => {
    if (isTelemetryFrame(what)) return;
    const error = new Error(`The content security policy of ${frame.url()} was violated: ${what}`);
    // Outside of the call, which would hand it to the page.
    setImmediate(() => {
      throw error;
    });
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }) => {
      void (window as unknown as Watched).reportViolation(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
    });
  });
}
