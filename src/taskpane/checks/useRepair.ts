import { useCallback, useState } from 'react';
import { usePaneContents } from '../paneContents';
import { reasonFor } from '../problem';
import type { Reason } from '../problemReasons/reasonIn';

export type RepairState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: string }
  | { readonly kind: 'done'; readonly says: string }
  | { readonly kind: 'failed'; readonly reason: Reason };

export interface Repair {
  readonly state: RepairState;
  /** @param work gives the sentence that tells what was done. Nothing happens while something else is done to the workbook. */
  readonly run: (step: string, work: () => Promise<string>) => void;
  readonly dismiss: () => void;
}

/** Something that is done to the workbook from this view; `checkAgain` runs afterwards. */
export function useRepair(checkAgain: () => void): Repair {
  const { perform } = usePaneContents();
  const [state, setState] = useState<RepairState>({ kind: 'idle' });
  const run = useCallback<Repair['run']>(
    (step, work) => {
      const done = perform(work);
      if (!done) return;
      setState({ kind: 'running', step });
      void done
        .then(
          (says) => setState({ kind: 'done', says }),
          (error: unknown) => setState({ kind: 'failed', reason: reasonFor(error) }),
        )
        .then(checkAgain);
    },
    [perform, checkAgain],
  );
  const dismiss = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, run, dismiss };
}
