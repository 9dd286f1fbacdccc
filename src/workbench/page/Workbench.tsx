import { useEffect, useRef, useState } from 'react';
import { CellMessage } from './CellMessage';
import { watchCellNote, type CellNote } from './cellNote';
import type { RibbonButton } from './manifest';
import { Notice } from './Notice';
import { Ribbon } from './Ribbon';
import { openSession, type Session } from './session';
import { Unsupported } from './Unsupported';

const LOCALE = 'en-US';

declare global {
  interface Window {
    /** The open session, for tests and for trying things in the browser's console. */
    workbench?: Session;
  }
}

/** The page: ribbon above, grid on the left, the add-in in its frame on the right. */
export function Workbench() {
  const grid = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [session, setSession] = useState<Session>();
  const [failure, setFailure] = useState<Error>();
  const [note, setNote] = useState<CellNote>();
  const [unsupported, setUnsupported] = useState<readonly string[]>([]);
  const [paneVisible, setPaneVisible] = useState(true);

  useEffect(() => {
    if (!grid.current || !frame.current) return;
    openSession(grid.current, frame.current, LOCALE).then((opened) => {
      window.workbench = opened;
      setSession(opened);
    }, setFailure);
  }, []);

  useEffect(() => session && watchCellNote(session.book, setNote), [session]);
  useEffect(() => session?.host.pane.onChange(setPaneVisible), [session]);
  useEffect(() => session?.host.onUnsupported(setUnsupported), [session]);

  const press = ({ action, id }: RibbonButton) => {
    if (action.kind === 'pane') session?.host.pane.show(true);
    else void session?.addin.runCommand(action.name, id);
  };

  if (failure) return <Failure error={failure} />;
  return (
    <div className="workbench">
      <header className="top">
        <h1 className="title">
          <img src="assets/icon-24.png" srcSet="assets/icon-48.png 2x" width={24} height={24} alt="" />
          PACT workbench
        </h1>
        {session && <Ribbon group={session.manifest.group} buttons={session.manifest.buttons} onPress={press} />}
        <Notice />
      </header>
      <div className="messages">
        <CellMessage note={note} />
        <Unsupported names={unsupported} />
      </div>
      <main className="grid" ref={grid} aria-label="Spreadsheet" />
      <aside className="pane" hidden={!paneVisible} aria-label="Task pane">
        <div className="pane-head">
          <span>{session?.manifest.name ?? 'Loading'}</span>
          <button type="button" className="pane-close" aria-label="Close the task pane" onClick={() => session?.host.pane.show(false)}>
            ×
          </button>
        </div>
        <div className="pane-frame">
          <iframe ref={frame} title="PACT add-in" />
        </div>
      </aside>
    </div>
  );
}

function Failure({ error }: { readonly error: Error }) {
  return (
    <div className="failure" role="alert">
      <h1>The workbench could not start</h1>
      <p>Load the page again. If it happens again, check that npm start is still running and shows no error.</p>
      <pre>{error.message}</pre>
    </div>
  );
}
