import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { FormulaRequest, Obstacle, Occupied, Place, WrittenFormula } from '../../../workbook/excel/formulas';
import { usePaneContents } from '../../paneContents';
import { useReasonOf } from '../../problemReasons/useReasonOf';
import type { InsertHost } from '../insertHost';

/** The last insertion: what it is at, or how it ended. */
export type InsertionState =
  | { readonly kind: 'none' }
  | { readonly kind: 'writing' | 'takingBack' }
  | { readonly kind: 'asking'; readonly request: FormulaRequest; readonly occupied: Occupied }
  | { readonly kind: 'blocked'; readonly obstacle: Exclude<Obstacle, Occupied> }
  | { readonly kind: 'written'; readonly written: WrittenFormula }
  | { readonly kind: 'takenBack' | 'edited'; readonly at: Place }
  | { readonly kind: 'notWritten' | 'notTakenBack'; readonly reason: string };

interface Insertion {
  readonly state: InsertionState;
  /** Writes a formula; does nothing while anything else is being done to the workbook. Asks where something would be replaced. */
  insert(request: FormulaRequest): void;
  /** Writes an example into the cell that is active. */
  insertAtActiveCell(request: Omit<FormulaRequest, 'at'>): void;
  answer(given: 'replace' | 'cancel'): void;
  takeBack(written: WrittenFormula): void;
  /** Forgets how it ended. */
  dismiss(): void;
}

const NONE: InsertionState = { kind: 'none' };

const InsertionContext = createContext<Insertion | undefined>(undefined);

/** @throws Error outside an InsertionProvider */
export function useInsertion(): Insertion {
  const insertion = useContext(InsertionContext);
  if (!insertion) throw new Error('Inserting needs an InsertionProvider around it.');
  return insertion;
}

/** Remembers the last insertion for as long as the view is there, so that it can be taken back from everywhere in it. */
export function InsertionProvider({ host, children }: { readonly host: InsertHost | undefined; readonly children: ReactNode }) {
  const { perform } = usePaneContents();
  const reasonOf = useReasonOf();
  const [state, setState] = useState<InsertionState>(NONE);

  const write = useCallback(
    (host: InsertHost, requested: () => Promise<FormulaRequest>) => {
      const done = perform(async () => {
        const request = await requested();
        return { request, outcome: await host.write(request) };
      });
      if (!done) return;
      setState({ kind: 'writing' });
      done.then(
        ({ request, outcome }) => setState(stateAfter(request, outcome)),
        (error: unknown) => setState({ kind: 'notWritten', reason: reasonOf(error) }),
      );
    },
    [perform, reasonOf],
  );

  const takeBack = useCallback(
    (written: WrittenFormula) => {
      const done = host && perform(() => host.takeBack(written));
      if (!done) return;
      setState({ kind: 'takingBack' });
      done.then(
        (isDone) => setState({ kind: isDone ? 'takenBack' : 'edited', at: written.at }),
        (error: unknown) => setState({ kind: 'notTakenBack', reason: reasonOf(error) }),
      );
    },
    [host, perform, reasonOf],
  );

  const insertion = useMemo<Insertion>(
    () => ({
      state,
      insert: (request) => host && write(host, async () => request),
      insertAtActiveCell: (request) => host && write(host, async () => ({ ...request, at: await host.activeCell() })),
      answer: (given) => {
        if (state.kind !== 'asking') return;
        const { request, occupied } = state;
        setState(NONE);
        if (given === 'replace' && host) write(host, async () => ({ ...request, replacing: occupied.contents }));
      },
      takeBack,
      dismiss: () => setState(NONE),
    }),
    [state, host, write, takeBack],
  );
  return <InsertionContext value={insertion}>{children}</InsertionContext>;
}

function stateAfter(request: FormulaRequest, outcome: WrittenFormula | Obstacle): InsertionState {
  if (outcome.kind === 'written') return { kind: 'written', written: outcome };
  return outcome.kind === 'occupied' ? { kind: 'asking', request, occupied: outcome } : { kind: 'blocked', obstacle: outcome };
}
