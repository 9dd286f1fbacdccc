import { useCallback, useEffect, useRef, useState } from 'react';
import type { FormulaFindings, InputFindings, SheetChecks } from '../../workbook/excel/checks';
import type { RecordFinding } from '../../workbook/excel/sharing';
import type { PaneHost } from '../host';
import { reasonFor } from '../problem';
import type { Reason } from '../problemReasons/reasonIn';

/** What is looked at, each by itself: what one of them cannot read keeps no other from being read. */
interface Subjects {
  readonly checks: readonly SheetChecks[];
  readonly formulas: FormulaFindings;
  readonly inputs: InputFindings;
  readonly record: RecordFinding;
}

export type Subject = keyof Subjects;

export interface Findings {
  /** What was found last; a subject that was not read yet is missing. */
  readonly found: Partial<Subjects>;
  /** Why a subject could not be read the last time. */
  readonly failures: Partial<Readonly<Record<Subject, Reason>>>;
  /** What has been read since the present look began; all of it once that has ended. */
  readonly fresh: readonly Subject[];
  readonly checking: boolean;
  /** Whether all of it has been looked at once. */
  readonly isDone: boolean;
  readonly checkAgain: () => void;
}

/** Looks at the workbook when the view is shown and whenever the user turns to the pane. */
export function useFindings(host: PaneHost | undefined): Findings {
  const [found, setFound] = useState<Partial<Subjects>>({});
  const [failures, setFailures] = useState<Findings['failures']>({});
  const [fresh, setFresh] = useState<readonly Subject[]>([]);
  const [checking, setChecking] = useState(false);
  const [isDone, setDone] = useState(false);
  const latest = useRef(0);

  const checkAgain = useCallback(() => {
    if (!host) return;
    latest.current += 1;
    const run = latest.current;
    const isLatest = () => run === latest.current;
    const look = async <Key extends Subject>(subject: Key, read: () => Promise<Subjects[Key]>) => {
      try {
        const result = await read();
        if (!isLatest()) return;
        setFound((before) => ({ ...before, [subject]: result }));
        setFailures(({ [subject]: _, ...others }) => others);
        setFresh((before) => [...before, subject]);
      } catch (error) {
        if (isLatest()) setFailures((before) => ({ ...before, [subject]: reasonFor(error) }));
      }
    };
    setChecking(true);
    setFresh([]);
    void Promise.all([
      look('checks', () => host.checks.readChecks()),
      look('formulas', () => host.checks.readFormulas()),
      look('inputs', () => host.checks.readInputs()),
      look('record', () => host.sharing.compareRecord()),
    ]).then(() => {
      if (!isLatest()) return;
      setChecking(false);
      setDone(true);
    });
  }, [host]);

  useEffect(() => {
    checkAgain();
    window.addEventListener('focus', checkAgain);
    return () => {
      window.removeEventListener('focus', checkAgain);
      latest.current += 1;
    };
  }, [checkAgain]);

  return { found, failures, fresh, checking, isDone, checkAgain };
}
