import { useCallback, useState } from 'react';
import type { SettingChange, SettingId } from '../../workbook/excel/terms';
import { usePaneContents } from '../paneContents';
import { reasonFor } from '../problem';
import type { Reason } from '../problemReasons/reasonIn';
import type { TermsHost } from './termsHost';

export type Outcome =
  | { readonly kind: 'none' | 'applying' }
  | { readonly kind: 'applied'; readonly undo: readonly SettingChange[] }
  | { readonly kind: 'takenBack' }
  /** Somebody changed these since they were shown. */
  | { readonly kind: 'changed'; readonly ids: readonly SettingId[] }
  | { readonly kind: 'failed'; readonly reason: Reason };

interface Application {
  readonly outcome: Outcome;
  /** `onApplied` runs where everything was written. Does nothing while something else is done to the workbook. */
  readonly apply: (changes: readonly SettingChange[], onApplied?: () => void) => void;
  readonly takeBack: (undo: readonly SettingChange[]) => void;
  readonly dismiss: () => void;
}

/** Writes terms into the workbook, reads them again, and tells how it went. `readAgain` must be the same function on every rendering. */
export function useApplication(host: TermsHost, readAgain: () => Promise<void>): Application {
  const { perform } = usePaneContents();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });

  const write = useCallback(
    (changes: readonly SettingChange[], succeeded: (undo: readonly SettingChange[]) => Outcome, onApplied?: () => void) => {
      const done = perform(() => host.applyTerms(changes));
      if (!done) return;
      setOutcome({ kind: 'applying' });
      void done
        .then(
          (application): Outcome => {
            if (application.kind === 'changed') return application;
            onApplied?.();
            return succeeded(application.undo);
          },
          (error: unknown): Outcome => ({ kind: 'failed', reason: reasonFor(error) }),
        )
        .then(async (next) => {
          await readAgain();
          setOutcome(next);
        });
    },
    [host, perform, readAgain],
  );

  const apply = useCallback<Application['apply']>(
    (changes, onApplied) => write(changes, (undo) => ({ kind: 'applied', undo }), onApplied),
    [write],
  );
  const takeBack = useCallback<Application['takeBack']>((undo) => write(undo, () => ({ kind: 'takenBack' })), [write]);
  const dismiss = useCallback(() => setOutcome({ kind: 'none' }), []);
  return { outcome, apply, takeBack, dismiss };
}
