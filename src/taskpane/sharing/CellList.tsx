import { CellLink } from '../CellLink';
import { ShortList } from './ShortList';

export interface CellLine {
  readonly sheet: string;
  readonly cell: string;
  /** What there is to say about the cell. */
  readonly says: string;
}

/** Cells, each with a way to it and what there is to say about it. */
export function CellList({ label, cells }: { label: string; cells: readonly CellLine[] }) {
  const lines = cells.map(({ sheet, cell, says }) => ({
    key: `${sheet}!${cell}`,
    line: (
      <>
        <CellLink place={{ sheet, address: cell }} />
        <div>{says}</div>
      </>
    ),
  }));
  return <ShortList label={label} lines={lines} />;
}
