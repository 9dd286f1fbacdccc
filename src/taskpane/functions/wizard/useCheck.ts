import { useEffect, useState } from 'react';
import type { Place } from '../../../workbook/excel/formulas';
import { useReasonOf } from '../../problemReasons/useReasonOf';
import type { FunctionText } from '../functionTexts';
import type { InsertHost } from '../insertHost';
import type { ArgumentInput } from './argumentInput';
import { checkCall, type Check } from './check';

/** The outcome of the last check, `current` where it is about what the fields hold now. */
export interface Checked {
  readonly current: boolean;
  readonly check: Check | undefined;
  /** Why Excel could not be asked. */
  readonly problem: string | undefined;
}

interface Outcome {
  readonly question: string;
  readonly check?: Check;
  readonly problem?: string;
}

/** Somebody who types is given this long to go on before Excel is asked, in milliseconds. */
const PAUSE = 200;

/** Checks the arguments whenever they change, and when the user comes back from the grid, where their cells may have changed. */
export function useCheck(text: FunctionText, inputs: readonly ArgumentInput[], home: Place | undefined, host: InsertHost): Checked {
  const reasonOf = useReasonOf();
  const [outcome, setOutcome] = useState<Outcome>();
  const question = JSON.stringify([home, inputs.map(({ reading }) => reading)]);

  useEffect(() => {
    let last = {};
    const ask = async () => {
      const asked = (last = {});
      const [at, readings] = JSON.parse(question) as [Place | null, string[]];
      if (!at) return;
      const next = await host
        .readArguments(readings, at)
        .then((values): Outcome => ({ question, check: checkCall(text, values) }))
        .catch((error: unknown): Outcome => ({ question, problem: reasonOf(error) }));
      if (asked === last) setOutcome(next);
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    const askAgain = () => void ask();
    window.addEventListener('focus', askAgain);
    return () => {
      last = {};
      clearTimeout(timer);
      window.removeEventListener('focus', askAgain);
    };
  }, [host, question, text, reasonOf]);

  return { current: outcome?.question === question, check: outcome?.check, problem: outcome?.problem };
}
