import { CellError } from './cellError';

export type ResultCell = number | string | boolean;

/** What a cell shows, or rows of equal length that spill. An empty cell is "". */
export type CellResult = ResultCell | readonly (readonly ResultCell[])[];

/** A number of the engine; Decimal has this method. */
interface EngineNumber {
  toNumber(): number;
}

/** A figure of the engine, exact or as a double. */
export type AnswerNumber = number | EngineNumber;

type AnswerCell = ResultCell | EngineNumber | null;

/** What a function calculates: cells in which engine numbers and null (empty) are still allowed. */
export type Answer = AnswerCell | readonly (readonly AnswerCell[])[];

/**
 * Turns engine values into cells: doubles for decimals, "" for null (Excel would show 0).
 *
 * @throws CellError #NUM! for a number that no cell can hold
 */
export function toCells(answer: Answer): CellResult {
  return Array.isArray(answer) ? answer.map((row: readonly AnswerCell[]) => row.map(toCell)) : toCell(answer as AnswerCell);
}

function toCell(value: AnswerCell): ResultCell {
  if (value === null) return '';
  const plain = typeof value === 'object' ? value.toNumber() : value;
  if (typeof plain !== 'number') return plain;
  if (!Number.isFinite(plain)) throw new CellError('#NUM!', 'The result is too large for a cell');
  return plain === 0 ? 0 : plain;
}
