import { notANumber, notAWholeNumber } from './errors';

/**
 * Reads a count or a code such as the basis. There is no upper end without `most`.
 * @throws EngineError #VALUE! where it is not a number, #NUM! where it is not whole or out of range.
 */
export function readWholeNumber(value: unknown, argument: string, least: number, most?: number): number {
  if (typeof value !== 'number') throw notANumber(value, argument);
  if (!Number.isInteger(value) || value < least || (most !== undefined && value > most))
    throw notAWholeNumber(value, argument, least, most);
  return value;
}
