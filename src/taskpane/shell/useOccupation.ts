import { useCallback, useRef, useState } from 'react';
import type { PaneContents } from '../paneContents';

/**
 * One thing at a time is done to the workbook.
 *
 * @param writing whether sheets are being written
 * @param onDone must be the same function on every rendering
 */
export function useOccupation(writing: boolean, onDone: () => void): Pick<PaneContents, 'busy' | 'perform'> {
  const [working, setWorking] = useState(false);
  const occupied = useRef(false);
  const perform = useCallback(
    <T>(work: () => Promise<T>): Promise<T> | undefined => {
      if (occupied.current || writing) return undefined;
      occupied.current = true;
      setWorking(true);
      return work().finally(() => {
        occupied.current = false;
        setWorking(false);
        onDone();
      });
    },
    [writing, onDone],
  );
  return { busy: working || writing, perform };
}
