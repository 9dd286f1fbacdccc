import { useCallback, useEffect, useState } from 'react';
import type { TermsInBook } from '../../workbook/excel/terms';
import { reasonFor } from '../problem';
import type { Reason } from '../problemReasons/reasonIn';
import type { TermsHost } from './termsHost';

export interface TermsReading {
  /** What was read last; undefined until then, and where the workbook has no Pact sheet. */
  readonly terms: TermsInBook | undefined;
  readonly isRead: boolean;
  /** Why the last reading failed: what was read before it stays. */
  readonly failure: Reason | undefined;
}

/** The terms of the workbook: read when the view is shown and whenever the user turns to the pane. */
export function useTerms(host: TermsHost | undefined): { readonly reading: TermsReading; readonly readAgain: () => Promise<void> } {
  const [reading, setReading] = useState<TermsReading>({ terms: undefined, isRead: false, failure: undefined });

  const readAgain = useCallback(async () => {
    if (!host) return;
    try {
      const terms = await host.readTerms();
      setReading({ terms, isRead: true, failure: undefined });
    } catch (error) {
      setReading((before) => ({ ...before, failure: reasonFor(error) }));
    }
  }, [host]);

  useEffect(() => {
    const lookAgain = () => void readAgain();
    lookAgain();
    window.addEventListener('focus', lookAgain);
    return () => window.removeEventListener('focus', lookAgain);
  }, [readAgain]);

  return { reading, readAgain };
}
