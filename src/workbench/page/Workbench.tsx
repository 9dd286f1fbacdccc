import { useEffect, useRef, useState } from 'react';
import { watchCellNote, type CellNote } from './cellNote';
import { moveFocusBetween } from './focusRegions';
import { askBeforeLeaving } from './askBeforeLeaving';
import type { RibbonButton } from './manifest';
import { Notice } from './Notice';
import { Problems } from './Problems';
import { Ribbon } from './Ribbon';
import { openSession, type Session } from './session';
import { StatusBar } from './StatusBar';

const LOCALE = 'en-US';
const PATIENCE_MS = 20_000;
const LATE = 'The add-in has not started. The browser’s console shows its errors. Load the page again once they are gone.';

type AddinStart = 'awaited' | 'late' | 'done';

declare global {
  interface Window {
    /** The open session, for tests and for trying things in the browser's console. */
    workbench?: Session;
  }
}

/** The page: ribbon above, grid on the left, the add-in in its frame on the right. */
export function Workbench() {
  const top = useRef<HTMLElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [session, setSession] = useState<Session>();
  const [failure, setFailure] = useState<Error>();
  const [note, setNote] = useState<CellNote>();
  const [unsupported, setUnsupported] = useState<readonly string[]>([]);
  const [start, setStart] = useState<AddinStart>('awaited');
  const [uncompleted, setUncompleted] = useState<string>();
  const [paneVisible, setPaneVisible] = useState(true);

  useEffect(() => {
    if (!grid.current || !frame.current) return;
    openSession(grid.current, frame.current, LOCALE).then((opened) => {
      window.workbench = opened;
      setSession(opened);
    }, setFailure);
  }, []);

  useEffect(() => session && watchCellNote(session.book, setNote), [session]);
  useEffect(() => session && askBeforeLeaving(session.book), [session]);
  useEffect(() => session?.host.pane.onChange(setPaneVisible), [session]);
  useEffect(() => session?.host.onUnsupported(setUnsupported), [session]);
  useEffect(() => session && watchStart(session, setStart), [session]);
  useEffect(() => {
    if (session && top.current && pane.current) return moveFocusBetween({ top: top.current, pane: pane.current }, session);
    return undefined;
  }, [session]);

  const press = async ({ action, id, label }: RibbonButton, { host, addin }: Session) => {
    if (action.kind === 'pane') {
      host.pane.show(true);
      return;
    }
    const { status } = await addin.runCommand(action.name, id);
    setUncompleted(status === 0 ? undefined : `The add-in did not complete “${label}”.`);
  };
  const closePane = ({ host, focusGrid }: Session) => {
    host.pane.show(false);
    focusGrid();
  };

  if (failure) return <Failure error={failure} />;
  return (
    <div className="workbench">
      <header className="top" ref={top}>
        <h1 className="title">
          <img src="assets/icon-24.png" srcSet="assets/icon-48.png 2x" width={24} height={24} alt="" />
          PACT workbench
        </h1>
        {session && (
          <Ribbon
            group={session.manifest.group}
            buttons={session.manifest.buttons}
            onPress={(button) => {
              void press(button, session);
            }}
          />
        )}
        <Notice />
      </header>
      <Problems unsupported={unsupported} addin={start === 'late' ? LATE : uncompleted} />
      <main className="grid" ref={grid} aria-label="Spreadsheet" />
      <aside className="pane" ref={pane} hidden={!paneVisible} aria-label="Task pane">
        <div className="pane-head">
          <h2 className="pane-title">{session?.manifest.name ?? 'Add-in'}</h2>
          <button
            type="button"
            className="pane-close"
            aria-label="Close the task pane"
            disabled={!session}
            onClick={() => session && closePane(session)}
          >
            ×
          </button>
        </div>
        <div className="pane-frame">
          {start !== 'done' && <p className="pane-waiting">The add-in is loading</p>}
          <iframe ref={frame} title="PACT add-in" />
        </div>
      </aside>
      <StatusBar note={note} />
    </div>
  );
}

/** A page without Microsoft's client, or with an error at its start, never says anything: late is all there is to know. */
function watchStart({ addin }: Session, report: (start: AddinStart) => void): () => void {
  const patience = setTimeout(() => report('late'), PATIENCE_MS);
  void addin.ready.then(() => {
    clearTimeout(patience);
    report('done');
  });
  return () => clearTimeout(patience);
}

function Failure({ error }: { readonly error: Error }) {
  return (
    <main className="failure" role="alert">
      <h1>The workbench could not start</h1>
      <p>Load the page again. If it happens again, check that npm start is still running and shows no error.</p>
      <pre>{error.message}</pre>
    </main>
  );
}
