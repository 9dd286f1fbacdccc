import type { BrowserContext } from 'playwright-core';

interface Watched {
  reportViolation(what: string): Promise<void>;
}

/**
 * Nothing of ours may break the content security policy that its page is served with, neither in the pane nor around it: the run fails, whatever the
 * test looks at.
 */
export async function failOnViolations(context: BrowserContext): Promise<void> {
  await context.exposeBinding('reportViolation', ({ frame }, what: string) => {
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
