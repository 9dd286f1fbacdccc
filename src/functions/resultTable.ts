import type { ResultCell } from './results';

/** A result that spills, as a table for people. */
export interface ResultTable {
  /** The names above the columns, where the result has some. */
  readonly head: readonly ResultCell[] | undefined;
  readonly body: readonly (readonly ResultCell[])[];
  /** Whether the first cell of each row says what the row is. */
  readonly labelled: boolean;
}

export function resultTable(rows: readonly (readonly ResultCell[])[]): ResultTable {
  const [first = [], ...others] = rows;
  const headed = others.length > 0 && first.every(isText) && others.flat().some((cell) => typeof cell === 'number');
  const body = headed ? others : rows;
  return { head: headed ? first : undefined, body, labelled: first.length > 1 && body.every(([label]) => isText(label)) };
}

const isText = (cell: ResultCell | undefined) => typeof cell === 'string';
