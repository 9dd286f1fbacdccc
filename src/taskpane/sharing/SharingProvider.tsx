import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Language } from '../../templates';
import type { SharingState } from '../../workbook/excel/sharing';
import { useStrings } from '../language';
import { reasonOf } from '../problem';
import type { SharingHost } from './sharingHost';
import { sharingStrings, type SharingStrings } from './strings';

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

interface SharingProviderProps {
  readonly host: SharingHost;
  readonly language: Language;
  /** Whether the rest of the pane is changing the workbook. */
  readonly paneBusy: boolean;
  readonly onBusy: (busy: boolean) => void;
  /** Something was done to the workbook that the rest of the pane may show. */
  readonly onChanged: () => void;
  readonly fallbackFocus: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** What the parts of sharing have in common: the host, its state, and that they do one thing at a time. */
export function SharingProvider({ host, language, paneBusy, onBusy, onChanged, fallbackFocus, children }: SharingProviderProps) {
  const { language: paneLanguage } = useStrings();
  const [state, setState] = useState<SharingState>();
  const [unread, setUnread] = useState<string>();
  const [working, setWorking] = useState(false);
  const occupied = useRef(false);

  const readState = useCallback(async () => {
    try {
      setState(await host.readState());
      setUnread(undefined);
    } catch (error) {
      setUnread(reasonOf(error));
    }
  }, [host]);

  useEffect(() => {
    // Others come and go, sheets too: look again whenever the user turns to the pane.
    const lookAgain = () => void readState();
    lookAgain();
    window.addEventListener('focus', lookAgain);
    return () => window.removeEventListener('focus', lookAgain);
  }, [readState]);

  const perform = useCallback(
    <T,>(work: () => Promise<T>): Promise<T> | undefined => {
      if (occupied.current || paneBusy) return undefined;
      occupied.current = true;
      setWorking(true);
      onBusy(true);
      return work().finally(() => {
        occupied.current = false;
        setWorking(false);
        onBusy(false);
        void readState();
        onChanged();
      });
    },
    [paneBusy, onBusy, onChanged, readState],
  );

  const contents = useMemo<SharingContents>(
    () => ({ host, texts: sharingStrings(paneLanguage), language, state, unread, busy: working || paneBusy, fallbackFocus, perform }),
    [host, paneLanguage, language, state, unread, working, paneBusy, fallbackFocus, perform],
  );
  return <SharingContext value={contents}>{children}</SharingContext>;
}
