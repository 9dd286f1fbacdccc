import { useCallback, useEffect, useRef, useState } from 'react';
import { explain, type Explanation } from './explanation';
import type { FormulaHost } from './formulaHost';

export type ExplanationState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly explanation: Explanation }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Follows the selection. While a new cell is read, the last one stays. */
export function useExplanation(host: FormulaHost): { readonly state: ExplanationState; readonly readAgain: () => Promise<void> } {
  const [state, setState] = useState<ExplanationState>({ kind: 'reading' });
  const latest = useRef(0);

  const readAgain = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    // The answer about an earlier cell may come after that about a later one.
    const show = (next: ExplanationState) => mine === latest.current && setState(next);
    try {
      show({ kind: 'read', explanation: await explain(host) });
    } catch (error) {
      show({ kind: 'failed', error });
    }
  }, [host]);

  useEffect(() => {
    void readAgain();
    const fail = (error: unknown) => setState({ kind: 'failed', error });
    const watching = host.watch(() => void readAgain());
    watching.catch(fail);
    return () => {
      latest.current += 1;
      // A view that is gone has nobody to tell that Excel would not end the watching.
      watching.then((end) => end()).catch(() => undefined);
    };
  }, [host, readAgain]);

  return { state, readAgain };
}
