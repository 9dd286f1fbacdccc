import type { CellNote } from './cellNote';

/** Excel shows an error's reason behind the cell's warning sign, and an input message beside the cell. */
export function CellMessage({ note }: { readonly note: CellNote | undefined }) {
  return (
    <div className={`cell-message ${note?.kind ?? ''}`} role="status" hidden={!note}>
      {note && (
        <>
          <span className="cell-message-address">{note.address}</span>
          <span className="cell-message-title">{note.title}</span>
          <span>{note.text}</span>
        </>
      )}
    </div>
  );
}
