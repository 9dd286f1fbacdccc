import type { FileWorkbook } from '../../workbook/file';
import type { Book, Sheet } from '../book/book';
import { addCharts, addName, fillSheet, hideSheets } from './loadBook';
import { renameSheets } from './renameSheets';

const LONGEST_NAME = 31;

/**
 * Puts sheets of a file into an open workbook, in the order of the file. A sheet whose name is taken gets another: "Data (2)". Names of
 * the file come along where they lead into these sheets; one that the workbook has already becomes a name of its sheet.
 *
 * @param wanted of the file's sheets, without regard to case; all of them without it
 * @param position of the first of them among the sheets
 */
export function insertSheets(book: Book, file: FileWorkbook, position: number, wanted?: readonly string[]): Sheet[] {
  const names = wanted?.map((name) => name.toLowerCase());
  const chosen = file.sheets.filter(({ name }) => names === undefined || names.includes(name.toLowerCase()));
  const source = renameSheets(
    { ...file, sheets: chosen },
    freeNames(
      book,
      chosen.map(({ name }) => name),
    ),
  );
  const sheets = source.sheets.map(({ name }, index) => {
    const sheet = book.addSheet(name);
    sheet.moveTo(position + index);
    return sheet;
  });
  for (const name of source.names) {
    const home = sheets.find((sheet) => sheet.name === name.sheet) ?? sheets.find((sheet) => leadsInto(name.formula, sheet.name));
    if (!home) continue;
    const isTaken = book.names().some((other) => other.sheetId === undefined && other.name.toLowerCase() === name.name.toLowerCase());
    addName(book, isTaken ? { ...name, sheet: home.name } : name);
  }
  source.sheets.forEach((description, index) => {
    const sheet = sheets[index];
    if (sheet) fillSheet(book, sheet, description, file);
  });
  source.sheets.forEach((description, index) => {
    const sheet = sheets[index];
    if (sheet) addCharts(book, sheet, description);
  });
  hideSheets(sheets, source.sheets);
  return sheets;
}

/** Names for those that are taken, by the old ones in lower case. */
function freeNames(book: Book, names: readonly string[]): Map<string, string> {
  const taken = new Set([...book.sheets().map(({ name }) => name.toLowerCase())]);
  const others = new Map<string, string>();
  for (const name of names) {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      free = name.slice(0, LONGEST_NAME - ending.length) + ending;
    }
    taken.add(free.toLowerCase());
    if (free !== name) others.set(name.toLowerCase(), free);
  }
  return others;
}

function leadsInto(formula: string, sheet: string): boolean {
  const lower = formula.toLowerCase();
  return lower.startsWith(`='${sheet.toLowerCase().replaceAll("'", "''")}'!`) || lower.startsWith(`=${sheet.toLowerCase()}!`);
}
