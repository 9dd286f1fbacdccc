import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode, type RefObject } from 'react';
import type { Language } from '../../templates';
import type { SharingState } from '../../workbook/excel/sharing';
import { useTexts } from '../language';
import { usePaneContents } from '../paneContents';
import { languageInUse } from '../paneState';
import { useReasonOf } from '../problemReasons/useReasonOf';
import type { SharingHost } from './sharingHost';
import { TEXTS, type SharingStrings } from './strings';

interface SharingContents {
  readonly host: SharingHost;
  readonly texts: SharingStrings;
  /** What new texts in a workbook are written in. */
  readonly language: Language;
  /** undefined until the workbook has been read. */
  readonly state: SharingState | undefined;
  /** Why the workbook could not be read; undefined where it could. */
  readonly unread: string | undefined;
  /** Whether something is being done to the workbook. */
  readonly busy: boolean;
  /** Takes the focus where the button that started something is gone. */
  readonly fallbackFocus: RefObject<HTMLElement | null>;
  /** Does one thing at a time: undefined where another one is being done. Reads the state again afterwards. */
  readonly perform: <T>(work: () => Promise<T>) => Promise<T> | undefined;
}

const SharingContext = createContext<SharingContents | undefined>(undefined);

/** @throws Error outside a SharingProvider */
export function useSharing(): SharingContents {
  const contents = useContext(SharingContext);
  if (!contents) throw new Error('This part of the pane needs a SharingProvider around it.');
  return contents;
}

/** What the parts of sharing have in common: the host, its state, and that they do one thing at a time. */
export function SharingProvider({ host, children }: { readonly host: SharingHost; readonly children: ReactNode }) {
  const texts = useTexts(TEXTS);
  const { state: pane, busy, perform: performInPane, titleRef } = usePaneContents();
  const language = languageInUse(pane);
  const [state, setState] = useState<SharingState>();
  const [unread, setUnread] = useState<string>();
  const reasonOf = useReasonOf();

  const readState = useCallback(async () => {
    try {
      setState(await host.readState());
      setUnread(undefined);
    } catch (error) {
      setUnread(reasonOf(error));
    }
  }, [host, reasonOf]);

  useEffect(() => {
    // Others come and go, sheets too: look again whenever the user turns to the pane.
    const lookAgain = () => void readState();
    lookAgain();
    window.addEventListener('focus', lookAgain);
    return () => window.removeEventListener('focus', lookAgain);
  }, [readState]);

  const perform = useCallback(
    <T,>(work: () => Promise<T>): Promise<T> | undefined => performInPane(() => work().finally(() => void readState())),
    [performInPane, readState],
  );

  const contents = useMemo<SharingContents>(
    () => ({ host, texts, language, state, unread, busy, fallbackFocus: titleRef, perform }),
    [host, texts, language, state, unread, busy, titleRef, perform],
  );
  return <SharingContext value={contents}>{children}</SharingContext>;
}
