import { describeCell } from './cell';
import { CellError } from './cellError';
import { keyword } from './scalars';

/**
 * One of the known words, however its letters are written. Missing or blank text is undefined: the default applies.
 *
 * @throws CellError #VALUE! that lists the known words
 */
export function chooseWord<Word extends string>(name: string, text: string | undefined, known: readonly Word[]): Word | undefined {
  if (text === undefined || keyword(text) === '') return undefined;
  const word = known.find((candidate) => candidate === keyword(text));
  if (word) return word;
  const list = `${known.slice(0, -1).join(', ')} or ${known.at(-1) ?? ''}`;
  throw new CellError('#VALUE!', `${name} is ${describeCell(text)}; expected ${list}`, { argument: name });
}
