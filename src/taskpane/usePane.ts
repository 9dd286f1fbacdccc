import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { CaseId, ProjectId } from '../pact';
import type { PaneHost } from './host';
import { figuresInUse, INITIAL_STATE, reducePane } from './paneState';
import type { PaneState } from './paneState';
import { addProblem, commandProblem, isCancellation, readProblem, showProblem } from './problem';

export interface PaneCommands {
  chooseFigures(figures: CaseId): void;
  /** Writes the sheets of these projects; does nothing while sheets are being written. */
  add(projects: readonly ProjectId[]): void;
  cancel(): void;
  goToSheet(name: string): void;
  dismiss(): void;
}

/** State of the pane and what its buttons do. Without a host nothing can be added and nothing is read. */
export function usePane(host: PaneHost | undefined): { state: PaneState; commands: PaneCommands } {
  const [state, dispatch] = useReducer(reducePane, INITIAL_STATE);
  const writing = useRef<AbortController>(null);

  const readWorkbook = useCallback(async () => {
    if (!host) return;
    try {
      dispatch({ kind: 'workbookRead', reading: await host.readWorkbook() });
    } catch (error) {
      dispatch({ kind: 'failed', problem: readProblem(error) });
    }
  }, [host]);

  useEffect(() => {
    // Sheets come and go in Excel while the pane is open: look again whenever the user turns to it.
    const lookAgain = () => void readWorkbook();
    lookAgain();
    window.addEventListener('focus', lookAgain);
    return () => window.removeEventListener('focus', lookAgain);
  }, [readWorkbook]);

  useEffect(() => {
    const showCommandProblem = ({ error }: ErrorEvent) => {
      const problem = commandProblem(error);
      if (problem) dispatch({ kind: 'failed', problem });
    };
    window.addEventListener('error', showCommandProblem);
    return () => window.removeEventListener('error', showCommandProblem);
  }, []);

  const figures = figuresInUse(state);
  const add = useCallback(
    async (projects: readonly ProjectId[]) => {
      if (!host || writing.current) return;
      const controller = new AbortController();
      writing.current = controller;
      dispatch({ kind: 'writingStarted', projects });
      try {
        await host.addProjects(projects, figures, {
          onProgress: (progress) => dispatch({ kind: 'sheetStarted', progress }),
          signal: controller.signal,
        });
        dispatch({ kind: 'added', projects });
      } catch (error) {
        dispatch(isCancellation(error) ? { kind: 'cancelled' } : { kind: 'failed', problem: addProblem(error) });
      } finally {
        writing.current = null;
      }
      await readWorkbook();
    },
    [host, figures, readWorkbook],
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

  const commands = useMemo<PaneCommands>(
    () => ({
      chooseFigures: (chosen) => dispatch({ kind: 'figuresChosen', figures: chosen }),
      add: (projects) => void add(projects),
      cancel: () => {
        writing.current?.abort();
        dispatch({ kind: 'cancelRequested' });
      },
      goToSheet: (name) => void goToSheet(name),
      dismiss: () => dispatch({ kind: 'dismissed' }),
    }),
    [add, goToSheet],
  );
  return { state, commands };
}
