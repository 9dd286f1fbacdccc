import type { Book, Sheet } from '../book/book';
import { invalidArgument, itemAlreadyExists } from './errors';

const LONGEST = 31;

/** Excel's rules for the name of a sheet. `self` may keep its own name. */
export function checkSheetName(book: Book, name: string, self?: Sheet): void {
  if (name.length === 0 || name.length > LONGEST) throw invalidArgument(`A sheet name has 1 to ${LONGEST} characters.`);
  if (/[\\/?*[\]:]/.test(name)) throw invalidArgument('A sheet name contains none of \\ / ? * [ ] :');
  if (name.startsWith("'") || name.endsWith("'")) throw invalidArgument('A sheet name neither starts nor ends with an apostrophe.');
  // Excel keeps this name for its own sheet of tracked changes.
  if (name.toLowerCase() === 'history') throw invalidArgument('History is a name that Excel keeps for itself.');
  const taken = book.sheets().some((sheet) => sheet.id !== self?.id && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
}

/** "Sheet" with the lowest free number from the count of sheets on. */
export function freeSheetName(book: Book): string {
  let number = book.sheets().length + 1;
  while (book.sheet(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** "Sheet1 (2)", or with the next free number; a long name is cut to make room. */
export function copiedSheetName(book: Book, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const copied = base.slice(0, LONGEST - end.length) + end;
    if (!book.sheet(copied)) return copied;
  }
}
