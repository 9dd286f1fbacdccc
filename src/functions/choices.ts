import { COMPOUNDINGS, INSTRUMENTS, MEASURES } from '../engine';
import { CASES } from '../pact';
import { WATERFALL_COLUMNS } from './waterfallColumns';

/** By the name of the parameter, which means the same in every function. */
const CHOICES = new Map<string, readonly string[]>([
  ['basis', ['0', '1', '2', '3', '4']],
  ['case', CASES.map(({ id }) => id)],
  ['columns', Object.keys(WATERFALL_COLUMNS)],
  ['compounding', COMPOUNDINGS],
  ['headers', ['TRUE', 'FALSE']],
  ['instrument', INSTRUMENTS],
  ['measure', MEASURES],
]);

/** The closed list of what a parameter takes; empty where it takes more than a list can hold. `columns` takes several of its list. */
export function choicesOf(parameter: string): readonly string[] {
  return CHOICES.get(parameter) ?? [];
}
