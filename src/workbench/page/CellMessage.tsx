export interface SelectedError {
  readonly address: string;
  readonly error: string;
  readonly message: string;
}

/** Why the selected cell shows an error, in the function's own words. Excel shows it behind the cell's warning sign. */
export function CellMessage({ selected }: { readonly selected: SelectedError | undefined }) {
  return (
    <div className="cell-message" role="status" hidden={!selected}>
      {selected && (
        <>
          <span className="cell-message-address">{selected.address}</span>
          <span className="cell-message-error">{selected.error}</span>
          <span>{selected.message}</span>
        </>
      )}
    </div>
  );
}
