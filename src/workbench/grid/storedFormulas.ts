/** The form in which files, and Excel without the add-in, know a custom function: `_xldudf_PACT_SPLIT` for `PACT.SPLIT`. */
import type { CellValue } from '../book/book';
import type { FunctionMetadata } from '../book/functions';

export interface StoredFormulas {
  report(cell: CellValue): CellValue;
  accept(cell: CellValue): CellValue;
}

/** A text of the formula, which may contain anything, or a name with a bracket behind it. */
const PARTS = /"(?:[^"]|"")*"|[A-Za-z_][\w.]*(?=\()/g;

export function storedFormulas(namespace: string, { functions }: FunctionMetadata): StoredFormulas {
  const names = functions.map(({ name }) => `${namespace}.${name}`.toUpperCase());
  const stored = new Map(names.map((name) => [name, `_xldudf_${name.replaceAll('.', '_')}`]));
  const plain = new Map(names.map((name) => [`_XLDUDF_${name.replaceAll('.', '_')}`, name]));
  const translate = (cell: CellValue, words: ReadonlyMap<string, string>) =>
    typeof cell === 'string' && cell.startsWith('=') ? cell.replace(PARTS, (part) => words.get(part.toUpperCase()) ?? part) : cell;
  return { report: (cell) => translate(cell, stored), accept: (cell) => translate(cell, plain) };
}
