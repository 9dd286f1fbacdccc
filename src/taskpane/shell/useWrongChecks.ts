import { useEffect, useState } from 'react';
import { sheetsOf, type PaneHost } from '../host';
import type { PaneState } from '../paneState';

/** How many checks of the workbook say that something is wrong, counted anew whenever the workbook is read. What cannot be counted is 0: the view tells why. */
export function useWrongChecks(host: PaneHost | undefined, { workbook }: PaneState): number {
  const [wrong, setWrong] = useState(0);
  useEffect(() => {
    let gone = false;
    const counting = sheetsOf(workbook).length > 0 ? host?.checks.countWrong() : undefined;
    Promise.resolve(counting)
      .catch(() => 0)
      .then((count = 0) => gone || setWrong(count));
    return () => {
      gone = true;
    };
  }, [host, workbook]);
  return wrong;
}
