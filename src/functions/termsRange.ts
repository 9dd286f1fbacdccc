import type { Cell } from './cell';
import { describeCell, isBlank, isBlankOrZero } from './cell';
import { atPlace, CellError } from './cellError';
import type { PactTerm, Terms } from './pactTerms';
import { PACT_TERMS } from './pactTerms';
import { toRows } from './ranges';
import { keyword, numericText, toNumber } from './scalars';
import { counted } from './wording';

const MOST_CELLS = 2000;
const size = () => `a table of terms has at most ${counted(MOST_CELLS, 'cell')}`;

// A Map: "constructor" is an unknown term like every other.
const TERM_BY_NAME = new Map(PACT_TERMS.map((term) => [term.name, term]));

/**
 * Reads a range of terms: the first column names a term (upper or lower case, outer spaces ignored), the second gives its value, further
 * columns are notes. A blank row or a blank value means the default.
 *
 * @returns undefined for one blank cell: nothing was given
 * @throws CellError #VALUE! for fewer than two columns, an unknown term, a term given twice, a value of the wrong kind
 */
export function toTerms(name: string, argument: unknown): Terms | undefined {
  const rows = toRows(name, argument, MOST_CELLS, size);
  const width = rows[0]?.length ?? 0;
  const [[only = null] = []] = rows;
  if (rows.length === 1 && width === 1) {
    if (isBlankOrZero(only)) return undefined;
    throw new CellError('#VALUE!', `${name} is ${describeCell(only)}; expected a range of two or more columns: a term and its value`);
  }
  if (width < 2) throw new CellError('#VALUE!', `${name} has ${counted(width, 'column')}; expected two or more: a term and its value`);

  const given = new Map<string, number | string>();
  const seen = new Map<string, number>();
  rows.forEach(([key = null, value = null], index) => {
    const row = `${name}: row ${index + 1}`;
    const place = { argument: name, row: index + 1, column: 1 };
    const term = isBlankOrZero(key) ? undefined : atPlace(place, () => findTerm(row, key));
    if (!term) return;
    const earlier = seen.get(term.name);
    if (earlier !== undefined)
      throw new CellError('#VALUE!', `${row} gives ${term.name} again; it already stands in row ${earlier}`, place);
    seen.set(term.name, index + 1);
    const read = atPlace({ ...place, column: 2 }, () => termValue(`${name}: ${term.name}`, term, value));
    if (read !== undefined) given.set(term.option, read);
  });
  return Object.fromEntries(given) as Terms;
}

function findTerm(row: string, key: Cell): PactTerm {
  if (typeof key !== 'string') throw new CellError('#VALUE!', `${row} is ${describeCell(key)}; expected the name of a term`);
  const term = TERM_BY_NAME.get(keyword(key));
  if (!term) throw new CellError('#VALUE!', `${row}: ${describeCell(key)} is not a term of the pact; PACT.TERMS() lists them`);
  return term;
}

function termValue(what: string, { words, number, zeroIsBlank }: PactTerm, cell: Cell): number | string | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'string' && words.includes(keyword(cell))) return keyword(cell);
  // Hosts hand over a blank cell of a range as 0, which is no word either.
  if (cell === 0 && (zeroIsBlank || !number)) return undefined;
  if (number && (words.length === 0 || isNumeric(cell))) return toNumber(what, cell);
  throw new CellError('#VALUE!', `${what} is ${describeCell(cell)}; expected ${[...words, ...(number ? ['a number'] : [])].join(' or ')}`);
}

const isNumeric = (cell: Cell) => typeof cell === 'number' || (typeof cell === 'string' && numericText(cell) !== undefined);
