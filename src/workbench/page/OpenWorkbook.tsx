import { useCallback, useEffect, useRef, useState } from 'react';
import { readFile, saveAs, type WorkbookFile } from './bookFile';
import { watchCellNote, type CellNote } from './cellNote';
import { useDroppedFile } from './dropping';
import { Failure } from './Failure';
import { FileGroup } from './FileGroup';
import { moveFocusBetween } from './focusRegions';
import type { RibbonButton } from './manifest';
import { NewWorkbook } from './NewWorkbook';
import { Notice } from './Notice';
import { PaneFrame } from './PaneFrame';
import { Problems } from './Problems';
import { AddinGroup } from './Ribbon';
import { openSession, type Session } from './session';
import { StatusBar } from './StatusBar';
import type { PageStrings } from './strings';
import type { Switches } from './switches';
import { UnsavedChanges } from './unsaved';

const PATIENCE_MS = 20_000;

type AddinStart = 'awaited' | 'late' | 'done';

declare global {
  interface Window {
    /** The open session, for tests and for trying things in the browser's console. */
    workbench?: Session;
  }
}

interface OpenWorkbookProps {
  readonly switches: Switches;
  readonly strings: PageStrings;
  readonly dark: boolean;
  /** Without it the workbook is new. */
  readonly file: WorkbookFile | undefined;
  /** Why another file could not be opened before. */
  readonly problem: string | undefined;
  /** Another workbook takes the place of this one. */
  readonly onOpen: (file: WorkbookFile | undefined, problem?: string) => void;
}

/** Ribbon above, grid on the left, the add-in in its frame on the right. */
export function OpenWorkbook({ switches, strings, dark, file, problem, onOpen }: OpenWorkbookProps) {
  const top = useRef<HTMLElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const unsaved = useRef<UnsavedChanges>(null);
  const [session, setSession] = useState<Session>();
  const [failure, setFailure] = useState<Error>();
  const [note, setNote] = useState<CellNote>();
  const [unsupported, setUnsupported] = useState<readonly string[]>([]);
  const [start, setStart] = useState<AddinStart>('awaited');
  const [uncompleted, setUncompleted] = useState<string>();
  const [fileProblem, setFileProblem] = useState(problem);
  const [paneVisible, setPaneVisible] = useState(true);
  const [enabled, setEnabled] = useState<ReadonlyMap<string, boolean>>(new Map());

  useEffect(() => {
    if (!grid.current || !frame.current) return undefined;
    const opening = openSession({ grid: grid.current, frame: frame.current, switches, dark, file });
    let gone = false;
    opening.then(
      (opened) => {
        if (gone) return;
        unsaved.current = new UnsavedChanges(opened.book);
        window.workbench = opened;
        setSession(opened);
        if (opened.notKept.length > 0) setFileProblem(`${strings.notKept} ${opened.notKept.join(', ')}`);
      },
      (error: Error) => (file ? onOpen(undefined, `${strings.fileFailed(file.name)} ${error.message}`) : setFailure(error)),
    );
    return () => {
      gone = true;
      delete window.workbench;
      unsaved.current?.dispose();
      void opening.then(
        (opened) => opened.dispose(),
        () => undefined,
      );
    };
    // What a workbook is opened with stays for its life; the theme is followed below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => session?.setDark(dark), [session, dark]);
  useEffect(() => session && watchCellNote(session.book, strings, session.explain, setNote), [session, strings]);
  useEffect(() => session?.host.pane.onChange(setPaneVisible), [session]);
  useEffect(() => session?.host.ribbon.onChange(setEnabled), [session]);
  useEffect(() => session?.host.onUnsupported(setUnsupported), [session]);
  useEffect(() => session && watchStart(session, setStart), [session]);
  useEffect(() => session && finishEditingInPane(session, frame.current), [session]);
  useEffect(() => {
    if (session && top.current && pane.current) return moveFocusBetween({ top: top.current, pane: pane.current }, session);
    return undefined;
  }, [session]);

  const press = async ({ action, id, label }: RibbonButton, { host, addin, finishEditing }: Session) => {
    await finishEditing();
    if (action.kind === 'pane') {
      host.pane.show(true);
      return;
    }
    const { status } = await addin.runCommand(action.name, id);
    setUncompleted(status === 0 ? undefined : strings.uncompleted(label));
  };
  const mayLeave = useCallback(() => !unsaved.current?.exist || confirm(strings.discard), [strings]);
  const take = useCallback(
    (chosen: File) => {
      if (!mayLeave()) return;
      readFile(chosen).then(
        (ready) => onOpen(ready),
        (error: Error) => setFileProblem(`${strings.fileFailed(chosen.name)} ${error.message}`),
      );
    },
    [strings, onOpen, mayLeave],
  );
  const save = async ({ book, host, finishEditing }: Session) => {
    await finishEditing();
    try {
      const notKept = await saveAs(book, host);
      // A file that lacks something is no reason to close the page unasked.
      if (notKept.length > 0) setFileProblem(`${strings.notInFile} ${notKept.join(', ')}`);
      else unsaved.current?.saved();
    } catch (error) {
      setFileProblem(`${strings.notSaved} ${(error as Error).message}`);
    }
  };
  const isAbove = useDroppedFile(take);

  if (failure) return <Failure strings={strings} error={failure} />;
  const isMissing = switches.addin === 'missing';
  return (
    <div className="workbench">
      <header className="top" ref={top}>
        <h1 className="title">
          <img src="assets/icon-24.png" srcSet="assets/icon-48.png 2x" width={24} height={24} alt="" />
          {strings.title}
        </h1>
        {session && (
          <>
            <FileGroup strings={strings} onOpen={take} onSave={() => save(session)} />
            {!isMissing && (
              <AddinGroup
                group={session.manifest.group}
                buttons={session.manifest.buttons}
                isEnabled={(id) => enabled.get(id) ?? false}
                onPress={(button) => {
                  void press(button, session);
                }}
              />
            )}
          </>
        )}
        <Notice strings={strings} switches={switches} />
      </header>
      <Problems
        strings={strings}
        unsupported={unsupported}
        others={[start === 'late' ? strings.late : uncompleted, fileProblem]}
        onDismiss={() => {
          setUncompleted(undefined);
          setFileProblem(undefined);
        }}
      />
      {session && <NewWorkbook session={session} strings={strings} onOpen={(made) => mayLeave() && onOpen(made)} />}
      <main className="grid" ref={grid} aria-label={strings.spreadsheet} />
      <PaneFrame
        paneRef={pane}
        frameRef={frame}
        strings={strings}
        name={session?.manifest.name ?? strings.addin}
        visible={paneVisible}
        waiting={start !== 'done'}
        missing={isMissing}
        onClose={
          session &&
          (() => {
            session.host.pane.show(false);
            session.focusGrid();
          })
        }
      />
      <StatusBar note={note} />
      {isAbove && <div className="drop-cover">{strings.dropHere}</div>}
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

/** The focus goes into the frame: a person who turns to the pane is done with the cell, and its text must not be lost. */
function finishEditingInPane({ finishEditing }: Session, frame: HTMLIFrameElement | null): () => void {
  const blurred = () => {
    if (document.activeElement === frame) void finishEditing();
  };
  addEventListener('blur', blurred);
  return () => removeEventListener('blur', blurred);
}
