import type { CellResult, FunctionId, ResultCell } from '../../src/functions/catalogue';
import { CATALOGUE, CellError } from '../../src/functions/catalogue';

function definitionOf(id: FunctionId) {
  const definition = CATALOGUE.find((candidate) => candidate.id === id);
  if (!definition) throw new Error(`${id} is not in the catalogue`);
  return definition;
}

/** Calls a function as a cell does. Trailing arguments may be left out. */
export function call(id: FunctionId, ...args: readonly unknown[]): CellResult {
  return definitionOf(id).evaluate(args);
}

/** The error that a call shows, as `#CODE message`; or a sentence that there was none. */
export function errorOf(id: FunctionId, ...args: readonly unknown[]): string {
  try {
    return `no error: ${JSON.stringify(call(id, ...args))}`;
  } catch (error) {
    if (error instanceof CellError) return `${error.code} ${error.message}`;
    throw error;
  }
}

/** A column of cells, as a host hands over a range. */
export const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

/** A row of cells. */
export const row = (...cells: readonly unknown[]) => [cells];

/** The same amount in each period. */
export const level = (amount: number, periods: number) => column(...Array.from({ length: periods }, () => amount));

export const cellsOf = (result: CellResult): readonly ResultCell[] => (typeof result === 'object' ? result.flat() : [result]);
