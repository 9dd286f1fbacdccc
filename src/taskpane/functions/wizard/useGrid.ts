import { useCallback, useEffect, useState } from 'react';
import type { Place } from '../../../workbook/excel/formulas';
import { useReasonOf } from '../../problemReasons/useReasonOf';
import type { InsertHost } from '../insertHost';

interface Grid {
  /** Where the formula will stand: at first the cell that was active when the wizard was opened. */
  readonly target: Place | undefined;
  /** Why the last question to the grid had no answer. */
  readonly problem: string | undefined;
  /** The formula will stand in the cell that is active now. */
  takeTarget(): void;
  /** Gives what is selected, as the formula refers to it. */
  takeSelection(use: (reference: string) => void): void;
}

/** What the wizard takes from the grid. */
export function useGrid(host: InsertHost): Grid {
  const reasonOf = useReasonOf();
  const [target, setTarget] = useState<Place>();
  const [problem, setProblem] = useState<string>();

  const ask = useCallback(
    <T>(question: Promise<T>, use: (answer: T) => void) => {
      let gone = false;
      question.then(
        (answer) => {
          if (gone) return;
          setProblem(undefined);
          use(answer);
        },
        (error: unknown) => gone || setProblem(reasonOf(error)),
      );
      return () => {
        gone = true;
      };
    },
    [reasonOf],
  );

  useEffect(() => ask(host.activeCell(), setTarget), [ask, host]);

  return {
    target,
    problem,
    takeTarget: () => void ask(host.activeCell(), setTarget),
    takeSelection: (use) => {
      if (target) ask(host.selection(target), ({ reference }) => use(reference));
    },
  };
}
