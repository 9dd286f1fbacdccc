import type { CellNote } from './cellNote';

/** What Excel shows beside the cell, the reason of an error or an input message: here below the grid, where it covers no figure. */
export function StatusBar({ note }: { readonly note: CellNote | undefined }) {
  // The region is there before its text: screen readers announce what changes inside one.
  return (
    <div className={`status ${note?.kind ?? ''}`} role="status" title={note?.text}>
      {note && (
        <>
          <span className="status-address">{note.address}</span>
          <span className="status-title">{note.title}</span>
          <span className="status-text">{note.text}</span>
        </>
      )}
    </div>
  );
}
