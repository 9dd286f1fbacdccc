import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Language, ModelId } from '../templates';
import type { ConflictAnswer, Conflict } from '../workbook/excel';
import type { PaneHost } from './host';
import { figuresInUse, INITIAL_SESSION, languageInUse, periodsInUse, reducePane } from './paneState';
import type { PaneState } from './paneState';
import { addProblem, commandProblem, isCancellation, readProblem, showProblem } from './problem';
import { useNewSheetOptions, type NewSheetOptions } from './projects/newSheetOptions';

export interface PaneCommands {
  /** For new sheets; what is not given stays as it is. */
  chooseOptions(choice: Partial<NewSheetOptions>): void;
  /** Writes the sheets of these models; does nothing while sheets are being written. */
  add(models: readonly ModelId[]): void;
  /** Says what becomes of the sheet in the way; does nothing where no question is open. */
  answer(answer: ConflictAnswer): void;
  cancel(): void;
  goToSheet(name: string): void;
  /** @param address in A1 style */
  goToCell(sheet: string, address: string): void;
  /** Reads the workbook again. */
  lookAgain(): void;
  dismiss(): void;
}

/**
 * State of the pane and what its buttons do. Without a host nothing can be added and nothing is read.
 *
 * @param sheetLanguage What new sheets are written in unless the user chooses another language.
 */
export function usePane(host: PaneHost | undefined, sheetLanguage: Language): { state: PaneState; commands: PaneCommands } {
  const [session, dispatch] = useReducer(reducePane, INITIAL_SESSION);
  const [options, chooseOptions] = useNewSheetOptions(sheetLanguage);
  const state = useMemo<PaneState>(() => ({ ...session, options }), [session, options]);
  const writing = useRef<AbortController>(null);
  const question = useRef<(answer: ConflictAnswer) => void>(null);

  const readWorkbook = useCallback(async () => {
    if (!host) return;
    try {
      dispatch({ kind: 'workbookRead', reading: await host.readWorkbook() });
    } catch (error) {
      dispatch({ kind: 'failed', problem: readProblem(error) });
    }
  }, [host]);

  useEffect(() => {
    // Sheets come and go in Excel while the pane is open. Excel tells of them; what it does not tell is seen when the user turns to the pane.
    const lookAgain = () => void readWorkbook();
    lookAgain();
    window.addEventListener('focus', lookAgain);
    return () => window.removeEventListener('focus', lookAgain);
  }, [readWorkbook]);

  useEffect(() => {
    if (!host) return;
    const watching = host.watchSheets(() => void readWorkbook());
    // Where Excel lets nobody listen, turning to the pane is enough.
    watching.catch(() => undefined);
    return () => void watching.then((end) => end()).catch(() => undefined);
  }, [host, readWorkbook]);

  useEffect(() => {
    const showCommandProblem = ({ error }: ErrorEvent) => {
      const problem = commandProblem(error);
      if (problem) dispatch({ kind: 'failed', problem });
    };
    window.addEventListener('error', showCommandProblem);
    return () => window.removeEventListener('error', showCommandProblem);
  }, []);

  const { projects } = state.workbook;
  const ask = useCallback(
    (conflict: Conflict): Promise<ConflictAnswer> => {
      // Projects of one's own are as many as one likes.
      if (conflict.reason !== 'foreign' && projects.some(({ id, sheet }) => id === 'blank' && sheet === conflict.sheet))
        return Promise.resolve('keepBoth');
      dispatch({ kind: 'asked', question: conflict });
      return new Promise<ConflictAnswer>((resolve) => {
        question.current = resolve;
      });
    },
    [projects],
  );

  const answer = useCallback((given: ConflictAnswer) => {
    const resolve = question.current;
    question.current = null;
    dispatch({ kind: 'answered' });
    resolve?.(given);
  }, []);

  const figures = figuresInUse(state);
  const language = languageInUse(state);
  const periods = periodsInUse(state);
  const add = useCallback(
    async (models: readonly ModelId[]) => {
      if (!host || writing.current) return;
      const controller = new AbortController();
      writing.current = controller;
      dispatch({ kind: 'writingStarted' });
      try {
        const outcome = await host.addProjects(
          { projects: models, case: figures, language, perYear: periods, finest: periods },
          { onProgress: (progress) => dispatch({ kind: 'sheetStarted', progress }), signal: controller.signal, ask },
        );
        dispatch({ kind: 'added', outcome });
      } catch (error) {
        dispatch(isCancellation(error) ? { kind: 'cancelled' } : { kind: 'failed', problem: addProblem(error) });
      } finally {
        writing.current = null;
      }
      await readWorkbook();
    },
    [host, figures, language, periods, ask, readWorkbook],
  );

  const goToSheet = useCallback(
    async (name: string) => {
      try {
        await host?.activateSheet(name);
      } catch (error) {
        dispatch({ kind: 'failed', problem: showProblem(error, name) });
        await readWorkbook();
      }
    },
    [host, readWorkbook],
  );

  const goToCell = useCallback(
    async (sheet: string, address: string) => {
      try {
        await host?.goToCell(sheet, address);
      } catch (error) {
        // What shows cells has loaded it; the first view does without.
        const { referenceTo } = await import('../workbook/formula/references');
        dispatch({ kind: 'failed', problem: showProblem(error, referenceTo(sheet, address)) });
      }
    },
    [host],
  );

  const commands = useMemo<PaneCommands>(
    () => ({
      chooseOptions,
      add: (models) => void add(models),
      answer,
      cancel: () => {
        writing.current?.abort();
        dispatch({ kind: 'cancelRequested' });
      },
      goToSheet: (name) => void goToSheet(name),
      goToCell: (sheet, address) => void goToCell(sheet, address),
      lookAgain: () => void readWorkbook(),
      dismiss: () => dispatch({ kind: 'dismissed' }),
    }),
    [chooseOptions, add, answer, goToSheet, goToCell, readWorkbook],
  );
  return { state, commands };
}
